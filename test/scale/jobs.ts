// Measures what a second reader gains, on a machine that nobody else uses: npm run build, then
//   npx tsx test/scale/jobs.ts ARCHIVE.jsonl [JOBS]
// ARCHIVE has some 1,000 articles; test/scale/made-archive.ts makes one.
import { rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { runNewsgraph, told } from './run-newsgraph.ts'

const [archive = '', most = '2'] = process.argv.slice(2)
const out = join(tmpdir(), `newsgraph-jobs-${process.pid}`)

async function secondsWith(jobs: string): Promise<number> {
  const ran = await runNewsgraph(['build', archive, '--out', out, '--jobs', jobs, '--format', 'none'])
  process.stdout.write(`${jobs} jobs: ${told(ran)}, load before and after ${loadavg()[0]?.toFixed(1)}\n`)
  rmSync(out, { recursive: true })
  return ran.seconds
}

const alone = await secondsWith('1')
process.stdout.write(`speed-up: ${(alone / (await secondsWith(most))).toFixed(2)}\n`)
