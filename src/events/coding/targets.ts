import { distinct, isIdentified, namedBy, type Wanted } from './actors.ts'
import { belongsTo, isOnTheSideOf, isTheParties } from './belonging.ts'
import type { CodedActor } from './coded-event.ts'
import type { Coding } from './coding.ts'
import { propertiesOf } from './lexical-property.ts'
import { placesOf } from './places.ts'
import type { SentenceContext } from './sentence-context.ts'
import { oneOf, search } from './target-search.ts'

/** Properties whose recipient is concerned as well as their object. */
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
    ? context.tree
        .all(head, 'obl')
        .filter((at) => context.tree.marker(at) === 'to')
        .flatMap((at) => oneOf(at, wanted, context))
    : []
