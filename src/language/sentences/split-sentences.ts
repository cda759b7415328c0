import type { Words } from '../../model/index.ts'
import { isCapitalised } from '../../syntax/capitalised.ts'
import type { FoundWord } from '../tokens/split-words.ts'

const TERMINATOR = /^(?:[.!?…。]|[!?]+|\.{2,}|…+)$/u
const CLOSER = /^(?:["”’'»)\]}]|''|’’)$/u
const LOWER_START = /^\p{Ll}/u
const NEW_WORD = /^\p{Lu}\p{Ll}/u
/** What numbers a list item or a heading: "1.", "b.", "iv." */
const ENUMERATOR = /^(?:\d{1,3}|\p{L}|[ivxIVX]{1,4})$/u
const COMPASS_POINT = /^[NSEW]\.?$/u
const NUMBERED_STREET = /^\d+(?:st|nd|rd|th)$/u
const QUOTES = /^(?:["“‘«]|``)$/u
const OPENING_QUOTE = /^(?:["“‘«([{]|``|‘‘)$/u
const BULLET = /^(?:[-–—•*▪◦·‣●]|\d{1,2}[.)]?)$/u

/** A place where a sentence may end: between `before` and `next`, which is `words[i]`; `first` is where it began. */
interface Boundary {
  readonly words: readonly FoundWord[]
  readonly before: FoundWord
  readonly next: FoundWord
  readonly i: number
  readonly first: number
  readonly lexicon: Words
}

/** True of "[", "6", "]" from `at` on: a reference, which belongs to the sentence before it. */
const isReference = (words: readonly FoundWord[], at: number): boolean =>
  words[at]?.text === '[' && /^\d+$/u.test(words[at + 1]?.text ?? '') && words[at + 2]?.text === ']'

/** Index of the word before the closing quotes, brackets and references that precede `words[i]`. */
function lastWord({ words, i, first }: Boundary): number {
  let at = i - 1
  while (at > first) {
    if (at - 3 >= first && isReference(words, at - 2)) at -= 3
    else if (CLOSER.test(words[at]?.text ?? '') && words[at - 1]?.end === words[at]?.start) at -= 1
    else break
  }
  return at
}

/** "e.g.", "vs.": whatever follows, the sentence goes on. */
const isIntroducing = (word: string, lexicon: Words): boolean =>
  lexicon.words('introducingAbbreviation').has(word.toLowerCase().replace(/\.$/u, ''))

/** "E. 55th St." */
const isInAddress = (words: readonly FoundWord[], last: number, next: FoundWord): boolean =>
  NUMBERED_STREET.test(next.text) && [last, last - 1].some((at) => COMPASS_POINT.test(words[at]?.text ?? ''))

function endsSentence(boundary: Boundary): boolean {
  const { words, before, next, i, first, lexicon } = boundary
  const at = lastWord(boundary)
  const last = words[at] ?? before
  if (isReference(words, i) || (next.start === before.end && !NEW_WORD.test(next.text))) return false
  const opening = OPENING_QUOTE.test(next.text) ? (words[i + 1] ?? next) : next
  if (LOWER_START.test(opening.text) || isInAddress(words, at, next)) return false
  if (last.pattern === 'initials' || last.pattern === 'abbreviation' || last.pattern === 'initial') {
    return (
      last.text.endsWith('.') && !isIntroducing(last.text, lexicon) && (opensSentence(words, i, lexicon) || at < i - 1)
    )
  }
  if (!TERMINATOR.test(last.text)) return false
  if (at === first + 1 && last.text === '.' && ENUMERATOR.test(words[first]?.text ?? '')) return false
  return !(at < i - 1 && isReported(words, i, lexicon))
}

/** The full stop of an abbreviation that ends a sentence is a word of its own, save that of initials: "etc" ".", "U.S.". */
function partFinalStop(sentence: FoundWord[]): FoundWord[] {
  const last = sentence.at(-1)
  if (!last || !['abbreviation', 'initial'].includes(last.pattern) || sentence.length < 3) return sentence
  const stem = { ...last, text: last.text.slice(0, -1), end: last.end - 1 }
  return [...sentence.slice(0, -1), stem, { text: '.', start: last.end - 1, end: last.end, pattern: 'sign' }]
}

/** Sentences of the words of a block; every word is in one. `text` is what the offsets refer to. */
export function splitSentences(text: string, words: readonly FoundWord[], lexicon: Words): FoundWord[][] {
  const sentences: FoundWord[][] = []
  let first = 0
  for (const [i, next] of words.entries()) {
    const before = words[i - 1]
    if (before === undefined) continue
    const between = text.slice(before.end, next.start)
    const newItem = between.includes('\n') && (/\n\s*\n/u.test(between) || BULLET.test(next.text))
    if (!newItem && !endsSentence({ words, before, next, i, first, lexicon })) continue
    sentences.push(words.slice(first, i))
    first = i
  }
  if (words.length > 0) sentences.push(words.slice(first))
  return sentences.map(partFinalStop)
}

/** True where the words from `i` on look like the begin of a sentence. */
function opensSentence(words: readonly FoundWord[], i: number, lexicon: Words): boolean {
  const text = words[i]?.text ?? ''
  if (lexicon.words('sentenceOpener').has(text)) return true
  // a quotation after an abbreviation opens a sentence where its first word could
  return QUOTES.test(text) && isCapitalised(words[i + 1]?.text ?? '')
}

/** True where a quotation that ends in a mark of its own is followed by who said it: `"Why?" Smith asked.` */
function isReported(words: readonly FoundWord[], i: number, lexicon: Words): boolean {
  for (const [at, { text }] of words.slice(i, i + 4).entries()) {
    if (lexicon.words('verbFormOfSpeech').has(text)) return at > 0
    if (!isCapitalised(text)) return false
  }
  return false
}
