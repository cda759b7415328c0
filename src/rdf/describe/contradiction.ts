import type { Contradiction, Evidence } from '../../model/index.ts'
import { maybe, type Description } from '../description.ts'
import { english } from '../literal.ts'
import type { Names } from '../names.ts'
import { ngs, rdf, rdfs } from '../vocabulary.ts'

/** Two statements that cannot both hold; the one that takes the place of the other says so. */
export function* describeContradiction(
  names: Names,
  { id, kind, about, statements, superseded }: Contradiction,
  evidence: ReadonlyMap<string, Evidence>,
): Generator<Description> {
  const [first, second] = statements
  const sentences = statements.map((each) => evidence.get(each)?.text ?? each)
  const aboutNode = evidence.has(about) ? names.statement(about) : names.entity(about)
  yield {
    subject: names.contradiction(id),
    properties: [
      [rdf.type, ngs.Contradiction],
      [rdfs.label, english(sentences.join(' / '))],
      [ngs.contradictionKind, names.contradictionKind(kind)],
      [ngs.about, aboutNode],
      [ngs.between, names.statement(first), names.statement(second)],
    ],
  }
  if (superseded === null) return
  const holds = superseded === first ? second : first
  yield {
    subject: names.statement(holds),
    properties: maybe(ngs.supersedes, superseded, (old) => names.statement(old)),
  }
}
