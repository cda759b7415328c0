import { expect, it } from 'vitest'
import { articleFromText, createNewsgraph, CREDIBLE, type ArticleReading } from '../../src/index.ts'
import { createNodeRuntime } from '../../src/node/index.ts'
import { ontologyFiles } from '../../src/node/knowledge-files.ts'
import { shippedBytes, shippedFile, shippedText } from '../../src/node/package-files.ts'
import { MODEL_FILE, readResources } from '../../src/resources.ts'

const TEXT = 'Norway sold two ships. Sweden said that Norway had sold them. Denmark may buy a third ship.'

/** Reads with one confidence for all. */
async function readWith(logOdds: number): Promise<ArticleReading> {
  const newsgraph = createNewsgraph({
    ...(await readResources(shippedText, shippedBytes)),
    runtime: await createNodeRuntime(shippedFile(MODEL_FILE), {}),
    ontology: await ontologyFiles({}),
    confidence: JSON.stringify({ bias: logOdds }),
  })
  return newsgraph.read(articleFromText(TEXT, { id: 'ships' }))
}

const told = ({ statements }: ArticleReading): string[] =>
  statements.map(({ modality, relation }) => `${modality} ${relation.lemma}`)

it('tells what is credibly read', async () => {
  const sure = await readWith(2)
  expect(sure.fragments).toEqual([])
  expect(told(sure)).toEqual(expect.arrayContaining(['actual sell', 'actual say', 'possible buy']))
  expect(sure.statements.every(({ confidence }) => confidence >= CREDIBLE)).toBe(true)
})

it('keeps as fragments what is more likely read wrong than right', async () => {
  const unsure = await readWith(-2)
  expect(told(unsure)).toEqual([])
  expect(unsure.fragments?.map(({ lacks }) => lacks)).toEqual(['certainty', 'certainty', 'certainty', 'certainty'])
})
