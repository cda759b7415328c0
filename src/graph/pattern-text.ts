import type { Ontology } from '../model/index.ts'
import type { RelationQuery } from './query.ts'

type Awaitable<Value> = Value | Promise<Value>

/** What of a graph the words of a pattern may be. */
export interface Vocabulary {
  /** Whether an entity is called so, or a value reads so. */
  isName(words: string): Awaitable<boolean>
  isRelation(words: string): Awaitable<boolean>
  readonly ontology: Ontology | undefined
}

/** "who" and "what" as people ask are variables too. */
const ASKING = new Set(['who', 'whom', 'what', 'where'])
const VARIABLE = /^\?[\p{L}\p{N}_]+$/u

interface Word {
  readonly text: string
  /** A variable or quoted words, which are one part as they stand. */
  readonly whole: boolean
}

function wordsOf(pattern: string): Word[] {
  return [...pattern.matchAll(/"([^"]*)"|\S+/gu)].map(([text, quoted]) => {
    if (quoted !== undefined) return { text: quoted, whole: true }
    const asked = ASKING.has(text.replace(/\?$/, '').toLowerCase())
    const variable = asked ? `?${text.replace(/\?$/, '').toLowerCase()}` : text
    return { text: variable, whole: VARIABLE.test(variable) }
  })
}

/** Words `from` to `to` as one part; null where a variable or quoted words stand among others. */
function part(words: readonly Word[], from: number, to: number): string | null {
  const own = words.slice(from, to)
  if (own.length === 0 || (own.length > 1 && own.some(({ whole }) => whole))) return null
  return own.map(({ text }) => text).join(' ')
}

/** The ends of the words from `from` on: an object and what follows prepositions, `null` where there is no way to read them. */
function endsOf(words: readonly Word[], from: number, prepositions: ReadonlySet<string>): RelationQuery[] {
  const readings: RelationQuery[] = []
  const whole = part(words, from, words.length)
  if (whole !== null) readings.push({ object: whole })
  for (let at = from; at < words.length - 1; at++) {
    const [object, role, filler] = [part(words, from, at), words[at], part(words, at + 1, words.length)]
    if (role === undefined || role.whole || filler === null || !prepositions.has(role.text.toLowerCase())) continue
    const roles = { [role.text.toLowerCase()]: filler }
    if (at === from) readings.push({ roles })
    else if (object !== null) readings.push({ object, roles })
  }
  return readings
}

function readingsOf(words: readonly Word[], prepositions: ReadonlySet<string>): RelationQuery[] {
  const readings: RelationQuery[] = []
  for (let relation = words.length - 1; relation >= 1; relation--)
    for (let end = words.length; end > relation; end--) {
      const [subject, predicate] = [part(words, 0, relation), part(words, relation, end)]
      if (subject === null || predicate === null) continue
      const ends = end === words.length ? [{}] : endsOf(words, end, prepositions)
      readings.push(...ends.map((each) => ({ subject, predicate, ...each })))
    }
  return readings
}

/** How much of it a graph knows: 0 is all. An unknown name speaks more against a way to part the words than an unknown relation. */
async function understood(
  { subject, predicate, object, roles = {} }: RelationQuery,
  graph: Vocabulary,
): Promise<number> {
  const isKnown = async (words: unknown): Promise<number> =>
    typeof words === 'string' && (VARIABLE.test(words) || (await graph.isName(words))) ? 1 : 0
  const names = [subject, object, ...Object.values(roles)].filter((each) => each !== undefined)
  const known = await Promise.all(names.map(isKnown))
  const isRelation = VARIABLE.test(predicate ?? '') || (await graph.isRelation(predicate ?? ''))
  const missing = names.length - known.reduce<number>((sum, each) => sum + each, 0)
  return -2 * missing - (isRelation ? 0 : 1.5) - (VARIABLE.test(predicate ?? '') ? 0.25 : 0)
}

/**
 * A pattern as it is typed: subject, relation, object, and what follows a preposition: `India imports ?what from ?whom`. Of
 * the ways to part the words the one is taken of which the graph knows most; quotation marks keep words together.
 * @returns null where it is not at least a subject and a relation.
 */
export async function patternOf(text: string, graph: Vocabulary): Promise<RelationQuery | null> {
  const prepositions = new Set(graph.ontology?.table('prepositionRole').keys())
  let best: { reading: RelationQuery; score: number } | null = null
  for (const reading of readingsOf(wordsOf(text), prepositions)) {
    const score = await understood(reading, graph)
    if (best === null || score > best.score) best = { reading, score }
  }
  return best?.reading ?? null
}
