import type { EventOrder, Sentence, Token } from '../../model/index.ts'

/** One way in which a sentence orders two events; it is asked of every token. */
export type OrderRule = (sentence: Sentence, token: Token) => EventOrder | null
