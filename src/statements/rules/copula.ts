import type { Predicate, Tree } from '../../model/index.ts'
import type { Draft, Filler, Rule, RuleContext } from '../draft.ts'
import { clauseFiller, combinations, descriptionOf, filler, furtherRoles } from '../fillers.ts'
import { conjuncts, isNominal, marker, markerTokens, nounPhrase, trim } from '../../syntax/nominal.ts'
import { isEngagedIn } from '../../syntax/engaged-in.ts'
import { adjuncts } from '../adjuncts.ts'
import { hyphenated } from '../../syntax/hyphenated.ts'

const NAME = 'copula'

/** The words of a relation; of "31 dead" the copula is left out, and a reader gets it, and of "Among them were two" in its order. */
const said = (tree: Tree, { head, words, subjects }: Predicate, tokens: readonly number[]): string => {
  const isPlural = subjects.length > 1 || subjects.some((subject) => tree.feature(subject, 'Number') !== 'Sing')
  if (words.every((word) => word === head)) return `${isPlural ? 'are' : 'is'} ${tree.phrase(tokens).text}`.trim()
  const fronted = tokens.filter(
    (token) => token < head && !words.includes(token) && words.every((word) => word > token),
  )
  const others = tokens.filter((token) => !fronted.includes(token))
  // "despite being short of staff", for a reader
  const text = tree.phrase(others).text.replace(/^being(?= |$)/, isPlural ? 'are' : 'is')
  return `${text} ${tree.phrase(fronted).text.toLowerCase()}`.trim()
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
  const own = tree.token(clause.head).upos === 'ADJ' ? [] : placeWords(tree, clause.head)
  // "one-sided"
  const joins = hyphenated(tree, clause.head)
  const used = new Set([...(oblique ? [oblique.head] : []), ...degrees])
  const objects = oblique
    ? [filler(context, oblique.head)]
    : adjective
      ? qualitiesOf(context, clause)
      : whatOf(context, clause)
  const others = clause.words.filter((index) => index !== clause.head && !(adjective && joins.includes(index)))
  const words = oblique ? [...others, ...degrees, ...joins, clause.head] : adjective ? others : clause.words
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
  return combined(clause.subjects, objects)
    .filter(([subject, object]) => subject !== object.head)
    .map(([subject, object]) => ({
      rule: NAME,
      predicate: clause.head,
      subject: filler(context, subject),
      object,
      relation: { tokens, text: said(tree, clause, tokens), lemma: lemma.filter(Boolean).join(' ') },
      arguments: adjuncts(context, clause, used),
    }))
}

/** "in", "in and out of": the prepositions before what something is in. */
function placeWords(tree: Tree, head: number): number[] {
  const first = markerTokens(tree, head)
  const further = first.flatMap((word) => tree.all(word, 'conj')).filter((word) => word < head)
  const all = [...first, ...further.flatMap((word) => [...tree.all(word, 'cc'), word, ...tree.all(word, 'fixed')])]
  return [...new Set(all)].sort((a, b) => a - b)
}

const combined = (subjects: readonly number[], objects: readonly Filler[]): [number, Filler][] =>
  subjects.flatMap((subject) => objects.map((object): [number, Filler] => [subject, object]))

/** What one is said to be, each by itself ("a lawyer and a writer"); what several are, all together. */
function whatOf(context: RuleContext, clause: Predicate): Filler[] {
  const list = listOf(context, clause)
  return list ? [list] : joined(context, clause.head).map((each) => descriptionOf(context, each))
}

/**
 * "The winners were Lund, Visby and Kalmar", "the points are pay and hours": of a list behind one noun, names or what several
 * are, all are meant, not each.
 */
function listOf(context: RuleContext, { head, subjects }: Predicate): Filler | undefined {
  const { tree } = context
  const members = joined(context, head)
  const [subject, ...others] = subjects
  if (subject === undefined || members.length < 2) return undefined
  const isOne = others.length === 0 && tree.token(subject).upos === 'NOUN'
  const areNames = members.every((name) => tree.token(name).upos === 'PROPN')
  const areSeveral = others.length > 0 || tree.feature(subject, 'Number') === 'Plur'
  if (!areSeveral && !(isOne && areNames)) return undefined
  const own = members.flatMap((member) => nounPhrase(tree, member))
  const links = members.flatMap((member) => tree.all(member, 'cc', 'punct'))
  const tokens = [...own, ...links.filter((link) => link > Math.min(...own) && link < Math.max(...own))]
    .filter((token, at, all) => all.indexOf(token) === at)
    .sort((a, b) => a - b)
  return { head, tokens, value: { type: 'text', value: tree.phrase(tokens).text } }
}

/** What "and" or "or" joins to what something is said to be: "a lawyer and a writer"; none where "but" does or a clause of its own. */
function joined({ tree, predicates }: RuleContext, head: number): number[] {
  const all = conjuncts(tree, head)
  const isPlain = (each: number): boolean =>
    ['NOUN', 'PROPN'].includes(tree.token(each).upos) &&
    tree.first(each, 'case') === undefined &&
    (each === head || (predicates.get(each)?.kind !== 'copular' && tree.first(each, 'mark') === undefined))
  const links = all.flatMap((each) => tree.all(each, 'cc').map((link) => tree.lemma(link)))
  return all.every(isPlain) && links.length > 0 && !links.includes('but') ? all : [head]
}

/** "narrow and steep", "costly, risky and slow": each of the qualities that are joined; what has more behind it is told by no more than a word. */
function qualitiesOf(context: RuleContext, clause: Predicate): Filler[] {
  const { tree } = context
  const others = conjuncts(tree, clause.head).slice(1)
  // of "was not cheap but good" the words are those of the denial
  const isDenied = clause.words.some((word) => tree.feature(word, 'Polarity') === 'Neg')
  const isPlain = (each: number): boolean =>
    tree.token(each).upos === 'ADJ' &&
    tree
      .children(each)
      .every((child) => child < each && (tree.is(child, 'cc', 'punct', 'advmod') || isJoined(tree, each, child))) &&
    !(isDenied && tree.all(each, 'cc').some((link) => tree.lemma(link) === 'but'))
  const further = tree.token(clause.head).upos === 'ADJ' ? others.filter(isPlain) : []
  return [clause, ...further.map((head) => ({ ...clause, head }))].map((each) => qualityOf(context, each))
}

const isJoined = (tree: Tree, quality: number, word: number): boolean => hyphenated(tree, quality).includes(word)

/** "unfit to serve", "worth $2 million", "hard to enforce": a quality with what it is not said without. */
function qualityOf(context: RuleContext, clause: Predicate): Filler {
  const { tree } = context
  const { head } = clause
  const complements = tree
    .all(head, 'obj', 'advcl', 'ccomp', 'xcomp', 'nmod')
    .filter((child) => child > head && (tree.is(child, 'obj', 'nmod') || isInfinitive(tree, child)))
  const tokens = [
    ...(tree.token(head).upos === 'ADJ' ? markerTokens(tree, head) : []),
    ...degreesOf(context, clause).filter((word) => !isJoined(tree, head, word)),
    ...hyphenated(tree, head),
    head,
    ...complements.flatMap((child) => tree.subtree(child)),
  ].sort((a, b) => a - b)
  return { head, tokens, value: { type: 'property', value: tree.phrase(trim(tree, tokens)).text } }
}

/** "too poor", "far too high", "52 years old": what stands between the copula and a quality says how much of it. */
function degreesOf({ tree }: RuleContext, { head, words }: Predicate): number[] {
  const copula = words.findLast((word) => word < head)
  if (copula === undefined || tree.first(head, 'case') !== undefined) return []
  return tree
    .all(head, 'advmod', 'obl:unmarked', 'obl:npmod')
    .filter(
      (child) =>
        copula < child &&
        child < head &&
        tree.feature(child, 'Polarity') !== 'Neg' &&
        !tree.isOf(child, 'negator') &&
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

/** "Is in talks with its rival": who talks with whom the noun tells. */
const isToldByNoun = ({ tree }: RuleContext, { head, frames }: Predicate): boolean =>
  isEngagedIn(tree, head) &&
  frames.some(({ frame, complete, roles }) => frame.pos === 'noun' && complete && roles.has('object'))

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
        if (isToldByNoun(context, clause)) return []
        const drafts = known(context, clause)
        return drafts.length > 0 ? drafts : open(context, clause)
      })
  },
}
