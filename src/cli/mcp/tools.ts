import { NewsgraphError } from '../../model/index.ts'
import { reasonOf } from '../failure.ts'
import type { Parameters } from '../questions/parameters.ts'
import { questions } from '../questions/questions.ts'
import type { Answerer } from '../serve/answerer.ts'

interface ToolAnswer {
  readonly content: { readonly type: 'text'; readonly text: string }[]
  readonly isError?: true
  /** The SDK lets answers say more. */
  readonly [more: string]: unknown
}

interface Tool {
  readonly name: string
  readonly description: string
  readonly inputSchema: {
    readonly type: 'object'
    readonly properties: Record<string, object>
    readonly required: string[]
  }
  readonly annotations: { readonly readOnlyHint: true; readonly openWorldHint: false }
}

const SPARQL = 'sparql'
const READ_ONLY = { readOnlyHint: true, openWorldHint: false } as const

function schemaOf(parameter: Parameters[string]): object {
  const { required: _, ...schema } = parameter
  return schema
}

/** The questions as tools, with SPARQL for what they do not ask. */
export const tools = (): Tool[] => [
  ...[...questions.values()].map(({ name, description, parameters }): Tool => {
    const entries = Object.entries(parameters)
    return {
      name,
      description: `${description}. Every answer has its sentences and the articles they are from.`,
      inputSchema: {
        type: 'object',
        properties: Object.fromEntries(entries.map(([key, parameter]) => [key, schemaOf(parameter)])),
        required: entries.filter(([, { required }]) => required === true).map(([key]) => key),
      },
      annotations: READ_ONLY,
    }
  }),
  {
    name: SPARQL,
    description:
      'Answers a SELECT or ASK of SPARQL 1.1 in JSON; prefixes ng:, ngs:, role:, entity:, prov:, rdfs:, schema: and time: are known. ' +
      'Ask for sentences by ?statement prov:wasDerivedFrom [ ngs:text ?sentence ; dcterms:isPartOf ?article ]',
    inputSchema: {
      type: 'object',
      properties: { query: { type: 'string', description: 'The query' } },
      required: ['query'],
    },
    annotations: READ_ONLY,
  },
]

const scalar = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** Calls a tool; what cannot be answered is told as a tool's error, so that the agent may ask better. */
export async function called(
  name: string,
  given: Readonly<Record<string, unknown>>,
  answerer: Answerer,
): Promise<ToolAnswer> {
  try {
    const values = Object.entries(given).map(([key, value]) => [key, scalar(value)] as const)
    const text = await answerer.ask(
      name === SPARQL ? { query: scalar(given['query'] ?? ''), format: 'json' } : { question: name, given: values },
    )
    return { content: [{ type: 'text', text }] }
  } catch (error) {
    if (!(error instanceof NewsgraphError)) throw error
    return { content: [{ type: 'text', text: reasonOf(error) }], isError: true }
  }
}
