import {
  naturalOrder,
  slug,
  type Analysis,
  type ArticleProfile,
  type Entity,
  type EntityProfile,
  type Ontology,
  type Statement,
  type Token,
} from '../model/index.ts'
import type { Told } from './events/places.ts'
import { eventProfiles } from './events/profile.ts'

/** How rare a word is: its place in a list of words by frequency, from 0; undefined where it is in none. */
export type WordRank = (word: string) => number | undefined

/** The list of word pieces of the BERT vocabularies has whole words by frequency, from this one on. */
const MOST_FREQUENT = 'the'

/** Ranks after a vocabulary of word pieces, one a line. */
export function rankIn(vocabulary: string): WordRank {
  const pieces = vocabulary.split('\n')
  const words = pieces.slice(Math.max(0, pieces.indexOf(MOST_FREQUENT))).filter((piece) => !piece.startsWith('##'))
  const ranks = new Map(words.map((word, rank) => [word, rank]))
  return (word) => ranks.get(word)
}

/** Words up to this rank tell no story from another. */
const EVERYDAY = 1_500
const HEAVIEST = 5
const LONGEST = 120
const DESCRIBING: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'NUM'])
const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ'])

const lemmaOf = ({ lemma }: Token): string => slug(lemma)

function weightOf(word: string, rankOf: WordRank): number {
  const rank = rankOf(word)
  if (rank === undefined) return HEAVIEST
  return rank <= EVERYDAY ? 0 : Math.min(HEAVIEST, Math.round(10 * Math.log2(rank / (EVERYDAY / 2))) / 10)
}

function storyWords({ sentences }: Analysis, rankOf: WordRank): [string, number][] {
  const weights = new Map<string, number>()
  for (const token of sentences.flatMap(({ tokens }) => tokens))
    if (CONTENT.has(token.upos) && /\p{L}{2}/u.test(token.text))
      weights.set(lemmaOf(token), weightOf(lemmaOf(token), rankOf))
  const telling = [...weights].filter(([, weight]) => weight > 0)
  return telling
    .sort(([a, one], [b, other]) => other - one || naturalOrder(a, b))
    .slice(0, LONGEST)
    .sort(([a], [b]) => naturalOrder(a, b))
}

const NAMING = 'PROPN'
const NUMBER = /\d.*\d/

function storyNames({ sentences }: Analysis, rankOf: WordRank): [string, number][] {
  const names = sentences.flatMap(({ tokens }) =>
    tokens.filter(({ upos, text }) => upos === NAMING && /\p{L}{2}/u.test(text)).map(lemmaOf),
  )
  return inOrder(names)
    .slice(0, LONGEST)
    .map((name) => [name, Math.max(1, weightOf(name, rankOf))])
}

const storyNumbers = ({ sentences }: Analysis): string[] =>
  inOrder(
    sentences.flatMap(({ tokens }) => tokens.filter(({ text }) => NUMBER.test(text)).map(({ text }) => text)),
  ).slice(0, LONGEST)

const inOrder = (words: Iterable<string>): string[] => [...new Set(words)].sort(naturalOrder)

/** What statements say of each entity by their verb. */
function toldOf(statements: readonly Statement[]): Map<string, Set<string>> {
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

function profileOfEntity(
  entity: Entity,
  { analysis, namesIn, ontology }: { analysis: Analysis; namesIn: readonly string[][]; ontology: Ontology },
  told: Iterable<string>,
): EntityProfile {
  const own = new Set([entity.label, ...entity.aliases].map(slug))
  const tokensOf = (sentence: number): readonly Token[] => analysis.sentences[sentence]?.tokens ?? []
  const nominals = entity.mentions.filter(({ form }) => form === 'nominal')
  const heads = nominals.flatMap(({ sentence, head }) => tokensOf(sentence)[head] ?? [])
  const before = entity.mentions
    .filter(({ form }) => form === 'name')
    .flatMap(({ sentence, first, head }) =>
      tokensOf(sentence)
        .slice(first, head)
        .filter(({ upos }) => upos === 'NOUN'),
    )
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
    described: inOrder([...heads, ...before].map(lemmaOf)),
    qualities,
    contrasts: qualities.filter((word) => contrasting.has(word)),
    formal: entity.type === 'person' ? inOrder(formalNames(own, ontology)) : [],
    marks: inOrder(others.filter(isName).map(lemmaOf)),
    plural: heads.some(({ features }) => features['Number'] === 'Plur'),
  }
}

/** What an article is compared by with others. */
export function profileOf(article: Told, ontology: Ontology, rankOf: WordRank): ArticleProfile {
  const { analysis, entities, statements } = article
  const told = toldOf(statements)
  const namesIn: string[][] = analysis.sentences.map(() => [])
  for (const { named, label, mentions } of entities)
    if (named) for (const { sentence } of mentions) namesIn[sentence]?.push(slug(label))
  return {
    words: storyWords(analysis, rankOf),
    names: storyNames(analysis, rankOf),
    numbers: storyNumbers(analysis),
    entities: entities.map((entity) =>
      profileOfEntity(entity, { analysis, namesIn, ontology }, told.get(entity.id) ?? []),
    ),
    events: eventProfiles(article, ontology),
  }
}
