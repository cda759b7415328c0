import { readFileSync } from 'node:fs'
import { Parser } from 'n3'
import { expect, test } from 'vitest'
import { MODALITIES, POLARITIES } from '../../src/model/index.ts'
import { ngs, NAMESPACES } from '../../src/rdf/vocabulary.ts'

test('ontology/statements.ttl says what each term means, and no others', () => {
  const turtle = readFileSync(new URL('../../ontology/statements.ttl', import.meta.url), 'utf8')
  const labelled = new Parser()
    .parse(turtle)
    .filter(({ predicate, subject }) => predicate.value.endsWith('#label') && subject.value.startsWith(NAMESPACES.ngs))
    .map(({ subject }) => subject.value.slice(NAMESPACES.ngs.length))
  const classes = ['Polarity', 'Modality']
  expect(labelled.sort()).toEqual([...Object.keys(ngs), ...POLARITIES, ...MODALITIES, ...classes].sort())
})
