// Reads random articles, 10,000 unless said otherwise: npx tsx test/fuzz/main.ts [COUNT] [SEED]
import { loadNewsgraph } from '../../src/node/index.ts'
import { fuzzed } from './fuzzed.ts'

const [count = '10000', seed = String(Math.floor(Date.now() / 1_000))] = process.argv.slice(2)
const newsgraph = await loadNewsgraph()
const { read, refused, statements, slowest } = await fuzzed(newsgraph, Number(count), Number(seed))
process.stdout.write(
  `seed ${seed}: ${read} articles read, ${refused} refused, ${statements} statements, the slowest in ${slowest.toFixed(1)} s\n`,
)
process.exitCode = slowest > 10 ? 1 : 0
