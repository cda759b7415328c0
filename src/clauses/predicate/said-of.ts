import type { Tree } from '../../model/index.ts'
import { apposedTo } from '../../syntax/apposition.ts'
import { conjuncts, isPartOf, marker } from '../../syntax/nominal.ts'
import { isAmongThem } from '../../syntax/sets.ts'
import { isSuccession } from '../../syntax/succession.ts'
import type { SentenceContext } from '../context.ts'
import { isFrontedDescription } from '../../syntax/fronted-description.ts'
import { isEquated } from './descriptions.ts'
import { isPassive } from './kinds.ts'
import { described } from './relative.ts'
import { subjectsOf } from './subjects.ts'
import { isGivenRank } from '../../syntax/given-rank.ts'
import { isVerbalIdiom } from '../../syntax/verbal-idiom.ts'

/** Those of whom the noun is said: its copula's subject, its apposition, the name it stands before, what a clause that it opens is about. */
export function saidOf(context: SentenceContext, noun: number): number[] {
  const { tree } = context
  const governor = tree.token(noun).head
  if (tree.first(noun, 'cop') !== undefined || tree.is(noun, 'xcomp')) return subjectsOf(tree, noun)
  if (tree.is(noun, 'appos') && !isAmongThem(tree, noun)) {
    const apposed = apposedTo(tree, noun)
    // "Berg and Holm, both ministers"
    if (apposed !== undefined && tree.feature(noun, 'Number') === 'Plur' && tree.first(apposed, 'conj') !== undefined)
      return conjuncts(tree, apposed).filter((each) => each < noun)
    return apposed === undefined ? personAround(context, noun) : described(tree, apposed)
  }
  // "mob boss Aldo Ferri, the Godfather": with an article, what is written like a name describes
  const isName = (child: number): boolean =>
    tree.token(child).upos === 'PROPN' && tree.first(child, 'det') === undefined
  // "her husband, the banker Tom Lee"
  const named = tree
    .all(noun, 'appos')
    .flatMap((child) => (isName(child) ? [child] : tree.all(child, 'appos').filter(isName).slice(0, 1)))
  if (named.length > 0)
    return tree.feature(noun, 'Number') === 'Plur' ? named.flatMap((child) => conjuncts(tree, child)) : named
  if (tree.is(noun, 'compound', 'nmod:desc') && tree.token(governor).upos === 'PROPN') return [governor]
  const successors = successorsTo(tree, noun)
  if (successors) return successors
  const isAs = tree.is(noun, 'obl') && marker(tree, noun) === 'as'
  if (isAs || isGivenRank(tree, noun)) return asWhich(context, governor)
  if (tree.is(noun, 'conj')) return isOfOthers(tree, governor, noun) ? [] : saidOf(context, governor)
  if (isPartOf(tree, noun)) return saidOf(context, governor)
  if (isFrontedDescription(tree, noun)) return subjectsOf(tree, governor)
  if (isEquated(tree, noun)) return conjuncts(tree, governor)
  if (isPostNamed(context, noun)) return holdersOf(context, governor)
  return []
}

/** "her husband, the banker Tom Lee, and two sons": behind a name or in another number, the next noun is of somebody else. */
const isOfOthers = (tree: Tree, first: number, next: number): boolean =>
  tree.feature(first, 'Number') !== tree.feature(next, 'Number') ||
  tree
    .all(first, 'appos')
    .some((child) => child < next && tree.subtree(child).some((at) => tree.token(at).upos === 'PROPN'))

/** "He was born in Turin, the son of a baker": a person behind a comma who is no apposition of a place is the clause's. */
function personAround({ tree }: SentenceContext, noun: number): number[] {
  const place = tree.token(noun).head
  const verb = tree.token(place).head
  const isClosing =
    tree.is(place, 'obl') && tree.token(place).entityType === 'place' && tree.token(verb).upos === 'VERB'
  return isClosing && tree.token(noun).entityType === 'person' ? subjectsOf(tree, verb) : []
}

/** "hired her as editor" says it of the object, "joined Acme as editor" and "worked as editor" of the subject. */
function asWhich({ tree, ontology, classOf }: SentenceContext, verb: number): number[] {
  const subjects = subjectsOf(tree, verb)
  const object = tree.first(verb, 'obj')
  // "took office as president" says it of who took it
  if (object === undefined || isVerbalIdiom(tree, verb, object)) return subjects
  // "similar profits as its rival"
  if (tree.all(object, 'amod').some((word) => tree.isOf(word, 'likeningAdjective'))) return []
  if (tree.isOf(verb, 'outdoingVerb')) return subjects
  return ontology.isA(classOf(object) ?? '', 'Organization') ? subjects : [object]
}

/** "the position of chief executive": what is said of a post by its name. */
const isPostNamed = ({ tree }: SentenceContext, noun: number): boolean =>
  tree.is(noun, 'nmod') && marker(tree, noun) === 'of' && tree.isOf(tree.token(noun).head, 'postNoun')

/** Those who have a post: its possessors, or the subject of the verb that it is the object of. */
function holdersOf({ tree }: SentenceContext, post: number): number[] {
  const own = tree.all(post, 'nmod:poss')
  if (own.length > 0) return own
  return tree.is(post, 'obj', 'obl') ? subjectsOf(tree, tree.token(post).head) : []
}

/** Who gets the office behind "as" of a verb of succession: Ruiz in "Ruiz succeeded Demir as minister", "replaced Demir with Ruiz as coach". */
function successorsTo(tree: Tree, office: number): number[] | undefined {
  if (!isSuccession(tree, office)) return undefined
  const { head: verb } = tree.token(office)
  const given = tree.all(verb, 'obl').filter((each) => tree.is(each, 'obl:agent') || marker(tree, each) === 'with')
  if (given.length > 0) return given.flatMap((each) => conjuncts(tree, each))
  return isPassive(tree, verb) ? [] : subjectsOf(tree, verb)
}
