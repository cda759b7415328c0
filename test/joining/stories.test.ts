import { expect, it } from 'vitest'
import { storyPairs, type DatedArticle } from '../../src/joining/events/stories.ts'

const article = (id: string, words: readonly string[], published?: string): DatedArticle => ({
  id,
  profile: { words: words.map((word) => [word, 5]) },
  ...(published === undefined ? {} : { published }),
})

const paired = (...articles: readonly DatedArticle[]): string[] =>
  [...storyPairs(articles)].map(([a, b]) => `${a.id} ${b.id}`)

it('compares articles of one week that share a rare word, and others that share two', () => {
  const first = article('first', ['sawmill', 'arson', 'lindqvist'], '2022-03-02')
  const near = article('near', ['sawmill', 'strike', 'wages'], '2022-03-08')
  const later = article('later', ['sawmill', 'museum', 'tourists'], '2022-05-20')
  const trial = article('trial', ['sawmill', 'arson', 'verdict'], '2022-11-14')
  expect(paired(first, near)).toEqual(['first near'])
  expect(paired(first, later)).toEqual([])
  expect(paired(first, trial)).toEqual(['first trial'])
})

it('compares with few of those that share words at other times, and with more of one week', () => {
  const told = (id: string, published: string): DatedArticle => article(id, ['sawmill', 'arson'], published)
  const years = ['2019', '2020', '2021', '2022', '2023'].map((year) => told(year, `${year}-03-02`))
  expect(paired(...years).filter((pair) => pair.includes('2019'))).toEqual(['2019 2020', '2019 2021'])
  const days = ['1', '2', '3', '4', '5'].map((day) => told(day, `2022-03-0${day}`))
  expect(paired(...days)).toHaveLength(10)
})

it('compares what has no date as if it were of the same week', () => {
  expect(paired(article('one', ['sawmill', 'arson']), article('other', ['sawmill', 'museum'], '2022-05-20'))).toEqual([
    'one other',
  ])
})

it('compares none that share no word', () => {
  expect(paired(article('one', ['sawmill'], '2022-03-02'), article('other', ['quarry'], '2022-03-02'))).toEqual([])
})
