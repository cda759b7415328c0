// A program that builds a graph of stories as `newsgraph build` does, without a model, to be killed: builder.ts FOLDER INPUT
import { Writable } from 'node:stream'
import { runCommandLine } from '../../src/cli/run.ts'
import type { Newsgraph } from '../../src/index.ts'
import { storyReading } from './stories.ts'
import { readOntology } from '../../src/node/knowledge-files.ts'
import type { Article } from '../../src/model/index.ts'

const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
const newsgraph = {
  ontology: await readOntology(),
  // Gives the process that kills this one a moment between two articles.
  read: async (article: Article) => new Promise((done) => setImmediate(() => done(storyReading(article)))),
} as unknown as Newsgraph

const [folder = '', input = ''] = process.argv.slice(2)
process.exitCode = await runCommandLine(['build', input, '--out', folder, '--rows', '0'], {
  stdin: process.stdin,
  stdout: silent,
  stderr: process.stderr,
  environment: {},
  colour: false,
  debug: true,
  exitCode: 0,
  cores: 1,
  load: async () => newsgraph,
  onInterrupt: () => undefined,
})
