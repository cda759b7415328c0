import { execFile, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import oxigraph from 'oxigraph'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Statement } from '../../src/model/index.ts'
import { newsgraphCommand } from './command-line.ts'

const execute = promisify(execFile)
const PROGRAM = resolve('dist/src/cli/main.js')
const SAMPLE = 'data/articles/india-russia.txt'

let folder: string
/** Where a process has built the sample's graph, and what it printed. */
let built: { readonly out: string; readonly stdout: string }
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-process-'))
  const out = join(folder, 'built')
  const { stdout } = await execute('node', [PROGRAM, 'build', SAMPLE, '--out', out])
  built = { out, stdout }
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Contents of a folder's files by name, but for the database. */
async function filesIn(path: string): Promise<Record<string, string>> {
  const names = (await readdir(path)).filter((name) => name !== 'store').sort()
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(path, name), 'utf8')])),
  )
}

/** What a process printed, and how it ended. */
const ended = (program: string, words: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
  new Promise((done) => {
    execFile(program, [...words], (error, stdout, stderr) => done({ code: Number(error?.code ?? 0), stdout, stderr }))
  })

describe('newsgraph, as a process of its own', () => {
  it('builds the same bytes every time', async () => {
    const second = join(folder, 'second')
    await execute('node', [PROGRAM, 'build', SAMPLE, '--out', second], {
      env: { ...process.env, TZ: 'Asia/Kolkata', LANG: 'de_DE.UTF-8' },
    })
    expect(Object.keys(await filesIn(built.out))).toEqual(['graph.ttl', 'index.html', 'statements.jsonl'])
    expect(await filesIn(second)).toEqual(await filesIn(built.out))
    expect(built.stdout).toMatch(/^Told as fact \(\d+\)$/m)
    expect(built.stdout).toMatch(/^1 article: \d+ statements, \d+ entities, \d+ edges\.$/m)
  })
  it('ends quietly when its reader has seen enough', async () => {
    const running = spawn('node', [PROGRAM, 'extract', SAMPLE])
    let complaints = ''
    running.stderr.on('data', (data: Buffer) => (complaints += data.toString()))
    running.stdout.once('data', () => running.stdout.destroy())
    const code = await new Promise((done) => running.once('close', done))
    expect(code).toBe(0)
    expect(complaints).not.toMatch(/EPIPE|error/i)
  })
  it('keeps the page that stood there where the disk takes no more, and says so', async () => {
    const out = join(folder, 'limited')
    await mkdir(out)
    await writeFile(join(out, 'index.html'), 'old page')
    await writeFile(join(folder, 'short.txt'), 'India imports crude oil from Russia.')
    const command = `ulimit -f 200; exec node ${PROGRAM} build ${join(folder, 'short.txt')} --out ${out}`
    const { code, stdout, stderr } = await ended('sh', ['-c', command])
    expect(stderr).toMatch(/^error: .*index\.html cannot be written: /)
    expect(code).toBe(1)
    expect(stdout).toMatch(/^Written to .*: graph\.ttl, statements\.jsonl$/m)
    expect(Object.keys(await filesIn(out))).toEqual(['failures.jsonl', 'graph.ttl', 'index.html', 'statements.jsonl'])
    expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('old page')
  })
  it.runIf(existsSync('/dev/full'))('says that its output could not be written', async () => {
    const { code, stderr } = await ended('sh', ['-c', `exec node ${PROGRAM} ontology > /dev/full`])
    expect(stderr).toMatch(/^error: the output cannot be written: ENOSPC/)
    expect(code).toBe(1)
  })
  it('ends view in good order when it is interrupted', async () => {
    await writeFile(join(folder, 'index.html'), '<!doctype html>')
    const running = spawn('node', [PROGRAM, 'view', folder, '--port', '0'])
    running.stdout.once('data', () => running.kill('SIGINT'))
    const code = await new Promise((done) => running.once('close', done))
    expect(code).toBe(0)
  })
})

describe('the README', () => {
  /** Contents of its code blocks of a language. */
  const blocks = async (language: string): Promise<string[]> => {
    const readme = await readFile('README.md', 'utf8')
    return [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
      ([, block = '']) => block,
    )
  }
  it('shows code that runs', async () => {
    const [example = ''] = await blocks('ts')
    const local = example
      .replace("'newsgraph'", JSON.stringify(resolve('dist/src/index.js')))
      .replace("'newsgraph/node'", JSON.stringify(resolve('dist/src/node/index.js')))
    await writeFile(join(folder, 'example.mjs'), local)
    const { stdout } = await execute('node', [join(folder, 'example.mjs')])
    expect(stdout).toMatch(/^India imports crude oil - India imports crude oil from Russia\.$/m)
    expect(stdout).toMatch(/^1 denied$/m)
    expect(stdout).toContain('https://example.org/news/')
  })
  it('shows queries that find something in the sample', async () => {
    const store = new oxigraph.Store()
    store.load(await readFile(join(built.out, 'graph.ttl'), 'utf8'), { format: 'text/turtle' })
    const [imports = '', denials = '', plans = ''] = await blocks('sparql')
    const found = (query: string, name: string): string[] =>
      (store.query(query) as Map<string, { value: string }>[]).map((row) => row.get(name)!.value)
    expect(found(imports, 'goods')).toContain('crude oil')
    expect(found(denials, 'sentence').join()).toContain('India has not publicly criticized')
    expect(found(plans, 'said').join()).toMatch(/Jaishankar visits .*planned/)
  })
  it('shows questions that the sample answers', async () => {
    const asked = (await blocks('sh')).join('').match(/(?<=^npx newsgraph )query out.+$/gm) ?? []
    const local = asked.map((line) => line.replace(' out', ` ${built.out}`))
    // the corpus behind the shipped queries has meetings, the sample may have none
    const answered = local.filter((line) => !line.endsWith('.rq'))
    expect(answered.length).toBeGreaterThan(5)
    for (const line of answered) {
      // a shell parts the words, as for who copies the line
      const words = (await ended('sh', ['-c', `printf '%s\\n' ${line}`])).stdout.trim().split('\n')
      const { code, stdout, stderr } = await newsgraphCommand(words)
      expect([line, code, stderr.replace(/^\d+ answers?\n/, '')]).toEqual([line, 0, ''])
      expect(stdout).not.toMatch(/^(?:0 answers|\[\])?\n*$/)
    }
  })
  it.skipIf(spawnSync('curl', ['--version']).error !== undefined)(
    'shows requests that a server answers (needs the command curl)',
    async () => {
      const running = spawn('node', [PROGRAM, 'serve', built.out, '--port', '0'])
      const begun = await new Promise<string>((done) =>
        running.stdout.once('data', (data: Buffer) => done(String(data))),
      )
      const [address = ''] = /http:\S+(?=\/)/.exec(begun) ?? []
      const asked = (await blocks('sh')).join('').match(/^curl .+localhost:8018.+$/gm) ?? []
      const answers: string[] = []
      for (const line of asked)
        answers.push((await ended('sh', ['-c', `${line.replace('http://localhost:8018', address)} -sf`])).stdout)
      running.kill('SIGINT')
      expect(answers).toEqual([
        expect.stringContaining('crude oil'),
        expect.stringContaining('Kwatra'),
        expect.stringContaining('"India"@en'),
        expect.stringContaining('"/api/timeline"'),
      ])
    },
    120_000,
  )
  it('shows how to teach newsgraph a relation', async () => {
    await writeFile(join(folder, 'twins.ttl'), (await blocks('turtle'))[0] ?? '')
    const words = ['--ontology', join(folder, 'twins.ttl'), '--text', 'Bonn is a twin town of Oxford.']
    const { stdout } = await execute('node', [PROGRAM, 'extract', ...words])
    const lines = stdout.trim().split('\n')
    const properties = lines.map((line) => (JSON.parse(line) as Statement).relation.property)
    expect(properties).toContain('twinnedWith')
  })
})
