import type { Words } from '../../model/index.ts'
import { isCapitalised } from '../../syntax/capitalised.ts'
import type { DraftWord } from './draft-word.ts'
import { isUnder, verbFrom } from './phrase.ts'

const isName = (word: DraftWord | undefined): boolean => word?.upos === 'PROPN'

/** "Omar Said told reporters": between a name and a verb in lower case a capital "Said" belongs to the name. */
export function namesLikeVerbs(words: readonly DraftWord[]): void {
  words.forEach((word, at) => {
    const name = words[at - 1]
    if (
      word.text !== 'Said' ||
      !/^(?:VERB|PROPN)$/.test(word.upos) ||
      word.relation === 'flat' ||
      !name ||
      !isName(name)
    )
      return
    if (!words.some(({ upos, text }) => /^(?:VERB|AUX)$/.test(upos) && /^\p{Ll}/u.test(text))) return
    const first = name.relation === 'flat' ? name.head : at - 1
    // what the name would have governed as a verb goes with the clause around it
    for (const [child, { head }] of words.entries())
      if (head === at && child !== first)
        Object.assign(words[child] ?? word, { head: word.head < 0 ? first : word.head })
    const isSource = words.some(({ head, text }) => isUnder(words, head, first) && text.toLowerCase() === 'according')
    if (words[first]?.head === at)
      Object.assign(words[first] ?? word, { head: word.head, relation: isSource ? 'obl' : 'nsubj' })
    Object.assign(word, { head: first, relation: 'flat', upos: 'PROPN', features: { Number: 'Sing' } })
  })
}

/** "Lena Hartmann Sunday thanked her fans": a day of the week behind a whole name says when. */
export function daysBehindNames(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((day, at) => {
    if (day.relation !== 'flat' || !lexicon.table('weekday').has(day.text)) return
    const isWhole = isName(words[at - 1]) && isName(words[at - 2]) && !isName(words[at + 1])
    const verb = verbFrom(words, day.head)
    if (isWhole && verb >= 0) Object.assign(day, { head: verb, relation: 'obl:unmarked' })
  })
}

/** "Olsen & Berg said": names that an ampersand joins are one. */
export function firms(words: readonly DraftWord[]): void {
  words.forEach((sign, at) => {
    const [before, second] = [words[at - 1], words[at + 1]]
    if (sign.text !== '&' || !isName(before) || !isName(second) || second?.relation !== 'conj') return
    const first = before?.relation === 'flat' ? before.head : at - 1
    if (second.head !== first) return
    for (const word of words) if (word.head === at + 1 && word.relation === 'flat') word.head = first
    Object.assign(second, { head: first, relation: 'flat' })
    Object.assign(sign, { head: first, relation: 'flat' })
  })
}

/** "the central bank of Iceland accepted": what is written small and joins no name is a noun. */
export function smallNouns(words: readonly DraftWord[]): void {
  words.forEach((word, at) => {
    if (!isName(word) || !/^\p{Ll}+$/u.test(word.text) || /^(?:flat|compound)/.test(word.relation)) return
    const isWithinName = words.some(
      ({ head, relation, text }) => head === at && relation.startsWith('flat') && isCapitalised(text),
    )
    const isDescribed = words.some(({ head, relation }) => head === at && (relation === 'det' || relation === 'amod'))
    if (isDescribed && !isWithinName) word.upos = 'NOUN'
  })
}
