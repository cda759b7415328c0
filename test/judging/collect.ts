// Collects what readers found of the packets of `packet.ts`, and prints the figures.
//   npx tsx test/judging/collect.ts PACKETS VERDICTS... [--lines HALF]
// A line of VERDICTS: number, verdict, `clean` or `detail`, reason. `--lines` prints lines for `judgements.tsv` instead.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { areaUnderCurve } from '../../src/evaluate/learn-confidence.ts'

interface Judged {
  readonly verdict: string
  readonly isClean: boolean
  readonly isTyped: boolean
  readonly isFact: boolean
  readonly confidence: number
  readonly key: string
}

const VERDICTS = new Set(['right', 'speech', 'useless', 'entity', 'words', 'sense', 'status', 'source'])

const { values, positionals } = parseArgs({ allowPositionals: true, options: { lines: { type: 'string' } } })
const [folder = '', ...files] = positionals

const verdicts = new Map<string, { verdict: string; isClean: boolean }>()
for (const line of files.flatMap((file) => readFileSync(file, 'utf8').split('\n'))) {
  const [number = '', verdict = '', clean = ''] = line.trim().split(/[\t ]+/)
  if (!/^\[?\d+\]?$/.test(number)) continue
  if (!VERDICTS.has(verdict)) throw new Error(`not a verdict: ${line}`)
  verdicts.set(number.replace(/[[\]]/g, ''), { verdict, isClean: clean === 'clean' })
}

const rows = readFileSync(join(folder, 'statements.tsv'), 'utf8').trim().split('\n')
const judged = rows.flatMap((row): readonly Judged[] => {
  const [number = '', typed, fact, confidence, ...key] = row.split('\t')
  const found = verdicts.get(number)
  if (!found) return []
  const kind = { isTyped: typed === 'typed', isFact: fact === 'fact', confidence: Number(confidence) }
  return [{ ...found, ...kind, key: key.join('\t') }]
})

const isRight = ({ verdict }: Judged): boolean => verdict === 'right' || verdict === 'speech'
const isUseless = ({ verdict }: Judged): boolean => verdict === 'useless'
const isWrong = (one: Judged): boolean => !isRight(one) && !isUseless(one)

function print(name: string, of: readonly Judged[]): void {
  const share = (holds: (one: Judged) => boolean): string =>
    `${((100 * of.filter(holds).length) / of.length).toFixed(0)} %`
  const clean = share((one) => isRight(one) && one.isClean)
  process.stdout.write(
    `${name} (${of.length}): right ${share(isRight)}, useless ${share(isUseless)}, wrong ${share(isWrong)}; clean ${clean}\n`,
  )
}

if (values.lines === undefined) {
  const sure = [...judged].sort((one, other) => other.confidence - one.confidence).slice(0, judged.length / 3)
  process.stdout.write(`${judged.length} of ${rows.length} judged\n`)
  print('all', judged)
  print(
    'told as fact',
    judged.filter(({ isFact }) => isFact),
  )
  print(
    'typed',
    judged.filter(({ isTyped }) => isTyped),
  )
  print(
    'typed, told as fact',
    judged.filter(({ isTyped, isFact }) => isTyped && isFact),
  )
  print(
    'open',
    judged.filter(({ isTyped }) => !isTyped),
  )
  print('surest third', sure)
  const area = areaUnderCurve(judged.map((one) => ({ confidence: one.confidence, right: isRight(one) })))
  process.stdout.write(`area under the ROC curve of confidence: ${area.toFixed(3)}\n`)
  for (const kind of [...VERDICTS].slice(2))
    process.stdout.write(`${kind} ${judged.filter(({ verdict }) => verdict === kind).length}  `)
  process.stdout.write('\n')
} else {
  for (const { key, verdict } of judged) process.stdout.write(`${key}\t${values.lines}\t${verdict}\n`)
}
