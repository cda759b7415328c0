import { actorsWithin, namedBy, type Wanted } from './actors.ts'
import { argumentsOf } from './arguments-of.ts'
import { complementOf } from './clause.ts'
import type { CodedActor, PloverType } from './coded-event.ts'
import type { Coding } from './coding.ts'
import { placesOf } from './places.ts'
import { meantNoun } from './quantity-nouns.ts'
import type { SentenceContext } from './sentence-context.ts'

/** Types whose target is whom the words are about, before whom they are told. */
const SAID_OF: readonly PloverType[] = ['ACCUSE', 'PROTEST']

/** Which actors will do as objects, and which elsewhere. */
export interface Wish {
  readonly near: Wanted
  readonly far: Wanted
}

/** The first actors that will do, from the nearest words to the farthest. */
export function search(coding: Coding, wish: Wish, context: SentenceContext): CodedActor[] {
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

/** Those whom a phrase names, else those within it. */
export const oneOf = (noun: number, wanted: Wanted, context: SentenceContext): CodedActor[] => {
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
      const found = namedBy(noun, context, isNear(noun, coding, context) ? wish.near : wish.far)
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

/** Against whom it is, or whom help reaches, whoever that may be. */
const isNear = (noun: number, { type }: Coding, { tree }: SentenceContext): boolean =>
  tree.marker(noun) === 'against' || (type === 'AID' && tree.marker(noun) === 'to')
