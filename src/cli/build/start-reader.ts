import { readOntology, type KnowledgeOptions } from '../../node/knowledge-files.ts'
import { warn, type CommandContext } from '../context.ts'
import { QueueReader } from '../queue/queue-reader.ts'
import { asStored } from '../read-articles.ts'
import { ReadingPool } from './pool.ts'
import type { Reader } from './reader.ts'

/** So many articles may be with the workers of a queue, unless the user says otherwise: enough for some hundred cores. */
const WITH_WORKERS = 32

/** Reads in this process; the model is loaded when the first article comes. */
function readerHere(context: CommandContext, options: KnowledgeOptions): Reader {
  let loading: ReturnType<CommandContext['load']> | undefined
  return {
    jobs: 1,
    read: async (article) => {
      const newsgraph = await (loading ??= context.load(options))
      return asStored(await newsgraph.read(article))
    },
    ontology: async () => (loading === undefined ? readOntology(options) : (await loading).ontology),
    close: async () => undefined,
  }
}

export interface StartOptions extends KnowledgeOptions {
  /** Of `readingVersion`. */
  readonly version: string
  readonly jobs?: number
  /** Address of the queue whose workers read. */
  readonly queue?: string
}

/** A reader at a queue, in as many processes as there are jobs, or in this one. @throws what `QueueReader.open` does. */
export async function startReader(
  context: CommandContext,
  { version, queue, jobs, ...knowledge }: StartOptions,
): Promise<Reader> {
  if (queue !== undefined) {
    const tell = (message: string): void => warn(context, message)
    return QueueReader.open({ ...knowledge, url: queue, version, jobs: jobs ?? WITH_WORKERS, warn: tell })
  }
  const processes = jobs ?? context.cores
  return processes === 1 ? readerHere(context, knowledge) : new ReadingPool(processes, knowledge)
}
