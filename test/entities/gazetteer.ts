import { readFileSync } from 'node:fs'
import { loadGazetteer } from '../../src/entities/gazetteer/index.ts'

/** newsgraph's own, loaded once. */
export const gazetteer = loadGazetteer(readFileSync('data/gazetteer/gazetteer.json', 'utf8'))
