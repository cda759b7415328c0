import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { newsgraphCommand } from './command-line.ts'

const COMMANDS = [
  'build',
  'export',
  'convert',
  'remove',
  'worker',
  'view',
  'site',
  'query',
  'serve',
  'mcp',
  'push',
  'extract',
  'analyse',
  'ontology',
  'try',
  'evaluate',
  'calibrate',
  'bench',
]

describe('help', () => {
  it('of the program names every command and the exit codes', async () => {
    const { code, stdout, stderr } = await newsgraphCommand(['--help'])
    expect(code).toBe(0)
    expect(stderr).toBe('')
    for (const name of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${name}\\b`, 'm'))
    expect(stdout).toMatch(/Exit codes: 0 done, 1 .*, 2 /)
  })
  it.each(COMMANDS)('of %s has its usage, options and examples, on standard output', async (name) => {
    const { code, stdout, stderr } = await newsgraphCommand([name, '--help'])
    expect(code).toBe(0)
    expect(stderr).toBe('')
    expect(stdout).toContain(`Usage: newsgraph ${name}`)
    expect(stdout).toContain('--no-color')
    expect(stdout).toMatch(/Examples:\n {2}\$ npx newsgraph /)
  })
  it.each(COMMANDS)('of %s stands in the README', (name) => {
    expect(readFileSync('README.md', 'utf8')).toMatch(new RegExp(`\`?(?:newsgraph|npm run) ${name}\\b`))
  })
  it('comes, as an error, where no command is named', async () => {
    const { code, stderr } = await newsgraphCommand([])
    expect(code).toBe(2)
    expect(stderr).toContain('Usage: newsgraph')
  })
})

it('prints the version of the package', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  expect(await newsgraphCommand(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
})

describe('a wrong call', () => {
  const wrong: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['an unknown command', ['biuld', 'a.txt'], /unknown command 'biuld'[\s\S]*Did you mean build/],
    ['an unknown option', ['extract', '--jsno'], /unknown option '--jsno'/],
    ['no input', ['build'], /missing required argument 'inputs'/],
    ['nothing piped in', ['extract'], /Nothing to read: name a file/],
    [
      'a format that is none',
      ['extract', '--format', 'xml', 'a.txt'],
      /'xml' is invalid\. Allowed choices are jsonl, table/,
    ],
    ['a day that does not exist', ['extract', '--date', '2025-02-30', 'a.txt'], /expected a day as YYYY-MM-DD/],
    ['a number that is none', ['view', '--port', '80a'], /expected a whole number from 0 to 65535/],
    ['files beside --text', ['extract', '--text', 'India buys oil.', 'a.txt'], /files or --text, not both/],
    [
      'a base that is no IRI',
      ['build', '--base', 'my graph', 'a.txt'],
      /base "my graph" is no absolute http, https or urn IRI/,
    ],
    ['a benchmark folder left out', ['evaluate', '--split', 'dev'], /required option '--root <folder>' not specified/],
  ]
  it.each(wrong)('with %s ends in code 2 and says what is wrong', async (_, words, message) => {
    const { code, stdout, stderr } = await newsgraphCommand(words)
    expect(stderr).toMatch(message)
    expect(code).toBe(2)
    expect(stdout).toBe('')
  })
})
