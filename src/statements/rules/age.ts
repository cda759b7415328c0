import { HELD, type Draft, type Rule, type RuleContext } from '../draft.ts'
import { filler } from '../fillers.ts'

const NAME = 'age'
const OLDEST = 125

/** Who is how old: the head of the person and the number, and the predicate of a clause that says so. */
type Finding = readonly [person: number, years: number, clause?: number]

/** "John Smith, 45, resigned": a number of its own, set off behind a name. */
function setOff({ tree }: RuleContext, years: number): Finding[] {
  const before = tree.token(Math.max(0, years - 1)).text
  const after = years + 1 < tree.size ? tree.token(years + 1).text : ','
  const person = tree.token(years).head
  const apart = [',', '('].includes(before) && [',', ')', '.'].includes(after)
  return apart && person >= 0 && person < years && tree.token(person).upos === 'PROPN' ? [[person, years]] : []
}

/** "aged 32", "the 67-year-old president", "Kern is 16 years old". */
function inWords({ tree, predicates }: RuleContext, years: number): Finding[] {
  const governor = tree.token(years).head
  if (governor < 0) return []
  if (tree.token(governor).text.toLowerCase() === 'aged') return [[tree.token(governor).head, years]]
  const old = tree.token(governor).head
  const isOld = tree.lemma(governor) === 'year' && old >= 0 && tree.lemma(old) === 'old'
  if (!isOld) return []
  if (tree.is(old, 'amod')) return [[tree.token(old).head, years]]
  const clause = predicates.get(old)
  const isNow = clause?.words.some((word) => tree.feature(word, 'Tense') === 'Pres') ?? false
  return clause && isNow ? clause.subjects.map((person): Finding => [person, years, old]) : []
}

/** One person: "two men, aged 20 and 31" are not both of the first age. */
const isPerson = ({ tree, ontology, classOf }: RuleContext, head: number): boolean =>
  head >= 0 &&
  tree.feature(head, 'Number') !== 'Plur' &&
  (tree.token(head).entityType === 'person' || ontology.isA(classOf(head) ?? '', 'Person'))

export const age: Rule = {
  name: NAME,
  reads: 'the age of a person: "John Smith, 45, resigned", "the 67-year-old president"',
  apply(context) {
    const { tree, sentence, ontology } = context
    return sentence.tokens
      .filter(
        ({ upos, text }) => upos === 'NUM' && /^\d{1,3}$/.test(text) && Number(text) > 0 && Number(text) <= OLDEST,
      )
      .flatMap(({ index }) => [...setOff(context, index), ...inWords(context, index)])
      .filter(([person]) => isPerson(context, person))
      .map(([person, years, clause]): Draft => ({
        rule: NAME,
        predicate: clause ?? years,
        subject: filler(context, person),
        object: { head: years, tokens: [years], value: { type: 'age', value: tree.token(years).text, unit: 'years' } },
        relation: { tokens: [], text: 'is aged', lemma: 'be aged', property: ontology.propertyFor('age') },
        arguments: [],
        ...(clause === undefined ? { stance: HELD } : {}),
      }))
  },
}
