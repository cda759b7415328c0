import { createNewsgraph, type Newsgraph } from '../../src/index.ts'
import { analyses, resources } from './kept-analyses.ts'

let loaded: Promise<Newsgraph> | undefined

/**
 * newsgraph with all that it ships. Loading takes more than a second of a processor, so whatever shares its modules
 * shares this one too, and analyses a text once; whoever asks for it leaves it open.
 */
export const shippedNewsgraph = (): Promise<Newsgraph> => (loaded ??= load())

async function load(): Promise<Newsgraph> {
  const made = createNewsgraph(await resources())
  const analyse: Newsgraph['analyse'] = (article, options) => {
    if (options !== undefined) return made.analyse(article, options)
    const key = JSON.stringify([article.text, article.story])
    const analysis = analyses.get(key) ?? made.analyse(article)
    analyses.set(key, analysis)
    return analysis
  }
  return {
    ...made,
    analyse,
    read: async (article, options) => made.interpret(article, await analyse(article, options)),
  }
}
