import { MODALITIES, type StanceWord } from '../model/index.ts'
import type { TripleIndex } from './graph.ts'
import { lemmasOf, localName, oneOf } from './names.ts'
import { lex } from './vocabulary.ts'

const PARTS: readonly (readonly [string, StanceWord['pos']])[] = [
  [lex.verb, 'verb'],
  [lex.noun, 'noun'],
  [lex.adjective, 'adjective'],
  [lex.adverb, 'adverb'],
]

export interface StanceWords {
  readonly implicatives: ReadonlyMap<string, readonly StanceWord[]>
  readonly modalityWords: ReadonlyMap<string, readonly StanceWord[]>
  readonly reportingWords: ReadonlyMap<string, readonly StanceWord[]>
}

/** Words that deny, plan or report what they govern. @throws OntologyError on an unknown modality or a word that is no lemma. */
export function readStance(index: TripleIndex): StanceWords {
  return {
    implicatives: wordsOf(index, lex.Implicative, () => ({ polarity: 'negative' })),
    modalityWords: wordsOf(index, lex.Modality, (subject) => ({
      modality: oneOf(index, subject, localName(subject), MODALITIES, 'modality'),
    })),
    reportingWords: wordsOf(index, lex.Reporting, (subject) =>
      index.first(subject, lex.polarity) === 'negative' ? { polarity: 'negative' } : {},
    ),
  }
}

function wordsOf(
  index: TripleIndex,
  type: string,
  stanceOf: (subject: string) => Omit<StanceWord, 'lemma' | 'pos'>,
): Map<string, StanceWord[]> {
  const words = new Map<string, StanceWord[]>()
  for (const subject of index.ofType(type)) {
    const stance = stanceOf(subject)
    for (const [predicate, pos] of PARTS) {
      for (const lemma of lemmasOf(index, subject, index.values(subject, predicate))) {
        const known = words.get(lemma) ?? []
        if (known.some((word) => word.pos === pos))
          throw index.error(
            subject,
            lemma,
            `the ${pos} "${lemma}" stands twice among the words of ${localName(type)}. Remove one.`,
          )
        words.set(lemma, [...known, { lemma, pos, ...stance }])
      }
    }
  }
  return words
}
