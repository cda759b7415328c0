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
 * "denied that they had shelled the town, as envoys tried to save the truce", "agreed to widen the pact as the envoy left":
 * what others do meanwhile is told of the saying or the deciding, and is neither said nor decided; "as" of a state gives a reason.
 */
export function meanwhile(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((deed, at) => {
    const content = words[deed.head]
    if (deed.relation !== 'advcl' || deed.head > at || !isVerb(deed) || has(words, at, 'aux', 'aux:pass', 'cop')) return
    if (!content || !/^[cx]comp$/.test(content.relation) || content.head > deed.head || !isVerb(words[content.head]))
      return
    const marks = words.filter(({ head, relation }) => head === at && relation === 'mark')
    const doer = words.find((word) => word.head === at && isSubject(word))
    if (marks.length !== 1 || marks[0]?.text !== 'as' || doer?.upos === 'PRON') return
    if (!/^(?:person|organization|place)$/.test(doer?.kind ?? '')) return
    if (deed.features['VerbForm'] !== 'Fin' || lexicon.words('stateForm').has(deed.text.toLowerCase())) return
    const { first } = phraseOf(words, at)
    const isApart = words[first]?.text === ','
    if (content.relation === 'ccomp' && !isApart) return
    if (words.slice(content.head, first).some(({ text }) => isDoubleMark(text))) return
    if (!words.slice(deed.head, first).every((_, each) => isUnder(words, deed.head + each, deed.head))) return
    deed.head = content.head
  })
}
