const WIDTH = 120
const INDENT = '    '

/**
 * Lays out what N3's writer makes of a nested node: in one line where there is room, else one property a line. Line
 * ends are layout only: within literals they are escaped, and a literal ends in a quotation mark, a language or a type,
 * so a line that ends in `[` opens a node and one that begins with `]` closes it.
 */
function laidOut(piece: string): string {
  if (!piece.includes('[\n')) return piece
  const outer: string[][] = []
  let lines: string[] = []
  for (const raw of piece.split('\n')) {
    let line = raw.trimStart().replace(/;$/, ' ;')
    if (line.startsWith(']')) {
      const inner = lines
      lines = outer.pop() ?? []
      const start = lines.pop() ?? ''
      const flat = [start, ...inner, ']'].join(' ')
      if (inner.every((each) => !each.includes('\n')) && flat.length < WIDTH) line = flat + line.slice(1)
      else line = [start, ...inner.map((each) => INDENT + each.replaceAll('\n', `\n${INDENT}`)), line].join('\n')
    }
    lines.push(line)
    if (!line.endsWith('[')) continue
    outer.push(lines)
    lines = []
  }
  return lines.join('\n')
}

/** Collects what N3's writer gives out piece by piece, with air between subjects and no overlong lines. */
export class TurtleLayout {
  #text = ''
  #column = 0

  write(piece: string): void {
    if (piece.startsWith('.\n')) this.#add(` .\n${piece.length > 2 ? '\n' : ''}${laidOut(piece.slice(2))}`)
    else if (piece.startsWith(';\n'))
      this.#add(` ;\n${INDENT}${laidOut(piece.slice(2).trimStart()).replaceAll('\n', `\n${INDENT}`)}`)
    else if (piece.startsWith(', ')) this.#addObject(laidOut(piece.slice(2)).replaceAll('\n', `\n${INDENT}`))
    else this.#add(laidOut(piece))
  }

  #addObject(object: string): void {
    const room = this.#column + object.length + 2 <= WIDTH
    this.#add(room ? `, ${object}` : `,\n${INDENT}${INDENT}${object}`)
  }

  #add(piece: string): void {
    this.#text += piece
    const line = piece.lastIndexOf('\n')
    this.#column = line === -1 ? this.#column + piece.length : piece.length - line - 1
  }

  get length(): number {
    return this.#text.length
  }

  take(): string {
    const text = this.#text
    this.#text = ''
    return text
  }
}
