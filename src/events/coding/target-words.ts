import type { Predicate } from '../../model/index.ts'
import type { Act } from './act.ts'
import { operandsOf } from './read-acts.ts'
import { isOfKind, patientsOf } from './rows.ts'
import type { SentenceContext } from './sentence-context.ts'

/** Prepositions of whom an act reaches or is about, the nearest first, and of where it is done. */
const REACHED = ['against', 'to', 'with', 'from', 'into', 'towards', 'toward', 'upon', 'between', 'among', 'for', 'over', 'about', 'after', 'of'] // prettier-ignore
const WHERE = ['in', 'at', 'on', 'near', 'outside', 'inside', 'across', 'off', 'along', 'around', 'throughout', 'within'] // prettier-ignore

/** Groups of words that may name whom an act concerns, the likeliest first. */
export function* targetWords(act: Act, context: SentenceContext): Generator<readonly number[]> {
  if (act.concerns === 'subject') {
    yield act.reported ? act.said[0]!.subjects : act.told.subjects
    return
  }
  if (act.concerns === 'object') yield patientsOf(act.told)
  const seen = new Set<number>()
  for (const predicate of act.said) yield* around(predicate, act, context, seen)
}

function* around(
  predicate: Predicate,
  act: Act,
  context: SentenceContext,
  seen: Set<number>,
): Generator<readonly number[]> {
  if (seen.has(predicate.head)) return
  seen.add(predicate.head)
  const frame = predicate === act.said[0] ? act.frame : predicate.frames[0]
  // what the noun of an act concerns is said by its own roles
  const isSaid = (head: number): boolean => act.said.some((each) => each.head === head)
  const concerns = context.ontology.properties.get(frame?.frame.property ?? '')?.concerns
  const isMoved = concerns !== undefined && !concerns.includes('object')
  for (const role of concerns ?? ['object']) yield (frame?.roles.get(role) ?? []).filter((head) => !isSaid(head))
  if (!isMoved) yield patientsOf(predicate).filter((head) => !isSaid(head))
  else yield predicate.indirectObjects
  yield* byMarker([predicate], REACHED)
  for (const [role, heads] of frame?.roles ?? [])
    if (role !== 'subject' && role !== 'place' && !(isMoved && role === 'object')) yield heads
  const purposes = context.predicates.filter(
    ({ governor, stance }) =>
      !isOfKind(act, 'mutual', context) &&
      governor?.head === predicate.head &&
      governor.link === 'adverbial' &&
      stance.modality === 'intended',
  )
  for (const operand of [...operandsOf(predicate.head, context), ...purposes.map(({ head }) => head)]) {
    const inner = context.predicateAt(operand)
    if (inner === undefined) continue
    yield inner.subjects
    yield* around(inner, act, context, seen)
  }
}

/** Where it is done, as far as its own words say so. */
export const placesIn = ({ said }: Act): Generator<readonly number[]> => byMarker(said, WHERE)

function* byMarker(predicates: readonly Predicate[], markers: readonly string[]): Generator<readonly number[]> {
  for (const { obliques } of predicates)
    for (const marker of markers) yield obliques.filter((oblique) => oblique.marker === marker).map(({ head }) => head)
}
