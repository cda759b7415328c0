import type { Draft, Rule, RuleContext } from '../draft.ts'
import { conjuncts, marker } from '../nominal.ts'
import { isNoun, personsOf, said } from './person-noun.ts'

const NAME = 'party-membership'
const LINKS = ['of', 'for', 'from', 'with', 'in']

const isParty = ({ ontology, classOf }: RuleContext, token: number): boolean =>
  ontology.isA(classOf(token) ?? '', 'PoliticalParty')

/** The parties that stand before a noun or a name, own it, or follow it with a preposition. */
function parties(context: RuleContext, noun: number): number[] {
  const { tree } = context
  const before = tree.all(noun, 'compound', 'amod', 'nmod:poss', 'nmod:desc')
  const after = tree.all(noun, 'nmod').filter((child) => child > noun && LINKS.includes(marker(tree, child)))
  return [...before, ...after].flatMap((child) => conjuncts(tree, child)).filter((child) => isParty(context, child))
}

export const partyMembership: Rule = {
  name: NAME,
  reads:
    'a person with a party: "Labour Party politician Ann Lee", "a senator for the Greens", "Lee of the Liberal Party"',
  apply(context) {
    const { tree, sentence, ontology } = context
    if (!ontology.properties.has('memberOfParty')) return []
    return sentence.tokens.flatMap(({ index }): Draft[] => {
      if (!isNoun(context, index) && tree.token(index).upos !== 'PROPN') return []
      const found = parties(context, index)
      if (found.length === 0 || isParty(context, index)) return []
      const named = tree.token(index).upos === 'PROPN' && ontology.isA(context.classOf(index) ?? '', 'Person')
      const persons = named ? [index] : personsOf(context, index)
      return persons.flatMap((person) =>
        found.map((party) => said(context, NAME, 'memberOfParty', index, person, party)),
      )
    })
  },
}
