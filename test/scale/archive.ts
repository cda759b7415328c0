// Builds an archive, stops and goes on, adds to it and exports it, and says how long that took and how much memory:
//   npm run build && npx tsx test/scale/archive.ts ARCHIVE.jsonl OUT [JOBS]
// The last 100 articles of ARCHIVE, which test/scale/made-archive.ts makes, are added by themselves. OUT is there afterwards;
// run test/scale/measure.ts on it.
import { readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { runNewsgraph, told } from './run-newsgraph.ts'

const LAST = 100
const FORMATS = 'ttl,jsonl,page,parquet'
const STOP_AFTER = 60

const [archive = '', out = 'out', jobs = '2'] = process.argv.slice(2)
const lines = readFileSync(archive, 'utf8').split('\n').filter(Boolean)
const [most, last] = ['most.jsonl', 'last.jsonl'].map((name) => `${out}-${name}`) as [string, string]
writeFileSync(most, lines.slice(0, -LAST).join('\n'))
writeFileSync(last, lines.slice(-LAST).join('\n'))

async function step(name: string, words: readonly string[], interruptAfter?: number): Promise<void> {
  const ran = await runNewsgraph(words, interruptAfter)
  process.stdout.write(`${name}: ${told(ran)}, load ${loadavg()[0]?.toFixed(1)}\n`)
}

const build = (input: string): string[] => ['build', input, '--out', out, '--jobs', jobs, '--format', 'none']
await step(`stopped after ${STOP_AFTER} s`, build(most), STOP_AFTER)
await step(`gone on with, to ${lines.length - LAST} articles`, build(most))
await step(`added ${LAST}`, build(last))
await step(`added the same ${LAST} again`, build(last))
for (const format of FORMATS.split(',')) await step(`exported as ${format}`, ['export', out, '--format', format])
process.stdout.write(`ask it: npx tsx ${join('test', 'scale', 'measure.ts')} ${out}\n`)
