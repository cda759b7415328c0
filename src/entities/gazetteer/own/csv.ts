/** A record of a CSV file (RFC 4180) and the line it begins on, from 1. */
export interface CsvRecord {
  readonly line: number
  readonly cells: readonly string[]
}

/** The records of a CSV text; quoted cells may hold commas, line breaks and doubled quotes. Empty lines are left out. */
export function readCsv(text: string): CsvRecord[] {
  const records: CsvRecord[] = []
  let line = 1
  let start = 1
  let cells: string[] = []
  for (const [, quoted, plain = '', end = ''] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/gu)) {
    const cell = quoted === undefined ? plain : quoted.replaceAll('""', '"')
    cells.push(cell.trim())
    line += (quoted ?? '').split('\n').length - 1
    if (end === ',') continue
    if (cells.some((each) => each !== '')) records.push({ line: start, cells })
    cells = []
    if (end !== '') line++
    start = line
  }
  return records
}
