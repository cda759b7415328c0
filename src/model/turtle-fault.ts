/** What a parser of Turtle complains of, in words with the remedy, and the line where it says so. */
export function turtleFault(error: unknown): { readonly line: number | undefined; readonly words: string } {
  const { line } = (error as { context?: { line?: number } }).context ?? {}
  const reason = error instanceof Error ? error.message.replace(/ on line \d+\.?$/u, '') : String(error)
  return { line, words: `not valid Turtle: ${reason}. Check the punctuation before this place.` }
}
