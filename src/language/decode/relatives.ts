import type { Words } from '../../model/index.ts'
import type { DraftWord } from './draft-word.ts'
import { has, isSubject, isVerb, phraseOf } from './phrase.ts'

/**
 * "two boats, the larger of which was described as a dhow": what stands before "of which" is the subject of a clause that
 * has no other.
 */
export function partsOfRelatives(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach(({ text }, of) => {
    const pronoun = words[of + 1]
    if (text !== 'of' || !pronoun || !lexicon.words('relativePronoun').has(pronoun.text) || words[of]?.head !== of + 1)
      return
    const part = pronoun.head
    const clause = words.findIndex(
      (word, at) => word.relation === 'acl:relcl' && at > of && isNextClause(words, of, at),
    )
    const [partWord, clauseWord] = [words[part], words[clause]]
    if (!partWord || !clauseWord || part >= of || part === clause || clauseWord.head === part) return
    if (words.some((word) => word.head === clause && isSubject(word))) return
    const isPassive = has(words, clause, 'aux:pass')
    const { first } = phraseOf(words, part)
    for (const [at, word] of words.entries())
      if (word.head === clauseWord.head && word.relation === 'det' && at < part && at > clauseWord.head)
        word.head = part
    Object.assign(partWord, { head: clause, relation: isPassive ? 'nsubj:pass' : 'nsubj' })
    if (first > clauseWord.head) pronoun.relation = 'nmod'
  })
}

/** Whether a clause begins with what stands around "of which": there is no other verb between. */
const isNextClause = (words: readonly DraftWord[], of: number, clause: number): boolean =>
  (words[clause]?.head ?? of) < of && words.slice(of + 2, clause).every((word) => !isVerb(word))

/** "Two have been accounted for": the preposition of a passive whose noun is the subject goes with the verb. */
export function strandedPrepositions(words: readonly DraftWord[]): void {
  words.forEach((preposition, at) => {
    const { head, relation, upos } = preposition
    if (upos !== 'ADP' || !/^(?:obl|advmod)$/.test(relation) || head !== at - 1 || !has(words, head, 'aux:pass')) return
    if (!words.some((word) => word.head === at)) preposition.relation = 'compound:prt'
  })
}

/** "Director Ron Wolf, whose latest film is a comedy": what is said behind a name is said of whom it names, not of the title before it. */
export function relativesOfTitled(words: readonly DraftWord[]): void {
  words.forEach((clause, at) => {
    const title = words[clause.head]
    const name = title?.head ?? -1
    if (clause.relation !== 'acl:relcl' || !title || name <= clause.head || name >= at) return
    if (!/^(?:nmod:desc|compound)$/.test(title.relation) || words[name]?.upos !== 'PROPN' || title.kind !== 'person')
      return
    clause.head = name
  })
}
