import { Writer, type NamedNode, type Literal, type BlankNode } from 'n3'
import type { Description, Value } from './description.ts'
import { TurtleLayout } from './turtle-layout.ts'

const PIECE = 1 << 16

function termOf(writer: Writer, value: Value): NamedNode | Literal | BlankNode {
  if ('list' in value) return writer.list(value.list.map((item) => termOf(writer, item))) as unknown as BlankNode
  if (!('nested' in value)) return value
  const pairs = value.nested.flatMap(([predicate, ...objects]) =>
    objects.map((object) => ({ predicate, object: termOf(writer, object) })),
  )
  return writer.blank(pairs)
}

/** Turtle in pieces of some size, which joined make the document. */
export function* turtleOf(descriptions: Iterable<Description>, prefixes: Record<string, string>): Generator<string> {
  const layout = new TurtleLayout()
  const stream = {
    write(piece: string, _encoding: string, done?: () => void): void {
      layout.write(piece)
      done?.()
    },
    end(done?: () => void): void {
      done?.()
    },
  }
  const writer = new Writer(stream as never, { prefixes })
  for (const { subject, properties } of descriptions) {
    for (const [predicate, ...objects] of properties)
      for (const object of objects) writer.addQuad(subject, predicate, termOf(writer, object))
    if (layout.length >= PIECE) yield layout.take()
  }
  writer.end()
  yield layout.take()
}
