import { VERSION } from '../../model/version.ts'
import { questions } from '../questions/questions.ts'

const text = (description: string, ...types: readonly string[]): unknown => ({
  description,
  content: Object.fromEntries(types.map((type) => [type, {}])),
})

const ERRORS = {
  400: text('The question makes no sense, with what to do', 'application/json'),
  503: text('It takes too long, or too many ask', 'application/json'),
}

/** What the server answers, as OpenAPI 3.1. */
export function openApi(): unknown {
  const asked = [...questions.values()].map(({ name, description, parameters }) => [
    `/api/${name}`,
    {
      get: {
        operationId: name,
        summary: description,
        parameters: Object.entries(parameters).map(([key, { description: about, required, ...schema }]) => ({
          name: key,
          in: 'query',
          description: about,
          required: required === true,
          schema,
        })),
        responses: {
          200: text('{ question, answers }, each answer with its sentences and articles', 'application/json'),
          ...ERRORS,
        },
      },
    },
  ])
  const query = { name: 'query', in: 'query', required: true, schema: { type: 'string' } }
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }
  const rows = text('The answer', 'application/sparql-results+json', 'text/csv', 'text/turtle')
  return {
    openapi: '3.1.0',
    info: {
      title: 'newsgraph',
      version: VERSION,
      description: 'Questions answered out of a graph of news; read-only.',
    },
    paths: {
      ...Object.fromEntries(asked),
      '/sparql': {
        get: {
          operationId: 'sparql',
          summary: 'SPARQL 1.1 Protocol',
          parameters: [query],
          responses: { 200: rows, ...ERRORS },
        },
      },
      '/entity/{id}': {
        get: {
          operationId: 'entity',
          summary: 'What is told of an entity, by what is accepted',
          parameters: [id],
          responses: {
            200: text('The entity', 'text/html', 'text/turtle', 'application/ld+json'),
            404: text('None of this name', 'application/json'),
          },
        },
      },
    },
  }
}
