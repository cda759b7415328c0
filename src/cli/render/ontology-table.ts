import type { Ontology, OntologyProperty } from '../../model/index.ts'
import type { Style } from '../terminal/style.ts'
import { tableLines, type Column } from '../terminal/table.ts'
import { wordOf, wordsByPart } from './ontology-words.ts'

const COLUMNS: readonly Column[] = [
  { title: 'property', minimum: 12 },
  { title: 'subject', minimum: 8 },
  { title: 'object', minimum: 8 },
  { title: 'event', minimum: 6 },
  { title: 'PLOVER', minimum: 6 },
  { title: 'words', minimum: 24, lines: 3, share: 3 },
]

const classes = (names: readonly string[]): string => names.join(' or ')

function cellsOf(property: OntologyProperty, ontology: Ontology): string[] {
  const { name, domain, range, event, plover } = property
  const words = [...wordsByPart(ontology, name).values()].flat()
  return [name, classes(domain), classes(range), event ?? '', plover ?? '', words.join(', ')]
}

/** One line a property, those that only turn another round left out. */
export function ontologyTable(ontology: Ontology, style: Style, width: number): string[] {
  const shown = [...ontology.properties.values()].filter(({ passive }) => !passive)
  const paint = (cell: string, column: number): string =>
    column === 0 ? style.bold(cell) : column === 5 ? cell : style.dim(cell)
  const rows = shown.map((property) => ({ cells: cellsOf(property, ontology), paint }))
  const passive = ontology.properties.size - shown.length
  return [
    ...tableLines(COLUMNS, rows, width),
    '',
    `${shown.length} properties (and ${passive} that turn one round), ${ontology.classes.size} classes, ${new Set(ontology.frames.map((frame) => `${frame.pos} ${wordOf(frame)}`)).size} words.`,
  ]
}
