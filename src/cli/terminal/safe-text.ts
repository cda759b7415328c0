/**
 * Characters that could move the cursor, start an escape sequence or reorder what a terminal shows: C0 and C1 controls,
 * directional marks, overrides and isolates, invisible joiners, line separators, and halves of surrogate pairs.
 */
const UNSAFE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Cs}|[\u{e0000}-\u{e007f}]/gu

/** Article text made harmless for a terminal, on one line: white space becomes one space, what is unsafe becomes U+FFFD. */
export function safeText(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(UNSAFE, '\u{fffd}').trim()
}

/** The same for text of several lines, which it keeps, and columns parted by tabs. */
export function safeLines(text: string): string {
  return text.replace(UNSAFE, (character) => (/[\n\t]/.test(character) ? character : '\u{fffd}'))
}

const escaped = (characters: string): string =>
  Array.from({ length: characters.length }, (_, at) => characters.charCodeAt(at).toString(16).padStart(4, '0'))
    .map((code) => `\\u${code}`)
    .join('')

/** `value` as JSON that is harmless for a terminal and reads back as the same: what is unsafe is written as `\uXXXX`. */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(UNSAFE, (character) =>
    character === '\n' ? character : escaped(character),
  )
}
