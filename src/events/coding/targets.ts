import { actorAt, actorsWithin, distinct, isIdentified, namedBy, type Wanted } from './actors.ts'
import { belongsTo, isOnTheSideOf, isTheParties } from './belonging.ts'
import { complementOf, isPassive } from './clause.ts'
import type { CodedActor, PloverType } from './coded-event.ts'
import type { Coding } from './coding.ts'
import { framesFor, propertiesOf } from './lexical-property.ts'
import { meantNoun } from './quantity-nouns.ts'
import type { SentenceContext } from './sentence-context.ts'
import { placesOf } from './places.ts'

/** Prepositions of whom an act reaches, and of whom it is about. */
const REACHED = ['against', 'to', 'with', 'from', 'into', 'toward', 'towards', 'upon', 'between', 'among']
const ABOUT = ['over', 'about', 'at', 'on', 'for', 'of', 'by', 'after', 'because of', 'following', 'under', 'through']
/** Types whose target is whom the words are about, before whom they are told. */
const SAID_OF: readonly PloverType[] = ['ACCUSE', 'PROTEST']

/** Properties whose object is moved or used by the subject, and reaches another. */
const MEANS = [
  'deploys',
  'mobilizes',
  'withdraws',
  'sends',
  'retreatsFrom',
  'trains',
  'uses',
  'gives',
  'supplies',
  'donates',
  'sendsEnvoyTo',
  'recallsEnvoyFrom',
  'givesBack',
]

const HANDING = ['extradites', 'deports', 'givesBack']

/** Those whom the act concerns: actors among the arguments, else within them, else in the clauses below, else where it is done. */
export function targetsOf(coding: Coding, sources: readonly CodedActor[], context: SentenceContext): CodedActor[] {
  const other: Wanted = (actor) => !isOnTheSideOf(actor, sources, context) && !isTheParties(actor, context)
  const foreign: Wanted = (actor) => other(actor) && !belongsTo(actor, sources, context)
  const known: Wanted = (actor) => foreign(actor) && isIdentified(actor, context)
  for (const far of [known, foreign, other]) {
    const found = distinct(search(coding, { near: far === known ? foreign : far, far }, context))
    if (found.some((actor) => isIdentified(actor, context)))
      return distinct([...found, ...recipients(coding, foreign, context)])
    // "killed 23 people in Haifa": the place says whose they are
    if (found.length > 0) return distinct([...found, ...places(coding, context).filter(foreign)])
  }
  return distinct(inBackground(coding, other, context))
}

const places = (coding: Coding, context: SentenceContext): CodedActor[] =>
  [...coding.about, coding.head].map((token) => placesOf(token, context)).find((found) => found.length > 0) ?? []

/** "called off the strike after the government agreed", "will strike unless the government pays". */
function inBackground({ head, about }: Coding, wanted: Wanted, context: SentenceContext): CodedActor[] {
  const { tree } = context
  const clauses = [head, ...about].flatMap((token) => tree.all(token, 'advcl'))
  for (const subject of clauses.flatMap((clause) => tree.all(clause, 'nsubj'))) {
    const found = namedBy(subject, context, wanted)
    if (found.length > 0) return found
  }
  return []
}

/** Of what is handed over to another, that other too. */
const recipients = ({ head }: Coding, wanted: Wanted, context: SentenceContext): CodedActor[] =>
  propertiesOf(head, context).some(({ name }) => HANDING.includes(name))
    ? context.tree.all(head, 'obl').filter((at) => context.tree.marker(at) === 'to').flatMap((at) => oneOf(at, wanted, context)) // prettier-ignore
    : []

/** Which actors will do as objects, and which elsewhere. */
interface Wish {
  readonly near: Wanted
  readonly far: Wanted
}

function search(coding: Coding, wish: Wish, context: SentenceContext): CodedActor[] {
  const steps: (() => CodedActor[])[] = []
  if (coding.target !== undefined) steps.push(() => oneOf(coding.target!, wish.near, context))
  const seen = new Set<number>()
  for (const token of coding.about) steps.push(() => concerned(token, coding, wish, context, seen))
  for (const token of [...coding.about, coding.head]) steps.push(() => placesOf(token, context).filter(wish.far))
  for (const step of steps) {
    const found = step()
    if (found.length > 0) return found
  }
  return []
}

const oneOf = (noun: number, wanted: Wanted, context: SentenceContext): CodedActor[] => {
  const direct = namedBy(noun, context, wanted)
  return direct.length > 0 ? direct : actorsWithin(noun, context, wanted)
}

function concerned(
  token: number,
  coding: Coding,
  wish: Wish,
  context: SentenceContext,
  seen: Set<number>,
): CodedActor[] {
  if (seen.has(token)) return []
  seen.add(token)
  const { tree } = context
  const { objects, reached, about } = argumentsOf(token, token === coding.head, context)
  const saidOf = SAID_OF.includes(coding.type)
  const groups = saidOf
    ? [objects, reached.filter((at) => tree.marker(at) === 'against'), about, reached]
    : [objects, reached, about]
  for (const noun of objects) {
    const found = namedBy(noun, context, wish.near)
    if (found.length > 0) return found
  }
  if (!saidOf)
    for (const noun of reached) {
      const found = namedBy(noun, context, tree.marker(noun) === 'against' ? wish.near : wish.far)
      if (found.length > 0) return found
    }
  const ordered = groups.flat()
  for (const noun of ordered) {
    const found = oneOf(noun, wish.far, context)
    if (found.length > 0) return found
  }
  const acl = ordered.flatMap((noun) => tree.all(meantNoun(tree, noun), 'acl'))
  const purposes = tree.all(token, 'advcl').filter((clause) => isPurpose(clause, context))
  for (const clause of [complementOf(tree, token), ...acl, ...purposes]) {
    if (clause === undefined) continue
    const found = concerned(clause, coding, wish, context, seen)
    if (found.length > 0) return found
  }
  return []
}

const isPurpose = (clause: number, { tree }: SentenceContext): boolean =>
  ['to', 'for', 'in', undefined].includes(tree.marker(clause)) && tree.token(clause).features['VerbForm'] !== 'Fin'

interface Arguments {
  readonly objects: readonly number[]
  readonly reached: readonly number[]
  readonly about: readonly number[]
}

function argumentsOf(token: number, isHead: boolean, context: SentenceContext): Arguments {
  const { tree } = context
  const isNoun = !tree.isVerb(token) && tree.first(token, 'cop') === undefined
  const phrases = tree.all(token, isNoun ? 'nmod' : 'obl').filter((at) => !tree.is(at, 'obl:agent', 'nmod:poss'))
  const by = (markers: readonly string[]): number[] => {
    const rank = (at: number): number => markers.indexOf(tree.marker(at) ?? '')
    return phrases.filter((at) => rank(at) >= 0).sort((a, b) => rank(a) - rank(b))
  }
  const reached = by(REACHED)
  const about = by(ABOUT)
  const means = propertiesOf(token, context).some(({ name }) => MEANS.includes(name))
  if (isNoun)
    return {
      objects: [],
      reached,
      about: means
        ? about.filter((at) => tree.marker(at) !== 'of')
        : [...about, ...tree.all(token, 'nmod:poss', 'compound', 'amod')],
    }
  return {
    objects: objectsOfVerb(token, means, isHead, context),
    reached: [...reached, ...(means ? reachedByObject(token, context) : [])],
    about: about.filter((at) => !isWhere(at, context)),
  }
}

/** Where it is done, rather than what it is about: "at a jail", "on the square". */
const isWhere = (noun: number, { tree, ontology, mentionAt }: SentenceContext): boolean =>
  ['at', 'on', 'under', 'through'].includes(tree.marker(noun) ?? '') &&
  ontology.isA(mentionAt(noun)?.entity.class ?? '', 'Place')

/** "tons of aid to refugees": whom what is given reaches. */
const reachedByObject = (verb: number, { tree }: SentenceContext): number[] =>
  tree.all(verb, 'obj').flatMap((object) => {
    const meant = meantNoun(tree, object)
    return tree.all(meant, 'nmod').filter((at) => [...REACHED, 'for'].includes(tree.marker(at) ?? ''))
  })

/** The objects of a verb, in the passive its subject, save what it moves or uses and the noun that is part of the verb's own words. */
function objectsOfVerb(verb: number, means: boolean, isHead: boolean, context: SentenceContext): number[] {
  const { tree } = context
  const ownNouns = framesFor(verb, context).flatMap(({ complement }) => complement ?? [])
  const subject =
    (!isHead && tree.is(verb, 'ccomp', 'xcomp')) || isPassive(tree, verb) ? tree.all(verb, 'nsubj', 'nsubj:pass') : []
  const stated = context.statementsAt(verb).flatMap(({ relation, subject: patient, object }) => {
    if (context.ontology.properties.get(relation.property ?? '')?.passive) return [patient.head]
    return object && object.term.kind === 'entity' && !means ? [object.head] : []
  })
  const objects = [
    ...tree.all(verb, 'iobj'),
    ...(means && isHead ? [] : subject),
    ...(means ? [] : tree.all(verb, 'obj')),
  ]
  return [...new Set([...objects, ...stated])].filter((at) => {
    const actor = ownNouns.includes(tree.lemma(at)) ? actorAt(at, context) : null
    // "expelled two Belarusian diplomats", other than "sent inspectors to"
    return actor === null || (actor !== undefined && isIdentified(actor, context))
  })
}
