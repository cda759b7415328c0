import fc from 'fast-check'
import { expect, it } from 'vitest'
import { articleFromText, codeEvents, fromRdf, KnowledgeGraph, toTurtle, type ArticleReading } from '../src/index.ts'
import { causeLines } from '../src/cli/render/causes.ts'
import { labelsOf } from '../src/cli/render/statement-cells.ts'
import { statementTable } from '../src/cli/render/statement-table.ts'
import { styleFor } from '../src/cli/terminal/style.ts'
import { shippedNewsgraph } from './support/shipped-newsgraph.ts'
import { packView, unpackView, type PageData } from '../src/page/data/index.ts'
import { renderPage } from '../src/page/index.ts'
import { anyAnalysis } from './support/any-analysis.ts'
import { checkOffsets, checkReferences } from './support/sound-reading.ts'

/** Sentences that most rules have something to do with. */
const STORY = `
Anna Berg, the chief executive officer of Nordbank (born 2 May 1977 in Oslo), married Lars Holm in 2003.
"We will not sell the company," said Lars Holm, a Republican, according to sources at the ministry.
The vote follows months of protests in the wake of the attack, and the army denied that it had killed 20 people.
Talks between Norland and Veridia on July 28 to 29 were followed by a visit of Prime Minister Emma Dahl to Moscow.
Did the president pay $5 million to the party before he resigned last week?
The Oslo-based firm, which was founded by Emma Dahl in 1998, may have hired her son as an adviser, the newspaper reported.
Sen. Lars Holm (D-Ohio), who was accused of bribery, told reporters that it is unclear whether Norland would ban exports.
Norland's foreign minister said on Monday that talks had failed because Veridia refused to withdraw its troops from the border.`

function checkPrinted({ statements, entities, ...reading }: ArticleReading): void {
  const look = { style: styleFor({}, {}), width: 100 }
  const lines = [
    ...statementTable(statements, { ...look, labelOf: labelsOf(entities) }),
    ...causeLines([{ statements, entities, ...reading }], look.style, look.width),
  ]
  expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e]/u)
}

it('whatever mistakes the language model makes with whatever words, the article is read, drawn, written and read back', async () => {
  const newsgraph = await shippedNewsgraph()
  const { ontology } = newsgraph
  const { sentences } = await newsgraph.analyse(articleFromText(STORY.replaceAll('\n', '\n\n')))
  let statements = 0
  fc.assert(
    fc.property(anyAnalysis(sentences), ({ article, analysis }) => {
      const reading = newsgraph.interpret(article, analysis)
      statements += reading.statements.length
      checkOffsets(reading)
      checkReferences(reading)
      checkPrinted(reading)
      codeEvents(reading, ontology)
      const graph = KnowledgeGraph.from([reading], ontology)
      const view = graph.toView()
      expect(unpackView(JSON.parse(JSON.stringify(packView(view))) as PageData)).toEqual(view)
      for (const { id } of view.nodes) graph.neighbours(id)
      renderPage(view, { script: '', style: '' })
      const again = KnowledgeGraph.from(fromRdf(toTurtle([reading], { ontology, profile: 'full' })), ontology)
      expect(again.statements.map(({ id }) => id)).toEqual(graph.statements.map(({ id }) => id))
    }),
    { numRuns: 60, seed: 6 },
  )
  expect(statements).toBeGreaterThan(200)
})
