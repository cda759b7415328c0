import { actorsOf, distinct, thingAt } from './actors.ts'
import { isPassive } from './clause.ts'
import type { CodedActor, PloverType } from './coded-event.ts'
import type { Coding } from './coding.ts'
import { placesOf } from './places.ts'
import type { SentenceContext } from './sentence-context.ts'

/** Types of acts that only those do who have power over a place. */
const BY_AUTHORITY = ['COERCE', 'ACCUSE', 'CONCEDE', 'SANCTION']
/** Types of acts that consist in words. */
const BY_WORDS = ['AGREE', 'REJECT', 'THREATEN', 'REQUEST']

/** Those who do what a word tells of. */
export function sourcesOf(coding: Coding, context: SentenceContext): CodedActor[] {
  const { tree } = context
  const { head } = coding
  if (coding.source === null) return byAuthority(coding, context)
  const nouns =
    coding.source !== undefined
      ? [coding.source]
      : isClause(head, context)
        ? doers(head, context)
        : doersOfNoun(head, coding.type, context)
  const actors = distinct(nouns.flatMap((noun) => actorsOf(noun, context)))
  if (actors.length > 0) return actors
  if (nouns.length > 0) return [thingAt(nouns[0]!, context)]
  // forces that are disarmed or put on alert stand for whoever has them
  if (coding.type === 'RETREAT' || coding.type === 'MOBILIZE')
    return tree.all(head, 'nsubj:pass').flatMap((at) => actorsOf(at, context))
  const authority = byAuthority(coding, context)
  return authority.length > 0 || !BY_WORDS.includes(coding.type) ? authority : speakersOf(head, context)
}

const byAuthority = ({ type, head }: Coding, context: SentenceContext): CodedActor[] =>
  BY_AUTHORITY.includes(type) ? placesOf(head, context) : []

/** Of words without a speaker of their own, whoever reports them. */
function speakersOf(head: number, context: SentenceContext): CodedActor[] {
  const [source] = context.statementsAt(head).flatMap(({ attribution }) => attribution?.source ?? [])
  if (source !== undefined) return actorsOf(source.head, context)
  const { tree } = context
  for (let at = head; tree.token(at).head >= 0; at = tree.token(at).head)
    if (tree.is(at, 'ccomp')) return doers(tree.token(at).head, context).flatMap((noun) => actorsOf(noun, context))
  return []
}

const isClause = (token: number, { tree }: SentenceContext): boolean =>
  tree.isVerb(token) || tree.first(token, 'cop') !== undefined || tree.is(token, 'xcomp', 'ccomp')

/** Heads of the phrases that name who does what a verb says. */
function doers(verb: number, context: SentenceContext, seen: readonly number[] = []): number[] {
  const { tree, ontology } = context
  if (seen.includes(verb)) return []
  if (isPassive(tree, verb)) return tree.all(verb, 'obl:agent')
  const subject = tree.all(verb, 'nsubj')
  const known = subject.filter((at) => tree.token(at).upos !== 'PRON' || context.mentionAt(at) !== undefined)
  if (known.length > 0) return known
  const stated = context
    .statementsAt(verb)
    .find(({ relation, subject }) => !ontology.properties.get(relation.property ?? '')?.passive && subject.head >= 0)
  const above = governingDoers(verb, context, [...seen, verb])
  if (above.length > 0) return above
  return stated ? [stated.subject.head] : subject
}

function governingDoers(verb: number, context: SentenceContext, seen: readonly number[]): number[] {
  const { tree } = context
  const { head } = tree.token(verb)
  if (head < 0) return []
  if (tree.is(verb, 'conj')) return subjectOrDoers(head, context, seen)
  if (tree.is(verb, 'acl')) return [head]
  if (!tree.is(verb, 'xcomp', 'advcl', 'ccomp', 'obl') || !isClause(head, context)) return []
  // "urged them to leave": who is urged is to do it
  const controller = tree.is(verb, 'xcomp') ? tree.first(head, 'obj', 'iobj', 'nsubj:pass') : undefined
  return controller === undefined ? subjectOrDoers(head, context, seen) : [controller]
}

/** "was quoted as saying", "is engaged in": the subject of a passive above does what is told below. */
function subjectOrDoers(verb: number, context: SentenceContext, seen: readonly number[]): number[] {
  const subject = context.tree.first(verb, 'nsubj:pass')
  return subject === undefined ? doers(verb, context, seen) : [subject]
}

/** Whose act a noun names: "Israel's raids", "US attacks", "talks between", "raids by"; else who does what it is said in. */
function doersOfNoun(noun: number, coding: PloverType, context: SentenceContext): number[] {
  const { tree, ontology } = context
  const stated = context
    .statementsAt(noun)
    .filter(({ relation, rule }) => rule === 'noun-frame' && !ontology.properties.get(relation.property ?? '')?.passive)
  if (stated.length > 0) return stated.map(({ subject }) => subject.head)
  const own = tree.children(noun).filter((child) => {
    if (tree.is(child, 'nmod:poss')) return true
    if (tree.is(child, 'nmod')) return ['by', 'between'].includes(tree.marker(child) ?? '')
    return tree.is(child, 'amod', 'compound') && context.mentionAt(child) !== undefined
  })
  if (own.length > 0) return own
  const { head } = tree.token(noun)
  const joins = tree.is(noun, 'obl') && tree.marker(noun) === 'for' && coding === 'CONSULT'
  const shares =
    joins ||
    tree.is(noun, 'obj') ||
    (tree.is(noun, 'obl') && ['in', 'during', 'with', 'through', 'by', 'on'].includes(tree.marker(noun) ?? ''))
  return head >= 0 && shares && tree.isVerb(head) ? doers(head, context) : []
}
