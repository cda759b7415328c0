import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Decisions, joinReadings, type ArticleReading } from '../../src/index.ts'
import { shippedNewsgraph } from '../support/shipped-newsgraph.ts'
import { articleKey, Store, unmetBy } from '../../src/store/index.ts'
import { goldCorpus } from '../support/gold-corpus.ts'
import { emptyFolder, folderOf, rowsOf } from '../store/rows.ts'

const decisions = (text: string, name = 'mine.txt'): Decisions => new Decisions([{ name, text }])

describe('decisions', () => {
  it('are read from lines, with remarks and names in quotes', () => {
    const { all } = decisions(
      '# of May\n\nsame "Ada Lund" ada-m-lund # the mayor\r\ndifferent Q90 "Paris \\"P\\" Hill"@"day 3"\n',
    )
    expect(all).toEqual([
      { says: 'same', one: { name: 'Ada Lund' }, other: { name: 'ada-m-lund' }, place: 'mine.txt:3' },
      { says: 'different', one: { name: 'Q90' }, other: { name: 'Paris "P" Hill', article: 'day 3' }, place: 'mine.txt:4' },
    ]) // prettier-ignore
  })

  it('are read from Turtle, by the IRIs of entities and of items', () => {
    const text = `@prefix e: <https://press.example/entity/> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
      e:ada-lund owl:sameAs <http://www.wikidata.org/entity/Q7> ; owl:differentFrom <https://press.example/entity/ada%20l> ; a e:Thing .`
    expect(decisions(text, 'mine.ttl').all.map(({ says, one, other }) => [says, one.name, other.name])).toEqual([
      ['same', 'ada-lund', 'Q7'],
      ['different', 'ada-lund', 'ada l'],
    ])
  })

  it.each([
    ['equal A B', /^mine\.txt:1: "equal" is no decision; write same A B/],
    ['\nsame A', /^mine\.txt:2: there is no name at ""/],
    ['same "A B', /^mine\.txt:1: there is no name at "\\"A B"/],
    ['same A B C', /^mine\.txt:1: "C" is left over/],
    ['same "Ada Lund" ada-lund', /^mine\.txt:1: .* are one name; name two, or add their articles/],
    ['same A B\nsame B C\ndifferent C A', /^mine\.txt:3: C and A are said to be different here, and the same by mine\.txt:1/],
  ])('%j is refused with its line and what to do', (text, message) => {
    expect(() => decisions(text)).toThrow(message)
  }) // prettier-ignore

  it('of Turtle that is none, or that names no entity, are refused', () => {
    expect(() => decisions('@prefix e: <x> .\ne:a e:b', 'mine.ttl')).toThrow(/^mine\.ttl:2: not valid Turtle/)
    const literal = '<https://a.example/entity/b> <http://www.w3.org/2002/07/owl#sameAs> "c" .'
    expect(() => decisions(literal, 'mine.ttl')).toThrow(/^mine\.ttl: "c" is no entity/)
  })
})

describe('what a user decides', () => {
  let readings: ArticleReading[]
  const folders: string[] = []
  beforeAll(async () => {
    const newsgraph = await shippedNewsgraph()
    readings = []
    for (const { article } of goldCorpus('homonyms-people')) readings.push(await newsgraph.read(article))
  })
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

  const kept = async (folder: Promise<string>): Promise<string> => {
    folders.push(await folder)
    return folder
  }
  const smith = (joined: readonly ArticleReading[], article: string): ArticleReading['entities'][number] | undefined =>
    joined.find((each) => each.article.id === article)?.entities.find(({ label }) => label === 'John Smith')
  const idOf = (joined: readonly ArticleReading[], article: string): string | undefined => smith(joined, article)?.id

  it('joins what evidence keeps apart, with all that is like it', () => {
    const joined = joinReadings(readings, decisions('same "John Smith"@smith-general "John Smith"@smith-swimmer'))
    const [general, two, swimmer, baker] = ['smith-general', 'smith-general-two', 'smith-swimmer', 'smith-baker'].map(
      (article) => idOf(joined, article),
    )
    expect(general).toBeDefined()
    expect([two, swimmer]).toEqual([general, general])
    expect(baker).not.toBe(general)
  })

  it('keeps apart what evidence joins', () => {
    expect(idOf(joinReadings(readings), 'smith-baker-two')).toBe(idOf(joinReadings(readings), 'smith-baker'))
    const joined = joinReadings(readings, decisions('different john-smith@smith-baker john-smith@smith-baker-two'))
    expect(idOf(joined, 'smith-baker-two')).not.toBe(idOf(joined, 'smith-baker'))
  })

  it('says which item of Wikidata somebody is', () => {
    const joined = joinReadings(readings, decisions('same "John Smith"@smith-baker Q123456'))
    expect(smith(joined, 'smith-baker')?.wikidata).toBe('Q123456')
    expect(smith(joined, 'smith-swimmer')?.wikidata).toBeUndefined()
    const again = joinReadings(readings, decisions('different "United Nations" Q1065'))
    const items = again.flatMap(({ entities }) => entities.flatMap(({ wikidata }) => wikidata ?? []))
    expect(readings.some(({ entities }) => entities.some(({ wikidata }) => wikidata === 'Q1065'))).toBe(true)
    expect(items).not.toContain('Q1065')
  })

  const MINE = decisions('same "John Smith"@smith-general "John Smith"@smith-swimmer\ndifferent john-smith@smith-baker john-smith@smith-baker-two\nsame "Maria Garcia"@garcia-singer Q99') // prettier-ignore

  it('holds on disk as in memory, whether it was decided before articles came or after', async () => {
    const before = await kept(emptyFolder())
    const store = await Store.open(before, { create: true })
    await store.decide(MINE)
    for (const reading of readings.toReversed()) {
      await store.add(reading)
      await store.flush()
    }
    const joined = joinReadings(readings, MINE)
    for (const article of ['smith-general', 'smith-general-two', 'smith-swimmer', 'smith-baker', 'smith-baker-two'])
      expect(store.entities(articleKey(article)).find(({ label }) => label === 'John Smith')?.id).toBe(
        idOf(joined, article),
      )
    await store.close()
    const after = await kept(folderOf(readings))
    const later = await Store.open(after)
    await later.decide(MINE)
    await later.close()
    expect(await rowsOf(after)).toEqual(await rowsOf(before))
  })

  it('leaves no trace when it is taken back', async () => {
    const [one, other] = [await kept(folderOf(readings)), await kept(folderOf(readings))]
    const store = await Store.open(one)
    await store.decide(MINE)
    await store.decide(Decisions.none)
    await store.close()
    expect(await rowsOf(one)).toEqual(await rowsOf(other))
  })

  it('is told by explain, and so is what it speaks of in vain', async () => {
    const store = await Store.open(await kept(folderOf(readings)))
    await store.decide(decisions(`same john-smith@smith-general john-smith@smith-swimmer
      different john-smith@smith-baker john-smith@smith-baker-two
      same "Nobody Here" john-smith@missing`)) // prettier-ignore
    const id = store.entities(articleKey('smith-general')).find(({ label }) => label === 'John Smith')?.id ?? ''
    const { joined } = await store.explain(id)
    expect(joined.find(({ article }) => article === 'smith-swimmer')).toMatchObject({
      to: { article: 'smith-general' },
      probability: 1,
      reasons: ['mine.txt:1 says so'],
    })
    const { apart } = await store.explain('john-smith')
    expect(apart.flatMap(({ reasons }) => reasons)).toContain('mine.txt:2 tells them apart')
    const lines: string[] = []
    for await (const line of unmetBy(store)) lines.push(line)
    expect(lines).toEqual([
      'mine.txt:3: nothing in the graph is called "Nobody Here"; the decision waits until something is.',
      'mine.txt:3: the graph has no article "missing".',
    ])
    await store.close()
  })
})
