import type { Draft, Rule } from '../draft.ts'
import { filler } from '../fillers.ts'
import { conjuncts, marker } from '../../syntax/nominal.ts'

const NAME = 'degree'
const VERBS = ['receive', 'earn', 'hold', 'have', 'get', 'obtain', 'complete', 'finish', 'pursue', 'take', 'do', 'gain', 'win', 'achieve', 'attain', 'acquire', 'possess'] // prettier-ignore
const WORDS = ['degree', 'diploma', 'doctorate', 'bachelor', 'master', 'baccalaureate', 'licentiate', 'undergraduate', 'doctoral', 'education', 'schooling'] // prettier-ignore
/** "PhD", "B.A.", "MSc", "MBA", "LL.M.": degrees by their letters. */
const LETTERS =
  /^(Ph\.?D|D\.?Phil|[BM]\.?B\.?A|[BM]\.?F\.?A|[BM]\.?A|[BM]\.?S|[BM]\.?Sc|[BM]\.?Ed|[BM]\.?Phil|LL\.?[BMD]|J\.?D|M\.?D|M\.?P\.?[AHP]|B\.?Tech|M\.?Tech|B\.?Com|[BM]\.?Arch)\.?s?$/

export const degree: Rule = {
  name: NAME,
  reads: 'a degree and where it is from: "holds an MBA from Yale", "received his BFA at the Slade School"',
  apply(context) {
    const { tree, predicates, ontology } = context
    const isSchool = (token: number): boolean =>
      tree.token(token).upos === 'PROPN' && ontology.isA(context.classOf(token) ?? '', 'Organization')
    return [...predicates.values()]
      .filter(({ head, kind, voice }) => kind === 'verbal' && voice === 'active' && VERBS.includes(tree.lemma(head)))
      .flatMap((clause) =>
        clause.objects
          .filter((object) => WORDS.includes(tree.lemma(object)) || LETTERS.test(tree.token(object).text))
          .flatMap((object) => {
            const own = tree
              .all(object, 'nmod')
              .filter((child) => ['from', 'at'].includes(marker(tree, child)))
              .flatMap((child) => conjuncts(tree, child))
            const beside = clause.obliques
              .filter(({ marker: word, head }) => ['from', 'at'].includes(word) && head > object)
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
