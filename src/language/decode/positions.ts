import type { Words } from '../../model/index.ts'
import type { DraftWord } from './draft-word.ts'
import { isVerb } from './phrase.ts'

const AS_NOUN = { upos: 'NOUN', features: { Number: 'Sing' } } as const

/**
 * "when running back Tom Keller fell", "signed left back Ola Dahl": a player's position before a name is a title, though
 * its first word may be a participle.
 */
export function positions(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((back, at) => {
    const [first, next] = [words[at - 1], words[at + 1]]
    if (back.text !== 'back' || !first || next?.upos !== 'PROPN') return
    if (!lexicon.words('playerPosition').has(first.text.toLowerCase())) return
    if (!/^(?:amod|acl|advcl|xcomp|conj|compound)$/.test(first.relation)) return
    const isPart = (each: number): boolean => each === at || each === at - 1
    // the tree may take the name for a part of the position
    const name = next.relation === 'flat' && next.head !== at ? next.head : at + 1
    const bearer = words[name]
    if (!bearer) return
    const place = isPart(bearer.head) ? placeOf(words, at - 1, name) : bearer
    words.forEach((word, each) => {
      if (isPart(word.head) && !isPart(each)) word.head = belongsTo(word, each > name) ? name : place.head
    })
    Object.assign(bearer, { head: place.head, relation: place.relation })
    Object.assign(first, { head: at, relation: 'compound', ...AS_NOUN })
    Object.assign(back, { head: name, relation: 'nmod:desc', ...AS_NOUN })
  })
}

/** What introduces a name, and the rest of it; a phrase behind it is of the verb. */
const belongsTo = ({ relation }: DraftWord, isBehind: boolean): boolean =>
  /^(?:flat|cc|punct|conj)$/.test(relation) || !isBehind

/** Where the name hangs whose position the tree took for a verb: in a list on the name before it, else as that verb's object. */
function placeOf(words: readonly DraftWord[], first: number, name: number): Pick<DraftWord, 'head' | 'relation'> {
  const before = words[first - 1]
  const isListed = before !== undefined && (before.text === ',' || before.relation === 'cc')
  const listed = isListed
    ? words.findLastIndex(
        ({ upos, relation, head }, at) =>
          at < first && upos === 'PROPN' && (relation !== 'flat' || words[head]?.upos === 'NOUN'),
      )
    : -1
  if (listed >= 0) return { head: firstOfList(words, listed), relation: 'conj' }
  const verb = words.findLastIndex((word, at) => at < first && isVerb(word))
  return verb < 0
    ? { head: words[first]?.head ?? -1, relation: words[name]?.relation ?? 'dep' }
    : { head: verb, relation: 'obj' }
}

/** The name that a list begins with; of "receiver Ben Cole" the name, where the tree hangs it on its title. */
function firstOfList(words: readonly DraftWord[], name: number): number {
  const last = words[name]
  const title = /^(?:appos|flat)$/.test(last?.relation ?? '') && last && last.head < name ? words[last.head] : undefined
  if (!last || !title) return last?.relation === 'conj' ? last.head : name
  const at = last.head
  Object.assign(last, { head: title.head, relation: title.relation })
  Object.assign(title, { head: name, relation: 'nmod:desc' })
  for (const word of words) if (word.head === at && /^(?:case|cc|punct)$/.test(word.relation)) word.head = name
  return name
}
