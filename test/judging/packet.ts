// Makes packets for readers who judge statements: whole articles, sentence by sentence, with every statement of each.
//   npx tsx test/judging/packet.ts BENCHMARKS OUT READERS ARTICLE...
// ARTICLE is as in `judgements.tsv` (`ecbplus/1_3ecb`), or a number: so many articles of ECB+ that nobody has judged, one a
// subject. OUT gets `reader-1.txt` and so on, told nothing but what a user sees, and `statements.tsv` for `collect.ts`. What
// readers are told stands in `judging.md`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { labelsOf, statementCells } from '../../src/cli/render/statement-cells.ts'
import { judgementKey } from '../../src/evaluate/judgements.ts'
import { articleFromText, isAsserted, type ArticleReading, type Statement } from '../../src/index.ts'
import { loadNewsgraph } from '../../src/node/index.ts'
import { unjudgedArticles } from './articles.ts'

const [root = '', out = '', readers = '1', ...wanted] = process.argv.slice(2)

function shown(statement: Statement, { entities }: ArticleReading): string {
  const { status, subject, relation, object, time, source } = statementCells(statement, labelsOf(entities))
  // how sure it is stays hidden
  const stance = status === 'unsure' ? 'fact' : status
  const further = [...(time === '' ? [] : [`time: ${time}`]), ...(source === '' ? [] : [`source: ${source}`])]
  return [`(${stance}) ${subject} — ${relation} — ${object || '∅'}`, ...further].join(' | ')
}

const newsgraph = await loadNewsgraph()
const articles = unjudgedArticles(root, wanted)
const packets = Array.from({ length: Number(readers) }, () => [] as string[])
const rows: string[] = []
for (const [index, { id, text }] of articles.entries()) {
  const reading = await newsgraph.read(articleFromText(text, { id: id.replace('/', '-') }))
  const lines = [`##### Article ${index + 1}`, '']
  for (const sentence of reading.analysis.sentences) {
    lines.push(`S${sentence.index}: ${sentence.text.replaceAll('\n', ' ')}`)
    for (const statement of reading.statements.filter(({ evidence }) => evidence.sentence === sentence.index)) {
      const number = rows.length + 1
      const { relation, confidence } = statement
      const kind = [relation.property === undefined ? 'open' : 'typed', isAsserted(statement) ? 'fact' : 'other']
      rows.push([number, ...kind, confidence.toFixed(3), judgementKey(id, statement)].join('\t'))
      lines.push(`   [${number}] ${shown(statement, reading)}`)
    }
  }
  packets[index % packets.length]?.push(...lines, '')
}
mkdirSync(out, { recursive: true })
for (const [index, lines] of packets.entries())
  writeFileSync(join(out, `reader-${index + 1}.txt`), `${lines.join('\n')}\n`)
writeFileSync(join(out, 'statements.tsv'), `${rows.join('\n')}\n`)
const facts = rows.filter((row) => row.split('\t')[2] === 'fact').length
process.stdout.write(`${articles.length} articles, ${rows.length} statements, ${facts} told as fact\n`)
