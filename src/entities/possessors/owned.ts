import type { CodedClass, Ontology, Token } from '../../model/index.ts'
import { firstConjunct, marker } from '../../syntax/nominal.ts'
import { range } from '../../syntax/range.ts'
import type { Chains } from '../chains.ts'
import { isPart, type Candidate } from '../mentions/index.ts'
import type { SieveContext } from '../sieves/sieve.ts'

/** A mention that says nothing until it is known whose it is. */
export interface Owned {
  readonly mention: Candidate
  /** The noun that is somebody's: "executive" of "Chief Executive Ann Lee". */
  readonly noun: number
  /** Classes of what has such things, those before that come into question first. */
  readonly kinds: readonly (readonly string[])[]
}

/** What of a mention is somebody's ("the board", "Chief Executive Ann Lee") where its own words do not say whose; undefined elsewhere. */
export function ownedBy(
  mention: Candidate,
  { chains, ontology, headlines }: Pick<SieveContext, 'chains' | 'ontology' | 'headlines'>,
): Owned | undefined {
  const isHeadline = headlines.has(mention.tree.sentence.index)
  const found = mention.form === 'name' ? titleOf(mention, ontology) : nounOf(mention, isHeadline, ontology)
  return found === undefined || saysWhose(mention, found, chains) ? undefined : { mention, ...found }
}

type Kinds = Pick<Owned, 'noun' | 'kinds'>

/** Where a noun of an office goes without an article: "Ann Lee, chief executive", "named Ann Lee as chief executive", "is chief executive". */
const isPredicate = ({ tree, head, type }: Candidate): boolean =>
  type === 'person' &&
  (tree.is(head, 'appos', 'xcomp') || tree.first(head, 'cop') !== undefined || marker(tree, head) === 'as')

/** "the board", "Revenue"; "a board" is any, "the two boards" are several. */
function nounOf(mention: Candidate, isHeadline: boolean, ontology: Ontology): Kinds | undefined {
  const { form, determination, tree, head } = mention
  if (form !== 'nominal' || !['definite', 'bare'].includes(determination) || isPart(mention)) return undefined
  if (tree.is(head, 'compound', 'amod', 'nummod') || tree.first(head, 'nummod') !== undefined) return undefined
  const isNamedAlone =
    determination === 'definite' || isHeadline || isPredicate(mention) || tree.isForm(head, 'bareOwnedNoun')
  if (!isNamedAlone) return undefined
  const own = tree.all(head, 'compound', 'amod', 'nmod:desc').filter((at) => at < head)
  // an "attorney general" is nobody's attorney
  const behind = tree.all(head, 'amod').filter((at) => at === head + 1)
  const found = kindsOf(
    [...own, head, ...behind].map((at) => tree.token(at).text.toLowerCase()),
    ontology,
  )
  if (found === undefined) return undefined
  // "the school board" is no company's, though "operating profit" is its profit
  const others = own.slice(0, Math.max(0, own.length - found.words + 1))
  const isFigure = !['person', 'organization'].includes(mention.type)
  const isOther = others.some((at) =>
    tree.is(at, 'amod')
      ? isElsewhere(tree.token(at).text.toLowerCase(), ontology) || tree.feature(at, 'Degree') === 'Sup'
      : !isFigure || isOwner(tree.token(at)),
  )
  return isOther ? undefined : { noun: head, kinds: found.kinds }
}

/** "the local government", "former mayor Ann Lee": what the context speaks of is no sign that it is meant. */
const isElsewhere = (word: string, ontology: Ontology): boolean =>
  ontology.words('unownedAdjective').has(word) || ontology.words('formerAdjective').has(word)

/** "bank shares" are those of banks. */
const isOwner = ({ upos, entityType }: Token): boolean =>
  upos === 'PROPN' || ['person', 'organization', 'place'].includes(entityType ?? '')

/** "Chief Executive" of "Chief Executive Ann Lee". */
function titleOf(
  { tree, type, titles, name, first, head, titleHead }: Candidate,
  ontology: Ontology,
): Kinds | undefined {
  if (type !== 'person' || !name) return undefined
  const found = titles
    .map((title) => kindsOf(title.toLowerCase().split(' '), ontology))
    .filter((each) => each !== undefined)
    .toSorted((a, b) => b.words - a.words)[0]
  const words = range(first, name.first - 1).map((at) => tree.token(at).text.toLowerCase())
  // a "district attorney" is nobody's attorney
  const isOther = words.some((word) => isElsewhere(word, ontology) || ontology.words('jurisdictionNoun').has(word))
  const areSeveral = titleHead !== undefined && tree.feature(titleHead, 'Number') === 'Plur'
  if (found === undefined || isOther || areSeveral) return undefined
  return { noun: titleHead ?? (tree.dominates(head, name.first) ? head : name.first), kinds: found.kinds }
}

/** The longest words at the end of a phrase that are somebody's: "financial officer" of no one, "chief financial officer" of a company. */
function kindsOf(
  words: readonly string[],
  ontology: Ontology,
): (Pick<Owned, 'kinds'> & { readonly words: number }) | undefined {
  for (let from = 0; from < words.length; from++) {
    const kinds = ontology.table('ownedNoun').get(words.slice(from).join(' '))
    if (kinds !== undefined)
      return { words: words.length - from, kinds: kinds.split(', ').map((each) => each.split(' ')) }
  }
  return undefined
}

/** Whether its own words tell whose: "Halvorn's board", "the board of Halvorn", "the government in Oslo", "shares in banks", "the board that quit". */
function saysWhose(mention: Candidate, { noun, kinds }: Kinds, chains: Chains): boolean {
  const ofPlaces = kinds.flat().some((kind) => PLACES.includes(kind))
  const { tree, head, first, name } = mention
  const nouns = [...new Set([noun, head, firstConjunct(tree, noun)])]
  const isTold = nouns.some((each) =>
    tree.children(each).some((child) => {
      if (tree.is(child, 'nmod:poss')) return true
      if (tree.is(child, 'acl')) return child > each && tree.token(each + 1).text !== ','
      if (!tree.is(child, 'nmod') || tree.token(child).entityType === 'time') return false
      const { type, form } = chains.at(tree, child) ?? {}
      const isOwner = type === 'organization' || type === 'person' || (type === 'place' && ofPlaces)
      return marker(tree, child) === 'of' || form === 'pronoun' || isOwner
    }),
  )
  if (isTold) return true
  // "Kenyan President Lund"
  const until = name?.first ?? noun
  return chains.candidates.some(
    (other) =>
      other !== mention &&
      other.tree === tree &&
      (other.form === 'name' || other.form === 'adjective') &&
      first <= other.head &&
      other.head < until,
  )
}

/** Owners within which other places lie. */
const PLACES: readonly string[] = ['State', 'City'] satisfies CodedClass[]
