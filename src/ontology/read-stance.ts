import { MODALITIES, type Modality, type StanceWord } from '../model/index.ts'
import type { TripleIndex } from './graph.ts'
import { localName } from './names.ts'
import { isLemma, items } from './words.ts'
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
    modalityWords: wordsOf(index, lex.Modality, (subject) => ({ modality: modalityOf(index, subject) })),
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
      for (const lemma of index.values(subject, predicate).flatMap(items)) {
        if (!isLemma(lemma))
          throw index.error(
            subject,
            lemma,
            `"${lemma}" of "${localName(subject)}" is no lemma. Write it in lower case.`,
          )
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

function modalityOf(index: TripleIndex, subject: string): Modality {
  const name = localName(subject)
  const modality = MODALITIES.find((each) => each === name)
  if (modality) return modality
  throw index.error(subject, name, `"${name}" is no modality. Use one of ${MODALITIES.join(', ')}.`)
}
