import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createVitest } from 'vitest/node'
import { withFault, type Mutant } from './mutants.ts'

/** A run of an area's tests: with a mutant, or with the sources as they are. */
export interface Job {
  readonly tests: readonly string[]
  readonly mutant?: Mutant
}

let current: { readonly file: string; readonly code: string } | undefined

const vitest = await createVitest(
  'test',
  {
    watch: false,
    // threads end with this process, however it is ended
    pool: 'threads',
    execArgv: [],
    isolate: false,
    maxWorkers: 1,
    fileParallelism: false,
    bail: 1,
    reporters: [{}],
    testTimeout: 10_000,
  },
  {
    plugins: [
      {
        name: 'mutant',
        enforce: 'pre',
        load: (id) => (id.split('?')[0] === current?.file ? current?.code : undefined),
      },
    ],
  },
)

async function passes({ tests, mutant }: Job): Promise<boolean> {
  if (current) vitest.invalidateFile(current.file)
  current = mutant && { file: resolve(mutant.file), code: withFault(readFileSync(mutant.file, 'utf8'), mutant) }
  if (current) vitest.invalidateFile(current.file)
  vitest.state.filesMap.clear()
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
    await vitest.globTestSpecifications([...tests]),
  )
  if (testModules.length === 0) throw new Error(`There are no tests in ${tests.join(', ')}.`)
  return unhandledErrors.length === 0 && testModules.every((module) => module.ok())
}

process.on('message', (job: Job) => {
  void passes(job).then((passed) => process.send!(passed))
})
process.send!('ready')
