import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { AREAS, type Area } from './areas.ts'
import { mutantsOf, type Mutant } from './mutants.ts'
import { Tester } from './tester.ts'

/** Share of faults that each area's tests shall notice. */
const GOAL = 0.85

const { values: options, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    processes: { type: 'string', default: '2' },
  },
})

const print = (line: string): boolean => process.stdout.write(`${line}\n`)

const filesIn = (path: string): string[] =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name))

const filesOf = ({ sources, except = [] }: Area): string[] =>
  sources
    .flatMap(filesIn)
    .filter((path) => path.endsWith('.ts') && !except.some((folder) => path.startsWith(`${folder}/`)))
    .sort()

const testsOf = ({ tests }: Area): string[] => tests.flatMap(filesIn).filter((path) => path.endsWith('.test.ts'))

/** The same for the same sources and seed. */
function sampleOf(area: Area): Mutant[] {
  const rank = ({ file, start, text }: Mutant): string =>
    createHash('sha256').update(`${options.seed} ${file} ${start} ${text}`).digest('hex')
  return filesOf(area)
    .flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')))
    .map((mutant) => ({ mutant, rank: rank(mutant) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, Number(options.sample))
    .map(({ mutant }) => mutant)
}

/** Those that no test notices. */
async function survivorsOf(area: Area, mutants: readonly Mutant[], testers: readonly Tester[]): Promise<Mutant[]> {
  const tests = testsOf(area)
  const waiting = [...mutants]
  const survivors: Mutant[] = []
  const work = async (tester: Tester): Promise<void> => {
    for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift())
      if (await tester.passes({ tests, mutant })) survivors.push(mutant)
  }
  await Promise.all(testers.map(work))
  return survivors.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start))
}

const unknown = names.filter((name) => !AREAS.some((area) => area.name === name))
if (unknown.length > 0)
  throw new Error(`There is no area ${unknown.join(', ')}; there are ${AREAS.map(({ name }) => name).join(', ')}.`)
const testers = Array.from({ length: Number(options.processes) }, () => new Tester())
const scores: string[] = []
for (const area of AREAS.filter(({ name }) => names.length === 0 || names.includes(name))) {
  if (!(await testers[0]!.passes({ tests: testsOf(area) })))
    throw new Error(`The tests of ${area.name} fail by themselves.`)
  const began = Date.now()
  const mutants = sampleOf(area)
  const survivors = await survivorsOf(area, mutants, testers)
  for (const { file, line, change } of survivors) print(`${file}:${line}  ${change}`)
  const killed = 1 - survivors.length / mutants.length
  if (killed < GOAL) process.exitCode = 1
  const score = `${area.name}: ${(100 * killed).toFixed(1)} % of ${mutants.length} faults noticed`
  print(`-- ${score} (${Math.round((Date.now() - began) / 1000)} s)\n`)
  scores.push(score)
}
print(scores.join('\n'))
for (const tester of testers) tester.stop()
