import type { Clause } from '../clause/index.ts'
import type { Draft, Filler, Rule, RuleContext } from '../draft.ts'
import { combinations, descriptionOf, filler, furtherRoles, matchFrame, verbSite } from '../frames.ts'
import { isNominal, marker, markerTokens } from '../nominal.ts'
import { outerCopulas } from '../outer-copula.ts'
import { adjuncts } from '../adjuncts.ts'

const NAME = 'copula'

/** "is dependent on oil": an adjective the ontology knows. */
function known(context: RuleContext, clause: Clause): Draft[] {
  const { tree, ontology } = context
  for (const frame of ontology.framesOf(tree.lemma(clause.head), 'adjective')) {
    const match = matchFrame(context, frame, verbSite(tree, clause))
    if (!match || !match.roles.has('subject')) continue
    return combinations(match).map(({ subject, object }) => {
      const tokens = [...clause.words, ...(object === undefined ? [] : markerTokens(tree, object))]
      return {
        rule: NAME,
        predicate: clause.head,
        subject: filler(context, subject),
        object: object === undefined ? null : filler(context, object),
        relation: {
          tokens,
          text: tree.phrase(tokens).text,
          lemma: ['be', frame.lemma, object === undefined ? '' : marker(tree, object)].filter(Boolean).join(' '),
          property: frame.property,
        },
        arguments: [
          ...furtherRoles(context, match),
          ...adjuncts(context, clause, new Set([...match.roles.values()].flat())),
        ],
      }
    })
  }
  return []
}

function open(context: RuleContext, clause: Clause): Draft[] {
  const { tree } = context
  const adjective = tree.token(clause.head).upos === 'ADJ' || tree.token(clause.head).upos === 'ADV'
  const oblique = adjective
    ? clause.obliques.find((each) => each.marker !== '' && each.head > clause.head && !context.isTime(each.head))
    : undefined
  const own = adjective ? [] : markerTokens(tree, clause.head)
  const used = new Set(oblique ? [oblique.head] : [])
  const quality: Filler = {
    head: clause.head,
    tokens: [clause.head],
    value: { type: 'property', value: tree.token(clause.head).text },
  }
  const object = oblique ? filler(context, oblique.head) : adjective ? quality : descriptionOf(context, clause.head)
  const words = adjective && !oblique ? clause.words.filter((index) => index !== clause.head) : clause.words
  const tokens = [...words, ...own, ...(oblique?.markerTokens ?? [])].sort((a, b) => a - b)
  const lemma = [
    'be',
    oblique ? `${tree.lemma(clause.head)} ${oblique.marker}` : own.map((index) => tree.lemma(index)).join(' '),
  ]
  return clause.subjects
    .filter((subject) => subject !== object.head)
    .map((subject) => ({
      rule: NAME,
      predicate: clause.head,
      subject: filler(context, subject),
      object,
      relation: { tokens, text: tree.phrase(tokens).text, lemma: lemma.filter(Boolean).join(' ') },
      arguments: adjuncts(context, clause, used),
    }))
}

export const copula: Rule = {
  name: NAME,
  reads: 'a clause with "be" before a noun, an adjective or a preposition: "India is a significant market"',
  apply(context) {
    const clauses = [...context.clauses.values()]
      .filter((clause) => clause.kind === 'copular' && clause.subjects.length > 0)
      // "is able to reinforce": what follows is the predicate
      .filter((clause) => isNominal(context.tree, clause.head) || clause.complements.length === 0)
      .filter(
        (clause) =>
          isNominal(context.tree, clause.head) || ['ADJ', 'ADV', 'VERB'].includes(context.tree.token(clause.head).upos),
      )
      .flatMap((clause) => {
        const drafts = known(context, clause)
        return drafts.length > 0 ? drafts : open(context, clause)
      })
    return [...clauses, ...outerCopulas(context).map((draft) => ({ rule: NAME, ...draft }))]
  },
}
