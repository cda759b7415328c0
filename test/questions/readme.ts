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

Each file is plain SPARQL 1.1 for any store that the graph was pushed to; where its default graph is not the union of all
(Fuseki, Oxigraph), switch that on. Names and days stand in a \`VALUES\` line at the top, to be replaced.
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
