import { readOntology } from '../../node/knowledge-files.ts'
import type { CommandContext } from '../context.ts'
import { withoutTrees } from '../read-articles.ts'
import { ReadingPool } from './pool.ts'
import type { Reader, ReaderOptions } from './reader.ts'

/** Reads in this process; the model is loaded when the first article comes. */
function readerHere(context: CommandContext, options: ReaderOptions): Reader {
  let loading: ReturnType<CommandContext['load']> | undefined
  return {
    jobs: 1,
    read: async (article) => {
      const newsgraph = await (loading ??= context.load(options))
      return withoutTrees(await newsgraph.read(article))
    },
    ontology: async () => (loading === undefined ? readOntology(options) : (await loading).ontology),
    close: () => undefined,
  }
}

/** A reader in as many processes as there are jobs, or in this one. */
export const startReader = (context: CommandContext, jobs: number, options: ReaderOptions): Reader =>
  jobs === 1 ? readerHere(context, options) : new ReadingPool(jobs, options)
