import type { Span } from '../../model/index.ts'

/** A line's words, without the white space around them. An empty line has no extent. */
export interface Line extends Span {
  /** Columns of white space before its first character. */
  readonly indent: number
}

const LINE = /[^\r\n\u2028\u2029\u0085\f\v]*(?:\r\n|[\r\n\u2028\u2029\u0085\f\v]|$)/gy

/** Lines of a text, with any of Unicode's line ends. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  LINE.lastIndex = 0
  while (LINE.lastIndex < text.length) {
    const at = LINE.lastIndex
    const written = LINE.exec(text)?.[0] ?? ''
    const body = written.trim()
    const indent = body === '' ? 0 : written.length - written.trimStart().length
    lines.push({ start: at + indent, end: at + indent + body.length, indent })
  }
  return lines
}
