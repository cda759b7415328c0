import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createServer, createServerModuleRunner } from 'vite'
import type * as Collected from './collected.ts'
import { withFault, type Mutant } from './mutants.ts'

/** A run of an area's tests: with a mutant, or with the sources as they are. */
export interface Job {
  /** Paths of test files. */
  readonly tests: readonly string[]
  readonly mutant?: Mutant
}

/** Whether all tests pass; before that, now and then, that some of them have ended. */
export type Report = boolean | 'going on'

/** In milliseconds. */
const BETWEEN_REPORTS = 1000

const VITEST = resolve('test/mutation/collected.ts')

let current: { readonly file: string; readonly code: string } | undefined

const server = await createServer({
  configFile: false,
  appType: 'custom',
  logLevel: 'silent',
  server: { middlewareMode: true, ws: false, watch: null },
  resolve: { alias: { vitest: VITEST } },
  plugins: [
    {
      name: 'mutant',
      enforce: 'pre',
      load: (id) => (id.split('?')[0] === current?.file ? current?.code : undefined),
    },
  ],
})
const { moduleGraph } = server.environments.ssr
const runner = createServerModuleRunner(server.environments.ssr, { hmr: false })
const { takeTests } = (await runner.import(VITEST)) as typeof Collected

/** Has a file, and all that imports it, evaluated anew; what else the tests import, such as the ontology, stays. */
function invalidate(file: string): void {
  for (const each of moduleGraph.getModulesByFile(file) ?? []) moduleGraph.invalidateModule(each)
  const { evaluatedModules } = runner
  const waiting = [...(evaluatedModules.getModulesByFile(file) ?? [])]
  const done = new Set<string>()
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    if (done.has(each.id)) continue
    done.add(each.id)
    for (const id of each.importers) {
      const importer = evaluatedModules.getModuleById(id)
      if (importer) waiting.push(importer)
    }
    evaluatedModules.invalidateModule(each)
  }
}

const send = (report: Report): unknown => process.send!(report)

async function passes({ tests, mutant }: Job): Promise<boolean> {
  if (current) invalidate(current.file)
  current = mutant && { file: resolve(mutant.file), code: withFault(readFileSync(mutant.file, 'utf8'), mutant) }
  if (current) invalidate(current.file)
  let reported = Date.now()
  const report = (): void => {
    if (Date.now() - reported < BETWEEN_REPORTS) return
    reported = Date.now()
    send('going on')
  }
  try {
    for (const file of tests) {
      takeTests()
      // a file that has not changed, nor anything that it imports, has none to run
      await runner.import(resolve(file))
      report()
      for (const test of takeTests()) {
        await test()
        report()
      }
    }
    return true
  } catch {
    return false
  }
}

process.on('message', (job: Job) => {
  void passes(job).then(send)
})
process.on('disconnect', () => process.exit())
process.send!('ready')
