import type { Predicate, Tree } from '../../model/index.ts'
import type { Draft, Filler, Rule, RuleContext } from '../draft.ts'
import { clauseFiller, combinations, descriptionOf, filler, furtherRoles } from '../fillers.ts'
import { conjuncts, isNominal, marker, markerTokens, nounPhrase, trim } from '../../syntax/nominal.ts'
import { range } from '../../syntax/range.ts'
import { adjuncts } from '../adjuncts.ts'

const NAME = 'copula'

/** The words of a relation; of "31 dead" the copula is left out, and a reader gets it, and of "Among them were two" in its order. */
const said = (tree: Tree, { head, words, subjects }: Predicate, tokens: readonly number[]): string => {
  const isPlural = subjects.length > 1 || subjects.some((subject) => tree.feature(subject, 'Number') !== 'Sing')
  if (words.every((word) => word === head)) return `${isPlural ? 'are' : 'is'} ${tree.phrase(tokens).text}`.trim()
  const fronted = tokens.filter(
    (token) => token < head && !words.includes(token) && words.every((word) => word > token),
  )
  const others = tokens.filter((token) => !fronted.includes(token))
  return `${tree.phrase(others).text} ${tree.phrase(fronted).text.toLowerCase()}`.trim()
}

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
        text: said(tree, clause, tokens),
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
  const degrees = adjective ? degreesOf(context, clause) : []
  const own = tree.token(clause.head).upos === 'ADJ' ? [] : markerTokens(tree, clause.head)
  const used = new Set([...(oblique ? [oblique.head] : []), ...degrees])
  const object = oblique
    ? filler(context, oblique.head)
    : adjective
      ? qualityOf(context, clause)
      : (listOf(context, clause) ?? descriptionOf(context, clause.head))
  const others = clause.words.filter((index) => index !== clause.head)
  const words = oblique ? [...others, ...degrees, clause.head] : adjective ? others : clause.words
  const tokens = [...words, ...own, ...(oblique?.markerTokens ?? [])].sort((a, b) => a - b)
  const lemma = [
    'be',
    oblique
      ? [
          ...degrees.filter((word) => tree.token(word).upos === 'PART').map((word) => tree.lemma(word)),
          tree.lemma(clause.head),
          oblique.marker,
        ].join(' ')
      : own.map((index) => tree.lemma(index)).join(' '),
  ]
  return clause.subjects
    .filter((subject) => subject !== object.head)
    .map((subject) => ({
      rule: NAME,
      predicate: clause.head,
      subject: filler(context, subject),
      object,
      relation: { tokens, text: said(tree, clause, tokens), lemma: lemma.filter(Boolean).join(' ') },
      arguments: adjuncts(context, clause, used),
    }))
}

/** "The winners were Lund, Visby and Kalmar": of a list of names behind one subject all are meant, not each. */
function listOf({ tree }: RuleContext, { head, subjects }: Predicate): Filler | undefined {
  const names = conjuncts(tree, head)
  const [subject, ...others] = subjects
  const isOne = subject !== undefined && others.length === 0 && tree.token(subject).upos === 'NOUN'
  const areNames = names.every((name) => tree.token(name).upos === 'PROPN' && tree.first(name, 'case') === undefined)
  const isList = names.some((name) => tree.first(name, 'cc') !== undefined) && tree.first(head, 'case') === undefined
  if (!isOne || !areNames || names.length < 2 || !isList) return undefined
  const own = names.flatMap((name) => nounPhrase(tree, name))
  const tokens = range(Math.min(...own), Math.max(...own))
  return { head, tokens, value: { type: 'text', value: tree.phrase(tokens).text } }
}

/** "unfit to serve", "worth $2 million", "hard to enforce": a quality with what it is not said without. */
function qualityOf(context: RuleContext, clause: Predicate): Filler {
  const { tree } = context
  const { head } = clause
  const complements = tree
    .all(head, 'obj', 'advcl', 'ccomp', 'xcomp')
    .filter((child) => child > head && (tree.is(child, 'obj') || isInfinitive(tree, child)))
  const tokens = [
    ...(tree.token(head).upos === 'ADJ' ? markerTokens(tree, head) : []),
    ...degreesOf(context, clause),
    head,
    ...complements.flatMap((child) => tree.subtree(child)),
  ].sort((a, b) => a - b)
  return { head, tokens, value: { type: 'property', value: tree.phrase(trim(tree, tokens)).text } }
}

/** "too poor", "far too high", "52 years old": what stands between the copula and a quality says how much of it. */
function degreesOf({ tree, ontology }: RuleContext, { head, words }: Predicate): number[] {
  const copula = words.findLast((word) => word < head)
  if (copula === undefined || tree.first(head, 'case') !== undefined) return []
  return tree
    .all(head, 'advmod', 'obl:unmarked', 'obl:npmod')
    .filter(
      (child) =>
        copula < child &&
        child < head &&
        tree.feature(child, 'Polarity') !== 'Neg' &&
        !ontology.words('negator').has(tree.lemma(child)) &&
        (tree.token(child).entityType !== 'time' || isMeasure(tree, child)) &&
        tree.subtree(child).every((token) => copula < token && !tree.is(token, 'punct')),
    )
    .flatMap((child) => tree.subtree(child))
}

/** "16 years old", "two hours late": how much, and not when. */
const isMeasure = (tree: Tree, time: number): boolean =>
  tree.token(time).upos === 'NOUN' && tree.first(time, 'nummod') !== undefined

const isInfinitive = (tree: Tree, clause: number): boolean =>
  tree.feature(clause, 'VerbForm') === 'Inf' && tree.all(clause, 'mark').some((mark) => tree.lemma(mark) === 'to')

/** "is able to reinforce": the verb tells it, where somebody is known to do what it says. */
const isTold = ({ predicates }: RuleContext, complement: number): boolean =>
  (predicates.get(complement)?.subjects.length ?? 0) > 0

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
    return [...context.predicates.values()]
      .filter((clause) => clause.kind === 'copular' && clause.subjects.length > 0)
      .flatMap((clause) => {
        if (context.tree.token(clause.head).upos === 'AUX') return clausal(context, clause)
        const isToldApart = clause.complements.some(
          (complement) => isTold(context, complement) || !isInfinitive(context.tree, complement),
        )
        if (!isNominal(context.tree, clause.head) && (isToldApart || !isQuality(context, clause))) return []
        const drafts = known(context, clause)
        return drafts.length > 0 ? drafts : open(context, clause)
      })
  },
}
