import type { Filler, RuleContext } from '../draft.ts'

/** Somebody and the words for the office that they hold. */
export interface Holding {
  readonly holder: Filler
  /** Head noun of the office and the words of its title. */
  readonly office: number
  readonly tokens: readonly number[]
  readonly copular: boolean
}

export const isOffice = (context: RuleContext, token: number): boolean =>
  ['NOUN', 'PROPN'].includes(context.tree.token(token).upos) &&
  context.ontology.officeNouns.has(context.tree.lemma(token))
