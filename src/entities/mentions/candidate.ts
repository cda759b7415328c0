import type { EntityType, Mention } from '../../model/index.ts'
import type { GazetteerEntry, Gender } from '../gazetteer/index.ts'
import type { MentionTree } from '../mention-tree.ts'

export type Determination = 'definite' | 'demonstrative' | 'possessive' | 'indefinite' | 'bare'

/** A mention with what the sieves compare. Positions are tokens of its sentence, both ends included. */
export interface Candidate {
  /** Position among all candidates of the article, in text order. */
  readonly order: number
  readonly form: Mention['form']
  readonly tree: MentionTree
  readonly head: number
  readonly first: number
  readonly last: number
  readonly type: EntityType
  /** Of a name: its own words, without titles, article and possessive mark. */
  readonly name?: { readonly first: number; readonly last: number; readonly words: readonly string[] }
  /** Lemmas of the titles and descriptions before a name: `foreign secretary`, `secretary`. */
  readonly titles: readonly string[]
  /** The noun of its title, where that is a token of its own in the tree: "goalkeeper" in "goalkeeper Erik Lundby". */
  readonly titleHead?: number
  /** The noun right before a name that says what it names: "tanker" in "the tanker Bora Star". */
  readonly kindNoun?: number
  /** Class that the form of a name tells: a ship by the letters before it, a work by its noun. */
  readonly kind?: string
  readonly entry?: GazetteerEntry
  /** The state of whose people a noun is: "the Brazilian". */
  readonly nation?: GazetteerEntry
  /** True where a place's name stands for the power that sits there: "Moscow" for Russia. */
  readonly metonym?: boolean
  /** The state or region that the words right after a place's name put it in ("Eugene, Oregon"). */
  readonly within?: GazetteerEntry
  readonly number?: 'singular' | 'plural'
  readonly gender?: Gender
  readonly determination: Determination
  readonly lemma: string
  /** Lemmas of the restricting words before the head, nationality and possessor aside. */
  readonly modifiers: readonly string[]
}

export type Draft = Omit<Candidate, 'order'>

/** The own words of a name, none of other mentions. */
export const nameWords = ({ name }: Pick<Candidate, 'name'>): readonly string[] => name?.words ?? []

export const nameText = (candidate: Pick<Candidate, 'name'>): string => nameWords(candidate).join(' ')

/** Types that the model may take for one another. */
const ALIKE: readonly (readonly EntityType[])[] = [
  ['organization', 'place'],
  ['object', 'abstract', 'organization', 'event'],
]

/** Whether two things may be of one type. */
export const areAlike = ({ type: a }: Pick<Candidate, 'type'>, { type: b }: Pick<Candidate, 'type'>): boolean =>
  a === b || ALIKE.some((types) => types.includes(a) && types.includes(b))

/** Whether a mention calls a thing by its name; "Russian" does. */
export const isName = ({ form }: Pick<Candidate, 'form'>): boolean => form === 'name' || form === 'adjective'

/** A noun inside a compound names a kind, not a certain event, person or place ("match referee"). */
export const isPart = ({ tree, head, type }: Candidate): boolean =>
  tree.is(head, 'compound') && ['event', 'person', 'organization', 'place'].includes(type)

/** Whether one of two mentions of a sentence stands within the other. */
export const isNested = (a: Candidate, b: Candidate): boolean =>
  (a.first <= b.head && b.head <= a.last) || (b.first <= a.head && a.head <= b.last)
