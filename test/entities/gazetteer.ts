import { readFileSync } from 'node:fs'
import { loadGazetteer, packedNames } from '../../src/entities/gazetteer/index.ts'

const file = (name: string): Buffer => readFileSync(`data/gazetteer/${name}`)

/** newsgraph's own, loaded once. */
export const gazetteer = loadGazetteer(
  file('gazetteer.json').toString('utf8'),
  packedNames(file('known.tsv'), file('known.index')),
)
