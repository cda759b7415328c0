import type { Words } from '../../model/index.ts'
import { isDoubleMark } from '../../syntax/quotation-marks.ts'
import type { DraftWord } from './draft-word.ts'
import { has, isSubject, isUnder, isVerb, phraseOf } from './phrase.ts'

/** The verb that governs what completes another or stands in its phrases, up to the sentence's own clause. */
function clauseAbove(words: readonly DraftWord[], at: number): number {
  let clause = at
  for (let word = words[clause]; word && /^(?:xcomp|ccomp|obj|obl|nmod|acl|advcl)$/.test(word.relation);) {
    // "found that men hit by cars …": a clause before its governor is not followed by what stands behind that
    if (word.head > clause) break
    clause = word.head
    word = words[clause]
  }
  return clause
}

/** "offered to sell three plants, according to her lawyer": a source behind a comma is that of all that goes before. */
export function sourcesBehindInfinitives(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((source, at) => {
    const { first } = phraseOf(words, at)
    const opening = `${words[first + 1]?.text} ${words[first + 2]?.text}`
    if (!/^(?:obl|nmod)$/.test(source.relation) || source.head > at || words[first]?.text !== ',') return
    if (
      !lexicon.words('sourcePreposition').has(opening) ||
      words.slice(0, first).some(({ text }) => isDoubleMark(text))
    )
      return
    const clause = clauseAbove(words, source.head)
    if (clause !== source.head && isVerb(words[clause])) Object.assign(source, { head: clause, relation: 'obl' })
  })
}

/**
 * "agreed to widen the pact as fighting spread", "denied that they had shelled the town, as envoys tried to save the truce":
 * what happens meanwhile is told of the deciding or the saying, and is neither decided nor said.
 */
export function meanwhile(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((deed, at) => {
    const content = words[deed.head]
    if (deed.relation !== 'advcl' || deed.head > at || !isVerb(deed) || has(words, at, 'aux')) return
    const marks = words.filter(({ head, relation }) => head === at && relation === 'mark')
    if (marks.length !== 1 || marks[0]?.text !== 'as' || !content || !/^[cx]comp$/.test(content.relation)) return
    const doer = doerOf(words, at)
    const isPlan = content.relation === 'xcomp' && content.features['VerbForm'] === 'Inf'
    if (!doer || !(isPlan || isToldBeside(words, at, doer, lexicon))) return
    if (!isSubject(doer)) doer.relation = 'nsubj'
    deed.head = content.head
  })
}

/** The subject of a clause; a bare noun right before its verb may be taken for a part of that. */
function doerOf(words: readonly DraftWord[], verb: number): DraftWord | undefined {
  const bare = words[verb - 1]
  const subject = words.find((word) => word.head === verb && isSubject(word))
  return subject ?? (bare?.head === verb && bare.relation === 'compound' && bare.upos === 'NOUN' ? bare : undefined)
}

/**
 * Whether a clause right behind what is said, but not within it, tells what somebody does, which is no part of that; "as" of a
 * state gives a reason.
 */
function isToldBeside(words: readonly DraftWord[], at: number, doer: DraftWord, lexicon: Words): boolean {
  const { text, features, head: content } = words[at] ?? doer
  const { relation, head: speech } = words[content] ?? doer
  if (speech > content || !isVerb(words[speech]) || has(words, at, 'aux:pass', 'cop')) return false
  if (doer.upos === 'PRON' || !/^(?:person|organization|place)$/.test(doer.kind ?? '')) return false
  if (features['VerbForm'] !== 'Fin' || lexicon.words('stateForm').has(text.toLowerCase())) return false
  const { first } = phraseOf(words, at)
  if (relation === 'ccomp' && words[first]?.text !== ',') return false
  if (words.slice(speech, first).some((word) => isDoubleMark(word.text))) return false
  return words.slice(content, first).every((_, each) => isUnder(words, content + each, content))
}
