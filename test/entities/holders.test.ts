import { beforeAll, describe, expect, it } from 'vitest'
import { articleFromText, joinReadings, type ArticleReading, type Entity, type Newsgraph } from '../../src/index.ts'
import { shippedNewsgraph } from '../support/shipped-newsgraph.ts'

describe('whom an office alone means', () => {
  let newsgraph: Newsgraph
  beforeAll(async () => {
    newsgraph = await shippedNewsgraph()
  })

  const read = (text: string, published?: string): Promise<ArticleReading> =>
    newsgraph.read(articleFromText(text, { source: text, ...(published === undefined ? {} : { published }) }))
  const called = async (words: string, text: string, published?: string): Promise<Entity | undefined> =>
    (await read(text, published)).entities.find(({ mentions }) => mentions.some((mention) => mention.text === words))

  it.each([
    ['The British prime minister', 'The British prime minister met farmers in Wales on Monday.', '2019-03-04', 'Q264766'],
    ['The British prime minister', 'The British prime minister met farmers in Wales on Monday.', '2019-10-07', 'Q180589'],
    ['The American president', 'The American president cancelled the dinner.', '2018-07-03', 'Q22686'],
    ["India's prime minister", "India's prime minister opened the bridge.", '2010-01-12', 'Q41914'],
    ['The Mexican leader', 'The Mexican leader praised the nurses.', '2020-03-09', 'Q318508'],
  ])('%s of %s is who held it on that day', async (words, text, published, item) => {
    const entity = await called(words, text, published)
    expect(entity).toMatchObject({ wikidata: item, named: false, aliases: [] })
    expect(words.toLowerCase()).toContain(entity?.label.toLowerCase().replace(/^the /, ''))
  }) // prettier-ignore

  it.each([
    ['without a day', 'The British prime minister', 'The British prime minister met farmers in Wales on Monday.', undefined],
    ['at the turn of two terms', 'The British prime minister', 'The British prime minister met farmers in Wales.', '2019-07-24'],
    ['of a former one', 'The former British prime minister', 'The former British prime minister met farmers.', '2019-03-04'],
    ['of any', 'A British prime minister', 'A British prime minister must listen, farmers said.', '2019-03-04'],
    ['of a club', 'the president of the chess club', 'In Britain, the president of the chess club resigned.', '2019-03-04'],
    ['where many hold it', 'The British minister', 'The British minister met farmers in Wales.', '2019-03-04'],
  ])('is not known %s', async (_, words, text, published) => {
    expect((await called(words, text, published))?.wikidata).toBeUndefined()
  }) // prettier-ignore

  it('is one with who bears the name in other articles, and is called so by none of its own statements', async () => {
    const described = await read('The British prime minister visited Wales.', '2019-03-04')
    const named = await read('Theresa May, the British prime minister, spoke in Leeds.', '2019-03-05')
    const [one, other] = joinReadings([described, named])
    const may = [one, other].map((reading) => reading?.entities.find(({ wikidata }) => wikidata === 'Q264766')?.id)
    expect(new Set(may).size).toBe(1)
    expect(JSON.stringify(described.statements)).not.toContain('Theresa')
  })
})
