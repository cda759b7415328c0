import { type Phrase, type PloverType } from '../../model/index.ts'

/** Someone who acts or is acted upon. */
export interface CodedActor {
  /** Entity id; null where the words refer to no entity. */
  readonly entity: string | null
  /** The words that name it in the sentence; of a pronoun those it stands for, where the same sentence has them. */
  readonly phrase: Phrase
}

/** A political event: who did what to whom, after PLOVER. */
export interface CodedEvent {
  readonly type: PloverType
  /** CAMEO code of the property it was read by, where that property's own type was kept. */
  readonly cameo?: string
  readonly sources: readonly CodedActor[]
  readonly targets: readonly CodedActor[]
  /** True where each side does it to the other ("Hungary and Romania agreed"); with a joint subject, sources and targets are the same. */
  readonly reciprocal: boolean
  /** Index of the sentence in the article. */
  readonly sentence: number
  /** Token that tells of the event. */
  readonly head: number
  /** Ids of the statements it rests on, in text order. */
  readonly statements: readonly string[]
  /** Name of the rule that chose the type. */
  readonly rule: string
}
