import type { Predicate } from '../../model/index.ts'
import type { Draft, Filler, Rule, RuleContext } from '../draft.ts'
import { clauseFiller, combinations, descriptionOf, filler, furtherRoles } from '../fillers.ts'
import { isNominal, marker, markerTokens } from '../../syntax/nominal.ts'
import { adjuncts } from '../adjuncts.ts'

const NAME = 'copula'

/** "is dependent on oil": an adjective the ontology knows. */
function known(context: RuleContext, clause: Predicate): Draft[] {
  const { tree } = context
  const match = clause.frames.find(({ frame, complete }) => complete && frame.pos === 'adjective')
  if (match === undefined) return []
  const { frame } = match
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

function open(context: RuleContext, clause: Predicate): Draft[] {
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

const isQuality = ({ tree }: RuleContext, { head }: Predicate): boolean =>
  ['ADJ', 'ADV', 'VERB'].includes(tree.token(head).upos)

/** "The trouble is that our roof leaks": what the clause says is said of the outer subject. */
function clausal(context: RuleContext, { head, subjects, complements }: Predicate): Draft[] {
  const { tree } = context
  const [clause] = complements
  if (clause === undefined) return []
  return subjects.flatMap((subject) => {
    const content = tree.subtree(clause, (child) => child === subject || child === head || tree.is(child, 'punct'))
    if (content.length === 0) return []
    return [
      {
        rule: NAME,
        predicate: head,
        subject: filler(context, subject),
        object: clauseFiller(tree, clause, content),
        relation: { tokens: [head], text: tree.phrase([head]).text, lemma: 'be' },
        arguments: [],
      },
    ]
  })
}

export const copula: Rule = {
  name: NAME,
  reads: 'a clause with "be" before a noun, an adjective or a preposition: "India is a significant market"',
  apply(context) {
    return (
      [...context.predicates.values()]
        .filter((clause) => clause.kind === 'copular' && clause.subjects.length > 0)
        // "is able to reinforce": what follows is the predicate
        .flatMap((clause) => {
          if (context.tree.token(clause.head).upos === 'AUX') return clausal(context, clause)
          if (!isNominal(context.tree, clause.head) && (clause.complements.length > 0 || !isQuality(context, clause)))
            return []
          const drafts = known(context, clause)
          return drafts.length > 0 ? drafts : open(context, clause)
        })
    )
  },
}
