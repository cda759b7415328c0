import type { Draft, Rule } from '../draft.ts'
import { filler } from '../fillers.ts'
import { conjuncts, marker } from '../../syntax/nominal.ts'

const NAME = 'degree'

/** "PhD", "B.A.", "MScs": degrees by their letters. */
function isDegree(text: string, letters: ReadonlySet<string>): boolean {
  const plain = text.replaceAll('.', '')
  return letters.has(plain) || letters.has(plain.replace(/s$/, ''))
}

export const degree: Rule = {
  name: NAME,
  reads: 'a degree and where it is from: "holds an MBA from Yale", "received his BFA at the Slade School"',
  apply(context) {
    const { tree, predicates, ontology } = context
    const isSchool = (token: number): boolean =>
      tree.token(token).upos === 'PROPN' && ontology.isA(context.classOf(token) ?? '', 'Organization')
    return [...predicates.values()]
      .filter(({ head, kind, voice }) => kind === 'verbal' && voice === 'active' && tree.isOf(head, 'degreeVerb'))
      .flatMap((clause) =>
        clause.objects
          .filter(
            (object) =>
              tree.isOf(object, 'degreeNoun') || isDegree(tree.token(object).text, ontology.words('degreeLetters')),
          )
          .flatMap((object) => {
            const own = tree
              .all(object, 'nmod')
              .filter((child) => tree.language.words('affiliatingPreposition').has(marker(tree, child)))
              .flatMap((child) => conjuncts(tree, child))
            const beside = clause.obliques
              .filter(
                ({ marker: word, head }) => tree.language.words('affiliatingPreposition').has(word) && head > object,
              )
              .map(({ head }) => head)
            return [...own, ...beside].filter(isSchool).flatMap((school) =>
              clause.subjects.map((subject): Draft => ({
                rule: NAME,
                predicate: clause.head,
                subject: filler(context, subject),
                object: filler(context, school),
                relation: {
                  tokens: clause.words,
                  text: tree.phrase(clause.words).text,
                  lemma: `${tree.lemma(clause.head)} degree`,
                  property: ontology.propertyFor('education'),
                },
                arguments: [],
              })),
            )
          }),
      )
  },
}
