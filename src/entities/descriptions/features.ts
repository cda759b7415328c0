import type { Choice, FeatureContext } from '../antecedents/choice.ts'
import type { Option } from '../antecedents/option.ts'
import { classOf } from '../classify.ts'
import type { Candidate } from '../mentions/index.ts'
import { ageOf, complementLikeness, modifierLikeness, narrowClassOf, nounLikeness } from './likeness.ts'

/** What is true of a description, whatever it may take up. */
export function descriptionFeatures({ anaphor, kind, options }: Choice, { ontology }: FeatureContext): string[] {
  const { tree, head, last, modifiers, type } = anaphor
  const distinguishing = ontology.words('distinguishingAdjective')
  const isRepeated = options.some(({ candidate, chain }) =>
    (chain?.members ?? [candidate]).some(
      (member) => member.order < anaphor.order && nounLikeness(anaphor, member, ontology) !== 'other',
    ),
  )
  return [
    `modifiers ${kind} ${Math.min(modifiers.length, 2)}`,
    `described ${kind} ${anaphor.number} ${type}`,
    `determined ${anaphor.determination}`,
    ...(isRepeated ? [`repeated ${kind}`, `repeated ${kind} ${Math.min(modifiers.length, 2)}`] : [`new noun ${kind}`]),
    ...(tree.first(head, 'acl') === undefined ? [] : [`clause behind ${kind}`]),
    ...(tree.children(head).some((at) => at > head && at <= last && tree.is(at, 'nmod'))
      ? [`phrase behind ${kind}`]
      : []),
    ...(tree.all(head, 'amod').some((at) => distinguishing.has(tree.lemma(at))) ? [`distinguished ${kind}`] : []),
    ...(tree.sentence.index === 0 ? [`first sentence ${kind}`] : []),
    ...(ontology.words('personalNoun').has(anaphor.lemma) || ontology.words('beingNoun').has(anaphor.lemma)
      ? [`personal ${kind}`]
      : []),
    ...(narrowClassOf(anaphor, ontology) === undefined ? [] : [`narrow ${kind}`]),
  ]
}

/** How a description is like one of its options. */
export function likenessFeatures(
  { anaphor, kind }: Choice,
  { candidate, chain }: Option,
  context: FeatureContext,
): string[] {
  const { ontology, chains } = context
  const members = (chain?.members ?? [candidate]).filter(
    ({ order, form }) => order < anaphor.order && form !== 'pronoun',
  )
  const distance = anaphor.tree.sentence.index - candidate.tree.sentence.index
  const far = [3, 5, 8, 13, 21].filter((limit) => distance >= limit).length
  const nouns = new Map(members.map((member) => [member, nounLikeness(anaphor, member, ontology)]))
  const best = (['same', 'name', 'title', 'inside'] as const).find((each) => [...nouns.values()].includes(each))
  const alike = members.filter((member) => nouns.get(member) === best)
  const age = ageOf(anaphor)
  return [
    `far ${kind} ${far}`,
    `noun ${kind} ${best ?? 'other'}`,
    `noun ${kind} ${best ?? 'other'} far ${far}`,
    ...(best ? wordsAlike(anaphor, alike, best, kind, context) : otherNoun(anaphor, members, kind, context)),
    ...(age !== undefined && members.some((member) => ageOf(member) === age) ? ['of the age'] : []),
    ...(chain ? [`class of ${kind} ${classOf(chain, ontology)}`] : []),
    ...(candidate.form === 'pronoun' ? [`last pronoun ${kind}`] : []),
    ...(members.some(({ tree }) => tree.sentence.index === 0) ? [`headline ${kind} ${best ?? 'other'}`] : []),
    ...(members.some((member) => chains.predicative.has(member)) ? ['was defined'] : []),
  ]
}

/** How the words around the same noun compare, in the most alike and in the last phrase. */
function wordsAlike(
  later: Candidate,
  alike: readonly Candidate[],
  noun: string,
  kind: string,
  { ontology, chains }: FeatureContext,
): string[] {
  const compared = alike.map((each) => {
    const words = modifierLikeness(later, each, ontology)
    return { words, of: each.form === 'nominal' ? complementLikeness(later, each, chains) : 'named', each }
  })
  const rank = (words: string): number => ['alike', 'fewer', 'more', 'others'].indexOf(words)
  const best = compared.reduce((found, each) => (rank(each.words) <= rank(found.words) ? each : found))
  const { words, of, each } = best
  return [
    `words ${kind} ${words}`,
    `words ${kind} ${noun} ${words} ${of}`,
    `of ${kind} ${of}`,
    `before ${kind} ${each.form === 'nominal' ? each.determination : each.form}`,
    ...(each.number === later.number ? [] : ['other number']),
    ...(later.tree.text(later.first, later.last).toLowerCase() === each.tree.text(each.first, each.last).toLowerCase()
      ? [`verbatim ${kind}`]
      : []),
  ]
}

/** What speaks for an option of another noun: its class, its type, and how it was called. */
function otherNoun(
  later: Candidate,
  members: readonly Candidate[],
  kind: string,
  { ontology, chains }: FeatureContext,
): string[] {
  const first = members[0]
  const chain = first && chains.of(first)
  if (!chain) return []
  const wanted = ontology.classNouns?.get(later.lemma)
  const own = classOf(chain, ontology)
  const fit =
    wanted === undefined
      ? 'unknown'
      : ontology.isA(own, wanted)
        ? 'of it'
        : ontology.isA(wanted, own)
          ? 'wider'
          : 'another'
  const narrow = narrowClassOf(later, ontology) === undefined ? '' : ' narrow'
  const type = ontology.table('typeNoun').get(later.lemma)
  const words = new Set(members.flatMap(({ modifiers, lemma }) => [...modifiers, lemma]))
  return [
    `kind ${kind} ${fit}${narrow}`,
    `kind ${kind} ${fit}${narrow} ${chain.named ? 'named' : 'described'}`,
    ...(type ? [type === chain.type ? `type noun fits ${kind}` : `type noun differs ${kind}`] : []),
    ...(later.type === chain.type ? [`same type ${kind}`] : []),
    ...(later.modifiers.some((word) => words.has(word)) ? [`shares a word ${kind}`] : []),
    `called ${later.lemma} ${chain.named ? chain.type : ''}`,
    ...members
      .filter(({ form }) => form === 'nominal')
      .slice(-2)
      .map(({ lemma }) => `called ${later.lemma} ${lemma}`),
  ]
}
