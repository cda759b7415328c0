import type { Sentence, TimeInterval, Token } from '../model/index.ts'

export type Tense = 'past' | 'present' | 'future' | 'unknown'

const FUTURE_AUXILIARIES = new Set(['will', 'shall', "'ll", '’ll', 'wo', 'may', 'might', 'can', 'should', 'must'])
/** Words whose infinitive or complement lies ahead of them, whatever their own tense. */
const FORWARD = new Set(['set', 'plan', 'schedule', 'expect', 'due', 'intend', 'hope', 'want', 'vow', 'promise', 'pledge', 'agree',
  'decide', 'slate', 'aim', 'prepare', 'propose', 'likely', 'ready', 'go', 'be', 'threaten', 'seek', 'ask', 'urge']) // prettier-ignore
/** Participles that say that what they are about lies ahead: "scheduled for Friday". */
const SCHEDULED = new Set(['schedule', 'plan', 'slate', 'expect', 'set', 'propose', 'anticipate', 'forecast'])
const UPCOMING = new Set([
  'upcoming',
  'forthcoming',
  'future',
  'coming',
  'planned',
  'scheduled',
  'expected',
  'impending',
])

/** Where something was said; the time of "in an interview late on Friday" is that of the saying, not of what is said. */
const SPEECHES = new Set([
  'interview',
  'statement',
  'speech',
  'comment',
  'remark',
  'broadcast',
  'communique',
  'telecast',
])

/** Tense of the clause that a token stands in, read from its predicate and auxiliaries. */
export function tenseOf(sentence: Sentence, token: number): Tense {
  const { tokens } = sentence
  let at = token
  if (childrenOf(sentence, token).some(({ relation, text }) => relation === 'case' && /^since$/iu.test(text)))
    return 'past'
  for (let steps = 0; steps < tokens.length && at >= 0; steps++) {
    const current = tokens[at]
    if (!current) break
    if (current.upos === 'VERB' || (current.upos === 'AUX' && !isAuxiliary(current)))
      return tenseOfPredicate(sentence, current)
    const children = childrenOf(sentence, at)
    if (children.some((child) => child.relation === 'cop')) return tenseOfPredicate(sentence, current)
    if (/^(?:delivery|deadline)$/iu.test(current.lemma) && at !== token) return 'future'
    if (current.lemma === 'due' && current.upos === 'ADJ') return 'future'
    if (SPEECHES.has(current.lemma.toLowerCase()) && children.some((child) => child.relation === 'case')) return 'past'
    if (children.some((child) => child.relation === 'amod' && UPCOMING.has(child.text.toLowerCase()))) return 'future'
    at = current.head
  }
  const verb = nearestVerb(sentence, token)
  return verb ? tenseOfPredicate(sentence, verb) : 'unknown'
}

/**
 * What a predicate's tense says of its time against the day of publication: the least certain of all readings,
 * for where the text gives no time. Null where the tense is unknown.
 * @param published ISO 8601 date of publication; without it the interval has no bounds.
 */
export function tenseInterval(
  sentence: Sentence,
  predicate: number,
  published: string | undefined,
): TimeInterval | null {
  const tense = tenseOf(sentence, predicate)
  if (tense === 'unknown') return null
  const day = published?.slice(0, 10)
  const bounds = { past: { end: day }, present: { start: day, end: day }, future: { start: day } }[tense]
  return {
    ...(day ? (bounds as { start?: string; end?: string }) : {}),
    value: `${tense.toUpperCase()}_REF`,
    kind: 'date',
    certainty: 'implied',
    resolution: `${tense} tense${day ? ' against the publication date' : ''}`,
  }
}

const isAuxiliary = (token: Token): boolean => /^(?:aux|cop)/u.test(token.relation)
const childrenOf = ({ tokens }: Sentence, head: number): readonly Token[] =>
  tokens.filter((token) => token.head === head)

function nearestVerb({ tokens }: Sentence, at: number): Token | undefined {
  const verbs = tokens.filter(({ upos }) => upos === 'VERB' || upos === 'AUX')
  return verbs.sort((a, b) => Math.abs(a.index - at) - Math.abs(b.index - at) || a.index - b.index)[0]
}

function tenseOfPredicate(sentence: Sentence, predicate: Token, depth = 0): Tense {
  const children = childrenOf(sentence, predicate.index)
  const auxiliaries = children.filter(isAuxiliary)
  const lemmas = auxiliaries.map(({ lemma, text }) => [lemma.toLowerCase(), text.toLowerCase()]).flat()
  const perfect = lemmas.includes('have')
  if (!perfect && lemmas.some((lemma) => FUTURE_AUXILIARIES.has(lemma))) return 'future'
  if (lemmas.includes('would')) return perfect ? 'past' : 'future'
  const infinitive =
    predicate.features['VerbForm'] === 'Inf' ||
    children.some(({ relation, upos }) => relation === 'mark' && upos === 'PART')
  if (infinitive && auxiliaries.every(({ lemma }) => lemma === 'be'))
    return perfect ? 'past' : tenseOfInfinitive(sentence, predicate, depth)
  const finite = [...auxiliaries, predicate].find(({ features }) => features['VerbForm'] === 'Fin') ?? auxiliaries[0]
  if (finite?.features['Tense'] === 'Past' || perfect) return 'past'
  if (finite) return SCHEDULED.has(predicate.lemma) || predicate.text === 'going' ? 'future' : 'present'
  if (SCHEDULED.has(predicate.lemma)) return 'future'
  if (predicate.features['Tense'] === 'Past') return 'past'
  return matrixTense(sentence, predicate, depth)
}

function tenseOfInfinitive(sentence: Sentence, predicate: Token, depth: number): Tense {
  const matrix = sentence.tokens[predicate.head]
  if (!matrix || FORWARD.has(matrix.lemma.toLowerCase())) return 'future'
  const tense = matrixTense(sentence, predicate, depth)
  return tense === 'past' ? 'past' : 'future'
}

function matrixTense(sentence: Sentence, predicate: Token, depth: number): Tense {
  const matrix = sentence.tokens[predicate.head]
  return matrix && depth < 5 ? tenseOfPredicate(sentence, matrix, depth + 1) : 'unknown'
}
