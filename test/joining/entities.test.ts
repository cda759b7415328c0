import { beforeAll, describe, expect, it } from 'vitest'
import { joinReadings } from '../../src/joining/index.ts'
import { articleFromText, type ArticleReading } from '../../src/index.ts'
import { shippedNewsgraph } from '../support/shipped-newsgraph.ts'
import { goldCorpus } from '../support/gold-corpus.ts'
import { pairwise } from '../support/pairwise.ts'

const corpus = goldCorpus()
let readings: ArticleReading[]
beforeAll(async () => {
  const newsgraph = await shippedNewsgraph()
  readings = []
  for (const { article } of corpus) readings.push(await newsgraph.read(article))
})

const idsOf = (joined: readonly ArticleReading[]): Map<string, string[]> =>
  new Map(joined.map(({ article, entities }) => [article.id, entities.map(({ id }) => id)]))

/** What an article calls the entity with a name. */
function idIn(joined: readonly ArticleReading[], article: string, name: string): string | undefined {
  const reading = joined.find((each) => each.article.id === article)
  return reading?.entities.find(({ label, aliases }) => [label, ...aliases].includes(name))?.id
}

describe('entities of many articles', () => {
  it('joins those of the corpus that are one, and few that are not', () => {
    const { precision, recall } = pairwise(corpus, joinReadings(readings))
    expect(precision).toBeGreaterThanOrEqual(0.97)
    expect(recall).toBeGreaterThanOrEqual(0.85)
  })

  it('keeps people of one name apart whose stories have nothing in common', () => {
    const joined = joinReadings(readings)
    const smiths = ['smith-baker', 'smith-general', 'smith-swimmer'].map((article) =>
      idIn(joined, article, 'John Smith'),
    )
    expect(new Set(smiths).size).toBe(3)
    for (const [one, other] of [
      ['smith-baker', 'smith-baker-two'],
      ['smith-general', 'smith-general-two'],
    ] as const)
      expect(idIn(joined, other, 'John Smith')).toBe(idIn(joined, one, 'John Smith'))
    expect(idIn(joined, 'brown-plumber', 'Gordon Brown')).not.toBe(idIn(joined, 'brown-premier', 'Gordon Brown'))
  })

  it('gives the same ids in whatever order the articles come', () => {
    expect(idsOf(joinReadings(readings.toReversed()))).toEqual(idsOf(joinReadings(readings)))
  })

  it('changes nothing when what is joined is joined again', () => {
    const joined = joinReadings(readings)
    expect(idsOf(joinReadings(joined))).toEqual(idsOf(joined))
  })

  const joinedIds = async (
    texts: readonly (readonly [string, string])[],
  ): Promise<(name: string, article: string) => string | undefined> => {
    const newsgraph = await shippedNewsgraph()
    const read: ArticleReading[] = []
    for (const [id, text] of texts) read.push(await newsgraph.read(articleFromText(text, { source: id, id })))
    const joined = joinReadings(read)
    return (name, article) => idIn(joined, article, name)
  }

  it('takes a mayor for the mayor whom another article names, and rescue workers for rescuers', async () => {
    const id = await joinedIds([
      [
        'one',
        'The mayor of Aldham resigned on Thursday over a contract for street lamps. Rescue workers in Aldham mended the lamps.',
      ],
      [
        'two',
        'Mayor Helen Pryce of Aldham has resigned over a contract for street lamps. Rescuers in Aldham had mended the lamps.',
      ],
    ])
    expect(id('mayor of Aldham', 'one')).toBe(id('Helen Pryce', 'two'))
    expect(id('Rescue workers in Aldham', 'one')).toBe(id('Rescuers in Aldham', 'two'))
  })

  it('keeps two clubs apart that share no more than what both are called for short', async () => {
    const id = await joinedIds([
      ['one', 'Hadley Rovers won the Northern Cup on Sunday. The Rovers beat Stoke Albion in the Northern Cup final.'],
      [
        'two',
        'Marston Rovers lost the Northern Cup final on Sunday. The Rovers had beaten Stoke Albion in the Northern Cup.',
      ],
    ])
    expect(id('Hadley Rovers', 'one')).not.toBe(id('Marston Rovers', 'two'))
  })
})
