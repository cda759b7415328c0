import type { Argument, Lack, Ontology, Predicate, Tree, Unrated } from '../model/index.ts'
import { elidedNoun } from '../syntax/elided-noun.ts'
import { marker } from '../syntax/nominal.ts'
import { isReciprocal } from '../syntax/sets.ts'
import { isReflexive } from '../syntax/reflexive.ts'
import { isCapitalised } from '../syntax/capitalised.ts'

/** What tells whether a statement says something by itself. */
export interface FragmentContext {
  readonly tree: Tree
  readonly ontology: Ontology
  /** The predicates of the statement's sentence by their heads. */
  readonly predicates: ReadonlyMap<number, Predicate>
  /** Name of the entity that an argument stands for, as the text first describes it; undefined where it stands for none. */
  labelOf(argument: Argument): string | undefined
}

/**
 * What a statement lacks to be told: somebody who is meant ("it rose", "two of them left"), a consequence ("if prices
 * rise"), or a content ("the meeting occurred", "the move was a move"). Undefined where it is whole. This is the one
 * place that decides it.
 */
export function lackOf(statement: Unrated, context: FragmentContext): Lack | undefined {
  const { subject, object, relation } = statement
  if ([subject, ...(object ? [object] : [])].some((part) => isUnresolved(part, context))) return 'referent'
  // "called himself father of the nation": whom it means is known, but nobody says it of them
  if (isSelf(subject, context)) return 'referent'
  if (isBareNumber(subject, context) && !isOfPeople(relation.head, context)) return 'referent'
  const predicate = context.predicates.get(relation.head)
  if (predicate && isCondition(predicate, context)) return 'consequence'
  const isEmpty =
    object === null
      ? isOnlyThatItIs(statement, predicate, context) ||
        lacksComplement(statement, predicate, context) ||
        isCalledItself(statement)
      : isCalledItself(statement) ||
        isUnsaid(statement, object, context) ||
        isQuoted(statement, object, context) ||
        repeatsSubject(statement, context) ||
        isPointing(statement, context) ||
        isOfNothing(object, context)
  return isEmpty || isRestriction(statement, predicate, context) || isMeasured(statement, context)
    ? 'content'
    : undefined
}

/** Whether an argument is a pronoun that stands for nobody who is known, or a noun that could be anything ("the thing"). */
function isUnresolved(argument: Argument, { tree, predicates, labelOf }: FragmentContext): boolean {
  const { term, head, phrase } = argument
  // "the two presidents praised each other"
  if (isReciprocal(tree, head)) return false
  if (term.kind === 'value' && term.type === 'property')
    return (
      isOfUnknown(tree, head, term.value) ||
      (tree.token(head).upos === 'PRON' && /^(?:Rel|Int|Prs)$/.test(tree.feature(head, 'PronType') ?? ''))
    )
  // "said it was something new": a clause
  const isClause = predicates.get(head)?.kind === 'copular'
  if (isClause || (term.kind === 'value' && term.type !== 'text')) return false
  const { upos } = tree.token(head)
  const wholes = tree.all(head, 'nmod').filter((child) => marker(tree, child) === 'of')
  const name = labelOf(argument) ?? phrase.text
  const isKnown = (pronoun: number): boolean =>
    tree.feature(pronoun, 'PronType') === 'Rel' || !name.endsWith(` ${tree.token(pronoun).text}`)
  // "two of them": some of what is not known, unless they are named; "plants, two of which" are known
  const isSome = ['PRON', 'DET', 'NUM'].includes(upos) || tree.isOf(head, 'partitiveWord')
  if (isSome && wholes.some((whole) => tree.token(whole).upos === 'PRON' && !isKnown(whole))) return true
  if (isFreeRelative(tree, head) || isAboutUnknown(tree, head)) return true
  if (tree.first(head, 'nmod') !== undefined || isNegative(tree, head)) return false
  // "killed two workers and wounded two others"
  const areCounted = tree.lemma(head) === 'other' && tree.first(head, 'nummod') !== undefined
  const isEmpty = tree.isOf(head, 'emptyNoun') && elidedNoun(tree, head) === undefined
  if (isEmpty && !areCounted) return true
  if (term.kind !== 'value' || !['PRON', 'DET'].includes(upos)) return false
  // "those who fled" are whom the clause describes
  return !isSelf({ head }, { tree }) && !tree.isOf(head, 'indefinitePronoun') && tree.first(head, 'acl') === undefined
}

const isSelf = ({ head }: Pick<Argument, 'head'>, { tree }: Pick<FragmentContext, 'tree'>): boolean =>
  tree.token(head).upos === 'PRON' && isReflexive(tree.lemma(head))

/** "What followed was", "all I saw was": a word without a noun that only its clause describes. */
const isFreeRelative = (tree: Tree, head: number): boolean =>
  tree.isOf(head, 'fusedRelative') && tree.first(head, 'acl') !== undefined

/** "doubt about that", "details of it". */
const isAboutUnknown = (tree: Tree, head: number): boolean =>
  tree
    .all(head, 'nmod')
    .some((child) => ['about', 'of'].includes(marker(tree, child)) && tree.isForm(child, 'vaguePronoun'))

/** "her publicist", where the pronoun still stands: it is by name where it is known whose. */
const isOfUnknown = (tree: Tree, head: number, description: string): boolean =>
  tree
    .all(head, 'nmod:poss')
    .map((token) => tree.token(token))
    .some(({ upos, text }) => upos === 'PRON' && description.split(' ').includes(text))

/** "60 voted for it", "56 are women": of what is not told. */
const isBareNumber = ({ term, head }: Argument, { tree }: FragmentContext): boolean =>
  term.kind === 'value' &&
  term.type === 'quantity' &&
  tree.token(head).upos === 'NUM' &&
  tree.first(head, 'nmod', 'nmod:poss') === undefined

/** "at least 31 dead": of people, though they are only counted. */
const isOfPeople = (predicate: number, { tree }: FragmentContext): boolean =>
  predicate >= 0 && tree.isOf(predicate, 'casualtyState')

/** "did nothing", "has nothing to do with it", "never did anything to warrant it": nothing is told of anything. */
function isOfNothing({ head }: Argument, { tree }: FragmentContext): boolean {
  const isAnything = (token: number): boolean =>
    tree.token(token).upos === 'PRON' && tree.isOf(token, 'indefiniteThing')
  const above = tree.token(head).head
  if (isAnything(head)) return above >= 0 && tree.isOf(above, 'lightVerb')
  return tree.ancestors(head).some((clause) => tree.is(clause, 'acl') && isAnything(tree.token(clause).head))
}

/** "the amount he pays", "the reason the bridge fell": what a clause says of a measure or a manner only tells which. */
const isMeasured = ({ subject, object, relation, arguments: roles }: Unrated, { tree }: FragmentContext): boolean => {
  let clause = relation.head
  while (clause >= 0 && tree.is(clause, 'xcomp')) clause = tree.token(clause).head
  if (clause < 0 || !tree.is(clause, 'acl:relcl')) return false
  const { head: noun } = tree.token(clause)
  // "the second time that the bridge fell": it did
  const isCounted = tree.all(noun, 'amod').some((word) => tree.feature(word, 'NumType') === 'Ord')
  if (isCounted || !tree.isOf(noun, 'measuredNoun')) return false
  return object === null || [subject, object, ...roles].some(({ head }) => head === noun)
}

/** "nobody", "no one": of whom it is denied is plain. */
const isNegative = (tree: Tree, head: number): boolean =>
  [head, ...tree.all(head, 'det')].some((token) => tree.language.table('negativePronoun').has(tree.lemma(token)))

/** Whether another predicate depends on it ("if prices rise", "once approved"), or on what it goes with; that one may be missing. */
function isCondition(
  { head, stance, governor }: Predicate,
  { tree, predicates }: Pick<FragmentContext, 'tree' | 'predicates'>,
): boolean {
  if (stance.modality !== 'conditional') return false
  if (governor === null) return tree.first(head, 'mark') !== undefined
  if (governor.link === 'adverbial') return true
  const above = predicates.get(governor.head)
  const goesWith = ['coordinate', 'control'].includes(governor.link)
  return goesWith && above !== undefined && isCondition(above, { tree, predicates })
}

/** "There was a man", "the fire began": of something undescribed only that it is or takes place, without place or date. */
function isOnlyThatItIs(
  { subject, relation, arguments: roles, polarity, modality, time }: Unrated,
  predicate: Predicate | undefined,
  { tree, ontology }: FragmentContext,
): boolean {
  // that it does not take place, or will, is news
  if (polarity === 'negative' || modality !== 'actual') return false
  // "areas where there was a shortage of doctors"
  if (predicate?.kind === 'existential' && tree.is(predicate.head, 'acl:relcl') && roles.length === 0) return true
  if (tree.first(subject.head, 'nmod', 'compound') !== undefined || tree.token(subject.head).upos === 'PROPN')
    return false
  if (predicate?.kind === 'existential') return roles.every(({ role }) => role === 'manner' || role === 'time')
  // "took effect", "was taken into custody" say more than that something takes place
  const isMore =
    ontology.words('verbalIdiom').has(relation.lemma) ||
    (predicate?.words.some((word) => word > relation.head && tree.is(word, 'obl')) ?? false)
  const isOccurrence = relation.head >= 0 && !isMore && tree.isOf(relation.head, 'supportVerb')
  return isOccurrence && isUndated(time) && roles.every(({ role }) => role === 'manner')
}

/** "The woman was identified as Ann Lee", "police named the man as Carl Moss", where they go by these names. */
const isCalledItself = ({ subject, object, arguments: roles }: Unrated): boolean =>
  roles.some(
    ({ role, term }) =>
      role === 'result' &&
      term.kind === 'entity' &&
      [object ?? subject].some((named) => named.term.kind === 'entity' && named.term.entity === term.entity),
  )

const isUndated = (time: Unrated['time']): boolean => time === null || time.certainty === 'implied'

/** "The ministry said in a report:": where something is said, without what is said. */
const isUnsaid = ({ relation }: Unrated, { head }: Argument, { tree, predicates }: FragmentContext): boolean =>
  tree.isOf(head, 'mediumNoun') &&
  relation.head >= 0 &&
  tree.isOf(relation.head, 'contentVerb') &&
  predicates.get(relation.head)?.voice === 'active' &&
  predicates.get(relation.head)?.obliques.some((oblique) => oblique.head === head && oblique.marker === 'in') === true

/** "The agency quoted an official as saying …": what the official said is told by itself. */
const isQuoted = ({ relation }: Unrated, { head }: Argument, { tree }: FragmentContext): boolean =>
  relation.head >= 0 &&
  tree.isOf(relation.head, 'quotingVerb') &&
  ['person', 'organization'].includes(tree.token(head).entityType ?? '')

/** "finds itself losing voters". */
const isOfItself = (tree: Tree, { objects, complements }: Predicate): boolean =>
  objects.length > 0 &&
  objects.every((object) => tree.feature(object, 'Reflex') === 'Yes') &&
  complements.every((each) => tree.feature(each, 'VerbForm') !== 'Inf')

/** "The officer was based", "there are apparently": what the verb needs is lost. */
function lacksComplement(
  { relation, arguments: roles, time }: Unrated,
  predicate: Predicate | undefined,
  { tree }: FragmentContext,
): boolean {
  if (predicate?.kind !== 'verbal') return false
  const further = roles.filter(({ role, head }) => role !== 'manner' && !tree.isOf(head, 'mediumNoun'))
  // "was found barricaded in a room", "finds itself losing voters": what somebody was found doing is told by itself
  const isOwn = isOfItself(tree, predicate)
  const isLink =
    (predicate.voice === 'passive' || isOwn) && predicate.complements.some((each) => tree.token(each).upos === 'VERB')
  if (isLink && further.every(({ role }) => role === 'time' || (isOwn && role === 'result'))) return true
  const lacksContent = predicate.voice === 'active' && tree.isOf(relation.head, 'contentVerb')
  if (lacksContent) return further.every(({ role }) => role === 'time')
  if (!isUndated(time) || further.length > 0) return false
  return tree.lemma(relation.head) === 'be' || tree.isOf(relation.head, 'complementVerb')
}

/**
 * "Offered a reward for information leading to an arrest", "teams that do not have a coach": a participle or, but for what
 * happened, a clause behind a bare noun only says of which kind it would be.
 */
function isRestriction({ subject }: Unrated, predicate: Predicate | undefined, { tree }: FragmentContext): boolean {
  if (predicate === undefined) return false
  const { head: clause, voice, kind, words } = predicate
  const { upos, head } = tree.token(subject.head)
  const isBare = tree.first(subject.head, 'det', 'nmod:poss', 'amod', 'nummod', 'compound', 'nmod') === undefined
  if (upos !== 'NOUN' || head < 0 || !isBare || !tree.is(clause, 'acl') || tree.token(clause).head !== subject.head)
    return false
  const isBehindComma = tree.all(clause, 'punct').some((mark) => mark < clause && tree.token(mark).text === ',')
  const happened = words.some((word) => tree.feature(word, 'Tense') === 'Past')
  return tree.is(clause, 'acl:relcl') ? !isBehindComma && !happened : voice === 'active' && kind === 'verbal'
}

/** "The move was a move": what it is said to be it is called already. */
function repeatsSubject({ subject, object }: Unrated, { labelOf, tree }: FragmentContext): boolean {
  if (object?.term.kind !== 'value') return false
  // "the 40-year-old sailor is aged 40"
  if (object.term.type === 'age') return (labelOf(subject) ?? '').includes(`${object.term.value}-year-old`)
  if (object.term.type !== 'property') return false
  // "Lake Placid is the quiet Lake"
  const { text: noun } = tree.token(object.head)
  const own = labelOf(subject) ?? subject.phrase.text
  if (isCapitalised(noun) && own !== noun && own.split(' ').includes(noun)) return true
  const words = (text: string): string => ` ${text.toLowerCase().replace(/^(?:an?|the) /u, '')} `
  const [label, said] = [words(own), words(object.term.value)]
  // "It was the second time": called by nothing else
  const isCalledByIt = tree.token(subject.head).upos === 'PRON' && labelOf(subject) !== undefined
  if (
    isCalledByIt &&
    label
      .trim()
      .split(' ')
      .every((word) => said.includes(` ${word} `))
  )
    return true
  return label.includes(said) || said.startsWith(label)
}

/** "The answer is here": a word that points to where, when or how tells nothing out of its text. */
const isPointing = ({ object, arguments: roles }: Unrated, { tree }: FragmentContext): boolean =>
  object?.term.kind === 'value' && roles.length === 0 && tree.isOf(object.head, 'pointingAdverb')
