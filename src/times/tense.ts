import type { Sentence, Token, Words } from '../model/index.ts'

export type Tense = 'past' | 'present' | 'future' | 'unknown'

/** Tense of the clause that a token stands in, read from its predicate and auxiliaries. */
export function tenseOf(sentence: Sentence, token: number, words: Words): Tense {
  const { tokens } = sentence
  let at = token
  const preposition = prepositionOf(sentence, token)
  if (preposition === 'since') return 'past'
  if (isPutOff(sentence, token, preposition, words)) return 'future'
  for (let steps = 0; steps < tokens.length && at >= 0; steps++) {
    const current = tokens[at]
    if (!current) break
    if (current.upos === 'VERB' || (current.upos === 'AUX' && !isAuxiliary(current)))
      return tenseOfPredicate(sentence, current, words)
    const children = childrenOf(sentence, at)
    if (children.some((child) => child.relation === 'cop')) return tenseOfPredicate(sentence, current, words)
    if (words.words('dueWord').has(current.lemma.toLowerCase()) && at !== token) return 'future'
    // "allowed him to stay free until a hearing on May 2"
    if (at !== token && isUntil(prepositionOf(sentence, at) ?? '', words) && isInfinitive(sentence, current.head))
      return 'future'
    if (
      words.words('speechNoun').has(current.lemma.toLowerCase()) &&
      children.some((child) => child.relation === 'case')
    )
      return 'past'
    if (
      children.some(
        (child) => child.relation === 'amod' && words.words('futureAdjective').has(child.text.toLowerCase()),
      )
    )
      return 'future'
    at = current.head
  }
  const verb = nearestVerb(sentence, token)
  return verb ? tenseOfPredicate(sentence, verb, words) : 'unknown'
}

const prepositionOf = (sentence: Sentence, token: number): string | undefined =>
  childrenOf(sentence, token)
    .find(({ relation }) => relation === 'case')
    ?.text.toLowerCase()

/** "moved from Monday": a time that something was put off from. */
export const isMovedFrom = (sentence: Sentence, token: number, words: Words): boolean =>
  prepositionOf(sentence, token) === 'from' && putting(sentence, token, words) !== undefined

/**
 * Whether a time is one that something was put off, set or limited to, so that it lies ahead of a verb in the past: "was
 * adjourned until Monday", "moved the vote to Friday"; other than what went on "until Monday", or did not come about before.
 */
function isPutOff(sentence: Sentence, token: number, preposition = '', words: Words): boolean {
  if (putting(sentence, token, words))
    return words.words('deferringPreposition').has(preposition) || preposition === 'from'
  const verb = sentence.tokens[sentence.tokens[token]?.head ?? -1]
  if (verb?.upos !== 'VERB') return false
  return isUntil(preposition, words) && !isNegated(sentence, verb, words) && !words.words('lastingVerb').has(verb.lemma)
}

/** "did not meet until Monday": it happened then, and not before. */
export function isAwaited(sentence: Sentence, token: number, words: Words): boolean {
  const verb = sentence.tokens[sentence.tokens[token]?.head ?? -1]
  return (
    verb !== undefined &&
    isUntil(prepositionOf(sentence, token) ?? '', words) &&
    isNegated(sentence, verb, words) &&
    !words.words('lastingVerb').has(verb.lemma) &&
    tenseOf(sentence, token, words) === 'past'
  )
}

const isUntil = (preposition: string, words: Words): boolean => words.words('terminativePreposition').has(preposition)

const isInfinitive = (sentence: Sentence, verb: number): boolean =>
  sentence.tokens[verb]?.features['VerbForm'] === 'Inf' &&
  childrenOf(sentence, verb).some(({ relation, upos }) => relation === 'mark' && upos === 'PART')

const isNegated = (sentence: Sentence, verb: Token, words: Words): boolean =>
  childrenOf(sentence, verb.index).some(({ lemma }) => words.words('negator').has(lemma))

/** The verb by which something is set or put off to a time: "scheduled", "put off"; the tree may hang the time on its object. */
function putting(sentence: Sentence, token: number, words: Words): Token | undefined {
  const { tokens } = sentence
  const governor = tokens[tokens[token]?.head ?? -1]
  const isObject = governor?.upos === 'NOUN' && ['obj', 'nsubj:pass'].includes(governor.relation)
  const verb = isObject ? tokens[governor.head] : governor
  if (verb?.upos !== 'VERB') return undefined
  const particle = childrenOf(sentence, verb.index).find(
    ({ relation, text }) => relation === 'compound:prt' || text === 'forward',
  )
  const names = [verb.lemma, ...(particle ? [`${verb.lemma} ${particle.lemma}`] : [])]
  const puts = names.some((name) => words.words('schedulingVerb').has(name) || words.words('deferringVerb').has(name))
  return puts ? verb : undefined
}

const isAuxiliary = (token: Token): boolean => /^(?:aux|cop)/u.test(token.relation)
const childrenOf = ({ tokens }: Sentence, head: number): readonly Token[] =>
  tokens.filter((token) => token.head === head)

function nearestVerb({ tokens }: Sentence, at: number): Token | undefined {
  const verbs = tokens.filter(({ upos }) => upos === 'VERB' || upos === 'AUX')
  return verbs.sort((a, b) => Math.abs(a.index - at) - Math.abs(b.index - at) || a.index - b.index)[0]
}

function tenseOfPredicate(sentence: Sentence, predicate: Token, words: Words, depth = 0): Tense {
  const children = childrenOf(sentence, predicate.index)
  const auxiliaries = children.filter(isAuxiliary)
  const lemmas = auxiliaries.map(({ lemma, text }) => [lemma.toLowerCase(), text.toLowerCase()]).flat()
  const perfect = lemmas.includes('have')
  if (!perfect && lemmas.some((lemma) => words.words('futureAuxiliary').has(lemma))) return 'future'
  if (lemmas.includes('would'))
    return perfect || isToldAfter(predicate, children, words) || isHabit(predicate, words) ? 'past' : 'future'
  const infinitive =
    predicate.features['VerbForm'] === 'Inf' ||
    children.some(({ relation, upos }) => relation === 'mark' && upos === 'PART')
  if (infinitive && auxiliaries.every(({ lemma }) => lemma === 'be'))
    return perfect ? 'past' : tenseOfInfinitive(sentence, predicate, words, depth)
  const finite = [...auxiliaries, predicate].find(({ features }) => features['VerbForm'] === 'Fin') ?? auxiliaries[0]
  if (finite?.features['Tense'] === 'Past' || perfect) return 'past'
  if (finite) return looksAhead(sentence, predicate, words, depth) ? 'future' : 'present'
  if (words.words('schedulingVerb').has(predicate.lemma)) return 'future'
  if (predicate.features['Tense'] === 'Past') return 'past'
  return matrixTense(sentence, predicate, words, depth)
}

/** "Would later become a judge": of what has happened since, unless somebody said so or a condition stands beside it. */
const isToldAfter = (predicate: Token, children: readonly Token[], words: Words): boolean =>
  predicate.relation !== 'ccomp' &&
  children.every(({ relation }) => relation !== 'advcl') &&
  children.some(
    ({ relation, text }) => relation === 'advmod' && words.words('retrospectiveAdverb').has(text.toLowerCase()),
  )

/** "Would walk to the harbour every morning": what used to be so, by the model's value, unless somebody said so. */
const isHabit = ({ relation, factuality, lemma }: Token, words: Words): boolean =>
  relation !== 'ccomp' && factuality > 0 && !words.words('wishingVerb').has(lemma)

/** A present tense of what is to come: "is scheduled", and clauses of time and condition under a future: "will vote when it meets". */
const looksAhead = (sentence: Sentence, predicate: Token, words: Words, depth: number): boolean =>
  words.words('schedulingVerb').has(predicate.lemma) ||
  predicate.text === 'going' ||
  (predicate.relation === 'advcl' && matrixTense(sentence, predicate, words, depth) === 'future')

function tenseOfInfinitive(sentence: Sentence, predicate: Token, words: Words, depth: number): Tense {
  const matrix = sentence.tokens[predicate.head]
  if (!matrix || words.words('forwardWord').has(matrix.lemma.toLowerCase())) return 'future'
  const tense = matrixTense(sentence, predicate, words, depth)
  return tense === 'past' ? 'past' : 'future'
}

function matrixTense(sentence: Sentence, predicate: Token, words: Words, depth: number): Tense {
  const matrix = sentence.tokens[predicate.head]
  return matrix && depth < 5 ? tenseOfPredicate(sentence, matrix, words, depth + 1) : 'unknown'
}
