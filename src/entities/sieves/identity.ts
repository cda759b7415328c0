import { areAlike, nameWords, nounBeside, type Candidate } from '../mentions/index.ts'
import type { Chains } from '../chains.ts'
import type { MentionTree } from '../mention-tree.ts'
import { isAcronymOf } from './acronyms.ts'
import type { Sieve, SieveContext } from './sieve.ts'
import { describedBehind } from '../../syntax/fronted-description.ts'
import { conjuncts, marker } from '../../syntax/nominal.ts'
import { isNegating } from '../../syntax/negating.ts'
import { isCapitalised } from '../../syntax/capitalised.ts'

/**
 * Joins what the grammar says is the same: appositions ("Atwood, a prize-winner"), names in brackets, predicates ("the
 * event is a fair").
 */
export const identity: Sieve = {
  apply(context) {
    const { chains } = context
    for (const candidate of chains.candidates) {
      const { tree, head } = candidate
      for (const child of tree.all(head, 'appos')) {
        const other = chains.at(tree, child)
        if (other) joinApposition(context, candidate, other)
        if (other) joinCallings(context, candidate, other)
      }
      joinCoordinated(context, candidate)
      const kind = candidate.kindNoun === undefined ? undefined : chains.at(tree, candidate.kindNoun)
      if (kind) chains.join(kind, candidate)
      if (candidate.form === 'name' && candidate.type === 'person') {
        const beside = chains.at(tree, nounBeside(tree, candidate.first, head))
        if (beside?.form === 'nominal' && beside.type === 'person' && !disagree(beside, candidate))
          chains.join(beside, candidate)
      }
      const place = placeOfKind(context, candidate)
      if (place) chains.join(place, candidate)
      joinFronted(context, candidate)
      if (tree.first(head, 'cop') !== undefined && candidate.form === 'nominal') joinPredicate(context, candidate)
      if (tree.is(head, 'xcomp') && candidate.form === 'nominal') joinComplement(context, candidate)
      if ((tree.is(head, 'obl') || isCalled(candidate)) && candidate.form === 'name') joinIdentified(context, candidate)
    }
  },
}

function joinApposition({ chains, ontology }: SieveContext, a: Candidate, b: Candidate): void {
  if (!(areAlike(a, b) || isRightBefore(a, b)) || isList(chains, b) || a.form === 'pronoun' || b.form === 'pronoun')
    return
  // "seized a tanker, the second such seizure": what the clause tells
  if (b.type === 'event' && ['object', 'substance'].includes(a.type)) return
  if (a.form === 'name' && b.form === 'name') {
    const bracketed = a.tree.all(b.head, 'punct').some((at) => a.tree.token(at).text === '(')
    if (
      bracketed &&
      (isAcronymOf(b, a, ontology) ||
        isAcronymOf(a, b, ontology) ||
        (a.type === b.type && !b.entry && !a.entry && !isPlayer(a, b)))
    )
      chains.join(a, b)
    // "Aldo Ferri, the Godfather": with an article, what is written like a name describes
    else if (a.type === 'person' && b.type === 'person' && a.tree.first(b.head, 'det') !== undefined) chains.join(a, b)
    return
  }
  const [description, subject] = a.form === 'nominal' ? [a, b] : [b, a]
  if (description.form !== 'nominal' || disagree(description, subject)) return
  const isTold = isThingBehind(description, subject, b) || isRightBefore(description, subject)
  if (subject.form === 'name' && description.type !== subject.type && !isTold) return
  // "Norway and Sweden, two countries with fjords": neither is both
  if (description.number === 'plural' && subject.tree.first(subject.head, 'conj') !== undefined) return
  const isNamed = subject.form === 'name' ? b === description : b.determination === 'indefinite' && hasProperNoun(a)
  if (chains.join(a, b) && isNamed) chains.predicative.add(b)
}

/**
 * "its rival Acme", "Danish brewer Nordal": right before a name stands what that is, be its kind vague by itself or, without
 * an article, another one.
 */
const isRightBefore = (description: Candidate, subject: Candidate): boolean =>
  description.form === 'nominal' &&
  (description.type === 'abstract' ||
    (description.determination === 'bare' && !['event', 'time'].includes(description.type))) &&
  ['person', 'organization'].includes(subject.type) &&
  subject.form === 'name' &&
  subject.first === description.head + 1

/** "ASCENT-2, a late-stage trial": a noun of a thing behind a name tells better than the model's type of the name what it is. */
const isThingBehind = (description: Candidate, subject: Candidate, behind: Candidate): boolean =>
  behind === description && subject.type !== 'person' && ['object', 'abstract', 'event'].includes(description.type)

/** "Edward (Robert Kimball)": another full name in brackets behind a person's is that of who plays the part. */
const isPlayer = (a: Candidate, b: Candidate): boolean =>
  b.type === 'person' && nameWords(b).length > 1 && !nameWords(b).some((word) => nameWords(a).includes(word))

/** "Hansen's syndrome, a rare disorder": a noun that is called by a name. */
const hasProperNoun = ({ tree, head }: Candidate): boolean =>
  tree.all(head, 'compound', 'nmod:poss').some((at) => at < head && tree.token(at).upos === 'PROPN')

/** "Ann Lee, a lawyer and mother of two", "Ann Lee, champion, actress, and icon, has died": who is named is all of that. */
function joinCallings({ chains }: SieveContext, name: Candidate, first: Candidate): void {
  const { tree } = first
  const callings = conjuncts(tree, first.head).map((at) => chains.at(tree, at))
  if (name.form !== 'name' || name.type !== 'person' || callings.length < 2 || !name.tree.is(name.head, 'nsubj')) return
  if (tree.first(name.head, 'conj') !== undefined || !agreesWithOne(tree, name.head)) return
  if (!callings.every((each) => each?.form === 'nominal' && each.type === 'person' && each.number !== 'plural')) return
  for (const each of callings)
    if (each && each.determination !== 'possessive' && chains.join(name, each)) chains.predicative.add(each)
}

/** "The actress and singer has left": without an article of its own the second noun says what the first one is, too. */
function joinCoordinated({ chains }: SieveContext, first: Candidate): void {
  const { tree, head, form, type, determination } = first
  const others = conjuncts(tree, head).slice(1)
  const [at = head] = others
  const second = chains.at(tree, at)
  if (others.length !== 1 || form !== 'nominal' || type !== 'person' || determination === 'bare') return
  if (second?.form !== 'nominal' || second.determination !== 'bare' || second.number === 'plural') return
  if (tree.is(head, 'nsubj', 'nsubj:pass') && agreesWithOne(tree, head)) chains.join(first, second)
}

/** A verb that says by its form that its subject is one: "has", "is", "was", "says". */
const agreesWithOne = (tree: MentionTree, subject: number): boolean =>
  [tree.token(subject).head, ...tree.all(tree.token(subject).head, 'aux', 'aux:pass', 'cop')].some((at) => {
    const { Number: number, Tense: tense, VerbForm: form } = tree.token(at).features
    return form === 'Fin' && number === 'Sing' && (tense === 'Pres' || tree.lemma(at) === 'be')
  })

/** "Plymouth" of "the small town of Plymouth", "Liguria" of "the Italian region of Liguria"; "the first district of Paris" is not Paris. */
function placeOfKind({ chains }: SieveContext, { tree, head, form, number }: Candidate): Candidate | undefined {
  if (form !== 'nominal' || number === 'plural') return undefined
  const isOfState = tree.all(head, 'amod').some((at) => isCapitalised(tree.token(at).text))
  const isNamed = tree.isOf(head, 'nounOfNamedPlace')
  if (!isNamed && !(isOfState && tree.isOf(head, 'nounOfPlaceWithin'))) return undefined
  if (!tree.all(head, 'det').some((at) => tree.lemma(at) === 'the')) return undefined
  const names = tree.all(head, 'nmod').filter((at) => marker(tree, at) === 'of')
  const name = names.length === 1 ? chains.at(tree, names[0] ?? head) : undefined
  return name?.form === 'name' && name.type === 'place' && tree.first(name.head, 'conj') === undefined
    ? name
    : undefined
}

/** "The eldest of four sisters, Clara Voss grew up on a farm": what stands before a comma and the subject that it describes. */
function joinFronted({ chains }: SieveContext, description: Candidate): void {
  const { tree, head, form, type } = description
  const behind = form === 'nominal' ? describedBehind(tree, head) : undefined
  const subject = behind === undefined ? undefined : chains.at(tree, behind)
  if (subject?.form !== 'name' || subject.type !== type || disagree(description, subject)) return
  if (chains.join(subject, description)) chains.predicative.add(description)
}

function joinPredicate({ chains }: SieveContext, predicate: Candidate): void {
  const { tree, head } = predicate
  const subject = tree.first(head, 'nsubj')
  const isRelative = subject !== undefined && tree.is(head, 'acl:relcl') && tree.isOf(subject, 'relativePronoun')
  const other = subject === undefined ? undefined : chains.at(tree, isRelative ? tree.token(head).head : subject)
  if (!other || disagree(predicate, other) || !isPlainStatement(tree, head)) return
  if (other.form !== 'pronoun' && !areAlike(other, predicate)) return
  if (chains.join(other, predicate)) chains.predicative.add(predicate)
}

/** "The win made her the first woman to lead the league": what somebody becomes. */
function joinComplement({ chains }: SieveContext, complement: Candidate): void {
  const { tree, head } = complement
  const verb = tree.token(head).head
  const object = tree.first(verb, 'obj')
  const other = object === undefined || object > head ? undefined : chains.at(tree, object)
  if (!other || tree.first(head, 'case', 'mark', 'cop') !== undefined || disagree(complement, other)) return
  // what "it" stands for in "called it a waste" stands elsewhere
  if (other.form === 'pronoun' ? other.type !== 'person' : !areAlike(other, complement)) return
  if (isPlainStatement(tree, verb) && chains.join(other, complement)) chains.predicative.add(complement)
}

/** "The woman, identified as Ann Lee", "a man named Carl Moss": who is described and the name that tells who it is. */
function joinIdentified({ chains }: SieveContext, name: Candidate): void {
  const { tree, head } = name
  const verb = tree.token(head).head
  if (marker(tree, head) !== (tree.is(head, 'obl') ? 'as' : '') || !tree.isOf(verb, 'identifyingVerb')) return
  const noun = tree.is(verb, 'acl') ? tree.token(verb).head : tree.first(verb, 'obj', 'nsubj:pass')
  const other = noun === undefined ? undefined : chains.at(tree, noun)
  if (other?.form !== 'nominal' || other.type !== name.type || other.number === 'plural') return
  if (tree.first(head, 'conj') === undefined && isPlainStatement(tree, verb)) chains.join(other, name)
}

/** "A man named Carl Moss"; "a port, also called Moss" and "named Player of the Year" tell of names that are others' as well. */
const isCalled = ({ tree, head }: Candidate): boolean => {
  const verb = tree.token(head).head
  return (
    tree.is(head, 'xcomp') &&
    tree.token(verb).relation === 'acl' &&
    tree.children(verb).every((child) => child > verb) &&
    tree.first(tree.token(verb).head, 'conj') === undefined &&
    !tree.is(tree.token(verb).head, 'conj')
  )
}

/** Said as a fact: no negation, no modal verb, no condition, no question. */
function isPlainStatement(tree: MentionTree, head: number): boolean {
  const modal = tree.all(head, 'aux').some((at) => !tree.isOf(at, 'primaryAuxiliary'))
  const denied = tree.all(head, 'advmod', 'det').some((at) => isNegating(tree, at))
  return (
    !modal &&
    !denied &&
    marker(tree, head) === '' &&
    !tree.all(head, 'mark').some((at) => tree.isOf(at, 'conditionalSubordinator'))
  )
}

/** Whether one is several and the other not; of "his party, the Liberals" the name tells nothing of it. */
const disagree = (a: Candidate, b: Candidate): boolean =>
  a.number !== undefined && b.number !== undefined && a.number !== b.number && !(isPlural(a, b) || isPlural(b, a))

const isPlural = (name: Candidate, body: Candidate): boolean =>
  name.form === 'name' && [name, body].every(({ type }) => type === 'organization') && name.number === 'plural'

/** Several appositions in a row, or coordinated ones, list parts or examples; of "his son Carl, a baker" the name is none of a list. */
const isList = (chains: Chains, { tree, head }: Candidate): boolean => {
  const above = tree.token(head).head
  const beside = tree.all(above, 'appos').filter((at) => {
    const named = chains.at(tree, at)
    return (named ?? tree.first(at, 'punct')) && !(named?.form === 'name' && named.first === above + 1)
  })
  return beside.length > 1 || tree.first(head, 'conj') !== undefined
}
