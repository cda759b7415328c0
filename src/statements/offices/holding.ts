import type { CodedClass } from '../../model/index.ts'
import type { Filler, RuleContext } from '../draft.ts'

/** Somebody and the words for the office that they hold. */
export interface Holding {
  readonly holder: Filler
  /** Head noun of the office and the words of its title. */
  readonly office: number
  readonly tokens: readonly number[]
  readonly copular: boolean
  /** Whose office it is, where that stands outside its words: "Germany's Chancellor", "President Dia of Senegal". */
  readonly body?: number
}

const BODIES: readonly CodedClass[] = ['State', 'Organization', 'Place']

export const isOffice = (context: RuleContext, token: number): boolean =>
  ['NOUN', 'PROPN'].includes(context.tree.token(token).upos) &&
  context.ontology.officeNouns.has(context.tree.lemma(token))

/** Whether a token stands for what has offices. */
export const isBody = ({ ontology, classOf }: RuleContext, token: number): boolean =>
  BODIES.some((name) => ontology.isA(classOf(token) ?? '', name))
