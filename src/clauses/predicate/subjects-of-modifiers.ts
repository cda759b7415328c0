import type { Tree, WordClassName } from '../../model/index.ts'
import { conjuncts, marker } from '../../syntax/nominal.ts'
import { chargingVerb, isPassive, isSingledOut, isSinglingAdjective } from './kinds.ts'
import { described, isSaidOfName, resolve } from './relative.ts'
import { isMadeFor } from './subjects-of-adverbials.ts'

/** How sure the tree must be of the noun that a participle far from it tells of; chosen on sentences that were judged. */
const SURE = 0.75

/** The subjects of another clause. */
type SubjectsOf = (clause: number) => number[]

/**
 * Subjects of a participle or an infinitive that hangs on a noun: of "countries competing" the noun; of "its efforts to
 * boost" the possessor, or else who has or makes the effort.
 */
export function subjectsOfModifier(tree: Tree, predicate: number, subjectsOf: SubjectsOf): number[] {
  const noun = tree.token(predicate).head
  const marks = tree.all(predicate, 'mark').map((mark) => tree.lemma(mark))
  if (tree.feature(predicate, 'VerbForm') !== 'Inf' && marks.length === 0)
    return subjectsOfParticiple(tree, predicate, subjectsOf)
  // "accused the pilot of stealing"
  if (chargingVerb(tree, predicate) !== undefined) return resolve(tree, [noun], predicate)
  // "with two laps to go": of what is left, nobody is told
  if (marker(tree, noun) === 'with' && isAmount(tree, noun)) return []
  const isInfinitive = marks.includes('to')
  // a name takes no infinitive: the headline "Peru to sell copper"
  if (tree.token(noun).upos === 'PROPN' && isInfinitive) return conjunctsBefore(tree, noun, predicate)
  // "the second player to lose": whom of all it holds of
  if (isInfinitive && isSingledOut(tree, noun))
    return tree.is(noun, 'xcomp') || isSinglingAdjective(tree, noun) ? subjectsOf(noun) : described(tree, noun)
  // "asked for reports to be finished"
  if (isPassive(tree, predicate)) return described(tree, noun)
  // "pleas to release him" ask it of somebody else
  if (tree.isOf(noun, 'askingNoun')) return []
  const possessors = tree.all(noun, 'nmod:poss')
  if (possessors.length > 0) return resolve(tree, possessors, noun)
  const clause = tree.token(noun).head
  const isUnder = (name: WordClassName): boolean => clause >= 0 && tree.isOf(clause, name)
  // "appealed for witnesses to come forward"
  const isAsked = tree.is(noun, 'obl') && marker(tree, noun) === 'for' && isUnder('askingForVerb')
  if (isAsked) return ['NOUN', 'PRON', 'PROPN'].includes(tree.token(noun).upos) ? resolve(tree, [noun], predicate) : []
  if (marks.includes('for')) {
    // "credits the law for saving lives"; "describes the need for understanding": whoever needs it is not who describes
    const judged = tree.is(noun, 'obj') && isUnder('judgingVerb')
    return judged ? resolve(tree, [noun], predicate) : []
  }
  // "came after an attempt to free them": of whom is not told
  if (tree.is(noun, 'obl') && tree.language.words('loosePreposition').has(marker(tree, noun))) return []
  // "criticised the decision to close the school", "reported several attempts to enter it": whoever decided or tried is not told
  const isOfOther =
    tree.is(noun, 'obj', 'obl') &&
    tree.isOf(noun, 'deedNoun') &&
    (isUnder('witnessingVerb') || tree.all(noun, 'det').some((word) => tree.lemma(word) === 'the')) &&
    !isUnder('deedVerb')
  if (isOfOther) return []
  // "rejected a proposal to sell the port": whoever made it would
  const isAnswered = isUnder('answeringVerb') && tree.isOf(noun, 'petitionNoun')
  if (isAnswered && !tree.isOf(noun, 'offeredNoun')) return []
  // "questioned the wisdom of bombing the port"
  const isWeighed =
    marks.includes('of') && tree.isOf(noun, 'weighedNoun') && (isUnder('weighingVerb') || tree.is(noun, 'nmod'))
  if (isWeighed) return []
  // "had surgery to repair his knee": others do it
  if (isInfinitive && tree.isOf(noun, 'treatmentNoun')) return []
  // "is central to efforts to cut costs": whose they are is not told
  if (tree.is(noun, 'obl') && tree.token(clause).upos === 'ADJ') return []
  if (tree.is(noun, 'obj') && isMadeFor(tree, noun, predicate)) return resolve(tree, [noun], predicate)
  // "arrested a man on suspicion of taking bribes": the one whom it is held against
  const accused = isHeldAgainst(tree, noun, clause) ? tree.all(clause, 'obj') : []
  if (accused.length > 0) return resolve(tree, accused, clause)
  // "gives owners a year to repair": those who get it
  const recipients = tree.is(noun, 'obj') ? tree.all(clause, 'iobj') : []
  if (recipients.length > 0 && !isUnder('subjectControlVerb')) return resolve(tree, recipients, clause)
  const governor = tree.is(noun, 'obj', 'obl', 'xcomp') ? clause : noun
  const found = governor >= 0 && governor !== predicate ? subjectsOf(governor) : []
  // "the choice was shaped by a desire to save money": who chose had it; "it was an attempt to save money"
  const isDeed = governor === noun && tree.isOf(noun, 'deedNoun')
  return tree.is(noun, 'obl:agent') || isDeed ? found.filter((each) => canAct(tree, each)) : found
}

const isHeldAgainst = (tree: Tree, noun: number, clause: number): boolean =>
  tree.is(noun, 'obl') &&
  marker(tree, noun) === 'on' &&
  tree.language.table('deedOfHarm').get(tree.lemma(clause)) === 'prosecutes'

function subjectsOfParticiple(tree: Tree, predicate: number, subjectsOf: SubjectsOf): number[] {
  const noun = tree.token(predicate).head
  const isIng = tree.token(predicate).text.endsWith('ing')
  const { head: above } = tree.token(noun)
  // "had a hard time finding it"
  if (isIng && tree.is(noun, 'obj') && tree.isOf(noun, 'effortNoun')) return subjectsOf(above)
  // "her work caring for patients", "his years teaching": whose it is
  const owners = tree.all(noun, 'nmod:poss')
  if (isIng && owners.length > 0 && tree.isOf(noun, 'activityNoun')) return resolve(tree, owners, noun)
  // "was filmed on the roof waving a flag"
  if (isIng && tree.is(noun, 'obl') && isPassive(tree, above) && tree.isOf(above, 'showingVerb'))
    return subjectsOf(above)
  if (isSaidOfName(tree, noun)) return described(tree, noun)
  // "a hearing for Kern, charged with fraud"
  const { entityType } = tree.token(noun)
  if (tree.isOf(predicate, 'personParticiple') && entityType !== 'person' && entityType !== null)
    return tree
      .subtree(noun)
      .filter((token) => token < predicate && tree.token(token).entityType === 'person')
      .slice(-1)
  // "Velomax is a maker of bicycles based in Ghent": the body, not what it makes
  const seated = isSeated(tree, predicate) ? bodyAround(tree, noun) : undefined
  if (seated !== undefined)
    return tree.first(seated, 'cop') === undefined ? described(tree, seated) : subjectsOf(seated)
  return isDoubtful(tree, predicate, noun) ? [] : conjunctsBefore(tree, noun, predicate)
}

const isSeated = (tree: Tree, participle: number): boolean => tree.isForm(participle, 'seatParticiple')

/** The noun that a thing is named to describe: "maker" of "a maker of bicycles"; undefined for what may have a seat itself. */
function bodyAround(tree: Tree, thing: number): number | undefined {
  const around = tree.token(thing).head
  const isThing = !['person', 'organization', 'place'].includes(tree.token(thing).entityType ?? '')
  const isPart =
    tree.is(thing, 'nmod') && ['of', 'for'].includes(marker(tree, thing)) && tree.token(around).upos === 'NOUN'
  return isThing && isPart ? (bodyAround(tree, around) ?? around) : undefined
}

const canAct = (tree: Tree, noun: number): boolean =>
  ['person', 'organization', null].includes(tree.token(noun).entityType)

/** "3:15", "two minutes". */
const isAmount = (tree: Tree, noun: number): boolean =>
  tree.token(noun).upos === 'NUM' || tree.first(noun, 'nummod') !== undefined

/** Whether the tree hardly knows which noun a participle tells of that does not stand right behind it. */
const isDoubtful = (tree: Tree, predicate: number, noun: number): boolean =>
  tree.token(predicate).headProbability < SURE && predicate !== noun + 1

/** "Born in Lyon, Kern …" is said of all that follows, "Kern and Lee, born in Lyon" of what stands before. */
const conjunctsBefore = (tree: Tree, noun: number, before: number): number[] =>
  conjuncts(tree, noun).filter((index) => index < before || noun > before)
