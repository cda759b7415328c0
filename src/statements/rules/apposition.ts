import type { Tree } from '../../model/index.ts'
import { HELD, type Draft, type Filler, type Rule, type RuleContext } from '../draft.ts'
import { descriptionOf, filler } from '../fillers.ts'
import { apposedTo } from '../../syntax/apposition.ts'
import { describedBehind } from '../../syntax/fronted-description.ts'
import { conjuncts, firstConjunct, marker, namesOfEach } from '../../syntax/nominal.ts'
import { isAmongThem, isOfSome } from '../../syntax/sets.ts'
import { hasIndefiniteArticle } from '../../syntax/articles.ts'

const NAME = 'apposition'

/** A description beside a name, either way round; two names or two descriptions in a row may as well be a list. */
function read(context: RuleContext, index: number): Draft[] {
  const { tree } = context
  const governor = apposedTo(tree, index)
  if (governor === undefined) return []
  const [name, description] =
    tree.token(index).upos === 'PROPN' && tree.token(governor).upos === 'NOUN' ? [index, governor] : [governor, index]
  if (tree.token(description).upos !== 'NOUN' || context.isTime(name) || context.isTime(description)) return []
  if (tree.token(name).upos !== 'PROPN' && tree.token(name).upos !== 'NOUN') return []
  if (
    isAmongThem(tree, index) ||
    isOfSome(tree, index) ||
    isWithoutMark(tree, index) ||
    isOfOtherKind(tree, name, description)
  )
    return []
  if (isBareDetail(tree, index) || namesOfEach(tree, description).length > 1) return []
  if (isOfWords(context, description) || isOfAll(tree, name, description) || isListed(tree, index)) return []
  if (isBareBeing(context, description, name) || isAmount(context, description)) return []
  if (description === index && isOfParts(tree, governor, description)) return []
  const several = conjuncts(tree, firstConjunct(tree, name)).filter((each) => each < index)
  if (description === index && several.length > 1) return ofSeveral(context, several, description)
  // "the minister, Ann Holm, and the envoy, Per Dahl": what follows the name tells of somebody else
  const isBefore = description === governor
  if (isBefore && tree.feature(description, 'Number') === 'Plur' && tree.first(description, 'nummod') !== undefined)
    return ofSeveral(context, conjuncts(tree, name), description)
  return conjuncts(tree, description)
    .filter((each) => tree.token(each).upos === 'NOUN' && !(isBefore && each > index))
    .map((each) => told(context, name, each))
}

/** "A lawyer by training, Mehta joined the ministry". */
function readFronted(context: RuleContext, description: number): Draft[] {
  const { tree } = context
  const name = describedBehind(tree, description)
  if (name === undefined || tree.first(description, 'mark') !== undefined) return []
  if (isOfOtherKind(tree, name, description) || isBareBeing(context, description, name)) return []
  return conjuncts(tree, description).map((each) => told(context, name, each))
}

/** "German carmaker Borgward": what a body or a thing is, right before its name; what people are, other rules tell. */
function readBefore(context: RuleContext, description: number): Draft[] {
  const { tree } = context
  const { head: name, upos } = tree.token(description)
  const isNamed = name > description && tree.token(name).upos === 'PROPN' && upos === 'NOUN'
  if (!isNamed || !['organization', 'object'].includes(tree.token(name).entityType ?? '')) return []
  if (tree.feature(description, 'Number') === 'Plur' || isOfOtherKind(tree, name, description)) return []
  return isBareBeing(context, description, name) ? [] : [told(context, name, description)]
}

const told = (
  context: RuleContext,
  name: number,
  description: number,
  object: Filler = withoutArticle(context.tree, name, descriptionOf(context, description, name)),
): Draft => ({
  rule: NAME,
  predicate: description,
  subject: filler(context, name),
  object,
  relation: { tokens: [], text: 'is', lemma: 'be' },
  arguments: [],
  stance: HELD,
})

/** Right before a name the article is of both: "the energy company Petrolus" is an energy company; "the largest bank Norda" is the largest. */
function withoutArticle(tree: Tree, name: number, description: Filler): Filler {
  const { head, value } = description
  const isClose = name > head && tree.is(name, 'appos') && Math.min(...tree.subtree(name)) === head + 1
  if (!isClose || value === undefined || tree.is(head + 1, 'punct') || isSoleOfKind(tree, head)) return description
  return { ...description, value: { ...value, value: value.value.replace(/^the /, '') } }
}

const isSoleOfKind = (tree: Tree, noun: number): boolean =>
  tree
    .all(noun, 'amod')
    .some(
      (word) =>
        tree.feature(word, 'Degree') === 'Sup' ||
        tree.feature(word, 'NumType') === 'Ord' ||
        tree.isOf(word, 'soleAdjective'),
    )

/**
 * "Norway and Sweden, two countries with fjords", "the two guards, Kern and Lee": what several are together each of them is;
 * "Kern and Lee, a lawyer", what one is, the last.
 */
function ofSeveral(context: RuleContext, several: readonly number[], description: number): Draft[] {
  const { tree } = context
  const isPlural = tree.feature(description, 'Number') === 'Plur'
  const counts = tree.all(description, 'nummod').map((word) => tree.lemma(word).toLowerCase())
  const cardinals = context.ontology.table('cardinal')
  if (isPlural && counts.some((count) => Number(cardinals.get(count) ?? count) !== several.length)) return []
  const whole = descriptionOf(context, description)
  const words = whole.tokens.filter(
    (token) => !tree.is(token, 'nummod', 'det') || tree.token(token).head !== description,
  )
  const kind = tree.phrase(words).text.replace(tree.token(description).text, tree.lemma(description))
  const object = isPlural ? { ...whole, value: { type: 'property' as const, value: kind } } : whole
  return (isPlural ? several : several.slice(-1)).map((each) => told(context, each, description, object))
}

/** "Tremor levels villages": of two common nouns side by side without a mark between them neither is another word for the other. */
function isWithoutMark(tree: Tree, index: number): boolean {
  const { head: governor, upos } = tree.token(index)
  if (upos !== 'NOUN' || tree.token(governor).upos !== 'NOUN') return false
  const first = Math.min(...tree.subtree(index))
  return !tree.is(first, 'punct') && !(first > 0 && tree.is(first - 1, 'punct'))
}

/** "the case of a boy, Jan Holt": a person is nothing that happens and no thing. */
function isOfOtherKind(tree: Tree, name: number, description: number): boolean {
  const isPerson = (word: number): boolean => tree.token(word).entityType === 'person'
  // "seized a tanker, the second such seizure": what the clause tells
  const isDeed = tree.token(description).entityType === 'event' && tree.token(name).entityType === 'object'
  return isDeed || (isPerson(name) !== isPerson(description) && [name, description].some((word) => isThing(tree, word)))
}

/** "Three guards, two women and a man", "all sorts of boats - ferries and yachts": several kinds tell what some of several are, and none of all. */
const isOfParts = (tree: Tree, several: number, description: number): boolean =>
  tree.token(several).upos === 'NOUN' &&
  tree.feature(several, 'Number') === 'Plur' &&
  tree.first(several, 'conj') === undefined &&
  conjuncts(tree, description).length > 1

const isThing = (tree: Tree, word: number): boolean =>
  ['event', 'abstract', 'time', 'object'].includes(tree.token(word).entityType ?? '')

/** "a draw (3 goals)", "the secretary (Fisheries)", "no help, no hope": details and lists, which tell of no identity. */
function isBareDetail(tree: Tree, index: number): boolean {
  const determiners = tree.all(index, 'det', 'nmod:poss')
  const isBracketed = tree.all(index, 'punct').some((mark) => mark < index && tree.token(mark).text === '(')
  return (isBracketed && determiners.length === 0) || determiners.some((word) => tree.lemma(word) === 'no')
}

/** "all that ails Norway: a weak court, a slow police": several behind a colon tell what is meant before it, which is no one thing. */
const isListed = (tree: Tree, index: number): boolean =>
  tree.first(index, 'conj') !== undefined &&
  tree.all(index, 'punct').some((mark) => mark < index && tree.token(mark).text === ':')

/** "The man, Nils Berg, was freed", "the group Red Dawn": that somebody named is a man, or something a group, tells nothing. */
const isBareBeing = ({ tree }: RuleContext, description: number, name: number): boolean =>
  (tree.isOf(description, 'beingNoun') || tree.isOf(description, 'bareKindNoun')) &&
  tree.children(description).every((child) => child === name || tree.is(child, 'det', 'case', 'punct'))

/** "bid €61 a share for Acme, a premium of 38 per cent": an amount says by how much, not what a firm is. */
const isAmount = ({ tree, ontology }: RuleContext, description: number): boolean =>
  tree
    .all(description, 'nmod')
    .some(
      (share) =>
        marker(tree, share) === 'of' &&
        tree.first(share, 'nummod') !== undefined &&
        (tree.token(share).upos === 'SYM' || ontology.words('percentWord').has(withParts(tree, share))),
    )

/** "per cent", which the tree has as two words. */
const withParts = (tree: Tree, noun: number): string =>
  [...tree.all(noun, 'compound').filter((part) => part === noun - 1), noun].map((word) => tree.lemma(word)).join(' ')

/** "goes by the name Katya": what a word is called, not what is so called. */
const isOfWords = ({ tree }: RuleContext, description: number): boolean => tree.isOf(description, 'namingNoun')

/** "The masks were made by hand, a display of skill": one thing behind several tells of all that is said; of "two passengers, a student and her sister", each is one. */
const isOfAll = (tree: Tree, name: number, description: number): boolean =>
  tree.token(name).upos === 'NOUN' &&
  tree.feature(name, 'Number') === 'Plur' &&
  tree.feature(description, 'Number') === 'Sing' &&
  hasIndefiniteArticle(tree, description) &&
  (tree.first(name, 'conj') === undefined || tree.first(name, 'nummod') !== undefined)

export const apposition: Rule = {
  name: NAME,
  reads: 'a description beside a name: "Rosneft, an oil company"',
  apply: (context) =>
    context.sentence.tokens.flatMap(({ index }) => {
      if (context.tree.is(index, 'nmod:desc')) return readBefore(context, index)
      return context.tree.is(index, 'appos') ? read(context, index) : readFronted(context, index)
    }),
}
