import type { Chain, Chains } from './chains.ts'
import { nameText, type Candidate } from './mentions/index.ts'
import { isDenial } from '../syntax/denial.ts'
import { isAdded, isNeeded, isOfThose, isQuantifier } from '../syntax/nominal.ts'
import { isPossessiveMark, type MentionTree } from './mention-tree.ts'
import { withoutLoneMarks } from '../syntax/quotation-marks.ts'
import { range } from '../syntax/range.ts'
import { isIndefiniteArticle } from '../syntax/articles.ts'
import { ownedLabel, possessiveOf } from './possessors/owned-label.ts'
import { whoseNoun } from './relative-pronouns.ts'

/** Longest label of a described thing, in words; longer phrases lose what follows the head. */
const MAXIMUM_WORDS = 14
/** Words from which on more of them say no more. */
const MOST_INFORMATIVE = 7
/** The same for a phrase that needs a clause: "first mayor to be arrested for fraud since the war". */
const MAXIMUM_WITH_CLAUSE = 12

/**
 * Canonical name: the gazetteer's, the longest form of the name, or the description without determiners. Of two that are
 * each called by the other ("his sister", "her brother"), the inner one goes without.
 */
export function labelOf(chain: Chain, chains: Chains, outer: readonly Chain[] = []): string {
  const { type, entry } = chain
  if (entry) return isCalledOtherwise(chain, entry.label) ? fullName(chain.names, false) : entry.label
  const written = chain.names.filter((name) => name.type === type || type !== 'person')
  const own = written.filter((name) => !isOneOf(name) && !chains.birthNames.has(name))
  const nominals = chain.members.filter((member) => member.form === 'nominal' && !chains.predicative.has(member))
  // "the fire, the largest of the year": by its noun, if there is one
  const nouns = nominals.filter(({ tree, head }) => ['NOUN', 'PROPN'].includes(tree.token(head).upos))
  const names = own.length > 0 || nouns.length > 0 ? own : written
  if (names.length > 0) return fullName(names, type === 'person')
  const described = [nouns, nominals, chain.members].find(({ length }) => length > 0) ?? []
  const label = described
    .map((member) => description(member, chains, [...outer, chain]))
    .reduce((best, each) => (informative(each) > informative(best) || isSmaller(each, best) ? each : best))
  // "these parties" are not parties at large
  const [only] = described
  if (described.length === 1 && only && isPointedAt(only) && label.split(' ').length < MAXIMUM_WORDS)
    return `${only.tree.token(only.first).text.toLowerCase()} ${label}`
  // what "some problems" are told as first are "the problems" after, and "another car" is "the car"
  return described.length > 1 ? label.replace(/^(?:some|another) /i, '') : label
}

/** "the White House", "the Green League": a body that the article names throughout by words of which its entry's label has none. */
const isCalledOtherwise = ({ type, names }: Chain, label: string): boolean => {
  const own = new Set(wordsOf(label))
  return (
    type === 'organization' &&
    names.length > 0 &&
    names.every((name) => {
      const words = wordsOf(nameText(name))
      return words.length > 1 && words.every((word) => !own.has(word))
    })
  )
}

const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** "Finch, a Democrat": with an indefinite article, a single word that is written like a name tells what somebody is. */
const isOneOf = (name: Candidate): boolean => {
  const { tree, head, first, type } = name
  return (
    type === 'person' &&
    !nameText(name).includes(' ') &&
    tree.all(head, 'det').some((word) => word <= first && isLowArticle(tree.token(word).text))
  )
}

/** "An Peeters" has a given name. */
const isLowArticle = (text: string): boolean => isIndefiniteArticle(text) && text === text.toLowerCase()

/** "man" for "Man", which a sentence or a headline begins with. */
const isSmaller = (label: string, other: string): boolean =>
  label !== other && label === other.charAt(0).toLowerCase() + other.slice(1)

/** "these parties", "that decision". */
const isPointedAt = ({ determination, tree, first, head }: Candidate): boolean =>
  determination === 'demonstrative' && tree.is(first, 'det') && tree.token(first).head === head

/** The longest form, in letters as they stand where not everything is in capitals; "S Jaishankar" is written "S. Jaishankar". */
function fullName(names: readonly Candidate[], isPerson: boolean): string {
  const texts = names.map(nameText)
  const size = (text: string): number => text.split(' ').length
  const longest = texts.reduce((best, text) =>
    size(text) > size(best) || (size(text) === size(best) && text.length > best.length) ? text : best,
  )
  const written = texts.find((text) => /\p{Ll}/u.test(text) && text.toUpperCase() === longest) ?? longest
  return isPerson ? written.replace(/(^|\s)(\p{Lu})(?=\s)/gu, '$1$2.') : written
}

/** More words say more, up to a length that still reads as a name. */
const informative = (label: string): number => Math.min(label.split(' ').length, MOST_INFORMATIVE)

function description(member: Candidate, chains: Chains, outer: readonly Chain[]): string {
  const { tree, head } = member
  const needed = tree
    .children(head)
    .filter((child) => isNeeded(tree, child))
    .flatMap((child) => tree.subtree(child))
  const last = withoutAdded(member)
  const whole = words(member, chains, Math.max(last, ...needed), outer)
  const short = [whole, ...clauseEnds(tree, head, needed).map((end) => words(member, chains, end, outer))].find(
    (label) => label.split(' ').length <= MAXIMUM_WITH_CLAUSE,
  )
  if (needed.length > 0 && short !== undefined) return short
  const labels = [last, ...phraseEnds(member, last)].map((end) => words(member, chains, end, outer))
  return labels.find((label) => label.split(' ').length <= MAXIMUM_WORDS) ?? words(member, chains, head, outer)
}

/** Where the clause that a phrase needs may be cut: "calls for him to quit" of "calls for him to quit and leave, ignoring his pleas". */
const clauseEnds = (tree: MentionTree, head: number, clause: readonly number[]): number[] =>
  clause
    .filter((at) => at > head + 1 && tree.is(at, 'conj', 'advcl', 'parataxis') && clause.includes(tree.token(at).head))
    .map((at) => Math.min(...tree.subtree(at)) - 1)
    .sort((a, b) => b - a)

/** Where a phrase ends without what "along with" adds to it, which is something else, and without an age: "the teacher, 41". */
function withoutAdded({ tree, head, last }: Candidate): number {
  const starts = tree
    .children(head)
    .filter((child) => isAdded(tree, child) || (child > head && isAge(tree, child)))
    .map((child) => Math.min(...tree.subtree(child)))
  return Math.min(last, ...starts.map((start) => start - 1))
}

const isAge = (tree: MentionTree, at: number): boolean =>
  tree.is(at, 'appos', 'nummod', 'nmod:unmarked') && /^\d{1,3}$/.test(tree.token(at).text)

/** Where a long phrase may be cut: before each of the phrases, clauses and appositions within it but those of a name, the last one first. */
const phraseEnds = ({ tree, head }: Candidate, last: number): number[] =>
  range(head + 1, last)
    .filter((at) => tree.is(at, 'nmod', 'acl', 'appos') && tree.token(tree.token(at).head).upos !== 'PROPN')
    .map((at) => Math.min(...tree.subtree(at)) - 1)
    .filter((end) => end > head)
    .sort((a, b) => b - a)

/** The words of a phrase without determiners and times, its possessor by name, none where it is a pronoun without one. */
function words(member: Candidate, chains: Chains, to: number, outer: readonly Chain[]): string {
  const { tree, head, first } = member
  const possessor = tree
    .all(head, 'nmod:poss')
    .filter((at) => at >= first && at < head && !isPickedTime(tree, at) && !isOfSeveral(tree, at))
    .at(-1)
  const prefix = possessor === undefined ? '' : ownerOf(tree, possessor, chains, outer)
  // whatever stands before the possessor belongs to it
  const dropped = new Set(possessor === undefined ? [] : range(first, Math.max(...tree.subtree(possessor))))
  for (const child of tree.children(head)) {
    const isTime = tree.token(child).entityType === 'time' && !tree.is(child, 'amod', 'compound')
    const isDropped =
      isOfThose(tree, child) ||
      (tree.is(child, 'det') && !isQuantifier(tree, child) && !isOfQuantity(tree, child)) ||
      (isTime && !isPickedTime(tree, child) && !isStretchOfRank(tree, child))
    if (isDropped) for (const at of tree.subtree(child)) dropped.add(at)
  }
  const kept = range(first, to).filter((at) => !dropped.has(at) && !isDenial(tree, at, head))
  kept.length = Math.min(
    kept.length,
    Math.max(
      1,
      kept.findLastIndex((at) => !tree.is(at, 'punct', 'case', 'cc') || isPossessiveMark(tree.token(at))) + 1,
    ),
  )
  // -1, where no word may begin it, leaves the last one
  const start = kept.findIndex(
    (at) =>
      !tree.is(at, 'punct', 'case', 'cc', 'det') ||
      isDegree(tree, at) ||
      isPickedTime(tree, tree.token(at).head) ||
      isQuantifier(tree, at) ||
      isOfQuantity(tree, at) ||
      isInner(tree, at, head),
  )
  const written = wordsByName(tree, kept.slice(start), chains, [...outer, chains.of(member)])
  const text = written.replace(/^(?:Another|This) /, (word) => word.toLowerCase())
  const label = withoutLoneMarks(prefix === '' ? text : `${prefix} ${text}`)
  return possessor === undefined ? withOwner(member, label, chains, outer) : label
}

/** The article of "a few players": "few players" are hardly any. */
const isOfQuantity = (tree: MentionTree, article: number): boolean =>
  article + 2 < tree.size &&
  isIndefiniteArticle(tree.token(article).text) &&
  tree.isOf(article + 1, 'paucalQuantifier') &&
  tree.token(article + 2).text !== '-'

/** "women's and veterans' groups": of nouns that are joined the words stay. */
const isOfSeveral = (tree: MentionTree, possessor: number): boolean =>
  tree.first(possessor, 'conj') !== undefined && tree.subtree(possessor).every((at) => tree.token(at).upos !== 'PRON')

/** "off-the-record remarks": a preposition or an article within a modifier. */
const isInner = (tree: MentionTree, at: number, head: number): boolean =>
  tree.is(at, 'case', 'det') && tree.token(at).head !== head && tree.is(tree.token(at).head, 'compound', 'amod')

/** "last year's squad", "this month's plan", "two weeks' notice": a time that tells which, or how much. */
const isPickedTime = (tree: MentionTree, time: number): boolean =>
  tree.is(time, 'nmod:poss') &&
  tree.token(time).entityType === 'time' &&
  (tree.first(time, 'nummod') !== undefined ||
    tree
      .all(time, 'amod', 'det')
      .some((word) => tree.isForm(word, 'deicticAdjective') || isIndefiniteArticle(tree.token(word).text)))

/** "the first loss in a decade", "the lowest level since 2009". */
const isStretchOfRank = (tree: MentionTree, time: number): boolean =>
  (tree.all(time, 'case').some((word) => tree.lemma(word) === 'since') ||
    (tree.all(time, 'case').some((word) => tree.lemma(word) === 'in') &&
      tree.first(time, 'nummod', 'det') !== undefined)) &&
  tree
    .all(tree.token(time).head, 'amod')
    .some((word) => tree.feature(word, 'NumType') === 'Ord' || tree.feature(word, 'Degree') === 'Sup')

/** Within a clause of the phrase with a subject, which may be a pronoun that stays: "reports that it would stop its exports". */
const isInClause = (tree: MentionTree, token: number, kept: readonly number[]): boolean =>
  tree
    .ancestors(token)
    .some(
      (above) =>
        kept.includes(above) &&
        tree.is(above, 'acl', 'ccomp', 'advcl', 'xcomp') &&
        (tree.is(above, 'acl:relcl') || tree.first(above, 'nsubj', 'nsubj:pass') !== undefined),
    )

/** Longest description that stands for a pronoun before a noun, in words: "the city recorded its (the city's) warmest day". */
const MAXIMUM_OWNER = 3

/** "Lee's" for a possessor that is known by name or a noun, or for a pronoun that stands for either. */
function ownerOf(tree: MentionTree, possessor: number, chains: Chains, outer: readonly Chain[]): string {
  const owner = chains.at(tree, whoseNoun(tree, possessor))
  const chain = owner ? chains.of(owner) : undefined
  if (owner === undefined || chain === undefined) return plainOwner(tree, possessor)
  if (outer.includes(chain)) return ''
  const isDescribed = chain.members.some(({ form }) => form === 'nominal')
  if (!chain.named && !isDescribed) return ''
  const whole = labelOf(chain, chains, outer)
  // "passengers whose flights were cancelled": the flights are the passengers'
  const isOfClause = owner.head !== possessor && whole.includes(` ${tree.token(possessor).text} `)
  const label = isOfClause ? words(owner, chains, owner.head, outer) : whole
  if (!chain.named && owner.form === 'nominal' && label.split(' ').length > MOST_INFORMATIVE)
    return plainOwner(tree, possessor)
  const isShort = chain.named || owner.form === 'nominal' || label.split(' ').length <= MAXIMUM_OWNER
  return isShort ? possessiveOf(label, chain) : ''
}

/** What only the context says whose it is, with who or what has it. */
function withOwner(member: Candidate, label: string, chains: Chains, outer: readonly Chain[]): string {
  const owner = chains.ownerOf(member)
  return owner === undefined || outer.includes(owner) || owner === chains.of(member)
    ? label
    : ownedLabel(member, label, owner, labelOf(owner, chains, outer), chains.throughOf(member))
}

/** "harm's" of "harm's way": a noun that stands for nothing, or for what is called at length, as it is written; a time tells when. */
function plainOwner(tree: MentionTree, possessor: number): string {
  if (tree.token(possessor).upos !== 'NOUN' || tree.token(possessor).entityType === 'time') return ''
  const own = tree.subtree(possessor).filter((at) => !tree.is(at, 'det', 'punct'))
  return tree.text(Math.min(...own), Math.max(...own))
}

/** The words, pronouns that own something among them by whom they mean: "the cause of his death" is that of Lee's death. */
function wordsByName(tree: MentionTree, kept: readonly number[], chains: Chains, outer: readonly Chain[]): string {
  const at = kept.findIndex(
    (token) =>
      tree.token(token).upos === 'PRON' &&
      !isInClause(tree, token, kept) &&
      (tree.is(token, 'nmod:poss') || nameOf(tree, token, chains) !== undefined),
  )
  const plain = (tokens: readonly number[]): string =>
    segments(tokens)
      .map(([from, until]) => tree.text(from, until))
      .join(' ')
  if (at < 0) return plain(kept)
  const token = kept[at] ?? at
  const whose = tree.is(token, 'nmod:poss') ? ownerOf(tree, token, chains, outer) : nameOf(tree, token, chains)
  const own = whose === undefined || whose === '' ? tree.token(token).text : whose
  return [plain(kept.slice(0, at)), own, wordsByName(tree, kept.slice(at + 1), chains, outer)].filter(Boolean).join(' ')
}

/** "Lee" for "him" of "a talk with him", where the article names whom it means. */
function nameOf(tree: MentionTree, pronoun: number, chains: Chains): string | undefined {
  const member = tree.isForm(pronoun, 'accusativePronoun') ? chains.at(tree, pronoun) : undefined
  const chain = member && chains.of(member)
  return chain?.named === true ? labelOf(chain, chains) : undefined
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
