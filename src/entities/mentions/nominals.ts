import type { EntityType } from '../../model/index.ts'
import { ageOf } from '../../syntax/age.ts'
import { firstConjunct, marker } from '../../syntax/nominal.ts'
import { determinationOf, modifiersOf, numberOf } from './description.ts'
import type { MentionTree } from '../mention-tree.ts'
import type { Draft } from './candidate.ts'
import type { MentionContext, MentionFinder } from './context.ts'
import { nounSpan } from './noun-phrase.ts'
import { genderOfNoun } from './person-words.ts'

/** Common nouns that the model takes for mentions, with their noun phrases, and "the two"; times are values, not entities. */
export const findNominals: MentionFinder = (context) => {
  const { tree, ontology, taken } = context
  return tree.sentence.tokens.flatMap(({ index, upos, ...token }): Draft[] => {
    const entityType = token.entityType ?? typeOfConjunct(context, index)
    if (taken.has(index) || entityType === null || entityType === 'time') return []
    const type: EntityType = speaks(context, index) ? 'person' : entityType
    const sizes = ontology.table('groupSize')
    const isCounted = upos === 'NUM' && tree.first(index, 'det') !== undefined && sizes.has(tree.lemma(index))
    if (
      !isCounted &&
      (!['NOUN', 'PROPN', 'ADJ'].includes(upos) || isPartOfCode(tree, index) || isNumbering(context, index))
    )
      return []
    // "at the age of 91" is a number
    if (ageOf(tree, index) !== undefined) return []
    taken.add(index)
    const lemma = tree.lemma(index)
    const number = type === 'person' && sizes.has(lemma) ? 'plural' : numberOf(tree, index)
    const gender = genderOfNoun(lemma, ontology)
    return [
      {
        form: 'nominal',
        tree,
        head: index,
        ...nounSpan(context, index),
        type,
        titles: [],
        lemma,
        determination: determinationOf(context, index),
        modifiers: modifiersOf(context, index),
        ...(number ? { number } : {}),
        ...(gender ? { gender } : {}),
      },
    ]
  })
}

/** "Woman" of "a man and woman": a noun of people that the model passes over beside one of them. */
function typeOfConjunct({ tree, ontology }: MentionContext, index: number): EntityType | null {
  const first = firstConjunct(tree, index)
  const kind = ontology.classNouns?.get(tree.lemma(index))
  const isPerson = first !== index && tree.token(index).upos === 'NOUN' && tree.token(first).entityType === 'person'
  return isPerson && kind !== undefined && ontology.isA(kind, 'Person') ? 'person' : null
}

/** "Sources" of "sources said" and "according to sources", but not of "sources of income". */
function speaks({ tree, ontology }: MentionContext, index: number): boolean {
  if (!tree.isOf(index, 'speakingNoun')) return false
  const isSubject = tree.is(index, 'nsubj') && ontology.reportingWords.has(tree.lemma(tree.token(index).head))
  return isSubject || ontology.words('sourcePreposition').has(marker(tree, index))
}

/** "No. 12-3456" is a number, "p. 4" a page. */
export const isNumbering = ({ tree, ontology }: MentionContext, index: number): boolean =>
  tree.token(index).text.endsWith('.') &&
  ontology.words('numberAbbreviation').has(tree.token(index).text.slice(0, -1)) &&
  index + 1 < tree.size &&
  tree.token(index + 1).upos === 'NUM'

/** "47s" of "AK-47s". */
const isPartOfCode = (tree: MentionTree, index: number): boolean =>
  tree.is(index, 'flat') && /\d/.test(tree.token(index).text) && tree.is(index - 1, 'punct')
