import type { Draft, Rule, RuleContext } from '../draft.ts'
import { conjuncts, marker } from '../../syntax/nominal.ts'
import { isNoun, personsOf, said } from './person-noun.ts'
import { isCapitalised } from '../../syntax/capitalised.ts'

const NAME = 'party-membership'

/** The party of "Republican Ann Lee", "a Democrat", "Lee (R-Texas)" and "Lee, R-Texas,". */
function partyOfWord({ tree, ontology }: RuleContext, token: number): string | undefined {
  const { text } = tree.token(token)
  const found = isCapitalised(text) ? ontology.table('partyWord').get(tree.lemma(token)) : undefined
  const around = token > 0 && token + 1 < tree.size ? tree.token(token - 1).text + tree.token(token + 1).text : ''
  const isSetApart = /^(?:\([-–,]|,[-–])$/.test(around)
  return found !== undefined && (tree.lemma(token).length > 1 || isSetApart) ? found : undefined
}

const isParty = ({ ontology, classOf }: RuleContext, token: number): boolean =>
  ontology.isA(classOf(token) ?? '', 'PoliticalParty')

/** The parties that stand before a noun or a name, own it, or follow it with a preposition; a "party girl" is in none. */
function parties(context: RuleContext, noun: number): number[] {
  const { tree, ontology } = context
  const before = tree
    .all(noun, 'compound', 'amod', 'nmod:poss', 'nmod:desc')
    .filter((child) => tree.token(child).upos !== 'NOUN' || tree.is(child, 'nmod:poss'))
  const after = tree
    .all(noun, 'nmod')
    .filter((child) => child > noun && ontology.words('affiliatingPreposition').has(marker(tree, child)))
  return [...before, ...after].flatMap((child) => conjuncts(tree, child)).filter((child) => isParty(context, child))
}

/** Statements of a word that names members of a party, said of a person or standing before one. */
function wordsOf(context: RuleContext, index: number, party: string): Draft[] {
  const { tree } = context
  const noun = tree.token(index).head
  const before = noun >= 0 && tree.is(index, 'amod', 'compound', 'nmod:desc')
  if (before && isBody(context, noun)) return []
  const named = before && isPerson(context, noun) ? [noun] : personsOf(context, before ? noun : index)
  return named.map((person) => {
    const draft = said(context, NAME, 'partyMembership', before ? noun : index, person, index)
    return { ...draft, object: { head: index, tokens: [index], label: party, class: 'PoliticalParty' } }
  })
}

/** "the Labour executive committee" has no party as a member of it has. */
const isBody = ({ ontology, classOf }: RuleContext, token: number): boolean =>
  ontology.isA(classOf(token) ?? '', 'Organization')

const isPerson = ({ tree, ontology, classOf }: RuleContext, token: number): boolean =>
  tree.token(token).upos === 'PROPN' && ontology.isA(classOf(token) ?? '', 'Person')

export const partyMembership: Rule = {
  name: NAME,
  reads:
    'a person with a party: "Labour Party politician Ann Lee", "a senator for the Greens", "Lee of the Liberal Party"',
  apply(context) {
    const { tree, sentence } = context
    return sentence.tokens.flatMap(({ index }): Draft[] => {
      const party = partyOfWord(context, index)
      if (party !== undefined && !isParty(context, index)) return wordsOf(context, index, party)
      if (!isNoun(context, index) && tree.token(index).upos !== 'PROPN') return []
      const found = parties(context, index)
      if (found.length === 0 || isParty(context, index) || isBody(context, index)) return []
      const named = isPerson(context, index)
      const persons = named ? [index] : personsOf(context, index)
      return persons.flatMap((person) =>
        found.map((party) => said(context, NAME, 'partyMembership', index, person, party)),
      )
    })
  },
}
