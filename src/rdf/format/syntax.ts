import type { Section } from '../description.ts'

/** How a format writes sections, some at a time: the document is `begin`, each some with `between` between them, and `end`. */
export interface Written {
  readonly begin: string
  readonly between: string
  readonly end: string
  write(sections: Iterable<Section>): Iterable<string>
}

/** A format of RDF. */
export type Syntax = (prefixes: Readonly<Record<string, string>>) => Written
