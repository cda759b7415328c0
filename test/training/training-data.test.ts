import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const RECIPE = 'data/model/train'
const hasPython = spawnSync('python3', ['--version']).status === 0

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsgraph-training-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function python(...args: string[]): {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
} {
  return spawnSync('python3', ['-B', ...args], { encoding: 'utf8' })
}

describe.runIf(hasPython)('the inputs of the training', () => {
  const check = (): ReturnType<typeof python> =>
    python(join(folder, 'inputs.py'), '--data', join(folder, 'facts'), '--encoder', join(folder, 'encoder'))
  beforeEach(() => {
    cpSync(join(RECIPE, 'inputs.py'), join(folder, 'inputs.py'))
    const sum = (text: string): string => createHash('sha256').update(text).digest('hex')
    write('inputs.sha256', `${sum('trees')}  data/treebanks/a.conllu\n${sum('weights')}  encoder/onnx/model.onnx\n`)
    write('facts/treebanks/a.conllu', 'trees')
    write('encoder/onnx/model.onnx', 'weights')
  })
  it('are taken as listed', () => {
    expect(check()).toMatchObject({ status: 0, stdout: 'all inputs are those listed\n' })
  })
  it('are refused where one was changed or is missing, each named', () => {
    write('facts/treebanks/a.conllu', 'other trees')
    rmSync(join(folder, 'encoder'), { recursive: true })
    const { status, stderr } = check()
    expect(status).toBe(1)
    expect(stderr).toContain('facts/treebanks/a.conllu differs from the file that inputs.sha256 lists\n')
    expect(stderr).toContain('encoder/onnx/model.onnx is missing\n')
  })
})

describe.runIf(hasPython)('sentences that newsgraph is measured on', () => {
  const TEXT = '“The ferry sank off Tartu’s harbour,” the mayor said. She resigned.'
  const check = (...sentences: string[]): ReturnType<typeof python> => {
    const words = sentences.map((sentence) => ({ words: sentence.split(' ') }))
    const program =
      'import json, sys; sys.path.insert(0, sys.argv[1]); import blind; blind.check(sys.argv[2], json.loads(sys.argv[3]))'
    return python('-c', program, RECIPE, folder, JSON.stringify(words))
  }
  const measured = (): void => {
    const end = TEXT.indexOf(' She')
    write('benchmarks/gum-news/dev/ferry.txt', TEXT)
    write(
      'benchmarks/gum-news/dev/ferry.json',
      JSON.stringify({
        sentences: [
          [0, end],
          [end + 1, TEXT.length],
        ],
      }),
    )
  }
  it('are refused, whatever their tokens and quotation marks', () => {
    measured()
    const { status, stderr } = check('A ship left .', `" The ferry sank off Tartu 's harbour , " the mayor said .`)
    expect(status).toBe(1)
    expect(stderr).toMatch(
      /^1 of the training sentences stand in .*gum-news\/dev, such as, in ferry\.json: " The ferry sank/,
    )
  })
  it('are no reason to refuse others, nor what anybody could have written', () => {
    measured()
    expect(check('The ferry sank off the harbour of Tartu , the mayor said .', 'She resigned .')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('none of 2 sentences') as string,
    })
  })
  it('have to be there, or nothing is known', () => {
    expect(check('A ship left .')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('holds no documents') as string,
    })
  })
})
