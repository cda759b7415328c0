import type { Chain, Chains } from './chains.ts'
import { nameText, type Candidate } from './mentions/index.ts'
import { isNeeded, isQuantifier } from '../syntax/nominal.ts'
import { isPossessiveMark, type MentionTree } from './mention-tree.ts'
import { withoutLoneMarks } from '../syntax/quotation-marks.ts'
import { range } from '../syntax/range.ts'

/** Longest label of a described thing, in words; longer phrases lose what follows the head. */
const MAXIMUM_WORDS = 9
/** The same for a phrase that needs a clause: "first mayor to be arrested for fraud since the war". */
const MAXIMUM_WITH_CLAUSE = 12

/**
 * Canonical name: the gazetteer's, the longest form of the name, or the description without determiners. Of two that are
 * each called by the other ("his sister", "her brother"), the inner one goes without.
 */
export function labelOf(chain: Chain, chains: Chains, outer: readonly Chain[] = []): string {
  if (chain.entry) return chain.entry.label
  const names = chain.names.filter(({ type }) => type === chain.type || chain.type !== 'person')
  if (names.length > 0) return fullName(names, chain.type === 'person')
  const nominals = chain.members.filter((member) => member.form === 'nominal' && !chains.predicative.has(member))
  const described = nominals.length > 0 ? nominals : chain.members
  const label = described
    .map((member) => description(member, chains, [...outer, chain]))
    .reduce((best, each) => (informative(each) > informative(best) ? each : best))
  // what "some problems" are told as first are "the problems" after
  return described.length > 1 ? label.replace(/^some /i, '') : label
}

/** "S Jaishankar" is written "S. Jaishankar". */
function fullName(names: readonly Candidate[], isPerson: boolean): string {
  const texts = names.map(nameText)
  const longest = texts.reduce((best, text) =>
    text.split(' ').length > best.split(' ').length ||
    (text.split(' ').length === best.split(' ').length && text.length > best.length)
      ? text
      : best,
  )
  return isPerson ? longest.replace(/(^|\s)(\p{Lu})(?=\s)/gu, '$1$2.') : longest
}

/** More words say more, up to a length that still reads as a name. */
const informative = (label: string): number => Math.min(label.split(' ').length, MAXIMUM_WORDS - 2)

function description(member: Candidate, chains: Chains, outer: readonly Chain[]): string {
  const needed = member.tree
    .children(member.head)
    .filter((child) => isNeeded(member.tree, child))
    .flatMap((child) => member.tree.subtree(child))
  const whole = words(member, chains, Math.max(member.last, ...needed), outer)
  if (needed.length > 0 && whole.split(' ').length <= MAXIMUM_WITH_CLAUSE) return whole
  const ends = [member.last, ...phraseEnds(member)]
  const labels = ends.map((end) => words(member, chains, end, outer))
  return labels.find((label) => label.split(' ').length <= MAXIMUM_WORDS) ?? words(member, chains, member.head, outer)
}

/** Where a long phrase may be cut: before each of the phrases and clauses within it but those of a name, the last one first. */
const phraseEnds = ({ tree, head, last }: Candidate): number[] =>
  range(head + 1, last)
    .filter((at) => tree.is(at, 'nmod', 'acl') && tree.token(tree.token(at).head).upos !== 'PROPN')
    .map((at) => Math.min(...tree.subtree(at)) - 1)
    .filter((end) => end > head)
    .sort((a, b) => b - a)

/** The words of a phrase without determiners and times, its possessor by name, none where it is a pronoun without one. */
function words({ tree, head, first }: Candidate, chains: Chains, to: number, outer: readonly Chain[]): string {
  const possessor = tree
    .all(head, 'nmod:poss')
    .filter((at) => at >= first && at < head)
    .at(-1)
  const owner = possessor === undefined ? undefined : chains.at(tree, antecedentOf(tree, possessor))
  const ownerChain = owner ? chains.of(owner) : undefined
  const prefix =
    ownerChain && !outer.includes(ownerChain) && (ownerChain.named || owner?.form === 'nominal')
      ? possessiveOf(labelOf(ownerChain, chains, outer), ownerChain)
      : ''
  // whatever stands before the possessor belongs to it
  const dropped = new Set(possessor === undefined ? [] : range(first, Math.max(...tree.subtree(possessor))))
  for (const child of tree.children(head)) {
    const isTime = tree.token(child).entityType === 'time' && !tree.is(child, 'amod', 'compound')
    if ((tree.is(child, 'det') && !isQuantifier(tree, child)) || isTime)
      for (const at of tree.subtree(child)) dropped.add(at)
  }
  const kept = range(first, to).filter((at) => !dropped.has(at))
  kept.length = Math.min(
    kept.length,
    Math.max(
      1,
      kept.findLastIndex((at) => !tree.is(at, 'punct', 'case', 'cc') || isPossessiveMark(tree.token(at))) + 1,
    ),
  )
  // -1, where no word may begin it, leaves the last one
  const start = kept.findIndex(
    (at) => !tree.is(at, 'punct', 'case', 'cc', 'det') || isDegree(tree, at) || isQuantifier(tree, at),
  )
  const text = segments(kept.slice(start))
    .map(([from, until]) => tree.text(from, until))
    .join(' ')
  return withoutLoneMarks(prefix === '' ? text : `${prefix} ${text}`)
}

/** "Lee's", "the boards'", "McDonald's". */
const possessiveOf = (label: string, { named, number }: Chain): string =>
  named && /['’]s$/.test(label)
    ? label
    : !named && number === 'plural' && label.endsWith('s')
      ? `${label}'`
      : `${label}'s`

/** Of "whose", the noun that its clause tells of. */
function antecedentOf(tree: MentionTree, possessor: number): number {
  if (tree.lemma(possessor) !== 'whose') return possessor
  const clause = tree.ancestors(possessor).find((at) => tree.is(at, 'acl:relcl'))
  return clause === undefined ? possessor : tree.token(clause).head
}

function segments(indices: readonly number[]): [number, number][] {
  const found: [number, number][] = []
  for (const index of indices) {
    const last = found.at(-1)
    if (last && last[1] === index - 1) last[1] = index
    else found.push([index, index])
  }
  return found
}

/** "at least 40 people": a degree, not a preposition. */
const isDegree = (tree: MentionTree, at: number): boolean =>
  tree.token(at).text.toLowerCase() === 'at' && /^(?:least|most)$/i.test(tree.token(at + 1).text)
