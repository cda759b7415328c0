// Makes an archive of short articles out of texts, to measure with: what it says is cut from them, whom it names is made up.
//   npx tsx test/scale/made-archive.ts COUNT SENTENCES FOLDER... > archive.jsonl
// An article has up to SENTENCES, and half as many at least. FOLDERs hold JSON lines with a `text`, or `passages` of which
// each has one. The same call makes the same bytes.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomFrom, type Random } from './random.ts'

const GIVEN = 'Ada Bela Carl Dina Emil Faye Gero Hana Ivo Jana Karl Lena Milo Nora Otto Pia Ravi Sara Tom Uma'.split(
  ' ',
)
const FAMILY =
  'Abel Berg Cole Dahl Ek Frost Gray Holt Ito Jung Kane Lund Moss Nash Orr Park Reyes Stone Tate Voss'.split(' ')
const ROOTS = 'Nor Bal Cor Del Ever Fal Gran Hart Ister Jov Kel Lor Mar Neth Oster Pal Ros Sol Tor Ven'.split(' ')
const PLACE_ENDS = ['ford', 'ton', 'berg', 'haven', 'mouth', 'field', 'stad', 'wick']
const FIRM_ENDS = ['Energy', 'Foods', 'Bank', 'Motors', 'Airlines', 'Group', 'Press', 'University']

/** Two or more capitalised words, which are a name wherever they stand. */
const NAME = /\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+/gu
const SENTENCE_END = /(?<=[\p{Ll}\d]{2}[.!?]["”]?)\s+(?=\p{Lu})/u
const DAYS = 3_650
const DAY = 86_400_000
const FIRST_DAY = Date.UTC(2015, 0, 1)

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

/** A few names are in many articles, and most in few, as it is in newspapers. */
function madeName({ pick, below }: Random): string {
  const root = (): string => pick(ROOTS) + (below(4) === 0 ? pick(ROOTS).toLowerCase() : '')
  const kind = below(10)
  if (kind < 5) return `${pick(GIVEN)} ${below(3) === 0 ? pick(FAMILY) : pick(FAMILY) + pick(PLACE_ENDS)}`
  return kind < 8 ? `${root()}${pick(PLACE_ENDS)} ${pick(FIRM_ENDS)}` : `${root()}${pick(PLACE_ENDS)}`
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
  const date = new Date(FIRST_DAY + random.below(DAYS) * DAY).toISOString().slice(0, 10)
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
