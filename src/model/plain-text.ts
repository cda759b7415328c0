// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g
/** Marks, embeddings, overrides and isolates of direction, and what has neither width nor an effect on its neighbours. */
const INVISIBLE = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g
/** Scripts put up to four marks on a letter; a hundred would cover the lines above and below. */
const PILED_MARKS = /((?:\p{Mark}\p{Format}*){4})[\p{Mark}\p{Format}]+/gu

/**
 * Text of an article such that it can stand among other words: without what would turn, move or cover these. Control
 * characters become spaces. An element that isolates its text is not enough: an unfinished isolate within takes its end.
 */
export function plainText(text: string): string {
  return text.replace(CONTROLS, ' ').replace(INVISIBLE, '').replace(PILED_MARKS, '$1')
}
