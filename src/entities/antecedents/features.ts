import type { Ontology } from '../../model/index.ts'
import { firstConjunct } from '../../syntax/nominal.ts'
import type { Chains } from '../chains.ts'
import { classOf } from '../classify.ts'
import type { MentionTree } from '../mention-tree.ts'
import type { Candidate } from '../mentions/index.ts'
import { descriptionFeatures, likenessFeatures } from '../descriptions/features.ts'
import type { Choice, FeatureContext } from './choice.ts'
import { pathFeatures } from './path.ts'
import { roleOf } from './role.ts'
import type { Option } from './option.ts'

/** Names of what is true of each option of a choice, and, last, of the choice to take none. */
export function featuresOf(choice: Choice, context: FeatureContext): string[][] {
  const shared = sharedFeatures(choice, context)
  const found = choice.options.map((option, rank) => optionFeatures(choice, option, rank, context))
  return [
    ...found.map((own) => [...own, ...shared]),
    ['none', ...shared.map((each) => `none ${each}`), ...emptiness(choice)],
  ]
}

const isDescription = ({ anaphor }: Choice): boolean => anaphor.form === 'nominal'

const bin = (count: number, ...limits: readonly number[]): number => limits.filter((limit) => count >= limit).length

function sharedFeatures(choice: Choice, context: FeatureContext): string[] {
  const { anaphor, kind, options } = choice
  const { ontology, quotations } = context
  const { tree, head } = anaphor
  const governor = tree.token(head).head
  return [
    `is ${kind}`,
    `is ${kind} ${roleOf(tree, head)}`,
    `is ${tree.lemma(head)}`,
    `options ${kind} ${Math.min(options.length, 4)}`,
    `clause ${governor < 0 ? 'root' : tree.base(clauseOf(tree, head))}`,
    ...(tree.token(head).entityType ? [`is typed ${kind} ${tree.token(head).entityType}`] : []),
    ...(quotations.at(tree, head) ? ['is quoted'] : []),
    ...(head === 0 ? ['is first word'] : []),
    ...(governor >= 0 && ontology.reportingWords.has(tree.lemma(governor)) ? [`reports ${kind}`] : []),
    ...(isDescription(choice) ? descriptionFeatures(choice, context) : []),
  ]
}

/** What tells an anaphor that stands for nothing, or for what was said. */
function emptiness({ anaphor, kind }: Choice): string[] {
  const { tree, head } = anaphor
  const governor = tree.token(head).head
  if (kind !== 'thing' || governor < 0) return []
  const behind = tree.all(governor, 'ccomp', 'xcomp', 'advcl', 'csubj').filter((at) => at > governor)
  return [
    `none of ${tree.lemma(governor)} ${roleOf(tree, head)}`,
    `none ${tree.token(governor).upos} ${tree.first(governor, 'cop') === undefined ? '' : 'cop'} ${roleOf(tree, head)}`,
    ...behind.map((at) => `none behind ${tree.base(at)}`),
  ]
}

/** The head of the clause that a token stands in. */
function clauseOf(tree: MentionTree, index: number): number {
  let at = index
  while (tree.token(at).head >= 0 && !CLAUSES.includes(tree.base(at))) at = tree.token(at).head
  return at
}
const CLAUSES = ['advcl', 'ccomp', 'acl', 'parataxis', 'csubj']

function optionFeatures(choice: Choice, option: Option, rank: number, context: FeatureContext): string[] {
  const { anaphor, kind } = choice
  const { candidate, chain } = option
  const { ontology, chains } = context
  const members = chain?.members.filter(({ order }) => order < anaphor.order) ?? [candidate]
  const distance = anaphor.tree.sentence.index - candidate.tree.sentence.index
  const away = candidate.order > anaphor.order ? 'behind' : `${Math.min(distance, 4)}`
  const role = roleOf(candidate.tree, candidate.head)
  const own = roleOf(anaphor.tree, anaphor.head)
  const inSentence = members.filter(({ tree }) => tree === candidate.tree)
  const isSubject = inSentence.some(({ tree, head }) => roleOf(tree, head).startsWith('nsubj'))
  const last = isDescription(choice) ? undefined : lastAlike(choice, chains)
  const type = chain?.type ?? candidate.type
  return [
    `away ${away}`,
    `away ${kind} ${away}`,
    `rank ${Math.min(rank, 5)}`,
    `rank ${kind} ${Math.min(rank, 3)} away ${away}`,
    `role ${role}`,
    `role ${role} away ${away}`,
    `roles ${own} ${role}`,
    `form ${candidate.form}`,
    `form ${kind} ${candidate.form} ${candidate.determination}`,
    `type ${kind} ${type}`,
    `mentions ${bin(members.length, 2, 3, 5, 9)}`,
    `mentions ${kind} ${bin(members.length, 2, 4)} away ${away}`,
    `number ${kind} ${chain?.number ?? 'plural'}`,
    `block ${anaphor.tree.sentence.block === candidate.tree.sentence.block}`,
    ...(isSubject ? [`subject away ${away}`, `subject ${own} away ${away}`] : []),
    ...(chain ? [] : [`group ${kind}`]),
    ...standing(choice, members.length, chain),
    ...(chain?.named ? [`named ${kind}`] : []),
    ...(last ? [last === chain ? `goes on ${kind}` : `breaks off ${kind}`] : []),
    ...(candidate.order === 0 || chain?.first.order === 0 ? [`topic ${kind}`] : []),
    ...(chain?.first.tree.sentence.index === 0 ? ['in first sentence'] : []),
    ...(anaphor.gender ? genderFeatures(members, anaphor, context) : []),
    ...(isDescription(choice) ? likenessFeatures(choice, option, context) : []),
    ...(kind === 'thing' || kind === 'several' ? thingFeatures(option, kind, ontology) : []),
    ...nesting(candidate),
    ...speechFeatures(anaphor, option, members, context),
    ...pathFeatures(anaphor, option, ontology),
  ]
}

/** How an option stands among the others. */
function standing({ anaphor, kind, options }: Choice, mentions: number, chain: Option['chain']): string[] {
  const before = (option: Option): number =>
    option.chain?.members.filter(({ order }) => order < anaphor.order).length ?? 1
  const most = Math.max(...options.map(before))
  const named = options.filter((option) => option.chain?.named)
  return [
    ...(mentions === most ? [`most mentioned ${kind} ${Math.min(most, 4)}`] : []),
    ...(named.length === 1 && named[0]?.chain === chain ? [`only name ${kind}`] : []),
  ]
}

/** The chain of the last pronoun alike before this one. */
function lastAlike({ anaphor }: Choice, chains: Chains): unknown {
  for (let order = anaphor.order - 1; order >= 0; order--) {
    const each = chains.candidates[order]
    if (!each || anaphor.tree.sentence.index - each.tree.sentence.index > 2) return undefined
    if (
      each.form === 'pronoun' &&
      each.number === anaphor.number &&
      each.gender === anaphor.gender &&
      each.lemma !== 'i'
    )
      return chains.of(each)
  }
  return undefined
}

/** What titles, nouns and given names tell of a person's gender. */
function genderFeatures(members: readonly Candidate[], anaphor: Candidate, { gazetteer }: FeatureContext): string[] {
  const told = members.find(({ gender }) => gender)?.gender
  if (told) return ['gender told']
  const given = members.flatMap(({ name }) => {
    const [word] = name?.words ?? []
    const gender = word === undefined ? undefined : gazetteer.genderOf(word)
    return gender ? [gender] : []
  })
  return given[0] ? [given[0] === anaphor.gender ? 'given name agrees' : 'given name disagrees'] : ['gender unknown']
}

function thingFeatures({ candidate, chain }: Option, kind: string, ontology: Ontology): string[] {
  const known = chain && classOf(chain, ontology)
  return [
    ...(known === undefined ? [] : [`class ${kind} ${known}`]),
    ...(ontology.words('collectiveNoun').has(candidate.lemma) ? [`collective ${kind}`] : []),
    ...(ontology.words('peopleNoun').has(candidate.lemma) ? [`people ${kind}`] : []),
  ]
}

/** Whether the phrase stands inside another, and inside whose. */
function nesting({ tree, head }: Candidate): string[] {
  const first = firstConjunct(tree, head)
  const found = first === head ? [] : ['later conjunct']
  if (tree.first(head, 'conj') !== undefined) found.push('first conjunct')
  if (!tree.is(first, 'nmod', 'nmod:poss', 'compound', 'appos')) return found
  const outer = firstConjunct(tree, tree.token(first).head)
  return [...found, `inside ${roleOf(tree, outer)}`, `inside ${tree.token(first).relation} ${roleOf(tree, outer)}`]
}

function speechFeatures(
  anaphor: Candidate,
  { candidate }: Option,
  members: readonly Candidate[],
  { quotations, chains, ontology }: FeatureContext,
): string[] {
  const here = quotations.at(anaphor.tree, anaphor.head)
  const there = quotations.at(candidate.tree, candidate.head)
  const isSpeaker = quotations.at(anaphor.tree, anaphor.head + 1) === undefined
  const found: string[] = []
  if (here || there)
    found.push(here === there ? 'same quotation' : `quoted ${here ? 'in' : 'out'} ${there ? 'in' : 'out'}`)
  const governor = anaphor.tree.token(anaphor.head).head
  const reports = governor >= 0 && ontology.reportingWords.has(anaphor.tree.lemma(governor))
  const spoke = members.some(({ tree, head }) => {
    const verb = tree.token(head).head
    return (
      verb >= 0 && tree.is(head, 'nsubj') && ontology.reportingWords.has(tree.lemma(verb)) && !quotations.at(tree, head)
    )
  })
  if (spoke) found.push(here ? 'spoke before, quoted' : reports && isSpeaker ? 'spoke before, speaks' : 'spoke before')
  const unquoted = members.every(({ tree, head }) => quotations.at(tree, head) !== undefined)
  if (unquoted && !here) found.push('only quoted')
  if (here?.speaker && chains.at(here.speaker.tree, here.speaker.token) === candidate) found.push('its speaker')
  return found
}
