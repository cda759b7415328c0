import { readdir } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { ONTOLOGY_FILES } from '../../src/browser/shipped-files.ts'

it('loads in a browser the files of the ontology that Node loads; list a new one in src/browser/shipped-files.ts', async () => {
  const names = await readdir(new URL('../../ontology/', import.meta.url))
  expect(ONTOLOGY_FILES).toEqual(names.filter((name) => /^(?:newsgraph|statements|lexicon-.+)\.ttl$/.test(name)).sort())
})
