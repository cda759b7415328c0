import { actorsOf, distinct, isActor, thingAt } from './actors.ts'
import { isPassive } from './clause.ts'
import type { CodedActor } from './coded-event.ts'
import type { Coding } from './coding.ts'
import type { SentenceContext } from './sentence-context.ts'

/** Types of acts that only those do who have power over a place. */
const BY_AUTHORITY = ['COERCE', 'ACCUSE', 'CONCEDE', 'SANCTION']

/** Verbs whose object does what the clause below them says: "urged them to leave". */
const controlsByObject = (verb: number, { tree }: SentenceContext): boolean => tree.first(verb, 'obj', 'iobj', 'nsubj:pass') !== undefined

/** Those who do what a word tells of. */
export function sourcesOf(coding: Coding, context: SentenceContext): CodedActor[] {
  const { tree } = context
  const nouns = tree.isVerb(coding.head) || tree.first(coding.head, 'cop') !== undefined ? doers(coding.head, context) : doersOfNoun(coding.head, context)
  const actors = distinct(nouns.flatMap((noun) => actorsOf(noun, context)))
  if (actors.length > 0) return actors
  if (nouns.length > 0) return [thingAt(nouns[0]!, context)]
  return BY_AUTHORITY.includes(coding.type) ? placesOf(coding.head, context) : []
}

/** Heads of the phrases that name who does what a verb says. */
export function doers(verb: number, context: SentenceContext, seen: readonly number[] = []): number[] {
  const { tree, ontology } = context
  if (seen.includes(verb)) return []
  const stated = context
    .statementsAt(verb)
    .filter(({ relation, subject }) => !ontology.properties.get(relation.property ?? '')?.passive && subject.head >= 0)
  const agent = tree.all(verb, 'obl:agent')
  if (agent.length > 0) return agent
  if (isPassive(tree, verb)) return []
  const subject = tree.all(verb, 'nsubj').filter((at) => tree.token(at).upos !== 'PRON' || context.mentionAt(at) !== undefined)
  if (subject.length > 0) return subject
  const [first] = stated
  if (first && !tree.is(verb, 'xcomp', 'conj')) return [first.subject.head]
  const { head } = tree.token(verb)
  if (head < 0) return []
  if (tree.is(verb, 'conj')) return doers(head, context, [...seen, verb])
  if (tree.is(verb, 'xcomp', 'advcl', 'ccomp')) {
    const object = tree.is(verb, 'xcomp') && controlsByObject(head, context) ? tree.first(head, 'obj', 'iobj', 'nsubj:pass') : undefined
    if (object !== undefined) return [object]
    return tree.isVerb(head) || tree.first(head, 'cop') !== undefined ? doersOrSubject(head, context, [...seen, verb]) : []
  }
  if (tree.is(verb, 'acl')) return [head]
  return first ? [first.subject.head] : []
}

/** The doer of the governing clause; of "was quoted as saying", "is said to have", its subject. */
function doersOrSubject(verb: number, context: SentenceContext, seen: readonly number[]): number[] {
  const subject = context.tree.first(verb, 'nsubj:pass')
  return subject === undefined ? doers(verb, context, seen) : [subject]
}

/** Whose act a noun names: "Israel's raids", "US attacks", "talks between", "raids by". */
function doersOfNoun(noun: number, context: SentenceContext): number[] {
  const { tree, ontology } = context
  const stated = context
    .statementsAt(noun)
    .filter(({ relation, rule }) => rule === 'noun-frame' && !ontology.properties.get(relation.property ?? '')?.passive)
  if (stated.length > 0) return stated.map(({ subject }) => subject.head)
  return tree.children(noun).filter((child) => {
    if (tree.is(child, 'nmod:poss')) return true
    if (tree.is(child, 'nmod')) return ['by', 'between'].includes(tree.marker(child) ?? '')
    return tree.is(child, 'amod', 'compound') && context.mentionAt(child) !== undefined
  })
}

/** The states and towns in which a clause says that something was done. */
export function placesOf(head: number, context: SentenceContext): CodedActor[] {
  const { tree } = context
  const oblique = tree.all(head, 'obl', 'nmod').filter((at) => ['in', 'near', 'at', 'on', 'across', 'throughout', 'around', 'outside', 'off', 'along'].includes(tree.marker(at) ?? ''))
  for (const at of oblique) {
    const places = actorsOf(at, context).filter(({ entity }) => isPlace(entity, context))
    if (places.length > 0) return places
  }
  const [stated] = context.statementsAt(head).flatMap(({ place }) => place ?? [])
  const mention = stated === undefined ? undefined : context.mentionsOf(stated)[0]
  const entity = stated === undefined ? undefined : context.entity(stated)
  return mention && entity && isActor(entity, context) ? [{ entity: stated!, phrase: tree.phrase(mention.first, mention.last) }] : []
}

const isPlace = (id: string | null, context: SentenceContext): boolean =>
  context.ontology.isA((id === null ? undefined : context.entity(id)?.class) ?? '', 'Place')
