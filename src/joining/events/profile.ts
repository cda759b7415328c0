import { slug, type EventProfile, type Ontology, type Token } from '../../model/index.ts'
import { kindReader, lightWords } from './kinds.ts'
import { happeningsIn, placeKey, type Told } from './places.ts'

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM'])

/** Lemmas that stand beside a word in the tree: what hangs on it, and what it hangs on. */
function around(tokens: readonly Token[], at: number): Token[] {
  const governor = tokens[at]?.head ?? -1
  return tokens.filter(
    ({ index, head, upos }) =>
      index !== at && CONTENT.has(upos) && (head === at || index === governor || (governor >= 0 && head === governor)),
  )
}

const inOrder = (words: Iterable<string>): string[] => [...new Set(words)].sort()

/** What the happenings of an article are compared by with those of others and with each other, in text order. */
export function eventProfiles(told: Told, ontology: Ontology): EventProfile[] {
  const kindsAt = kindReader(ontology)
  const isLight = lightWords(ontology)
  const { sentences } = told.analysis
  const predicates = told.clauses.predicates.flat()
  const subjectsOf = new Map(predicates.map((each) => [placeKey(each), each.subjects]))
  const named: string[][] = sentences.map(() => [])
  for (const { named: isNamed, label, mentions } of told.entities)
    if (isNamed) for (const { sentence } of mentions) named[sentence]?.push(slug(label))
  return [...happeningsIn(told, ontology)].map(([event, places]): EventProfile => {
    const found = places.flatMap(({ sentence, head }) => {
      const tokens = sentences[sentence]?.tokens ?? []
      const token = tokens[head]
      return token === undefined
        ? []
        : [{ tokens, token, subjects: subjectsOf.get(placeKey({ sentence, head })) ?? [] }]
    })
    const lemmas = inOrder(found.map(({ token }) => token.lemma.toLowerCase()))
    return {
      event,
      lemmas,
      kinds: inOrder(found.flatMap(({ tokens, token, subjects }) => kindsAt(tokens, token, subjects))),
      beside: inOrder(
        found.flatMap(({ tokens, token }) => around(tokens, token.index)).map(({ lemma }) => slug(lemma)),
      ),
      near: inOrder(places.flatMap(({ sentence }) => named[sentence] ?? [])),
      isCommon: lemmas.every((lemma) => isLight.has(lemma) || ontology.reportingWords.has(lemma)),
      isVerbal: found.some(({ token }) => token.upos === 'VERB'),
      at: found.map(({ token: { start, end } }) => [start, end] as const),
      sentence: Math.min(...places.map(({ sentence }) => sentence)),
    }
  })
}
