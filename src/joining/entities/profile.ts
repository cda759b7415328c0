import {
  naturalOrder,
  slug,
  type Analysis,
  type Entity,
  type EntityProfile,
  type Mention,
  type Ontology,
  type Statement,
  type Token,
} from '../../model/index.ts'

const DESCRIBING: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'NUM'])

export const lemmaOf = ({ lemma }: Token): string => slug(lemma)

const inOrder = (words: Iterable<string>): string[] => [...new Set(words)].sort(naturalOrder)

/** "Mayor" of "Mayor Helen Pryce", which is written as names are. */
const isTitle = ({ upos, lemma }: Token, ontology: Ontology): boolean =>
  upos === 'PROPN' && ontology.table('officeTitle').has(lemma.toLowerCase())

/** "35" of "Alison Fry, 35, was cleared", as the quality that "35-year-old" is. */
function agesBehind(tokens: readonly Token[], { last }: Mention): string[] {
  const [comma, number, end] = tokens.slice(last + 1, last + 4)
  const isAge = comma?.text === ',' && /^\d{1,2}$/.test(number?.text ?? '') && /^[,.;)]?$/.test(end?.text ?? '')
  return isAge && number !== undefined ? [qualityOf(number)] : []
}

/** The noun under which what a noun describes is compared with what others do, where it has one: `rescuer` of "rescue worker". */
function commonNoun(tokens: readonly Token[], head: number, ontology: Ontology): string[] {
  const nouns = ontology.table('thingWord')
  const lemma = tokens[head]?.lemma.toLowerCase() ?? ''
  const before = tokens[head - 1]?.lemma.toLowerCase() ?? ''
  const found = nouns.get(`${before} ${lemma}`) ?? nouns.get(lemma)
  return found === undefined ? [] : [found]
}

/** What statements say of each entity by their verb. */
export function toldOf(statements: readonly Statement[]): Map<string, Set<string>> {
  const told = new Map<string, Set<string>>()
  for (const { subject, object, arguments: roles, relation } of statements) {
    const parts = [
      { ...subject, role: 'subject' },
      ...(object === null ? [] : [{ ...object, role: 'object' }]),
      ...roles,
    ]
    for (const { term, role } of parts)
      if (term.kind === 'entity')
        told.set(term.entity, (told.get(term.entity) ?? new Set()).add(`${role} ${relation.lemma}`))
  }
  return told
}

/** Slugs of names that begin with a short form, with what it stands for. */
function formalNames(names: Iterable<string>, ontology: Ontology): string[] {
  const shortNames = ontology.table('shortName')
  return [...names].flatMap((name) => {
    const [first = '', ...rest] = name.split('-')
    const full = shortNames.get(first)
    return full === undefined || rest.length === 0 ? [] : [[full, ...rest].join('-')]
  })
}

/** Numbers are marked as such: `#three`. */
const qualityOf = (token: Token): string => (token.upos === 'NUM' ? `#${lemmaOf(token)}` : lemmaOf(token))

/** What an entity of an article is compared by. */
export function profileOfEntity(
  entity: Entity,
  { analysis, namesIn, ontology }: { analysis: Analysis; namesIn: readonly string[][]; ontology: Ontology },
  told: Iterable<string>,
): EntityProfile {
  const own = new Set([entity.label, ...entity.aliases].map(slug))
  const tokensOf = (sentence: number): readonly Token[] => analysis.sentences[sentence]?.tokens ?? []
  const nominals = entity.mentions.filter(({ form }) => form === 'nominal')
  const heads = nominals.flatMap(({ sentence, head }) => tokensOf(sentence)[head] ?? [])
  const names = entity.mentions.filter(({ form }) => form === 'name')
  const nameWords = new Set([...own].flatMap((name) => name.split('-')))
  const wordsBefore = ({ sentence, first, last }: Mention): readonly Token[] => {
    const words = tokensOf(sentence).slice(first, last + 1)
    const name = words.findIndex((token) => nameWords.has(slug(token.text)))
    return words.slice(0, Math.max(0, name))
  }
  const before = names.flatMap(wordsBefore)
  const ages = entity.type === 'person' ? names.flatMap((name) => agesBehind(tokensOf(name.sentence), name)) : []
  const others = nominals.flatMap(({ sentence, first, last, head }) =>
    tokensOf(sentence)
      .slice(first, last + 1)
      .filter(({ index }) => index !== head),
  )
  const isName = ({ upos }: Token): boolean => upos === 'PROPN'
  const qualities = inOrder(others.filter(({ upos }) => DESCRIBING.has(upos)).map(qualityOf))
  const contrasting = ontology.words('contrastingAdjective')
  return {
    entity: entity.id,
    near: inOrder(entity.mentions.flatMap(({ sentence }) => namesIn[sentence] ?? []).filter((name) => !own.has(name))),
    told: inOrder(told),
    described: inOrder([
      ...[...heads, ...before.filter(({ upos }) => upos === 'NOUN')].map(lemmaOf),
      ...nominals.flatMap(({ sentence, head }) => commonNoun(tokensOf(sentence), head, ontology)),
    ]),
    titles: inOrder(
      names.flatMap((name) => {
        const words = wordsBefore(name)
        return words.flatMap((token, at) =>
          isTitle(token, ontology)
            ? [
                words
                  .slice(0, at + 1)
                  .filter(({ upos }) => DESCRIBING.has(upos) || upos === 'PROPN')
                  .map(lemmaOf)
                  .join(' '),
              ]
            : [],
        )
      }),
    ),
    ages: inOrder(ages),
    qualities,
    contrasts: qualities.filter((word) => contrasting.has(word)),
    formal: entity.type === 'person' ? inOrder(formalNames(own, ontology)) : [],
    marks: inOrder(others.filter(isName).map(lemmaOf)),
    plural: heads.some(({ features }) => features['Number'] === 'Plur'),
  }
}
