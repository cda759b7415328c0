import { HELD, type Draft, type Rule, type RuleContext } from '../draft.ts'
import { filler } from '../fillers.ts'
import { isCapitalised } from '../../syntax/capitalised.ts'

const NAME = 'ideology'

/** "far-right" is one word in three tokens. */
const wordAt = ({ tree }: RuleContext, token: number): string => {
  const own = tree.token(token).text.toLowerCase()
  return token > 1 && tree.token(token - 1).text === '-' ? `${tree.token(token - 2).text.toLowerCase()}-${own}` : own
}

/** A party, as a noun or by its name. */
const isParty = ({ tree, ontology, classOf }: RuleContext, noun: number): boolean =>
  ['NOUN', 'PROPN'].includes(tree.token(noun).upos) && ontology.isA(classOf(noun) ?? '', 'PoliticalParty')

/** Words of a party's name ("the Liberal Party") tell what it is called. */
const isOfName = ({ tree }: RuleContext, word: number): boolean => isCapitalised(tree.token(word).text)

/** The bodies that a noun is said of, or stands before as a description; of a name, what it names. */
const bodiesOf = (context: RuleContext, noun: number): number[] =>
  context.tree.token(noun).upos === 'PROPN'
    ? [noun]
    : (context.predicates.get(noun)?.subjects ?? []).filter(
        (body) => body !== noun && context.ontology.isA(context.classOf(body) ?? 'Organization', 'Organization'),
      )

export const ideology: Rule = {
  name: NAME,
  reads:
    'the beliefs of a party: "the Unity Front is a conservative party", "the far-right party Nova", "the nationalist Home Party"',
  apply(context) {
    const { tree, sentence, ontology } = context
    return sentence.tokens.flatMap(({ index }): Draft[] => {
      const noun = tree.token(index).head
      const beliefs = ontology.table('ideologyWord').get(wordAt(context, index))
      if (beliefs === undefined || noun < index || !tree.is(index, 'amod', 'compound', 'conj')) return []
      const party = tree.is(index, 'conj') ? tree.token(noun).head : noun
      if (party < 0 || !isParty(context, party)) return []
      if (tree.token(party).upos === 'PROPN' && isOfName(context, index)) return []
      const copular = context.predicates.get(party)?.kind === 'copular'
      return bodiesOf(context, party).map((body) => ({
        rule: NAME,
        predicate: party,
        subject: filler(context, body),
        object: { head: index, tokens: [index], label: beliefs, class: 'Ideology' },
        relation: {
          tokens: [index],
          text: tree.token(index).text,
          lemma: tree.lemma(index),
          property: ontology.propertyFor('ideology'),
        },
        arguments: [],
        ...(copular ? {} : { stance: HELD }),
      }))
    })
  },
}
