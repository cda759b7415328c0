import { articleFromText, type Argument, type ArticleReading, type Statement } from '../../src/index.ts'
import { shippedNewsgraph } from './shipped-newsgraph.ts'

/** Reads a sentence with the shipped model, ontology and gazetteer; published on Wednesday, 5 March 2025. */
export async function readSentence(text: string): Promise<ArticleReading> {
  const newsgraph = await shippedNewsgraph()
  return newsgraph.read(articleFromText(text, { id: 'sentence', published: '2025-03-05' }))
}

export function nameIn(reading: ArticleReading, { term, phrase }: Argument): string {
  if (term.kind === 'entity') return reading.entities.find(({ id }) => id === term.entity)?.label ?? term.entity
  return term.kind === 'value' && term.type !== 'text'
    ? `${term.value}${term.unit ? ` ${term.unit}` : ''}`
    : phrase.text
}

/** One line a statement: `not Germany | deploys | tanks | destination Ukraine | possible | says: Reuters`. */
export function lineOf(reading: ArticleReading, statement: Statement): string {
  const { subject, relation, object, arguments: roles, polarity, modality, attribution } = statement
  const source = attribution && (attribution.source ? nameIn(reading, attribution.source) : 'somebody')
  return [
    `${polarity === 'negative' ? 'not ' : ''}${nameIn(reading, subject)}`,
    relation.property ?? relation.lemma,
    object ? nameIn(reading, object) : '-',
    ...roles.map((argument) => `${argument.role} ${nameIn(reading, argument)}`),
    ...(modality === 'actual' ? [] : [modality]),
    ...(source === null ? [] : [`${attribution!.polarity === 'negative' ? 'does not say' : 'says'}: ${source}`]),
  ].join(' | ')
}

/** Everything read, fragments last: a sentence by itself often tells of somebody that only its text would name. */
export const everythingIn = ({ statements, fragments = [] }: ArticleReading): readonly Statement[] => [
  ...statements,
  ...fragments,
]

export async function linesOf(text: string): Promise<string[]> {
  const reading = await readSentence(text)
  return everythingIn(reading).map((statement) => lineOf(reading, statement))
}

/** The same of what tells nothing by itself, with what it lacks: `They | attacks | village | lacks referent`. */
export async function fragmentsOf(text: string): Promise<string[]> {
  const reading = await readSentence(text)
  return (reading.fragments ?? []).map((fragment) => `${lineOf(reading, fragment)} | lacks ${fragment.lacks}`)
}
