import type { Tree } from '../../model/index.ts'
import { calledOn } from './called-on.ts'
import { finiteWord, isImperative, isOuter } from './kinds.ts'
import { isFrontedDescription } from '../../syntax/fronted-description.ts'
import { allRelativeTo, described, isOfSome, resolve } from './relative.ts'
import { subjectsOfAdverbial } from './subjects-of-adverbials.ts'
import { labelledSubjects } from './labelled-subjects.ts'
import { subjectsOfModifier } from './subjects-of-modifiers.ts'

/** Heads of the subjects of a predicate, found through coordination, control, raising, relative and participial clauses. */
export function subjectsOf(tree: Tree, predicate: number): number[] {
  const own = tree.all(predicate, 'nsubj').filter((index) => !isOuter(tree, index))
  const real = own
    .filter((index) => !(tree.lemma(index) === 'there' && tree.token(index).upos === 'PRON'))
    .filter((index) => !isFrontedDescription(tree, index) && !isBehindColon(tree, predicate, index))
  if (real.length > 0) return resolve(tree, [...real, ...alsoDoing(tree, predicate)], predicate)
  if (tree.first(predicate, 'csubj', 'expl') !== undefined) return []
  const found = subjectsAround(tree, predicate)
  return labelledSubjects(tree, predicate, found) ?? found
}

/** "Norway attacked Denmark: police": whoever says so. */
const isBehindColon = (tree: Tree, predicate: number, subject: number): boolean =>
  subject > predicate && tree.sentence.tokens.slice(predicate, subject).some(({ text }) => text === ':')

/** Subjects of a predicate that has none of its own, found in the clause around it. */
function subjectsAround(tree: Tree, predicate: number): number[] {
  const governor = tree.token(predicate).head
  if (tree.is(predicate, 'acl') && isOfSome(tree, predicate)) return []
  if (tree.is(predicate, 'acl:relcl')) return allRelativeTo(tree, predicate).flatMap((noun) => described(tree, noun))
  if (tree.is(predicate, 'acl')) return subjectsOfModifier(tree, predicate, (clause) => subjectsOf(tree, clause))
  // "recommends installing it": others are to do it
  const isAdvice = governor >= 0 && tree.isOf(governor, 'advisingVerb') && tree.first(governor, 'obj') === undefined
  if (isAdvice && tree.is(predicate, 'xcomp', 'ccomp') && tree.token(predicate).text.endsWith('ing')) return []
  if (tree.is(predicate, 'xcomp')) {
    // "allows the city a week to build": who gets it
    const recipients = tree.all(governor, 'iobj')
    // "finds itself losing voters": the subject does
    const objects = (recipients.length > 0 ? recipients : tree.all(governor, 'obj')).filter(
      (object) => tree.token(predicate).upos !== 'VERB' || tree.feature(object, 'Reflex') !== 'Yes',
    )
    const called = calledOn(tree, governor, predicate)
    if (called.length > 0) return resolve(tree, called, governor)
    // "promised him to come" is said of who promised
    const controlled = objects.length > 0 && !tree.isOf(governor, 'subjectControlVerb')
    return controlled ? resolve(tree, objects, governor) : subjectsOf(tree, governor)
  }
  // "denied having met him"
  if (tree.is(predicate, 'ccomp') && isGerundOfIts(tree, predicate)) return subjectsOf(tree, governor)
  if (tree.is(predicate, 'advcl')) {
    const found = subjectsOfAdverbial(tree, predicate)
    if (found !== undefined) return found
  }
  return tree.is(predicate, 'conj', 'advcl') && !isImperative(tree, predicate) ? subjectsOf(tree, governor) : []
}

/** A gerund behind its verb, its perfect included. */
const isGerundOfIts = (tree: Tree, predicate: number): boolean =>
  predicate > tree.token(predicate).head &&
  tree.token(tree.first(predicate, 'aux') ?? predicate).text.endsWith('ing') &&
  tree.first(predicate, 'mark') === undefined

/** "France opposed the deal, as did Italy": who does the same, behind an auxiliary that stands for it; "as is the custom" tells of a custom. */
const alsoDoing = (tree: Tree, predicate: number): number[] =>
  tree
    .all(predicate, 'advcl')
    .filter(
      (clause) =>
        tree.token(clause).upos === 'AUX' &&
        tree.all(clause, 'mark').some((as) => as === clause - 1 && tree.lemma(as) === 'as'),
    )
    .flatMap((clause) =>
      tree.all(clause, 'nsubj').filter((subject) => subject > clause && !isCustom(tree, subject, predicate)),
    )

const isCustom = (tree: Tree, noun: number, predicate: number): boolean => {
  const { head: be } = tree.token(noun)
  const tense = tree.feature(finiteWord(tree, predicate) ?? predicate, 'Tense')
  const isThing = ['person', 'organization', 'place', 'object'].includes(tree.token(noun).entityType ?? '')
  return tree.lemma(be) === 'be' && !(isThing && tree.feature(be, 'Tense') === tense)
}
