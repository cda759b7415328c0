import type { CodedClass, FrameMatch, Predicate } from '../../model/index.ts'
import { marker } from '../../syntax/nominal.ts'
import { particleOf } from '../../syntax/particle.ts'
import { range } from '../../syntax/range.ts'
import { adjuncts, purposesOf } from '../adjuncts.ts'
import type { RoleFiller, RuleContext, UnnamedDraft } from '../draft.ts'
import { combinations, filler, furtherRoles, roleFiller, subjectFiller } from '../fillers.ts'
import { relationWords } from '../relation-words.ts'
import { resultsOf } from './results.ts'

/** Statements of a verb that the ontology knows, in active or passive voice. */
export function knownVerb(context: RuleContext, clause: Predicate): UnnamedDraft[] {
  const { tree } = context
  const match = clause.frames.find((each) => each.complete && !each.frame.codedOnly && !isPlainObject(context, each))
  if (match === undefined) return []
  const { frame, complement } = match
  // "is allied with": of a participle that is an adjective, the subject is the one of whom it is said
  const adjectival = frame.pos === 'adjective'
  const passive = clause.voice === 'passive' && !adjectival
  const words = adjectival ? ['be', tree.token(clause.head).text.toLowerCase()] : [tree.lemma(clause.head)]
  const particle = frame.particle === undefined ? undefined : particleOf(tree, clause.head, frame.particle)
  const used = new Set([...match.roles.values(), complement ?? [], particle ?? []].flat())
  return combinations(match).map(({ subject, object }) => {
    const introduced = object !== undefined && !passive ? marker(tree, object) : ''
    return {
      predicate: clause.head,
      subject: subjectFiller(context, clause, subject),
      object: object === undefined ? null : filler(context, object),
      relation: {
        ...relationWords(tree, clause, { complement, particle, before: object, passive }),
        lemma: [...words, frame.particle, frame.complement, introduced].filter(Boolean).join(' '),
        property: frame.property,
        // "was elected by": the words have subject and object in the other order
        ...(passive && !clause.subjects.includes(subject) ? { passive: true } : {}),
      },
      arguments: [
        ...furtherRoles(context, match),
        ...measureOf(context, match),
        // "was hit by a tram", which fills no role of a frame for people
        ...clause.agents.filter((agent) => !used.has(agent)).map((agent) => roleFiller(context, agent, 'agent')),
        ...resultsOf(context, clause, used),
        ...adjuncts(context, clause, used),
        ...(object === undefined ? purposesOf(context, clause) : []),
      ],
    }
  })
}

/** How much there is of the noun that makes a verb's sense: "bought a 10% stake in Boltz", "fired 12 rockets at Kyiv". */
function measureOf(context: RuleContext, { complement, roles }: FrameMatch): RoleFiller[] {
  if (complement === undefined || roles.has('quantity')) return []
  const { tree } = context
  const [measure] = tree
    .all(complement, 'nummod', 'compound')
    .filter((child) => child < complement && (tree.is(child, 'nummod') || tree.first(child, 'nummod') !== undefined))
  if (measure === undefined) return []
  const tokens = range(Math.min(...tree.subtree(measure)), complement)
  return [{ head: complement, tokens, value: { type: 'text', value: tree.phrase(tokens).text }, role: 'quantity' }]
}

/** Things that something is done to; what is done, "made an attack on", is none of them. */
const THINGS: readonly CodedClass[] = ['Agent', 'Place', 'Facility']

/**
 * Whether the noun that makes a verb's sense is what the verb is done to: "closed schools in Madrid", "expelled two diplomats";
 * of "imposed a curfew" too, where it is not said on whom.
 */
function isPlainObject(context: RuleContext, { complement, roles }: FrameMatch): boolean {
  const { tree, ontology } = context
  if (complement === undefined || marker(tree, complement) !== '') return false
  // "lost their lives"
  const isSpecific = tree
    .all(complement, 'det', 'amod', 'nmod', 'nmod:poss', 'nummod')
    .some((child) => tree.token(child).upos !== 'PRON' || tree.is(child, 'nmod'))
  const isThing = THINGS.some((name) => ontology.isA(context.classOf(complement) ?? '', name))
  return isThing ? isSpecific || tree.feature(complement, 'Number') === 'Plur' : isSpecific && roles.size === 1
}
