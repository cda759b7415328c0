import type { CodedClass } from '../../model/index.ts'
import type { Act } from './act.ts'
import { actorsOf, distinct, isIdentified, isOnTheSideOf, thingAt } from './actors.ts'
import type { CodedActor } from './coded-event.ts'
import { doersOf, isOfKind, patientsOf } from './rows.ts'
import type { SentenceContext } from './sentence-context.ts'
import { placesIn, targetWords, type WordGroup } from './target-words.ts'

export interface Participants {
  readonly sources: readonly CodedActor[]
  readonly targets: readonly CodedActor[]
  /** Each side does it to the other. */
  readonly reciprocal: boolean
}

/**
 * Who does it to whom. Where nobody is said to be concerned, the place is, and where it is not said who they are ("killed
 * 23 people in Haifa"), the place too; of what several do to each other, all are on both sides.
 */
export function participantsOf(act: Act, context: SentenceContext): Participants {
  const sources = sourcesOf(act, context)
  const isOther = (actor: CodedActor): boolean => !isOnTheSideOf(actor, sources, context)
  const named = firstNamed(targetWords(act, context), isOther, context)
  const symmetric = act.property?.symmetric === true && act.property.plover === act.type
  if (symmetric || isOfKind(act, 'mutual', context)) {
    const joint = jointly(act, sources, named, symmetric, context)
    if (joint.length > 1) return { sources: joint, targets: joint, reciprocal: true }
  }
  if (named.some((actor) => isIdentified(actor, context))) return { sources, targets: named, reciprocal: symmetric }
  const places = firstNamed(placesIn(act, context), (actor) => isOther(actor) && isPlace(actor, context), context)
  return { sources, targets: distinct([...named, ...places]), reciprocal: symmetric }
}

const PLACES: readonly CodedClass[] = ['GeopoliticalEntity', 'DiplomaticMission']

/** A state, town or embassy, or a place of which only the name is known; not "Kenyan" of "the Kenyan border". */
function isPlace({ phrase }: CodedActor, { tree, ontology, classOf }: SentenceContext): boolean {
  const last = tree.sentence.tokens.find(({ end }) => end === phrase.end)
  const name = last && classOf(last.index)
  return last?.upos !== 'ADJ' && (name === 'Place' || PLACES.some((each) => ontology.isA(name ?? '', each)))
}

/** The first of several groups of words that names an actor who will do; of words that are not near, one who is identified. */
function firstNamed(
  groups: Iterable<WordGroup>,
  wanted: (actor: CodedActor) => boolean,
  context: SentenceContext,
): CodedActor[] {
  let first: CodedActor[] = []
  for (const { heads, isNear } of groups) {
    const found = distinct(heads.flatMap((head) => actorsOf(head, context, wanted)))
    if (found.length > 0 && (isNear || found.some((actor) => isIdentified(actor, context)))) return found
    if (first.length === 0) first = found
  }
  return first
}

/** "Chad and Libya met", "Hungarian and Romanian officials met", "fighting between Chad and Libya". */
function jointly(
  act: Act,
  sources: readonly CodedActor[],
  targets: readonly CodedActor[],
  symmetric: boolean,
  context: SentenceContext,
): readonly CodedActor[] {
  if (targets.length > 0) return symmetric && act.told.kind === 'nominal' ? distinct([...sources, ...targets]) : []
  if (sources.length > 1) return sources
  const { tree } = context
  const parts = doersIn(act, context).flatMap((head) => tree.all(head, 'amod', 'compound', 'nmod:poss'))
  return distinct(parts.flatMap((part) => [part, ...tree.all(part, 'conj')]).flatMap((at) => actorsOf(at, context)))
}

function sourcesOf(act: Act, context: SentenceContext): CodedActor[] {
  const speaker = context.speakerOf(act.told)
  const doers = doersIn(act, context)
  // "said it would help": a pronoun that stands for nobody else stands for whoever speaks
  const isSpeaker = act.reported || doers.some((head) => isUnknownPronoun(head, context))
  const words = speaker !== undefined && isSpeaker ? [speaker] : doers
  const actors = distinct(words.flatMap((head) => actorsOf(head, context)))
  if (actors.length > 0) return actors
  const [first] = words.filter((head) => !isThing(head, context))
  if (first !== undefined && act.told.kind !== 'nominal') return [thingAt(first, context)]
  // "were jailed in Minsk": whoever rules a place
  if (!isOfKind(act, 'byAuthority', context)) return []
  const patients = act.said.flatMap(patientsOf).flatMap((head) => actorsOf(head, context))
  const rules = (actor: CodedActor): boolean => !isPerson(actor, context) && !isOnTheSideOf(actor, patients, context)
  return firstNamed(placesIn(act, context), rules, context)
}

/** "At his home in Linz": a place is ruled by no person whose home it is. */
const isPerson = ({ entity }: CodedActor, { ontology, classOf, mentionsOf }: SentenceContext): boolean =>
  entity !== null && mentionsOf(entity).some(({ head }) => ontology.isA(classOf(head) ?? '', 'Person'))

/** "A bomb exploded": what is known to be no actor does nothing. */
const isThing = (head: number, { ontology, classOf }: SentenceContext): boolean =>
  THINGS.some((name) => ontology.isA(classOf(head) ?? '', name))

/** A ship or a plane stands for whoever is on board. */
const THINGS: readonly CodedClass[] = ['Weapon', 'Event', 'Concept']

const isUnknownPronoun = (head: number, { tree, mentionAt }: SentenceContext): boolean =>
  tree.token(head).upos === 'PRON' && mentionAt(head) === undefined

/** The subject of whatever tells of it; of a noun and of what the subject undergoes, whoever it says by its own words. */
function doersIn({ told, said, frame, concerns }: Act, { ontology }: SentenceContext): readonly number[] {
  const named = frame?.roles.get('subject') ?? []
  if (told.kind !== 'nominal' && concerns !== 'subject') {
    const own = doersOf(told)
    return own.length > 0 ? own : said.length > 1 ? named : []
  }
  if (named.length > 0) return named
  const obliques = said.flatMap((each) => each.obliques)
  const by = [...ontology.words('agentivePreposition')].map((marker) =>
    obliques.filter((oblique) => oblique.marker === marker).map(({ head }) => head),
  )
  return [...told.agents, ...(by.find((heads) => heads.length > 0) ?? [])]
}
