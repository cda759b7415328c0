import { readFileSync } from 'node:fs'
import { Parser, Store } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'
import { describe, expect, it } from 'vitest'
import { articleFromText, PROFILES, toTurtle, type Profile } from '../../src/index.ts'
import { shippedNewsgraph } from '../support/shipped-newsgraph.ts'

const newsgraph = shippedNewsgraph()
const datasetOf = (turtle: string): Store => new Store(new Parser().parse(turtle))
const shapes = datasetOf(readFileSync('ontology/shapes.ttl', 'utf8'))

const SAMPLE = readFileSync('data/articles/india-russia.txt', 'utf8')
const turtleIn = async (profile: Profile): Promise<string> => {
  const { read, ontology } = await newsgraph
  return toTurtle([await read(articleFromText(SAMPLE, { id: 'sample' }))], { ontology, profile })
}

async function faultsOf(turtle: string): Promise<string[]> {
  const { results } = await new SHACLValidator(shapes).validate(datasetOf(turtle))
  return results.map(({ path, focusNode }) => `${path?.value.replace(/.*[/#]/, '')} of ${focusNode?.value}`)
}

describe('ontology/shapes.ttl', () => {
  it.each(['statements', 'full'] as const)('holds of the sample article in the profile %s', async (profile) => {
    expect(PROFILES).toContain(profile)
    expect(await faultsOf(await turtleIn(profile))).toEqual([])
  })

  it.each([
    ['ngs:polarity ngs:positive', 'ngs:polarity ngs:negative', 'polarity'],
    ['ngs:modality ngs:actual', 'ngs:modality ngs:certain', 'modality'],
    ['ngs:confidence 0', 'ngs:confidence 7', 'confidence'],
    ['ngs:notBefore "2', 'ngs:notBefore "x2', 'notBefore'],
    ['prov:wasDerivedFrom sentence:', 'prov:wasDerivedFrom statement:', 'wasDerivedFrom'],
    ['a schema:NewsArticle', 'a schema:Article', 'isPartOf'],
  ])('finds %s made %s', async (right, wrong, path) => {
    const turtle = await turtleIn('statements')
    expect(turtle).toContain(right)
    expect((await faultsOf(turtle.replaceAll(right, wrong))).some((fault) => fault.startsWith(`${path} of`))).toBe(true)
  })
})
