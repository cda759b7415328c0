/** Marks that open a quotation, each with those that may close it. */
export const QUOTATION_MARKS: ReadonlyMap<string, readonly string[]> = new Map([
  ['"', ['"', '”', "''"]],
  ['“', ['”', '"']],
  ['``', ["''", '"']],
  ['«', ['»']],
  ['„', ['“', '”']],
  ['‘', ['’']],
  ["''", ["''", '"', '”']],
  ["'", ["'"]],
])

/** A double mark, opening, closing or straight, as typed or in ASCII. */
export const isDoubleMark = (text: string): boolean => /^(?:["“”]|``|'')$/.test(text)

/** The words of a quotation: without marks that have no partner inside, and without what parts them from their cue. */
export function withoutQuotationMarks(text: string): string {
  const bare = text.replace(/^[\s,:;–—-]+|[\s,:;–—-]+$/g, '')
  // some type two apostrophes for an opening mark
  const opening = bare.startsWith("''")
    ? "''"
    : ([...QUOTATION_MARKS.keys()].find((mark) => bare.startsWith(mark)) ?? '')
  const opened = bare.slice(opening.length)
  const closing = closingOf(opened, opening)
  const said = opened.slice(0, opened.length - closing.length).replace(/[\s,;]+$/, '')
  return said === '' ? text : said
}

/** The mark at the end that closes what was opened before the text; an apostrophe is none. */
function closingOf(text: string, opening: string): string {
  const closing = QUOTATION_MARKS.get(opening) ?? ['"', '”', '»', "''"]
  const mark = closing.find((each) => text.endsWith(each))
  if (mark === undefined) return ''
  const before = Array.from(text.slice(0, -mark.length))
  const count = (test: (each: string) => boolean): number => before.filter(test).length
  const opens = (each: string): boolean => QUOTATION_MARKS.get(each)?.includes(mark) ?? false
  const isEven = count((each) => each === mark) % 2 === 0
  return mark === '"' ? (isEven ? mark : '') : count(opens) <= count((each) => each === mark) ? mark : ''
}

/** A text without the double marks whose partners were cut off: of `star of "Fjord` the words. */
export function withoutLoneMarks(text: string): string {
  const open: number[] = []
  const lone: number[] = []
  for (const { 0: mark, index } of text.matchAll(/["“”]/g)) {
    const last = open.at(-1)
    const closes = last !== undefined && (QUOTATION_MARKS.get(text[last] ?? '') ?? []).includes(mark)
    if (closes) open.pop()
    else if (mark === '”') lone.push(index)
    else open.push(index)
  }
  const gone = new Set([...lone, ...open])
  if (gone.size === 0) return text
  const kept = text.split('').filter((_, at) => !gone.has(at))
  return kept.join('').replace(/ {2,}/g, ' ').trim()
}
