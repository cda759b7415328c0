import type { LexicalFrame } from '../../model/index.ts'
import { adjuncts } from '../adjuncts.ts'
import type { Clause } from '../clause/index.ts'
import type { RuleContext, UnnamedDraft } from '../draft.ts'
import { combinations, filler, furtherRoles, matchFrame, verbSite } from '../frames.ts'
import { marker } from '../nominal.ts'
import { relationWords } from '../relation-words.ts'

/** "is allied with": a participle may be an adjective that the ontology knows; its subject is the one of whom it is said. */
export function adjectivalVerb(context: RuleContext, clause: Clause): UnnamedDraft[] {
  const word = context.tree.token(clause.head).text.toLowerCase()
  const frames = clause.passive ? context.ontology.framesOf(word, 'adjective') : []
  return frames.length > 0 ? knownVerb(context, { ...clause, passive: false }, frames, ['be', word]) : []
}

/** Statements of a verb that the ontology knows, in active or passive voice. */
export function knownVerb(
  context: RuleContext,
  clause: Clause,
  frames: readonly LexicalFrame[],
  words: readonly string[],
): UnnamedDraft[] {
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
