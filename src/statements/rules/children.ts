import type { Draft, Rule } from '../draft.ts'
import { filler } from '../fillers.ts'
import { conjuncts } from '../../syntax/nominal.ts'

const NAME = 'children'

export const children: Rule = {
  name: NAME,
  reads: 'named children that somebody has: "They have two sons, Tom and Ben"',
  apply(context) {
    const { tree, predicates, ontology } = context
    return [...predicates.values()]
      .filter(
        ({ head, kind, voice }) =>
          kind === 'verbal' && voice === 'active' && ontology.words('parentVerb').has(tree.lemma(head)),
      )
      .flatMap((clause) =>
        clause.objects
          .filter((object) => ontology.words('childNoun').has(tree.lemma(object)))
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
