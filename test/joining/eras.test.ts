import { describe, expect, it } from 'vitest'
import { Decisions, joinReadings, type ArticleReading } from '../../src/index.ts'
import { beginsEra, eraIn } from '../../src/joining/index.ts'
import { entityOf, readingOf } from '../evaluate/hand-made.ts'

const ids = Array.from({ length: 50_000 }, (_, number) => `article-${number}`)

describe('eras', () => {
  it('begin with one of some 500 articles, by lot', () => {
    const beginnings = ids.filter(beginsEra)
    expect(beginnings.length).toBeGreaterThan(70)
    expect(beginnings.length).toBeLessThan(130)
  })

  it('are told by what begins them, which is of the era that it begins', () => {
    const byNumber = (a: number, b: number): number => a - b
    expect([1, 3, 4, 7, 9].map((place) => eraIn([3, 7], place, byNumber))).toEqual([0, 1, 1, 2, 2])
  })
})

describe('what is told of in several eras', () => {
  const [first = '', second = '', third = ''] = ids.filter(beginsEra)

  /** An article that tells of Ada Berg, in a story that all of these have in common, or in one of its own. */
  function article(id: string, published: string, story = 'ferry'): ArticleReading {
    const text = 'Ada Berg spoke.'
    const entity = entityOf(text, 'Ada Berg')
    const profile = {
      entity: entity.id,
      near: [`${story}-harbour`],
      told: [`object ${story}`],
      described: ['captain'],
      titles: [],
      ages: [],
      qualities: [],
      contrasts: [],
      formal: [],
      marks: [],
      plural: false,
    }
    const words = [1, 2, 3, 4].map((number) => [`${story}${number}`, 5] as const)
    return readingOf(
      text,
      { entities: [entity] },
      {
        article: { id, source: id, format: 'text', text, published, story: [] },
        profile: { words, names: [['berg', 3]], numbers: [], entities: [profile], events: [] },
      },
    )
  }

  const called = (readings: readonly ArticleReading[], decisions = Decisions.none): (string | undefined)[] => {
    const joined = new Map(joinReadings(readings, decisions).map((each) => [each.article.id, each.entities[0]?.id]))
    return readings.map((reading) => joined.get(reading.article.id))
  }

  const told = [article(first, '2020-01-01'), article(second, '2020-01-03'), article(third, '2020-01-05')]

  it('is one where it is likely one with what was told of last before', () => {
    expect(called(told)).toEqual(['ada-berg', 'ada-berg', 'ada-berg'])
    expect(called([told[0] as ArticleReading, told[2] as ArticleReading])).toEqual(['ada-berg', 'ada-berg'])
  })

  it('is another where nothing but its name is like it', () => {
    const other = article(second, '2023-09-03', 'opera')
    expect(called([told[0] as ArticleReading, other])).toEqual(['ada-berg', `ada-berg--${second}`])
  })

  it('is another where a user says so', () => {
    const different = `different ada-berg@${first} ada-berg@${third}`
    expect(called(told, new Decisions([{ name: 'mine.txt', text: different }]))).toEqual([
      'ada-berg',
      'ada-berg',
      `ada-berg--${third}`,
    ])
  })
})
