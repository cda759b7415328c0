import { KnowledgeGraph, toTurtle, type Newsgraph } from '../../src/index.ts'
import { randomFrom } from '../scale/random.ts'
import { checkMentions, checkOffsets, checkReferences } from '../support/sound-reading.ts'
import { anyArticle } from './any-text.ts'

export interface Fuzzed {
  readonly read: number
  /** Articles that are none, or in no language that is read. */
  readonly refused: number
  readonly statements: number
  /** Seconds of processor time that the slowest one took: others may use the machine as well. */
  readonly slowest: number
}

/** Reads, draws and writes so many random articles. @throws Error with the text of the first that cannot be, or is not read soundly. */
export async function fuzzed(newsgraph: Newsgraph, count: number, seed: number): Promise<Fuzzed> {
  const random = randomFrom(seed)
  let [read, refused, statements, slowest] = [0, 0, 0, 0]
  for (let at = 0; at < count; at++) {
    const article = anyArticle(random)
    if (article === null) {
      refused += 1
      continue
    }
    const began = process.cpuUsage()
    try {
      const reading = await newsgraph.read(article)
      checkMentions(reading)
      checkOffsets(reading)
      checkReferences(reading)
      KnowledgeGraph.from([reading], newsgraph.ontology)
      toTurtle([reading], { ontology: newsgraph.ontology })
      statements += reading.statements.length
      read += 1
    } catch (cause) {
      throw new Error(`Article ${at} of seed ${seed}: ${JSON.stringify(article.text)}`, { cause })
    }
    const { user, system } = process.cpuUsage(began)
    slowest = Math.max(slowest, (user + system) / 1e6)
  }
  return { read, refused, statements, slowest }
}
