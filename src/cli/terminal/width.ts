/** Ranges of wide characters (two columns), after Unicode's East Asian Width property (UAX #11), W and F, in outline. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f], [0x231a, 0x231b], [0x2329, 0x232a], [0x2e80, 0x303e], [0x3041, 0x33ff], [0x3400, 0x4dbf],
  [0x4e00, 0x9fff], [0xa000, 0xa4cf], [0xa960, 0xa97f], [0xac00, 0xd7a3], [0xf900, 0xfaff], [0xfe30, 0xfe6f],
  [0xff00, 0xff60], [0xffe0, 0xffe6], [0x1f300, 0x1f64f], [0x1f680, 0x1f6ff], [0x1f900, 0x1faff], [0x20000, 0x3fffd],
] // prettier-ignore

const MARK = /^\p{M}$/u

function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x300) return 1
  if (MARK.test(character)) return 0
  return WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1
}

/** Columns that `text` takes in a terminal; `text` holds no control characters. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

/** `text` cut to at most `width` columns, with an ellipsis where something is left out. */
export function truncate(text: string, width: number): string {
  if (text.length <= width && displayWidth(text) <= width) return text
  let used = 0
  let kept = ''
  let fitting = ''
  for (const character of text) {
    used += characterWidth(character)
    if (used > width) return width > 0 ? `${fitting.trimEnd()}…` : ''
    kept += character
    if (used < width) fitting = kept
  }
  return kept
}

/** `text` cut and filled with spaces to exactly `width` columns. */
export function fit(text: string, width: number): string {
  const cut = truncate(text, width)
  return cut + ' '.repeat(Math.max(0, width - displayWidth(cut)))
}

/** `text` broken at spaces into lines of at most `width` columns; what does not fit into `most` lines is cut. */
export function wrap(text: string, width: number, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const [index, word] of text.split(' ').entries()) {
    const longer = index === 0 ? word : `${line} ${word}`
    if (index === 0 || displayWidth(longer) <= width) line = longer
    else if (lines.length + 1 < most) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line].map((each) => truncate(each, width))
}
