import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Newsgraph } from '../../src/index.ts'
import { createLanguageModel, parseConllu } from '../../src/language/index.ts'
import { ontology } from '../ontology/shipped.ts'
import type { Analysis } from '../../src/model/index.ts'
import { createNodeRuntime } from '../../src/node/index.ts'
import { newsgraphCommand, type RunResult } from './command-line.ts'

const STORY = "Foreign Minister Jaishankar met Sergey Lavrov in Moscow. They didn't agree on the price of crude oil."
const TOKENS = `# sent_id = press-7
1\tMoscow\t_\t_\t_\t_\t_\t_\t_\t_
2\tre-\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
3\topened\t_\t_\t_\t_\t_\t_\t_\t_
`

let folder: string
let newsgraph: Newsgraph
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-analyse-'))
  await writeFile(join(folder, 'story.txt'), STORY)
  await writeFile(join(folder, 'tokens.conllu'), TOKENS)
  await writeFile(join(folder, 'broken.conllu'), '1\tMoscow\n')
  const language = createLanguageModel({
    runtime: await createNodeRuntime('data/model/model.onnx'),
    vocabulary: await readFile('data/model/vocabulary.txt', 'utf8'),
    labels: await readFile('data/model/labels.json', 'utf8'),
    lexicon: ontology,
  })
  newsgraph = { language, analyse: language.analyse } as unknown as Newsgraph
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const path = (name: string): string => join(folder, name)
const run = (words: readonly string[], stdin?: string): Promise<RunResult> =>
  newsgraphCommand(['analyse', ...words], { load: async () => newsgraph, ...(stdin === undefined ? {} : { stdin }) })

describe('newsgraph analyse', () => {
  it('prints CoNLL-U with the names in MISC', async () => {
    const { code, stdout, stderr } = await run([path('story.txt')])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const rows = stdout
      .split('\n')
      .filter((line) => /^\d/.test(line))
      .map((line) => line.split('\t'))
    expect(rows.every((row) => row.length === 10)).toBe(true)
    expect(stdout).toContain(
      '# sent_id = article-hmcz271hmexw0-1\n# text = Foreign Minister Jaishankar met Sergey Lavrov in Moscow.',
    )
    const misc = (form: string): string | undefined => rows.find((row) => row[1] === form)?.[9]
    expect([misc('Sergey'), misc('Lavrov'), misc('Moscow')]).toEqual([
      'NER=B-PER',
      'NER=I-PER',
      'NER=B-LOC|SpaceAfter=No',
    ])
    expect(rows.filter((row) => row[0] === '2-3').map((row) => row[1])).toEqual(["didn't"])
  })

  it('prints JSON with offsets of the article', async () => {
    const { stdout } = await run([path('story.txt'), '--format', 'json'])
    const { article, sentences } = JSON.parse(stdout) as Analysis & { article: string }
    expect(article).toBe('article-hmcz271hmexw0')
    for (const token of sentences.flatMap(({ tokens }) => tokens)) {
      expect(STORY.slice(token.start, token.end)).toBe(token.text)
    }
    expect(sentences.map(({ text }) => text)).toEqual([STORY.slice(0, 56), STORY.slice(57)])
  })

  it('keeps the tokens, sentences and ids of a CoNLL-U file', async () => {
    const { code, stdout } = await run([path('tokens.conllu'), '--tokens', 'conllu'])
    expect(code).toBe(0)
    expect(parseConllu(stdout)).toEqual(parseConllu(TOKENS))
    expect((await run(['-', '--tokens', 'conllu'], TOKENS)).stdout).toBe(stdout)
  })

  it('names what is no CoNLL-U and does the others', async () => {
    const { code, stdout, stderr } = await run([
      path('broken.conllu'),
      path('none.conllu'),
      path('tokens.conllu'),
      '--tokens',
      'conllu',
    ])
    expect(code).toBe(1)
    expect(stderr).toMatch(/broken\.conllu: Line 1 is no line of CoNLL-U/)
    expect(stderr).toMatch(/none\.conllu cannot be read; name a CoNLL-U file that exists/)
    expect(stdout).toContain('# sent_id = press-7')
  })

  it('refuses a format it does not know', async () => {
    const { code, stderr } = await run([path('story.txt'), '--format', 'xml'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/Allowed choices are conllu, json/)
  })
})
