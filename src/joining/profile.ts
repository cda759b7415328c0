import { naturalOrder, slug, type Analysis, type ArticleProfile, type Ontology } from '../model/index.ts'
import { lemmaOf, profileOfEntity, toldOf } from './entities/profile.ts'
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
const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ'])

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
