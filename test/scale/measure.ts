// Measures how fast a graph on disk answers: npx tsx test/scale/measure.ts GRAPH [QUESTIONS]
// Asked is who was picked at random among the subjects of statements of random articles, so that those of whom much is told
// are asked for more often.
import { performance } from 'node:perf_hooks'
import { cpuUsage } from 'node:process'
import { openGraph } from '../../src/node/index.ts'
import { randomFrom } from './random.ts'

const [folder = 'out', count = '300'] = process.argv.slice(2)
const graph = await openGraph(folder)
const random = randomFrom(11)
const ids: string[] = []
for await (const { id } of graph.articles()) ids.push(id)

const subjects: string[] = []
while (subjects.length < Number(count)) {
  const { statements } = await graph.reading(random.pick(ids))
  const entities = statements.flatMap(({ subject: { term } }) => (term.kind === 'entity' ? [term.entity] : []))
  if (entities.length > 0) subjects.push(random.pick(entities))
}

interface Answer {
  readonly first: number
  readonly all: number
  /** Processor time, which does not depend on what else the machine does. */
  readonly spent: number
  readonly found: number
}

async function ask(subject: string): Promise<Answer> {
  const [began, before] = [performance.now(), cpuUsage()]
  let [first, found] = [0, 0]
  for await (const _ of graph.relations({ subject })) {
    if (found === 0) first = performance.now() - began
    found += 1
  }
  const { user, system } = cpuUsage(before)
  return { first, all: performance.now() - began, spent: (user + system) / 1_000, found }
}

const answers: Answer[] = []
for (const subject of subjects) answers.push(await ask(subject))

const quantile = (values: readonly number[], part: number): string =>
  (values.toSorted((a, b) => a - b)[Math.floor(part * (values.length - 1))] ?? 0).toFixed(1)
const row = (name: string, values: readonly number[]): string =>
  `${name}: median ${quantile(values, 0.5)}, 95 % ${quantile(values, 0.95)}, most ${quantile(values, 1)}\n`

const { articles, statements } = graph.size
process.stdout.write(`${articles} articles, ${statements} statements; ${answers.length} questions after a subject\n`)
process.stdout.write(
  row(
    'first answer (ms)',
    answers.map(({ first }) => first),
  ),
)
process.stdout.write(
  row(
    'all answers (ms)',
    answers.map(({ all }) => all),
  ),
)
process.stdout.write(
  row(
    'all answers (ms of processor time)',
    answers.map(({ spent }) => spent),
  ),
)
process.stdout.write(
  row(
    'answers',
    answers.map(({ found }) => found),
  ),
)
await graph.close()
