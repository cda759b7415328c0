import { subjectsOf } from '../clause/index.ts'
import type { Draft, Filler, Rule, RuleContext } from '../draft.ts'
import { filler } from '../frames.ts'
import { conjuncts, marker, nounPhrase } from '../nominal.ts'

const NAME = 'office'

interface Holding {
  readonly holder: Filler
  /** Head noun of the office and the words of its title. */
  readonly office: number
  readonly tokens: readonly number[]
  readonly copular: boolean
}

const isOffice = (context: RuleContext, token: number): boolean =>
  ['NOUN', 'PROPN'].includes(context.tree.token(token).upos) &&
  context.ontology.officeNouns.has(context.tree.lemma(token))

/** "Indian Foreign Secretary Vinay Mohan Kwatra": the words before a person's name, from its modifiers to the office noun. */
function titles(context: RuleContext): Holding[] {
  const { sentence } = context
  return sentence.names.flatMap((name): Holding[] => {
    if (name.type !== 'person') return []
    let first = name.first
    const head = headOf(context, name.first, name.last)
    let start = name.first
    // the name may have swallowed its title
    while (start < name.last && isOffice(context, start)) start++
    first = start
    while (first > 0 && belongsToTitle(context, first - 1, head)) first--
    const tokens = range(first, start - 1)
    const office = [...tokens].reverse().find((token) => isOffice(context, token))
    if (office === undefined) return []
    return [
      {
        holder: { head, tokens: range(start, name.last) },
        office,
        tokens: tokens.filter((token) => token <= office),
        copular: false,
      },
    ]
  })
}

function belongsToTitle(context: RuleContext, token: number, head: number): boolean {
  const { tree } = context
  const { upos, text } = tree.token(token)
  if (!['NOUN', 'PROPN', 'ADJ'].includes(upos) && text !== '-') return false
  const governor = tree.token(head).head
  return (
    tree.dominates(head, token) ||
    (governor >= 0 &&
      tree.is(head, 'flat', 'appos', 'compound') &&
      (token === governor || tree.dominates(governor, token)))
  )
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)

/** The token of a span that governs the rest. */
function headOf(context: RuleContext, first: number, last: number): number {
  const inside = range(first, last)
  return inside.find((token) => !inside.includes(context.tree.token(token).head)) ?? last
}

/** "Lavrov, Russia's foreign minister" and "Lavrov is foreign minister of Russia". */
function descriptions(context: RuleContext): Holding[] {
  const { tree, sentence } = context
  return sentence.tokens.flatMap(({ index }): Holding[] => {
    if (!isOffice(context, index)) return []
    const copular = tree.first(index, 'cop') !== undefined || tree.is(index, 'xcomp')
    const holders = copular ? subjectsOf(tree, index) : besides(context, index)
    return holders
      .filter(
        (holder) =>
          tree.token(holder).entityType !== 'organization' &&
          (tree.token(holder).upos === 'PROPN' || tree.token(holder).upos === 'PRON'),
      )
      .map((holder) => ({
        holder: filler(context, holder),
        office: index,
        tokens: nounPhrase(tree, index).filter((token) => token !== holder),
        copular,
      }))
  })
}

function besides(context: RuleContext, index: number): number[] {
  const { tree } = context
  if (tree.is(index, 'appos')) return [tree.token(index).head]
  if (tree.is(index, 'conj') && tree.is(tree.token(index).head, 'appos'))
    return [tree.token(tree.token(index).head).head]
  return tree
    .all(index, 'appos')
    .filter((child) => tree.token(child).upos === 'PROPN')
    .flatMap((child) => conjuncts(tree, child))
}

/** "Foreign Secretary of India": the title without articles and nationality, and the body it belongs to where one is named. */
function officeName(context: RuleContext, holding: Holding): { label: string; body: number | undefined } {
  const { tree, ontology } = context
  const isBody = (token: number): boolean =>
    ['State', 'Organization', 'Place'].some((name) => ontology.isA(context.classOf(token) ?? '', name))
  const own = holding.tokens.filter(
    (token) => tree.is(token, 'nmod:poss', 'amod', 'compound', 'nmod') && token !== holding.office && isBody(token),
  )
  const ofBody = own.find(
    (token) =>
      marker(tree, token) === 'of' ||
      tree.is(token, 'nmod:poss') ||
      tree.token(token).upos === 'ADJ' ||
      tree.token(token).upos === 'PROPN',
  )
  const dropped = new Set(ofBody === undefined ? [] : tree.subtree(ofBody))
  const words = holding.tokens.filter(
    (token) =>
      !dropped.has(token) &&
      !tree.is(token, 'det', 'nmod:poss', 'case', 'punct') &&
      !inLongModifier(context, token, holding.office),
  )
  const body = ofBody === undefined ? undefined : context.labelOf(ofBody)
  return { label: tree.phrase(words).text + (body === undefined ? '' : ` of ${body}`), body: ofBody }
}

const inLongModifier = (context: RuleContext, token: number, office: number): boolean =>
  token > office &&
  context.tree.ancestors(token).some((each) => each !== office && context.tree.is(each, 'acl', 'advcl', 'appos'))

export const office: Rule = {
  name: NAME,
  reads: 'a person\'s office, as title, apposition or predicate: "Indian Foreign Secretary Vinay Mohan Kwatra"',
  apply(context) {
    const { officeProperty } = context.ontology
    if (officeProperty === undefined) return []
    return [...titles(context), ...descriptions(context)].map((holding): Draft => {
      const { label, body } = officeName(context, holding)
      return {
        rule: NAME,
        predicate: holding.office,
        subject: holding.holder,
        object: { head: holding.office, tokens: holding.tokens, label, class: 'Office' },
        relation: { tokens: [], text: 'is', lemma: 'be', property: officeProperty },
        arguments: body === undefined ? [] : [{ head: body, tokens: [body], role: 'organization' }],
        ...(holding.copular ? {} : { stance: { polarity: 'positive', modality: 'actual', marked: false } }),
      }
    })
  },
}
