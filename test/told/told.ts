import { articleFromText, type Argument, type Newsgraph, type Statement } from '../../src/index.ts'
import { relationWords } from '../../src/model/index.ts'
import { labelsOf, statementCells } from '../../src/cli/render/statement-cells.ts'

/** The day on which all that is told here was published, a Wednesday. */
const PUBLISHED = '2025-08-13'

/** What a short text tells, one line a statement: `status | subject | words | object | time | source`, without what is empty at the end, amounts as numbers and units; how sure it is does not count, what is too unsure to be told comes last. */
export async function toldBy(newsgraph: Newsgraph, text: string): Promise<string[]> {
  const reading = await newsgraph.read(articleFromText(text, { id: 'told', published: PUBLISHED }))
  const { entities, fragments = [] } = reading
  const unsure = fragments.filter(({ lacks }) => lacks === 'certainty')
  const statements = [...reading.statements, ...unsure]
  const labelOf = labelsOf(entities)
  return statements.map((statement) => {
    const { subject, object, source } = statementCells(inUnits(statement), labelOf)
    const status = statusOf(statement)
    return [status, subject, relationWords(statement), object, timeOf(statement), source]
      .join(' | ')
      .replace(/(?: \| ?)+$/, '')
  })
}

function statusOf({ polarity, modality, attribution }: Statement): string {
  const marks = [polarity === 'negative' ? 'not' : '', modality === 'actual' ? '' : modality].filter(Boolean)
  return marks.length > 0 ? marks.join(' ') : attribution === null ? 'fact' : 'said'
}

/** The same with amounts as what they come to: `7500000000 EUR` for "7.5bln euros". */
function inUnits(statement: Statement): Statement {
  const amount = <Part extends Argument>(part: Part): Part => {
    const { term, phrase } = part
    if (term.kind !== 'value' || ['text', 'property', 'date'].includes(term.type)) return part
    return { ...part, phrase: { ...phrase, text: [term.value, term.unit].filter(Boolean).join(' ') } }
  }
  const { object } = statement
  return { ...statement, object: object && amount(object), arguments: statement.arguments.map(amount) }
}

const timeOf = ({ time }: Statement): string =>
  time === null || time.certainty === 'implied' ? '' : `${time.start ?? ''}/${time.end ?? ''}`
