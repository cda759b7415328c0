// Makes the readings of a large archive out of those of a small one, which the model had to read: what they tell is told again of
// others, on another day.
//   npx tsx test/scale/made-readings.ts COUNT READINGS.jsonl > more.jsonl
// READINGS are of an archive that test/scale/made-archive.ts made, kept by test/scale/keep-readings.ts; they come first, as they are.
// Places in the text stay where they were. The same call makes the same bytes.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { madeDay } from './made-day.ts'
import { otherWord } from './made-names.ts'
import { randomFrom, type Random } from './random.ts'

const WORD = /\p{Lu}\p{Ll}+/gu
const DATE = /"published":"[^"]*"/u

/** A reading whose made names are others, in text, ids and profile. */
function varied(line: string, number: number, random: Random): string {
  const { article } = JSON.parse(line) as { article: { id: string; text: string } }
  const others = new Map<string, string>()
  for (const [word] of article.text.matchAll(WORD)) {
    const other = others.has(word) ? undefined : otherWord(word, random)
    if (other !== undefined) others.set(word, other).set(word.toLowerCase(), other.toLowerCase())
  }
  const words = [...others.keys()].join('|')
  const told =
    words === ''
      ? line
      : line.replace(new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'gu'), (word) => others.get(word) ?? word)
  return told
    .replaceAll(new RegExp(`\\b${article.id}\\b`, 'g'), `made-${number}`)
    .replace(DATE, `"published":"${madeDay(random)}"`)
}

async function write(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`))
    await new Promise((resolve) => process.stdout.once('drain', () => resolve(null)))
}

const [count = '0', readings = ''] = process.argv.slice(2)
const lines: string[] = []
for await (const line of createInterface({ input: createReadStream(readings), crlfDelay: Infinity })) {
  lines.push(line)
  await write(line)
}
const random = randomFrom(13)
for (let number = lines.length + 1; number <= Number(count); number++)
  await write(varied(random.pick(lines), number, random))
