import type { LexicalFrame } from '../../model/index.ts'
import { isExistential, type Clause } from '../clause/index.ts'
import type { Draft, Filler, RoleFiller, Rule, RuleContext } from '../draft.ts'
import { combinations, descriptionOf, filler, furtherRoles, matchFrame, roleFiller, verbSite } from '../frames.ts'
import { isNominal, marker } from '../nominal.ts'
import { relationWords } from '../relation-words.ts'
import { roleOf } from '../roles.ts'
import { adjuncts } from '../adjuncts.ts'

const NAME = 'verb-clause'

/** "is allied with": a participle may be an adjective that the ontology knows; its subject is the one of whom it is said. */
function asAdjective(context: RuleContext, clause: Clause): Draft[] {
  const word = context.tree.token(clause.head).text.toLowerCase()
  const frames = clause.passive ? context.ontology.framesOf(word, 'adjective') : []
  return frames.length > 0 ? known(context, { ...clause, passive: false }, frames, ['be', word]) : []
}

/** Statements of a verb that the ontology knows, in active or passive voice. */
function known(
  context: RuleContext,
  clause: Clause,
  frames: readonly LexicalFrame[],
  words: readonly string[],
): Draft[] {
  const { tree } = context
  for (const frame of frames) {
    if (frame.passive && !clause.passive) continue
    if (
      frame.particle !== undefined &&
      !tree.all(clause.head, 'compound:prt', 'advmod').some((child) => tree.lemma(child) === frame.particle)
    )
      continue
    const complement =
      frame.complement === undefined
        ? undefined
        : (clause.passive ? clause.subjects : clause.objects).find((object) => tree.lemma(object) === frame.complement)
    if (frame.complement !== undefined && complement === undefined) continue
    const match = matchFrame(context, frame, verbSite(tree, clause, complement))
    if (!match || !match.roles.has('subject')) continue
    // "meets its targets" is no meeting: a frame that leaves a direct object out is not what the clause says
    const filled = new Set([...match.roles.values()].flat())
    if (clause.objects.some((direct) => direct !== complement && !filled.has(direct))) continue
    return combinations(match).map(({ subject, object }) => {
      const used = new Set([...match.roles.values()].flat())
      const introduced = object !== undefined && !clause.passive ? marker(tree, object) : ''
      return {
        rule: NAME,
        predicate: clause.head,
        subject: filler(context, subject),
        object: object === undefined ? null : filler(context, object),
        relation: {
          ...relationWords(tree, clause, { complement, before: object, passive: clause.passive }),
          lemma: [...words, frame.particle, frame.complement, introduced].filter(Boolean).join(' '),
          property: frame.property,
          // "was elected by": the words have subject and object in the other order
          ...(clause.passive && !clause.subjects.includes(subject) ? { passive: true } : {}),
        },
        arguments: [...furtherRoles(context, match), ...adjuncts(context, clause, used)],
      }
    })
  }
  return []
}

/** Statements of any other verb, under its lemma. */
function open(context: RuleContext, clause: Clause): Draft[] {
  const { tree } = context
  const verb = isExistential(tree, clause.head) ? 'exist' : tree.lemma(clause.head)
  const particle = tree.all(clause.head, 'compound:prt').map((child) => tree.lemma(child))
  const base = [...(clause.passive ? ['be'] : []), verb, ...particle]
  const draft = (
    subject: number,
    object: Filler | null,
    used: ReadonlySet<number>,
    linking: readonly string[],
    extra: readonly RoleFiller[] = [],
  ): Draft => ({
    rule: NAME,
    predicate: clause.head,
    subject: filler(context, subject),
    object,
    relation: {
      ...relationWords(tree, clause, { before: object?.head, passive: false, linking: linking.length > 0 }),
      lemma: [...base, ...linking].join(' '),
    },
    arguments: [...extra, ...adjuncts(context, clause, used)],
  })
  const recipients = clause.indirectObjects.map((head) => roleFiller(context, head, 'recipient'))
  const direct = clause.objects
  if (direct.length > 0)
    return clause.subjects.flatMap((subject) =>
      direct.map((object) =>
        draft(subject, filler(context, object), new Set([object, ...clause.indirectObjects]), [], recipients),
      ),
    )
  const nominal = clause.complements.find(
    (child) => tree.is(child, 'xcomp') && (isNominal(tree, child) || tree.token(child).upos === 'ADJ'),
  )
  if (nominal !== undefined)
    return clause.subjects.map((subject) =>
      draft(subject, descriptionOf(context, nominal), new Set([nominal]), markerOf(context, nominal)),
    )
  const content = clause.complements.find((child) => tree.is(child, 'ccomp'))
  if (content !== undefined)
    return clause.subjects.map((subject) =>
      draft(subject, { head: content, tokens: tree.subtree(content) }, new Set([content]), [], recipients),
    )
  if (clause.complements.length > 0) return []
  const agents = clause.agents
  if (agents.length > 0)
    return clause.subjects.flatMap((subject) =>
      agents.map((agent) => draft(subject, filler(context, agent), new Set([agent]), ['by'])),
    )
  const oblique = clause.obliques.find(
    (each) => each.marker !== '' && each.head > clause.head && roleOf(context, each.marker, each.head) !== 'time',
  )
  if (oblique) {
    const same = clause.obliques.filter(
      (each) => each.marker === oblique.marker && each.markerTokens[0] === oblique.markerTokens[0],
    )
    return clause.subjects.flatMap((subject) =>
      same.map((each) =>
        draft(subject, filler(context, each.head), new Set(same.map((x) => x.head)), [oblique.marker]),
      ),
    )
  }
  return clause.subjects.map((subject) => draft(subject, null, new Set(), []))
}

const markerOf = (context: RuleContext, head: number): string[] => [marker(context.tree, head)].filter(Boolean)

export const verbClause: Rule = {
  name: NAME,
  reads: 'a clause with a verb, active or passive: "India imports crude oil from Russia"',
  apply(context) {
    return [...context.clauses.values()]
      .filter((clause) => clause.kind === 'verbal' && clause.subjects.length > 0)
      .flatMap((clause) => {
        const adjectival = asAdjective(context, clause)
        if (adjectival.length > 0) return adjectival
        const lemma = context.tree.lemma(clause.head)
        const drafts = known(context, clause, context.ontology.framesOf(lemma, 'verb'), [lemma])
        return drafts.length > 0 ? drafts : open(context, clause)
      })
  },
}
