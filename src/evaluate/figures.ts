/** One line of figures as a scorer prints it: `carb` or, of several parts, `names`, `coref`, `uds`. */
export interface FigureLine {
  readonly part: string
  /** `F1` → .497; labels as the scorer writes them, a prefix in front where one label occurs twice. */
  readonly figures: Readonly<Record<string, number>>
  /** The line as printed. */
  readonly text: string
}

const NUMBER = /(?<label>[\p{L}][\p{L}\d+-]*(?: [\p{L}][\p{L}\d+-]*)*)\s+(?<value>-?\d*\.\d+|nan)\b/gu
const SHORT = /^(?:P|R|F1)$/u

/** Labels such as `type P` or `content+source F1`: P, R and F1 keep the words last said before them. */
export function readFigures(text: string): Record<string, number> {
  const figures: Record<string, number> = {}
  let topic = ''
  for (const match of text.replace(/[|,;()]/g, ' , ').matchAll(NUMBER)) {
    const { label = '', value = '' } = match.groups ?? {}
    const words = label.split(' ')
    const last = words.at(-1) ?? ''
    if (SHORT.test(last)) {
      if (words.length > 1) topic = words.slice(0, -1).join(' ')
    } else topic = ''
    const name = SHORT.test(last) ? [topic, last].filter((word) => word !== '').join(' ') : label
    if (!Object.hasOwn(figures, name) && value !== 'nan') figures[name] = Number(value)
  }
  return figures
}

/** What a scorer printed, line by line; lines without a figure (listings of errors) are left out. */
export function figureLines(benchmark: string, printed: string): FigureLine[] {
  const lines = printed.split('\n').filter((line) => line.trim() !== '')
  return lines.flatMap((line) => {
    const text = line.replace(/\s+/g, ' ').trim()
    const figures = readFigures(text)
    if (Object.keys(figures).length === 0) return []
    const part = /^[a-z][\w-]*(?= )/u.exec(lines.length > 1 ? text : '')?.[0] ?? benchmark
    return [{ part, figures, text }]
  })
}
