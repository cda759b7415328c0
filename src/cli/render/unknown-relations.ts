import type { ArticleReading, Statement } from '../../model/index.ts'
import { safeText } from '../terminal/safe-text.ts'
import type { Style } from '../terminal/style.ts'
import { tableLines, type Column } from '../terminal/table.ts'

/** A relation that the ontology has no property for, with how often it was read and a sentence that says it. */
export interface UnknownRelation {
  readonly lemma: string
  readonly count: number
  readonly articles: number
  readonly example: string
}

/** "be" says of what kind something is or what it is like; that is no relation to add. */
const isOpen = ({ relation }: Statement): boolean =>
  relation.property === undefined && relation.lemma !== '' && relation.lemma !== 'be'

/** Counts open relations over articles. */
export class UnknownRelations {
  private readonly found = new Map<string, { count: number; articles: Set<string>; example: string }>()

  add({ article, statements }: ArticleReading): void {
    for (const statement of statements.filter(isOpen)) {
      const { lemma } = statement.relation
      const known = this.found.get(lemma)
      const text = statement.evidence.text
      if (!known) this.found.set(lemma, { count: 1, articles: new Set([article.id]), example: text })
      else {
        known.count++
        known.articles.add(article.id)
        // a short sentence shows the word best
        if (text.length < known.example.length) known.example = text
      }
    }
  }

  /** The most frequent, those of equal frequency by lemma. */
  most(limit: number): UnknownRelation[] {
    return [...this.found]
      .map(([lemma, { count, articles, example }]) => ({ lemma, count, articles: articles.size, example }))
      .sort((a, b) => b.count - a.count || b.articles - a.articles || (a.lemma < b.lemma ? -1 : 1))
      .slice(0, limit)
  }
}

const COLUMNS: readonly Column[] = [
  { title: 'times', align: 'right', minimum: 5 },
  { title: 'relation', minimum: 12 },
  { title: 'for example', minimum: 30 },
]

export function unknownTable(relations: readonly UnknownRelation[], style: Style, width: number): string[] {
  if (relations.length === 0) return ['Every relation that was read is one that the ontology knows.']
  const paint = (cell: string, column: number): string => (column === 1 ? style.bold(cell) : cell)
  const rows = relations.map(({ count, lemma, example }) => ({
    cells: [String(count), safeText(lemma), safeText(example)],
    paint,
  }))
  return [...tableLines(COLUMNS, rows, width), '', 'ontology/README.md shows how to add one in five lines of Turtle.']
}
