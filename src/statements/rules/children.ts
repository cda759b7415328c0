import type { Draft, Rule } from '../draft.ts'
import { filler } from '../fillers.ts'
import { conjuncts } from '../../syntax/nominal.ts'

const NAME = 'children'
const CHILD = ['child', 'son', 'daughter', 'kid', 'twin', 'baby']

export const children: Rule = {
  name: NAME,
  reads: 'named children that somebody has: "They have two sons, Tom and Ben"',
  apply(context) {
    const { tree, predicates, ontology } = context
    return [...predicates.values()]
      .filter(
        ({ head, kind, voice }) =>
          kind === 'verbal' && voice === 'active' && ['have', 'raise', 'adopt', 'welcome'].includes(tree.lemma(head)),
      )
      .flatMap((clause) =>
        clause.objects
          .filter((object) => CHILD.includes(tree.lemma(object)))
          .flatMap((object) => tree.all(object, 'appos').flatMap((name) => conjuncts(tree, name)))
          .filter((name) => tree.token(name).upos === 'PROPN')
          .flatMap((name) =>
            clause.subjects.map((subject): Draft => ({
              rule: NAME,
              predicate: clause.head,
              subject: filler(context, subject),
              object: filler(context, name),
              relation: {
                tokens: clause.words,
                text: tree.phrase(clause.words).text,
                lemma: 'have child',
                property: ontology.propertyFor('parenthood'),
              },
              arguments: [],
            })),
          ),
      )
  },
}
