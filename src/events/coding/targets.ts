import { actorAt, actorsOf, actorsWithin, distinct, sameActor } from './actors.ts'
import { complementOf, isPassive } from './clause.ts'
import type { CodedActor, PloverType } from './coded-event.ts'
import type { Coding } from './coding.ts'
import { meantNoun } from './quantity-nouns.ts'
import type { SentenceContext } from './sentence-context.ts'
import { placesOf } from './sources.ts'

/** Prepositions that introduce whom an act concerns; of criticism, whom it is about before whom it is told. */
const CONCERNED = ['against', 'to', 'with', 'on', 'upon', 'at', 'for', 'from', 'into', 'toward', 'towards', 'over', 'of', 'about', 'between', 'among', 'in', 'indirect']
const ABOUT_FIRST = ['against', 'over', 'about', 'at', 'on', 'for', 'of', 'from', 'with', 'to', 'in']
const orderFor = (type: PloverType): readonly string[] => (type === 'ACCUSE' || type === 'PROTEST' ? ABOUT_FIRST : CONCERNED)

/** Those whom the act concerns: actors among the arguments, else within them, else in the clauses below, else where it is done. */
export function targetsOf(coding: Coding, sources: readonly CodedActor[], context: SentenceContext): CodedActor[] {
  const others = (actors: readonly CodedActor[]): CodedActor[] =>
    distinct(actors).filter((actor) => !sources.some((source) => sameActor(source, actor)))
  if (coding.target !== undefined) {
    const found = others(actorsOf(coding.target, context))
    if (found.length > 0) return found
  }
  const seen = new Set<number>()
  for (const token of coding.about) {
    const found = others(concerned(token, coding.type, others, context, seen))
    if (found.length > 0) return found
  }
  for (const token of [...coding.about, coding.head]) {
    const found = others(placesOf(token, context))
    if (found.length > 0) return found
  }
  return []
}

type Others = (actors: readonly CodedActor[]) => CodedActor[]

function concerned(token: number, type: PloverType, others: Others, context: SentenceContext, seen: Set<number>): CodedActor[] {
  const { tree } = context
  if (seen.has(token)) return []
  seen.add(token)
  const isNoun = !tree.isVerb(token) && tree.first(token, 'cop') === undefined
  const candidates = isNoun ? argumentsOfNoun(token, type, context) : argumentsOfVerb(token, type, context)
  for (const noun of candidates) {
    const direct = others(tree.withConjuncts(noun).flatMap((at) => actorAt(meantNoun(tree, at), context) ?? []))
    if (direct.length > 0) return direct
  }
  for (const noun of candidates) {
    const within = others(actorsWithin(noun, context))
    if (within.length > 0) return within
  }
  const below = [complementOf(tree, token), ...tree.all(token, 'advcl'), ...candidates.flatMap((noun) => tree.all(noun, 'acl'))]
  for (const clause of below) {
    if (clause === undefined || (tree.is(clause, 'advcl') && !isPurpose(clause, context))) continue
    const found = others(concerned(clause, type, others, context, seen))
    if (found.length > 0) return found
  }
  return []
}

const isPurpose = (clause: number, { tree }: SentenceContext): boolean =>
  ['to', 'for', undefined].includes(tree.marker(clause)) && tree.token(clause).features['VerbForm'] !== 'Fin'

/** Objects first, then phrases by their prepositions; what is done to a clause's own subject, before all. */
function argumentsOfVerb(verb: number, type: PloverType, context: SentenceContext): number[] {
  const { tree } = context
  const subject = tree.is(verb, 'ccomp', 'xcomp') || isPassive(tree, verb) ? tree.all(verb, 'nsubj', 'nsubj:pass') : []
  const stated = context.statementsAt(verb).flatMap(({ relation, subject: patient, object }) => {
    if (context.ontology.properties.get(relation.property ?? '')?.passive) return [patient.head]
    return object && object.term.kind === 'entity' ? [object.head] : []
  })
  const found = [...tree.all(verb, 'iobj', 'obj'), ...subject, ...byPreposition(tree.all(verb, 'obl').filter((at) => !tree.is(at, 'obl:agent')), type, context), ...stated]
  return [...new Set(found)]
}

const argumentsOfNoun = (noun: number, type: PloverType, context: SentenceContext): number[] => {
  const { tree } = context
  return [...byPreposition(tree.all(noun, 'nmod').filter((at) => !tree.is(at, 'nmod:poss')), type, context), ...tree.all(noun, 'nmod:poss', 'compound', 'amod')]
}

function byPreposition(nouns: readonly number[], type: PloverType, { tree }: SentenceContext): number[] {
  const order = orderFor(type)
  const rank = (noun: number): number => order.indexOf(tree.marker(noun) ?? '')
  return nouns.filter((noun) => rank(noun) >= 0).sort((a, b) => rank(a) - rank(b))
}
