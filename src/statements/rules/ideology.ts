import { HELD, type Draft, type Rule, type RuleContext } from '../draft.ts'
import { filler } from '../fillers.ts'

const NAME = 'ideology'

/** "far-right" is one word in three tokens. */
const wordAt = ({ tree }: RuleContext, token: number): string => {
  const own = tree.token(token).text.toLowerCase()
  return token > 1 && tree.token(token - 1).text === '-' ? `${tree.token(token - 2).text.toLowerCase()}-${own}` : own
}

const isParty = ({ tree, ontology, classOf }: RuleContext, noun: number): boolean =>
  tree.token(noun).upos === 'NOUN' && ontology.isA(classOf(noun) ?? '', 'PoliticalParty')

/** The bodies that a noun is said of, or stands before as a description. */
const bodiesOf = (context: RuleContext, noun: number): number[] =>
  (context.predicates.get(noun)?.subjects ?? []).filter(
    (body) => body !== noun && context.ontology.isA(context.classOf(body) ?? 'Organization', 'Organization'),
  )

export const ideology: Rule = {
  name: NAME,
  reads: 'the beliefs of a party: "the Unity Front is a conservative party", "the far-right party Nova"',
  apply(context) {
    const { tree, sentence, ontology } = context
    return sentence.tokens.flatMap(({ index }): Draft[] => {
      const noun = tree.token(index).head
      const beliefs = ontology.table('ideologyWord').get(wordAt(context, index))
      if (beliefs === undefined || noun < index || !tree.is(index, 'amod', 'compound', 'conj')) return []
      const party = tree.is(index, 'conj') ? tree.token(noun).head : noun
      if (party < 0 || !isParty(context, party)) return []
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
