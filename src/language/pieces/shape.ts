/** Case classes of words, in the order of the network's shape embedding. */
const SHAPES = ['special', 'lower', 'initial', 'upper', 'letter', 'mixed', 'digit', 'other'] as const
export type Shape = (typeof SHAPES)[number]

/** Index of the shape of what is no word: the marks of begin and end. */
export const SPECIAL_SHAPE = 0

// digits in the sense of Python's str.isdigit, by which the network was trained: circled and raised ones count
const DIGIT =
  /[\p{Nd}\u00b2\u00b3\u00b9\u1369-\u1371\u19da\u2070\u2074-\u2079\u2080-\u2089\u2460-\u2468\u2474-\u247c\u2488-\u2490\u24ea\u24f5-\u24fd\u24ff\u2776-\u277e\u2780-\u2788\u278a-\u2792\u{10a40}-\u{10a43}\u{10e60}-\u{10e68}\u{11052}-\u{1105a}\u{1f100}-\u{1f10a}]/u
const LETTER = /\p{L}/gu
const LOWER = /^\p{Lowercase}+$/u
const UPPER = /^\p{Uppercase}+$/u
const INITIAL = /^\p{Uppercase}/u
const AFTER_INITIAL = /^\p{L}\p{Lowercase}*$/u

/** The case class of a word: the encoder itself does not see case. */
export function shapeOf(word: string): Shape {
  if (DIGIT.test(word)) return 'digit'
  const letters = (word.match(LETTER) ?? []).join('')
  if (letters === '') return 'other'
  if (LOWER.test(letters)) return 'lower'
  if (UPPER.test(letters)) return [...letters].length === 1 ? 'letter' : 'upper'
  return INITIAL.test(word) && AFTER_INITIAL.test(letters) ? 'initial' : 'mixed'
}

export function shapeIndex(word: string): number {
  return SHAPES.indexOf(shapeOf(word))
}
