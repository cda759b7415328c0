import type { Line } from './lines.ts'

/** Words after which no paragraph ends. */
const UNFINISHED =
  /(?:,|\b(?:an?|the|of|to|in|on|at|by|for|from|with|and|or|that|which|who|his|her|its|their|is|was|are|were|has|had|will|mr\.|mrs\.|ms\.|dr\.))$/i
/** Share of line breaks within the text that must come in mid-sentence. */
const ENOUGH = 1 / 3
/** A line that would have held the next word within this part of the full width was ended on purpose. */
const FILLED = 0.85

/** Whether `next` goes on with the sentence of `line`. */
const resumes = (line: string, next: string): boolean => /^["'“‘([]?\p{Ll}/u.test(next) || UNFINISHED.test(line)

/** The ninth tenth of the lengths: a few overlong lines (addresses, tables) do not count. */
function fullWidth(lengths: readonly number[]): number {
  return [...lengths].sort((a, b) => a - b)[Math.floor((lengths.length - 1) * 0.9)] ?? 0
}

/**
 * Tells which line breaks are only there to fit a width. A text is hard-wrapped where a third or more of its single
 * line breaks come in mid-sentence: the next line begins with a small letter, or the line ends in a comma or in a word
 * like "of". Paragraphs written one a line never look so. In a wrapped text, a break is a wrap unless the line stops
 * short of the common width, with room for the next word, before a capital.
 */
export function wrapTest(text: string, lines: readonly Line[]): (index: number) => boolean {
  const written = (line: Line | undefined): string => text.slice(line?.start ?? 0, line?.end ?? 0)
  const isBlank = (line: Line | undefined): boolean => line === undefined || line.start === line.end
  const breaks = lines.flatMap((line, index) => (isBlank(line) || isBlank(lines[index + 1]) ? [] : [index]))
  const inSentence = breaks.filter((index) => resumes(written(lines[index]), written(lines[index + 1])))
  if (inSentence.length === 0 || inSentence.length < breaks.length * ENOUGH) return () => false
  const width = fullWidth(lines.filter((line) => !isBlank(line)).map(({ start, end }) => end - start))
  return (index) => {
    const [line, next] = [lines[index], lines[index + 1]]
    if (!line || !next || isBlank(line) || isBlank(next)) return false
    const firstWord = /^\S*/.exec(written(next))?.[0].length ?? 0
    return resumes(written(line), written(next)) || line.end - line.start + 1 + firstWord > width * FILLED
  }
}
