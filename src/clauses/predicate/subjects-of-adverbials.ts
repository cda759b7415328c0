import type { Tree } from '../../model/index.ts'
import { withParticle } from '../../syntax/particle.ts'
import { isAsDoing, isControlledByFrom, isPassive, isPrepositionalClause } from './kinds.ts'
import { isRelativePronoun, resolve } from './relative.ts'

/**
 * Subjects of an adverbial clause without one of its own, where they are not those of the clause around it; undefined
 * where they are.
 */
export function subjectsOfAdverbial(tree: Tree, predicate: number): number[] | undefined {
  const verb = tree.token(predicate).head
  const marks = tree.all(predicate, 'mark').map((mark) => tree.lemma(mark))
  const objects = (): number[] | undefined => {
    const whom = tree.all(verb, 'obj', 'iobj', 'nsubj:pass')
    return whom.length > 0 ? resolve(tree, whom, verb) : undefined
  }
  // "kept the crowd from entering"
  if (isControlledByFrom(tree, predicate) && tree.isOf(verb, 'preventingVerb')) return objects()
  // "accused Chile of invading", "tricked users into paying": of whom something is said, who does it
  if (marks.includes('of') || marks.includes('into')) return objects()
  // "advised tourists against visiting": those who are told, or others
  if (marks.includes('against') && tree.isOf(verb, 'advisingVerb')) return objects() ?? []
  if (isAsDoing(tree, predicate)) return objects()
  // "took place as planned", "as reported by police": all that the clause above tells
  if (marks.includes('as') && isPassive(tree, predicate) && tree.first(predicate, 'aux:pass') === undefined) return []
  if (marks.some((mark) => tree.language.words('judgingPreposition').has(mark)) && tree.isOf(verb, 'judgingVerb'))
    return objects()
  // "can be avoided by walking": whoever avoids it
  if (marks.includes('by') && isPassive(tree, verb)) return []
  // "with five minutes remaining": what is left has lost its subject
  if (marks.includes('with') && !isPrepositionalClause(tree, predicate)) return []
  if (tree.feature(predicate, 'VerbForm') === 'Inf' && marks.includes('to') && tree.token(verb).upos === 'ADJ')
    // "suitable to fly": nobody who is told of
    return tree.isOf(verb, 'suitingAdjective') ? [] : undefined
  if (tree.feature(predicate, 'VerbForm') === 'Inf' && marks.includes('to')) return subjectsOfPurpose(tree, predicate)
  // "named Ruiz minister, replacing Demir": the one taken on
  const isFilling = tree.isOf(predicate, 'replacingVerb') && predicate > verb && marks.length === 0
  if (isFilling && tree.isOf(verb, 'engagingVerb')) return objects()
  // "was hit by a truck, killing nine": what hit it
  if (isHarmOfPassive(tree, predicate)) return resolve(tree, tree.all(verb, 'obl:agent'), verb)
  return isOutcome(tree, predicate) ? outcomeOf(tree, verb) : undefined
}

/** "builds a bridge to link the banks", "set up a body to oversee them": a thing or body that is made does what it is made for. */
export const isMadeFor = (tree: Tree, object: number, infinitive: number): boolean =>
  object < infinitive &&
  ['object', 'organization', 'place', 'substance'].includes(tree.token(object).entityType ?? '') &&
  tree.language.words('makingVerb').has(withParticle(tree, tree.token(object).head))

/** "signed her to lead the choir", "to replace him, signed her": the one taken on; nobody of "is built to save costs". */
function subjectsOfPurpose(tree: Tree, predicate: number): number[] | undefined {
  const verb = tree.token(predicate).head
  const [object] = tree.all(verb, 'obj', 'nsubj:pass')
  // "called police to tell them": who calls
  const isToSpeak = tree.lemma(verb) === 'call' && tree.isOf(predicate, 'callersVerb')
  const engages = tree.isOf(verb, 'engagingVerb') && !isToSpeak
  const fills = predicate > verb || tree.isOf(predicate, 'replacingVerb')
  if (engages && fills && object !== undefined && tree.token(object).upos !== 'NUM')
    return resolve(tree, [object], verb)
  if (object !== undefined && isMadeFor(tree, object, predicate)) return resolve(tree, [object], verb)
  return isPassive(tree, verb) ? [] : undefined
}

/** A participle of harm behind a passive that names who or what does it. */
const isHarmOfPassive = (tree: Tree, predicate: number): boolean => {
  const verb = tree.token(predicate).head
  return (
    predicate > verb &&
    isPassive(tree, verb) &&
    tree.first(verb, 'obl:agent') !== undefined &&
    tree.token(predicate).text.endsWith('ing') &&
    tree.first(predicate, 'mark') === undefined &&
    tree.language.table('deedOfHarm').get(tree.lemma(predicate)) === 'harms'
  )
}

/**
 * What an outcome comes of: all that a clause tells, of "said the pipe was bent, suggesting an impact" what is said, of "a
 * flaw that opens files, allowing theft" the flaw.
 */
function outcomeOf(tree: Tree, verb: number): number[] {
  const content = tree.first(verb, 'ccomp')
  if (content !== undefined && content > verb) return [content]
  const pronouns = tree.is(verb, 'acl:relcl') ? tree.all(verb, 'nsubj', 'nsubj:pass') : []
  return pronouns.some((pronoun) => isRelativePronoun(tree, pronoun)) ? resolve(tree, pronouns, verb) : [verb]
}

/** "Cables were cut, causing outages": the cutting causes them, not the cables. */
function isOutcome(tree: Tree, predicate: number): boolean {
  const verb = tree.token(predicate).head
  return (
    predicate > verb &&
    tree.token(verb).upos === 'VERB' &&
    tree.first(predicate, 'mark') === undefined &&
    tree.token(predicate).text.endsWith('ing') &&
    // "was hit resulting in losses"
    (tree.token(predicate - 1).text === ',' || tree.token(predicate + 1).text === 'in') &&
    tree.isOf(predicate, 'outcomeParticipleVerb')
  )
}
