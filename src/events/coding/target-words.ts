import type { Predicate, Tree } from '../../model/index.ts'
import type { Act } from './act.ts'
import { operandsOf } from './read-acts.ts'
import { isOfKind, patientsOf } from './rows.ts'
import type { SentenceContext } from './sentence-context.ts'

/** Words that may name somebody. */
export interface WordGroup {
  readonly heads: readonly number[]
  /** True of the very words that say it, which will do whoever they are. */
  readonly isNear: boolean
}

const near = (heads: readonly number[]): WordGroup => ({ heads, isNear: true })
const far = (heads: readonly number[]): WordGroup => ({ heads, isNear: false })

/** Groups of words that may name whom an act concerns, the likeliest first. */
export function* targetWords(act: Act, context: SentenceContext): Generator<WordGroup> {
  if (act.concerns === 'subject') {
    yield near(act.reported ? act.said[0].subjects : act.told.subjects)
    return
  }
  if (act.concerns === 'object') yield near(patientsOf(act.told))
  const seen = new Set<number>()
  for (const predicate of act.said) yield* around(predicate, act, context, seen)
}

function* around(predicate: Predicate, act: Act, context: SentenceContext, seen: Set<number>): Generator<WordGroup> {
  if (seen.has(predicate.head)) return
  seen.add(predicate.head)
  const frame = predicate === act.said[0] ? act.frame : predicate.frames[0]
  // what the noun of an act concerns is said by its own roles
  const isSaid = (head: number): boolean => act.said.some((each) => each.head === head)
  const concerns = context.ontology.properties.get(frame?.frame.property ?? '')?.concerns
  const isMoved = concerns !== undefined && !concerns.includes('object')
  for (const role of concerns ?? ['object']) yield near((frame?.roles.get(role) ?? []).filter((head) => !isSaid(head)))
  if (!isMoved) yield near(patientsOf(predicate).filter((head) => !isSaid(head)))
  else yield near(predicate.indirectObjects)
  yield* byMarker([predicate], context.ontology.words('targetPreposition'))
  for (const [role, heads] of frame?.roles ?? [])
    if (role !== 'subject' && role !== 'place' && !(isMoved && role === 'object')) yield far(heads)
  const further = context.predicates.filter(
    (each) =>
      each.governor?.head === predicate.head &&
      each.governor.link === 'adverbial' &&
      !isOfKind(act, 'mutual', context) &&
      (['intended', 'commanded'].includes(each.stance.modality) || tellsMore(each, act, context)),
  )
  for (const operand of [...operandsOf(predicate.head, context), ...further.map(({ head }) => head)]) {
    const inner = context.predicateAt(operand)
    if (inner === undefined) continue
    yield far(inner.subjects)
    yield* around(inner, act, context, seen)
  }
}

/** "opened fire, killing two men". */
const tellsMore = ({ frames }: Predicate, { type }: Act, { ontology }: SentenceContext): boolean =>
  frames.some(({ frame }) => ontology.properties.get(frame.property)?.plover === type)

/** Where it is done, and where those are to whom it is done, as far as its own words say so. */
export function* placesIn({ said }: Act, { tree, ontology }: SentenceContext): Generator<WordGroup> {
  for (const predicate of said)
    yield far([...patientsOf(predicate), predicate.head].flatMap((head) => withMarker(tree.all(head, 'nmod'), tree)))
  yield* byMarker(said, ontology.words('scenePreposition'))
}

const withMarker = (nouns: readonly number[], tree: Tree): number[] =>
  nouns.filter((noun) => tree.all(noun, 'case').some((marker) => tree.isOf(marker, 'scenePreposition')))

function* byMarker(predicates: readonly Predicate[], markers: ReadonlySet<string>): Generator<WordGroup> {
  for (const { obliques } of predicates)
    for (const marker of markers)
      yield far(obliques.filter((oblique) => oblique.marker === marker).map(({ head }) => head))
}
