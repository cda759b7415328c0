// Makes an archive of short articles out of texts, to measure with: what it says is cut from them, whom it names is made up.
//   npx tsx test/scale/made-archive.ts COUNT SENTENCES FOLDER... > archive.jsonl
// An article has up to SENTENCES, and half as many at least. FOLDERs hold JSON lines with a `text`, or `passages` of which
// each has one. The same call makes the same bytes.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { madeDay } from './made-day.ts'
import { madeName } from './made-names.ts'
import { randomFrom, type Random } from './random.ts'

/** Two or more capitalised words, which are a name wherever they stand. */
const NAME = /\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+/gu
const SENTENCE_END = /(?<=[\p{Ll}\d]{2}[.!?]["”]?)\s+(?=\p{Lu})/u
interface Line {
  readonly text?: string
  readonly passages?: readonly { readonly text?: string }[]
}

/** The sentences of every text. */
function textsIn(folder: string): string[][] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
  const lines = files.sort().flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean))
  return lines
    .map((line) => JSON.parse(line) as Line)
    .map(({ text = '', passages = [] }) => [text, ...passages.map((passage) => passage.text ?? '')].join('\n'))
    .map((text) =>
      text
        .split('\n')
        .flatMap((paragraph) => paragraph.split(SENTENCE_END))
        .filter((each) => each.length > 20),
    )
    .filter((sentences) => sentences.length > 0)
}

function withMadeNames(text: string, random: Random): string {
  const names = new Map<string, string>()
  return text.replace(NAME, (name) => {
    const made = names.get(name) ?? (random.below(4) === 0 ? name : madeName(random))
    names.set(name, made)
    return made
  })
}

function article(number: number, most: number, texts: readonly string[][], random: Random): string {
  const sentences: string[] = []
  const least = Math.ceil(most / 2)
  const length = least + random.below(most - least + 1)
  while (sentences.length < length) {
    const text = random.pick(texts)
    const from = random.below(Math.max(1, text.length - length))
    sentences.push(...text.slice(from, from + length - sentences.length))
  }
  const date = madeDay(random)
  return JSON.stringify({ id: `made-${number}`, date, text: withMadeNames(sentences.join('\n'), random) })
}

const [count = '0', sentences = '4', ...folders] = process.argv.slice(2)
const texts = folders.flatMap(textsIn)
if (texts.length === 0)
  throw new Error('No texts: name a count, a number of sentences, and folders with JSON lines that have a text.')
const random = randomFrom(7)
for (let number = 1; number <= Number(count); number++)
  if (!process.stdout.write(`${article(number, Number(sentences), texts, random)}\n`))
    await new Promise((resolve) => process.stdout.once('drain', resolve))
