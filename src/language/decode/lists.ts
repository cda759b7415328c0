import type { DraftWord } from './draft-word.ts'
import { has, isNominal, isUnder, isVerb, phraseOf } from './phrase.ts'

/** "worth as much as $800 million", "rose as high as 40 degrees": what a quality is compared with hangs on it, not on what it is said of. */
export function comparedWith(words: readonly DraftWord[]): void {
  words.forEach((amount, at) => {
    if (amount.relation !== 'obl' || (!isNominal(amount) && amount.upos !== 'SYM')) return
    const { first } = phraseOf(words, at)
    const [quality, as] = [words[first - 1], words[first]]
    if (as?.text !== 'as' || as.head !== at || quality?.upos !== 'ADJ' || quality.head !== amount.head) return
    const opening = words.some(({ head, text }) => head === first - 1 && text.toLowerCase() === 'as')
    if (opening && quality.relation === 'obj') amount.head = first - 1
  })
}

/** "spent it on a house in Leeds, two boats and a wedding": a bare noun between commas, before another that "and" joins, goes on with the list. */
export function membersOfLists(words: readonly DraftWord[]): void {
  words.forEach((member, at) => {
    const verb = words[member.head]
    if (member.relation !== 'parataxis' || !isNominal(member) || !verb || !isVerb(verb) || member.head > at) return
    if (has(words, at, 'nsubj', 'cop', 'aux', 'case', 'acl', 'acl:relcl', 'advcl')) return
    const { first } = phraseOf(words, at)
    const start = words[first]?.text === ',' ? first : first - 1
    const opening = words.findLastIndex(
      ({ head, relation }, each) => each < start && head === member.head && /^(?:obj|obl)$/.test(relation),
    )
    if (words[start]?.text !== ',' || opening < 0 || phraseOf(words, opening).first > start) return
    const last = words.findIndex(
      ({ head, relation }, each) =>
        each > at && relation === 'conj' && (head === at || head === opening) && has(words, each, 'cc'),
    )
    if (last < 0 || !isNominal(words[last])) return
    const goesOn = words.slice(opening, start).every((_, each) => isUnder(words, opening + each, opening))
    if (!goesOn) return
    Object.assign(member, { head: opening, relation: 'conj' })
    Object.assign(words[last] ?? {}, { head: opening })
  })
}

/** "tanks, attack helicopters and drones": of two members of a list without a mark between them the first is a part of the second. */
export function compoundsInLists(words: readonly DraftWord[]): void {
  words.forEach((first, at) => {
    const second = words[at + 1]
    if (first.relation !== 'conj' || second?.relation !== 'conj' || first.head !== second.head) return
    if (!/^(?:NOUN|VERB)$/.test(first.upos) || second.upos !== 'NOUN' || first.features['Number'] === 'Plur') return
    if (!isNominal(words[first.head]) || has(words, at, 'obj', 'obl', 'nsubj')) return
    const marks = words.flatMap(({ head, relation }, each) =>
      head === at + 1 && /^(?:punct|cc)$/.test(relation) ? [each] : [],
    )
    if (marks.some((mark) => mark > at + 1)) return
    for (const word of words) if (word.head === at) word.head = at + 1
    Object.assign(first, { head: at + 1, relation: 'compound', upos: 'NOUN', features: { Number: 'Sing' } })
  })
}
