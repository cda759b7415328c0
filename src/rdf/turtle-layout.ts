const WIDTH = 110
const INDENT = '    '

/**
 * Indents what N3's writer makes of a nested node. Line ends are layout only: within literals they are escaped, and a
 * literal ends in a quotation mark, a language or a type, so a line that ends in `[` opens a node.
 */
function indented(piece: string): string {
  if (!piece.includes('[\n')) return piece
  let depth = 1
  const lines = piece.split('\n').map((line, at) => {
    const text = line.trimStart()
    if (at > 0 && text.startsWith(']')) depth--
    const margin = at === 0 ? '' : INDENT.repeat(depth)
    if (text.endsWith('[')) depth++
    return margin + text.replace(/;$/, ' ;')
  })
  return lines.join('\n')
}

/** Collects what N3's writer gives out piece by piece, with air between subjects and no overlong lines. */
export class TurtleLayout {
  #text = ''
  #column = 0

  write(piece: string): void {
    if (piece.startsWith('.\n')) this.#add(` .\n${piece.length > 2 ? '\n' : ''}${indented(piece.slice(2))}`)
    else if (piece.startsWith(';\n')) this.#add(` ;\n${INDENT}${indented(piece.slice(2).trimStart())}`)
    else if (piece.startsWith(', ') && this.#column + piece.length > WIDTH)
      this.#add(`,\n${INDENT}${INDENT}${indented(piece.slice(2))}`)
    else this.#add(indented(piece))
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
