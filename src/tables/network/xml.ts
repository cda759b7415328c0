import type { Value } from '../table.ts'

/** What no document of XML 1.0 may hold, not even escaped. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Text without what XML 1.0, and databases, cannot hold; each such character becomes U+FFFD. */
export const holdable = (text: string): string => text.replace(FORBIDDEN, '\uFFFD')

/** Between the values of a list, in formats that have none. */
const SEPARATOR = ' | '

export const plainValue = (value: Exclude<Value, null>): string =>
  typeof value === 'object' ? value.join(SEPARATOR) : String(value)

/** Text as content or in a quoted attribute; line ends and tabs stay what they are. */
export const xml = (text: string): string =>
  holdable(text).replace(/[&<>"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
