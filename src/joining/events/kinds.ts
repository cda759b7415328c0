import type { Ontology, Token } from '../../model/index.ts'

/** Verbs that say little by themselves. */
export const lightWords = (ontology: Ontology): ReadonlySet<string> =>
  new Set([...ontology.words('lightVerb'), ...ontology.words('supportVerb')])

/** What a word that tells of a happening stands for, by its tokens' sentence and its subjects there. */
export type KindReader = (tokens: readonly Token[], token: Token, subjects: readonly number[]) => string[]

/** Words under the names that the lexicon has for them: of a phrasal verb that of the phrase ("took over"), else their lemmas. */
export function kindReader(ontology: Ontology): KindReader {
  const names = ontology.table('happeningWord')
  const [light, striking] = [lightWords(ontology), ontology.words('strikingVerb')]
  const named = ({ lemma }: Token): string[] => {
    const name = names.get(lemma.toLowerCase())
    return name === undefined ? [] : name.split(' ')
  }
  return (tokens, token, subjects) => {
    const lemma = token.lemma.toLowerCase()
    const below = tokens.filter(({ head }) => head === token.index)
    const phrase = below.flatMap(({ upos, lemma: particle }) =>
      upos === 'ADP' || upos === 'ADV' ? (names.get(`${lemma} ${particle.toLowerCase()}`)?.split(' ') ?? []) : [],
    )
    // "took him into custody", "a quake hit the coast": the noun tells what it is
    const carried = light.has(lemma) ? below.filter(({ upos }) => upos === 'NOUN').flatMap(named) : []
    const striker = striking.has(lemma) ? subjects.flatMap((subject) => tokens[subject] ?? []).flatMap(named) : []
    return [...(phrase.length > 0 ? phrase : (names.get(lemma) ?? lemma).split(' ')), ...carried, ...striker]
  }
}
