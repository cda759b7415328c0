import type { Draft, Rule, RuleContext } from '../draft.ts'
import { isNoun, personsOf, said } from './person-noun.ts'

const NAME = 'nationality'

/** "An African American woman": the adjective of a place before another tells of descent, not of whose citizen one is. */
const isEthnic = ({ tree, ontology, classOf }: RuleContext, adjective: number): boolean =>
  adjective > 0 &&
  ['ADJ', 'PROPN'].includes(tree.token(adjective - 1).upos) &&
  tree.is(adjective - 1, 'amod', 'compound', 'advmod') &&
  ontology.isA(classOf(adjective - 1) ?? '', 'Place')

export const nationality: Rule = {
  name: NAME,
  reads: 'the adjective of a state before what a person is: "a Norwegian economist", "French singer Anne Lee"',
  apply(context) {
    const { tree, sentence, ontology } = context
    return sentence.tokens.flatMap(({ index, upos }): Draft[] => {
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
      // "the American ambassador": whom he serves is another matter
      if (
        governor < 0 ||
        tree.token(governor).upos !== 'NOUN' ||
        !isNoun(context, governor) ||
        (ontology.officeNouns.has(tree.lemma(governor)) && !ontology.words('professionNoun').has(tree.lemma(governor)))
      )
        return []
      return personsOf(context, governor).map((person) => said(context, NAME, 'citizenship', governor, person, index))
    })
  },
}
