import { actorAt, isIdentified } from './actors.ts'
import { isPassive } from './clause.ts'
import { framesFor, propertiesOf } from './lexical-property.ts'
import { meantNoun } from './quantity-nouns.ts'
import type { SentenceContext } from './sentence-context.ts'

/** Prepositions of whom an act reaches, and of whom it is about. */
const REACHED = ['against', 'to', 'with', 'from', 'into', 'toward', 'towards', 'upon', 'between', 'among']
const ABOUT = ['over', 'about', 'at', 'on', 'for', 'of', 'by', 'after', 'because of', 'following', 'under', 'through']
/** Properties whose object is moved or used by the subject, and reaches another. */
const MEANS = new Set(
  `deploys mobilizes withdraws sends retreatsFrom trains uses gives supplies donates sendsEnvoyTo recallsEnvoyFrom
   givesBack`.split(/\s+/),
)

/** Words that a verb or noun governs, by how near to the act they are. */
export interface Arguments {
  readonly objects: readonly number[]
  readonly reached: readonly number[]
  readonly about: readonly number[]
}

export function argumentsOf(token: number, isHead: boolean, context: SentenceContext): Arguments {
  const { tree } = context
  const isNoun = !tree.isVerb(token) && tree.first(token, 'cop') === undefined
  const phrases = tree.all(token, isNoun ? 'nmod' : 'obl').filter((at) => !tree.is(at, 'obl:agent', 'nmod:poss'))
  const by = (markers: readonly string[]): number[] => {
    const rank = (at: number): number => markers.indexOf(tree.marker(at) ?? '')
    return phrases.filter((at) => rank(at) >= 0).sort((a, b) => rank(a) - rank(b))
  }
  const reached = by(REACHED)
  const about = by(ABOUT)
  const means = propertiesOf(token, context).some(({ name }) => MEANS.has(name))
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
