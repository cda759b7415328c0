import type { SparqlRow } from '../../src/node/index.ts'

/** A query with its answers. */
export interface Answered {
  readonly name: string
  readonly query: string
  readonly answers: Readonly<Record<string, { readonly variables: readonly string[]; readonly rows: SparqlRow[] }>>
}

const MOST = 6

const HEAD = `# Fifteen questions

What a graph is most often asked, in SPARQL and by code, each with its answers on five short articles
(\`test/questions/corpus.ts\`) and on the sample article (the first ${MOST} of them). \`npx vitest run test/questions -u\` writes
this page; the test asks every question both ways and wants the same answers.

    npx newsgraph query out meetings.rq

Each file is plain SPARQL 1.1 for any store that the graph was pushed to (\`test/stores\` asks Oxigraph, Fuseki, RDF4J and Virtuoso
all fifteen of two hundred articles). Where a store's default graph is not the union of all, \`newsgraph query http://…\` asks for
that; other clients of Fuseki add \`?default-graph-uri=urn:x-arq:UnionGraph\`, of Oxigraph \`?union-default-graph\`. Names and days
stand in \`VALUES\` lines at the top, to be replaced. What times and values share stands in every article's graph that tells of them,
and some stores find it as often: in queries of your own, ask for no two of a time's properties at once but by \`SELECT DISTINCT\`.
`

const cell = (row: SparqlRow, name: string): string => {
  const term = row.get(name)
  if (term === undefined) return ''
  return (term.termType === 'NamedNode' ? term.value.replace(/^.*\//, '') : term.value).replaceAll('|', '\\|')
}

function tableOf(variables: readonly string[], rows: readonly SparqlRow[]): string {
  if (rows.length === 0) return 'No answer.'
  const shown = rows.slice(0, MOST).map((row) => variables.map((name) => cell(row, name)))
  const lines = [variables, variables.map(() => '---'), ...shown].map((cells) => `| ${cells.join(' | ')} |`)
  if (rows.length > MOST) lines.push('', `… and ${rows.length - MOST} more.`)
  return lines.join('\n')
}

/** The page of ontology/queries. */
export function readme(questions: readonly Answered[]): string {
  const parts = questions.map(({ name, query, answers }) => {
    const comments = query.split('\n').filter((line) => line.startsWith('# '))
    const [title = '', ...others] = comments.map((line) => line.slice(2))
    const code = others.at(-1) ?? ''
    const told = Object.entries(answers).map(
      ([corpus, { variables, rows }]) => `${corpus}:\n\n${tableOf(variables, rows)}`,
    )
    return [`## ${title}`, ...others.slice(0, -1), `[\`${name}.rq\`](${name}.rq), by code \`${code}\``, ...told].join(
      '\n\n',
    )
  })
  return `${HEAD}\n${parts.join('\n\n')}\n`
}
