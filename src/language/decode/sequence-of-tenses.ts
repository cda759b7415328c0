import type { Words } from '../../model/index.ts'
import type { DraftWord } from './draft-word.ts'
import { has, isSubject, isVerb, phraseOf } from './phrase.ts'

/**
 * "said it was sorry and the pilots had been suspended", "said it had acted lawfully, but residents disagree": what somebody
 * said in the past goes back in tense (Quirk et al. 1985, 14.31), so that a perfect or "would" right behind it is said, too, and a
 * present behind a comma and "but" is not.
 */
export function sequenceOfTenses(words: readonly DraftWord[], lexicon: Words): void {
  const goesBack = lexicon.words('backshiftedAuxiliary')
  words.forEach((clause, at) => {
    if (clause.relation !== 'conj' || clause.head > at || !words.some((word) => word.head === at && isSubject(word)))
      return
    const link = words.findIndex(({ head, relation }) => head === at && relation === 'cc')
    const above = words[clause.head]
    const isSaid = above?.relation === 'ccomp'
    const speech = isSaid ? above.head : clause.head
    const content = isSaid
      ? clause.head
      : words.findIndex(
          ({ head, relation }, each) => head === speech && relation === 'ccomp' && speech < each && each < at,
        )
    if (link < 0 || content < speech || !isToldInPast(words, speech) || finiteOf(words, content) !== 'Past') return
    const isApart = words[link - 1]?.text === ','
    if (isSaid) {
      const isOwn = isApart && words[link]?.text === 'but' && finiteOf(words, at) === 'Pres' && !has(words, at, 'mark')
      if (isOwn && !has(words, at, 'aux')) clause.head = speech
      return
    }
    const goneBack = words.some(
      ({ head, relation, text }) => head === at && relation === 'aux' && (text === 'had' || goesBack.has(text)),
    )
    if (goneBack && !isApart && phraseOf(words, content).last === link - 1) clause.head = content
  })
}

const isToldInPast = (words: readonly DraftWord[], at: number): boolean =>
  isVerb(words[at]) && !has(words, at, 'aux') && words[at]?.features['Tense'] === 'Past'

/** The tense of the finite word of a clause. */
const finiteOf = (words: readonly DraftWord[], clause: number): string | undefined =>
  [words[clause], ...words.filter(({ head, relation }) => head === clause && /^(?:aux|cop)/.test(relation))].find(
    (word) => word?.features['VerbForm'] === 'Fin',
  )?.features['Tense']
