import type { CodedClass, Tree } from '../../model/index.ts'
import { conjuncts, firstConjunct, marker } from '../../syntax/nominal.ts'
import type { Filler, RuleContext } from '../draft.ts'

/** Somebody and the words for the office that they hold. */
export interface Holding {
  readonly holder: Filler
  /** Head noun of the office and the words of its title. */
  readonly office: number
  readonly tokens: readonly number[]
  readonly copular: boolean
  /** Whether somebody else has taken it over: Demir's in "Ruiz succeeded Demir as minister". */
  readonly isHandedOver?: boolean
  /** Whose office it is, where that stands outside its words: "Germany's Chancellor", "President Dia of Senegal". */
  readonly body?: number
}

const BODIES: readonly CodedClass[] = ['State', 'Organization', 'Place']

/** What makes an office a former one within its noun or what stands before that: "ex-president", "ex-Mafia boss". */
export const EX = /^ex-/i

export const isOffice = (context: RuleContext, token: number): boolean =>
  ['NOUN', 'PROPN'].includes(context.tree.token(token).upos) &&
  (context.ontology.officeNouns.has(context.tree.lemma(token).toLowerCase().replace(EX, '')) ||
    isDeputised(context, token))

/** "deputy leader": who stands in for those that lead has an office, and does not lead. */
const isDeputised = ({ tree, ontology }: RuleContext, token: number): boolean =>
  ontology.words('leaderTitle').has(tree.lemma(token)) &&
  tree
    .all(token, 'compound', 'amod')
    .some((child) => child < token && ontology.words('deputyWord').has(tree.lemma(child).toLowerCase()))

/** Whether a token stands for what has offices. */
export const isBody = ({ ontology, classOf }: RuleContext, token: number): boolean =>
  BODIES.some((name) => ontology.isA(classOf(token) ?? '', name))

/** Whether a noun or pronoun before an office tells whose it is: a body's, or that of a person who is served, "Lee's spokesman". */
export const isWhose = (context: RuleContext, token: number): boolean =>
  isBody(context, token) ||
  (context.tree.is(token, 'nmod:poss') && context.ontology.isA(context.classOf(token) ?? '', 'Person'))

/** "chairman and chief executive of Acme", "Acme's president and CEO": the body of joined offices, before or behind them all. */
export function sharedBody(context: RuleContext, office: number): number | undefined {
  const { tree } = context
  const first = firstConjunct(tree, office)
  const all = conjuncts(tree, first)
  if (all.length === 1 || (office !== first && tree.first(office, 'det', 'nmod:poss') !== undefined)) return undefined
  const last = Math.max(...all)
  const behind = all
    .flatMap((noun) => tree.all(noun, 'nmod'))
    .filter((noun) => noun > last && marker(tree, noun) === 'of')
  return [...behind, ...tree.all(first, 'nmod:poss')].find((noun) => isWhose(context, noun))
}

/** Words by which an office is held no longer: "former", "then -" of "then-senator". */
export const formerWords = ({ tree, ontology }: RuleContext, { tokens, office }: Holding): number[] => {
  const isFormer = (word: number): boolean =>
    ontology.words('formerAdjective').has(tree.phrase([word]).text.toLowerCase())
  const then = tokens.filter((token) => token < office && tree.token(token).text.toLowerCase() === 'then')
  return [
    ...tokens.filter((token) => token < office && isFormer(token) && !isOwnTitle(tree, token)),
    ...then.flatMap((token) => (tree.token(token + 1).text === '-' ? [token, token + 1] : [token])),
  ]
}

/** "Past-Chair" is a title of its own. */
const isOwnTitle = (tree: Tree, token: number): boolean =>
  tree.lemma(token).toLowerCase() === 'past' && tree.token(token + 1).text === '-'

export const isFormer = (context: RuleContext, holding: Holding): boolean =>
  holding.isHandedOver === true ||
  holding.tokens.some((token) => token <= holding.office && EX.test(context.tree.token(token).text)) ||
  formerWords(context, holding).length > 0

/** The name of an office that is held no longer. */
export const withoutEx = (label: string): string => label.replace(EX, '')
