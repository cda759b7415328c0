import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { articleFromText, codeEvents } from '../../../src/index.ts'
import { loadNewsgraph } from '../../../src/node/index.ts'
import { lineOf } from './table.ts'

it('takes a code, a governing act and a row from a file of the user', async () => {
  const newsgraph = await loadNewsgraph({ ontology: [fileURLToPath(new URL('own-table.ttl', import.meta.url))] })
  const lines = async (text: string): Promise<string[]> => {
    const events = codeEvents(await newsgraph.read(articleFromText(text, { id: 'own' })), newsgraph.ontology)
    return events.map((event) => `${lineOf(event)} | ${event.cameo} | ${event.rule}`)
  }
  expect(await lines('Norway teleported rice to Malawi.')).toEqual(['AID | Norway | Malawi | 070 | property'])
  expect(await lines('Norway bungled its aid to Malawi.')).toEqual(['REJECT | Norway | Malawi | 129 | bungledHelp'])
})
