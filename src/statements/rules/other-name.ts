import type { Name } from '../../model/index.ts'
import { HELD, type Draft, type Rule, type RuleContext } from '../draft.ts'
import { headOf } from '../fillers.ts'
import { range } from '../../syntax/range.ts'

const NAME = 'other-name'

const END = /^[,;)/]$/
/** Letters of no alphabet that English uses. */
const FOREIGN = /[^\p{Script=Latin}\p{P}\p{N}\p{Z}\p{M}\p{S}]/u

const sharesWord = ({ tree }: RuleContext, { first, last }: Name, tokens: readonly number[]): boolean =>
  range(first, last).some((own) => tokens.some((other) => tree.token(own).text === tree.token(other).text))

/** The other name that a bracket right behind a name begins with. */
function nameIn(context: RuleContext, name: Name): number[] | undefined {
  const { tree, sentence } = context
  const open = name.last + 1
  if (open >= tree.size || tree.token(open).text !== '(') return undefined
  let first = open + 1
  while (
    first < tree.size &&
    (tree.isForm(first, 'nameIntroducer') || (first + 1 < tree.size && tree.token(first + 1).text === ':'))
  )
    first++
  let last = first
  while (last < tree.size && !END.test(tree.token(last).text)) last++
  if (last >= tree.size || last === first) return undefined
  const tokens = range(first, last - 1)
  // "(NASDAQ: CATY)" is no name; "(Korean: 이앤)" is
  const labelled = tree.token(first - 1).text === ':'
  const whole =
    !labelled &&
    sentence.names.some((other) => other.type === name.type && other.first <= first + 1 && other.last >= last - 1)
  // "Marta (Helen Brook) runs a hotel": two names of people that share no word are of two
  if (whole && name.type === 'person' && first === open + 1 && !sharesWord(context, name, tokens)) return undefined
  return whole || tokens.every((token) => FOREIGN.test(tree.token(token).text)) ? tokens : undefined
}

export const otherName: Rule = {
  name: NAME,
  reads: 'another name in brackets behind a name: "Acme Holdings (formerly Beta)", "Lee (Korean: 이앤)"',
  apply(context) {
    const { sentence, ontology } = context
    return sentence.names
      .filter(({ type }) => type === 'person' || type === 'organization')
      .flatMap((name): Draft[] => {
        const other = nameIn(context, name)
        if (other === undefined) return []
        const own = range(name.first, name.last)
        const { tree } = context
        const [subject, called] = [headOf(tree, own), headOf(tree, other)]
        // "the Fair Bread Union (FBU)": of what is known to be the same, the other name is only a name
        const label = context.labelOf(subject)
        const isSame = label === context.labelOf(called)
        const names = [other, own].map((tokens) => tree.phrase(tokens).text)
        const further = names.find((each) => each !== label)
        if (isSame && further === undefined) return []
        return [
          {
            rule: NAME,
            predicate: called,
            subject: { head: subject, tokens: own },
            object: {
              head: called,
              tokens: other,
              ...(isSame && further !== undefined ? { value: { type: 'text', value: further } } : {}),
            },
            relation: {
              tokens: [],
              text: 'is also known as',
              lemma: 'be known as',
              property: ontology.propertyFor('otherName'),
            },
            arguments: [],
            stance: HELD,
          },
        ]
      })
  },
}
