import type { Analysis, Article, Sentence, TimeExpression, Token } from '../../src/model/index.ts'
import { createTimeReader } from '../../src/times/index.ts'
import { ontology } from '../ontology/shipped.ts'

export const { resolveTimes, tenseInterval } = createTimeReader(ontology)

const CLOSED: Readonly<Record<string, readonly string[]>> = {
  ADP: ['in', 'on', 'at', 'from', 'to', 'until', 'till', 'by', 'for', 'since', 'before', 'after', 'during', 'through', 'between', 'over', 'of', 'with', 'against', 'as', 'throughout', 'within', 'about'],
  DET: ['the', 'a', 'an', 'this', 'that', 'every', 'each', 'no'],
  AUX: ['will', 'would', 'may', 'might', 'has', 'have', 'had', 'is', 'are', 'was', 'were', 'be', 'been'],
  PRON: ['he', 'she', 'they', 'it', 'we', 'i', 'you', 'his', 'her', 'their', 'our'],
  CCONJ: ['and', 'or', 'but'],
  ADV: ['now', 'currently', 'recently', 'soon', 'ago', 'later', 'earlier', 'again', 'still', 'twice', 'once'],
} // prettier-ignore
const FEATURES: Readonly<Record<string, Record<string, string>>> = {
  Past: { Tense: 'Past', VerbForm: 'Fin' },
  Pres: { Tense: 'Pres', VerbForm: 'Fin' },
  Inf: { VerbForm: 'Inf' },
  Part: { Tense: 'Past', VerbForm: 'Part' },
  Ger: { VerbForm: 'Ger' },
}
const AUXILIARY_TENSE: Readonly<Record<string, string>> = { will: 'Pres', would: 'Past', has: 'Pres', have: 'Pres', had: 'Past', is: 'Pres', are: 'Pres', was: 'Past', were: 'Past', may: 'Pres' } // prettier-ignore

interface Word {
  readonly text: string
  readonly upos: string
  readonly features: Record<string, string>
  readonly space: boolean
}

/**
 * Sentences from text with hints: `met/VERB:Past`, `March/PROPN`. Words without a hint get a tag by a short list of
 * function words. The tree is simple: the first verb is the root, its first noun the subject, auxiliaries and the
 * rest hang on the nearest verb before them.
 */
export function analysisOf(...lines: readonly string[]): { text: string; analysis: Analysis } {
  let text = ''
  const sentences: Sentence[] = []
  for (const line of lines) {
    const start = text.length
    const words = wordsOf(line)
    const places = words.map(({ text: word, space }) => {
      const at = text.length
      text += word + (space ? ' ' : '')
      return { start: at, end: at + word.length }
    })
    const tokens = treeOf(words).map((token, index) => ({ ...token, ...places[index]! }))
    const end = tokens.at(-1)?.end ?? start
    sentences.push({ index: sentences.length, start, end, text: text.slice(start, end), tokens, names: [], block: 0 })
    if (!text.endsWith(' ')) text += ' '
  }
  return { text, analysis: { sentences } }
}

export const articleOf = (text: string, published?: string): Article => ({
  id: 'test',
  source: '-',
  format: 'text',
  text,
  story: [{ kind: 'paragraph', start: 0, end: text.length }],
  ...(published ? { published } : {}),
})

/** The time expressions of hinted sentences, published on a Wednesday unless said otherwise. */
export function timesOf(
  lines: string | readonly string[],
  published: string | undefined = '2024-07-24',
): TimeExpression[] {
  const { text, analysis } = analysisOf(...(typeof lines === 'string' ? [lines] : lines))
  return resolveTimes(articleOf(text, published), analysis)
}

/** Words and value of each expression: `July 28=2024-07-28`. */
export const valuesOf = (lines: string | readonly string[], published?: string): string[] =>
  timesOf(lines, published).map(({ interval }) => `${interval.phrase?.text}=${interval.value}`)

function wordsOf(line: string): Word[] {
  return line.split(' ').flatMap((chunk) => {
    const [, text = chunk, tag, feature] = /^(.+?)\/([A-Z]{3,5})(?::([A-Za-z]+))?([.,;:!?)]*)$/u.exec(chunk) ?? []
    const trailing = /^(.+?)\/[A-Z]{3,5}(?::[A-Za-z]+)?([.,;:!?)]*)$/u.exec(chunk)?.[2] ?? ''
    const parts = (
      /^(?:[ap]\.m|Sept|St)\.$/u.test(chunk)
        ? [chunk]
        : tag
          ? [text, ...trailing]
          : text.split(/(?<=[(“"$])|(?=[).,;:!?”"]$)|(?=['’]s$)|(?<=^\p{L}+)(?=[,;:]$)/u)
    ).filter(Boolean)
    return parts.map((part, i) => ({
      text: part,
      upos: tag && i === 0 ? tag : uposOf(part),
      features: { ...(feature ? FEATURES[feature] : {}), ...autoFeatures(part, tag) },
      space: i === parts.length - 1,
    }))
  })
}

const autoFeatures = (word: string, tag: string | undefined): Record<string, string> => {
  const tense = AUXILIARY_TENSE[word.toLowerCase()]
  if (tense && (tag === undefined || tag === 'AUX')) return { Tense: tense, VerbForm: 'Fin' }
  return /[^s]s$/u.test(word) && uposOf(word) === 'NOUN' ? { Number: 'Plur' } : {}
}

function uposOf(word: string): string {
  const lower = word.toLowerCase()
  const closed = Object.entries(CLOSED).find(([, words]) => words.includes(lower))
  if (closed) return closed[0]
  if (/^[^\p{L}\p{N}]+$/u.test(word)) return /^\p{Sc}$/u.test(word) ? 'SYM' : 'PUNCT'
  if (/^[0-9]/u.test(word)) return 'NUM'
  return /^\p{Lu}/u.test(word) ? 'PROPN' : 'NOUN'
}

function treeOf(words: readonly Word[]): Token[] {
  const root = Math.max(
    words.findIndex(({ upos }) => upos === 'VERB'),
    0,
  )
  const verbAt = (index: number): number => {
    for (let at = index - 1; at >= 0; at--) if (words[at]?.upos === 'VERB') return at
    return root
  }
  const nextOf = (index: number, upos: RegExp): number =>
    words.findIndex((word, at) => at > index && upos.test(word.upos))
  return words.map(({ text, upos, features }, index) => {
    const isRoot = index === root
    const nextVerb = nextOf(index, /^VERB$/u)
    const marker = text === 'to' && words[index + 1]?.upos === 'VERB'
    const [head, relation] = isRoot
      ? [-1, 'root']
      : upos === 'AUX' && nextVerb >= 0
        ? [nextVerb, 'aux']
        : marker
          ? [index + 1, 'mark']
          : upos === 'ADP' || upos === 'DET'
            ? [Math.max(nextOf(index, /^(?:NOUN|PROPN|NUM)$/u), 0), upos === 'ADP' ? 'case' : 'det']
            : upos === 'VERB'
              ? [verbAt(index), words[index - 1]?.text === 'to' ? 'xcomp' : 'conj']
              : [
                  verbAt(index),
                  index < root && /^(?:NOUN|PROPN|PRON)$/u.test(upos) && words[index - 1]?.upos !== 'ADP'
                    ? 'nsubj'
                    : 'obl',
                ]
    return {
      index,
      text,
      lemma: text.toLowerCase(),
      upos: marker ? 'PART' : upos,
      features,
      head: head === index ? -1 : head,
      relation,
      headProbability: 1,
      factuality: 0,
      entityType: null,
      start: 0,
      end: 0,
    }
  }) as Token[]
}
