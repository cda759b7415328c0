import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadNewsgraph, type KnowledgeOptions } from '../../src/node/index.ts'
import { ownLabels } from '../../src/cli/render/own-labels.ts'
import { readOntology } from '../../src/node/knowledge-files.ts'
import { newsgraphCommand } from './command-line.ts'

const OWN = 'ontology/examples/own-namespace.ttl'
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-own-'))
})
afterAll(() => rm(folder, { recursive: true }))

it('writes with a class and a property of the user’s own namespace what was read with them', async () => {
  const [input, out] = [join(folder, 'zine.txt'), join(folder, 'out')]
  await writeFile(input, 'The Oslo Foundation sponsors a zine. The Oslo Foundation sponsors a tree.')
  const words = ['build', input, '--out', out, '--ontology', OWN, '--format', 'nt']
  const load = (options?: unknown) => loadNewsgraph(options as KnowledgeOptions)
  expect(await newsgraphCommand(words, { load })).toMatchObject({ code: 0, stderr: '' })
  const lines = (await readFile(join(out, 'graph.nt'), 'utf8')).split('\n')
  const base = 'https://newsgraph.example'
  const [zine = ''] = lines.find((line) => line.includes('<https://example.org/press#Zine>'))?.split(' ') ?? []
  expect(zine).toMatch(/^<https:\/\/newsgraph\.example\/entity\/zine/)
  const facts = lines.filter((line) => line.startsWith(`<${base}/entity/oslo-foundation> `) && /sponsor/.test(line))
  expect(facts).toEqual([
    `<${base}/entity/oslo-foundation> <https://example.org/press#sponsors> ${zine} .`,
    expect.stringContaining(`<${base}/relation/sponsor> <${base}/entity/tree`),
  ])
})

it('calls a property of the user’s own by its label, and the shipped ones by their names', async () => {
  const path = join(folder, 'honours.ttl')
  await writeFile(
    path,
    `@prefix ng: <https://w3id.org/newsgraph/ontology#> . @prefix lex: <https://w3id.org/newsgraph/lexicon#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
ng:honoursWithKey a owl:ObjectProperty ; rdfs:label "gives the key to" ; rdfs:domain ng:Agent ; rdfs:range ng:Agent ;
    lex:verb [ lex:word "lionize" ; lex:object "object" ] .`,
  )
  const labelOf = await ownLabels(await readOntology({ ontology: [path] }), [path])
  expect(['honoursWithKey', 'telephones'].map(labelOf)).toEqual(['gives the key to', undefined])
  const words = ['extract', '--format', 'table', '--ontology', path, '--text', 'Norway lionized Greta Lund.']
  const load = (options?: unknown) => loadNewsgraph(options as KnowledgeOptions)
  expect((await newsgraphCommand(words, { load })).stdout).toMatch(/Norway {3}gives the key to {2}Greta Lund/)
})
