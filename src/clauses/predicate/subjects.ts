import type { Tree, Words } from '../../model/index.ts'
import { conjuncts } from '../../syntax/nominal.ts'
import { isControlledByFrom, isImperative, isOuter } from './kinds.ts'
import { described, isSaidOfName, resolve } from './relative.ts'

/** Heads of the subjects of a predicate, found through coordination, control, raising, relative and participial clauses. */
export function subjectsOf(tree: Tree, predicate: number, language: Words): number[] {
  const own = tree.all(predicate, 'nsubj').filter((index) => !isOuter(tree, index))
  const real = own.filter((index) => !(tree.lemma(index) === 'there' && tree.token(index).upos === 'PRON'))
  if (real.length > 0) return resolve(tree, real, predicate)
  if (tree.first(predicate, 'csubj', 'expl') !== undefined) return []
  const governor = tree.token(predicate).head
  if (tree.is(predicate, 'acl')) return subjectsOfModifier(tree, predicate, governor, language)
  if (tree.is(predicate, 'xcomp')) {
    const objects = tree.all(governor, 'obj', 'iobj')
    // "promised him to come" is said of who promised
    const controlled = objects.length > 0 && !language.words('subjectControlVerb').has(tree.lemma(governor))
    return controlled ? resolve(tree, objects, governor) : subjectsOf(tree, governor, language)
  }
  const barred = isControlledByFrom(tree, predicate) && language.words('preventingVerb').has(tree.lemma(governor))
  // "accused Chile of invading": of whom something is said with "of", who does it
  const charged = tree.is(predicate, 'advcl') && tree.all(predicate, 'mark').some((mark) => tree.lemma(mark) === 'of')
  if (barred || charged) {
    const whom = tree.all(governor, 'obj', 'iobj', 'nsubj:pass')
    if (whom.length > 0) return resolve(tree, whom, governor)
  }
  return tree.is(predicate, 'conj', 'advcl') && !isImperative(tree, predicate)
    ? subjectsOf(tree, governor, language)
    : []
}

/** Of "countries competing" the noun; of "its efforts to boost" the possessor, or else who has or makes the effort. */
function subjectsOfModifier(tree: Tree, predicate: number, noun: number, language: Words): number[] {
  if (tree.feature(predicate, 'VerbForm') !== 'Inf' && tree.first(predicate, 'mark') === undefined)
    return isSaidOfName(tree, noun) ? described(tree, noun) : conjunctsBefore(tree, noun, predicate)
  // a name takes no infinitive: the headline "Peru to sell copper"
  if (tree.token(noun).upos === 'PROPN') return conjunctsBefore(tree, noun, predicate)
  const possessors = tree.all(noun, 'nmod:poss')
  if (possessors.length > 0) return resolve(tree, possessors, noun)
  // "describes the need for understanding": whoever needs it is not the one who describes
  if (tree.all(predicate, 'mark').some((mark) => tree.lemma(mark) === 'for')) return []
  return subjectsOf(tree, tree.is(noun, 'obj', 'obl', 'xcomp') ? tree.token(noun).head : noun, language)
}

/** "Born in Lyon, Kern …" is said of all that follows, "Kern and Lee, born in Lyon" of what stands before. */
const conjunctsBefore = (tree: Tree, noun: number, before: number): number[] =>
  conjuncts(tree, noun).filter((index) => index < before || noun > before)
