import { beforeAll, describe, expect, it } from 'vitest'
import { joinReadings, KnowledgeGraph, type ArticleReading, type Newsgraph } from '../../src/index.ts'
import { articleFromText } from '../../src/index.ts'
import { shippedNewsgraph } from '../support/shipped-newsgraph.ts'
import { goldCorpus, type GoldMention } from '../support/gold-corpus.ts'

describe('what happens, told by several articles', () => {
  let newsgraph: Newsgraph
  beforeAll(async () => {
    newsgraph = await shippedNewsgraph()
  })

  const read = (id: string, text: string, published: string): Promise<ArticleReading> =>
    newsgraph.read(articleFromText(text, { source: id, id, published }))

  it('is joined across the corpus with precision before recall', async () => {
    const corpus = goldCorpus()
    const readings: ArticleReading[] = []
    for (const { article } of corpus) readings.push(await newsgraph.read(article))
    const joined = new Map(joinReadings(readings).map((reading) => [reading.article.id, reading]))
    const eventOf = ({ article, start, end }: GoldMention): string =>
      joined.get(article)?.profile?.events.find(({ at }) => at.some(([from, to]) => from >= start && to <= end))
        ?.event ?? `nothing at ${article} ${start}`
    const told = corpus.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'event'))
    let [right, wrong, missed] = [0, 0, 0]
    for (const [at, a] of told.entries())
      for (const b of told.slice(at + 1)) {
        if (a.article === b.article) continue
        const [isOne, isJoined] = [a.key === b.key, eventOf(a) === eventOf(b)]
        if (isOne && isJoined) right += 1
        else if (isJoined) wrong += 1
        else if (isOne) missed += 1
      }
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.97)
    expect(right / (right + missed)).toBeGreaterThanOrEqual(0.55)
  })

  const FIRE = [
    ['morning', 'A fire destroyed the Lindqvist sawmill in Ekshult on Tuesday. Police arrested Nils Brandel after the fire at the sawmill.', '2022-03-02'],
    ['evening', 'Police have detained Nils Brandel over the blaze at the Lindqvist sawmill in Ekshult. The fire destroyed the sawmill on Tuesday.', '2022-03-03'],
    ['other', 'A fire destroyed a school in Marlow on Friday. Police arrested Peter Nash after the fire at the school.', '2022-03-05'],
  ] as const // prettier-ignore

  it('is one event by whatever words, with the statements of all articles, and others are others', async () => {
    const readings = await Promise.all(FIRE.map(([id, text, day]) => read(id, text, day)))
    const graph = KnowledgeGraph.from(readings, newsgraph.ontology)
    const arrests = graph.events({ class: 'Arrest' })
    const articles = arrests.map(({ statements }) => statements.map((id) => graph.sentence(id).article))
    expect(articles.map((each) => [...new Set(each)].sort())).toEqual([['evening', 'morning'], ['other']])
    const again = KnowledgeGraph.from(readings.toReversed(), newsgraph.ontology)
    expect(again.events()).toEqual(graph.events())
  })
})
