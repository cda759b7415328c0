import { marker, markerTokens } from '../../syntax/nominal.ts'
import { HELD, type Draft, type Rule, type RuleContext } from '../draft.ts'
import { filler } from '../fillers.ts'
import { isNoun, personsOf, said } from './person-noun.ts'

const NAME = 'nationality'

/** "An African American woman": the adjective of a place before another tells of descent, not of whose citizen one is. */
const isEthnic = ({ tree, ontology, classOf }: RuleContext, adjective: number): boolean =>
  adjective > 0 &&
  ['ADJ', 'PROPN'].includes(tree.token(adjective - 1).upos) &&
  tree.is(adjective - 1, 'amod', 'compound', 'advmod') &&
  ontology.isA(classOf(adjective - 1) ?? '', 'Place')

/** "Kenya's Eliud Kipchoge", "Jon Vik of Norway": the state that owns a person's name, or stands right behind it. */
function statesOfName({ tree, ontology, classOf }: RuleContext, person: number): number[] {
  if (tree.token(person).upos !== 'PROPN' || ontology.officeNouns.has(tree.lemma(person))) return []
  if (!ontology.isA(classOf(person) ?? '', 'Person')) return []
  const end = Math.max(person, ...tree.all(person, 'flat'))
  return tree
    .all(person, 'nmod:poss', 'nmod')
    .filter((child) => tree.token(child).upos === 'PROPN' && ontology.isA(classOf(child) ?? '', 'State'))
    .filter(
      (child) =>
        tree.is(child, 'nmod:poss') || (marker(tree, child) === 'of' && markerTokens(tree, child)[0] === end + 1),
    )
}

/** A statement of a name with its state, which no noun makes. */
const saidOfName = (context: RuleContext, person: number, state: number): Draft => ({
  rule: NAME,
  predicate: person,
  subject: filler(context, person),
  object: { head: state, tokens: [state] },
  relation: { tokens: [], text: 'is of', lemma: 'be of', property: context.ontology.propertyFor('citizenship') },
  arguments: [],
  stance: HELD,
})

export const nationality: Rule = {
  name: NAME,
  reads:
    'the state of a person, as an adjective or beside the name: "a Norwegian economist", "French singer Anne Lee", "Kenya\'s Eliud Kipchoge"',
  apply(context) {
    const { tree, sentence, ontology } = context
    return sentence.tokens.flatMap(({ index, upos }): Draft[] => {
      if (upos === 'PROPN') return statesOfName(context, index).map((state) => saidOfName(context, index, state))
      const noun = tree.token(index).head
      if (
        upos !== 'ADJ' ||
        noun < index ||
        !tree.is(index, 'amod', 'conj') ||
        !ontology.isA(context.classOf(index) ?? '', 'State') ||
        isEthnic(context, index)
      )
        return []
      const governor = tree.is(index, 'conj') ? tree.token(noun).head : noun
      // "the American ambassador", "his Chilean counterpart": whom he serves is another matter
      if (
        governor < 0 ||
        tree.token(governor).upos !== 'NOUN' ||
        !isNoun(context, governor) ||
        tree.isOf(governor, 'counterpartNoun') ||
        (ontology.officeNouns.has(tree.lemma(governor)) && !tree.isOf(governor, 'professionNoun'))
      )
        return []
      return personsOf(context, governor).map((person) => said(context, NAME, 'citizenship', governor, person, index))
    })
  },
}
