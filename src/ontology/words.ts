/** Words that make a phrasal verb, the lemma of "fatally" among them; any other word after a verb is the noun of a light-verb phrase ("hold talk"). */
const PARTICLES = new Set([
  'about', 'across', 'ahead', 'along', 'apart', 'around', 'aside', 'away', 'back', 'behind', 'by', 'down', 'fatal', 'forth',
  'forward', 'in', 'off', 'on', 'out', 'over', 'through', 'together', 'under', 'up',
]) // prettier-ignore

export interface FrameWords {
  readonly lemma: string
  readonly particle?: string
  readonly complement?: string
  readonly modifier?: string
}

/** "chief executive" → noun and the word before it; undefined where there are more. */
export function nounWords(text: string): FrameWords | undefined {
  const [lemma = '', modifier, ...others] = text.split(' ').reverse()
  return others.length > 0 ? undefined : modifier === undefined ? { lemma } : { lemma, modifier }
}

/** What may stand for a particle: "shot to death". */
const TO_DEATH = 'to death'

/** "call off" → verb and particle, "hold talk" → verb and noun, "carry out attack" → all three, "find not guilty" → verb and denied quality; undefined where there is more. */
export function verbWords(text: string): FrameWords | undefined {
  if (!text.includes(' ')) return { lemma: text }
  const [lemma, ...rest] = text.split(' ')
  const isToDeath = rest.join(' ') === TO_DEATH
  const particle = isToDeath ? rest.splice(0, 2).join(' ') : PARTICLES.has(rest[0] ?? '') ? rest.shift() : undefined
  if (rest[0] === 'not') rest.splice(0, 2, rest.slice(0, 2).join(' '))
  if (lemma === undefined || rest.length > 1) return undefined
  return {
    lemma,
    ...(particle === undefined ? {} : { particle }),
    ...(rest[0] === undefined ? {} : { complement: rest[0] }),
  }
}

/** The items of a list in one literal: "call off, cancel". */
export const items = (text: string): string[] => text.split(',').map((item) => item.trim())

/** A lemma, or several words with one space between, in lower case. */
export const isLemma = (text: string): boolean => /^\p{Ll}[\p{Ll}\p{N}'’.-]*( \p{Ll}[\p{Ll}\p{N}'’.-]*)*$/u.test(text)
