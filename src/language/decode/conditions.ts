import type { Words } from '../../model/index.ts'
import type { DraftWord } from './draft-word.ts'
import { has, isVerb, phraseOf, verbFrom } from './phrase.ts'

/** "Provided the court agrees, it will be sold", "Assuming the vote fails, they will leave": before a finite clause the participle only opens it. */
export function participlesOfConditions(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((participle, at) => {
    if (!isVerb(participle) || !lexicon.words('conditionalParticiple').has(participle.text.toLowerCase())) return
    if (participle.relation === 'advcl' && !has(words, at, 'ccomp', 'obj', 'nsubj', 'nsubj:pass', 'aux', 'mark')) {
      const clause = words.findIndex(
        ({ head, relation, features }, each) =>
          each > at && head === participle.head && relation === 'advcl' && features['VerbForm'] === 'Fin',
      )
      if (clause < 0 || phraseOf(words, clause).first !== at + 1) return
      for (const word of words) if (word.head === at) word.head = clause
      Object.assign(participle, { head: clause, relation: 'mark' })
    }
    if (participle.relation === 'acl') opensBehindNoun(words, at)
    if (participle.relation === 'mark') Object.assign(participle, { upos: 'SCONJ', features: {} })
  })
}

/** "will build the bridge provided the mayor signs": a bridge is not provided that somebody signs. */
function opensBehindNoun(words: readonly DraftWord[], at: number): void {
  const participle = words[at]
  const clause = words.findIndex(
    ({ head, relation, features }) => head === at && relation === 'ccomp' && features['VerbForm'] === 'Fin',
  )
  const verb = verbFrom(words, participle?.head ?? -1)
  if (!participle || clause < 0 || verb < 0 || has(words, at, 'obj', 'obl:agent')) return
  for (const word of words) if (word.head === at) word.head = clause
  Object.assign(words[clause] ?? participle, { head: verb, relation: 'advcl' })
  Object.assign(participle, { head: clause, relation: 'mark' })
}
