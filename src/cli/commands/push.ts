import type { Command } from 'commander'
import { Option } from 'commander'
import { NewsgraphError } from '../../model/index.ts'
import { credentialsOf, CREDENTIALS_REMEDY } from '../../node/http/credentials.ts'
import { STORE_KINDS, type StoreKind } from '../../node/stores/presets.ts'
import { pushGraph } from '../../node/stores/push.ts'
import type { RdfChoice } from '../../node/written-with.ts'
import { command } from '../command.ts'
import { print, type CommandContext } from '../context.ts'
import { countOf } from '../render/count-of.ts'
import { progressOn } from '../terminal/progress.ts'
import { safeText } from '../terminal/safe-text.ts'
import { UsageError } from '../usage-error.ts'

interface Options extends RdfChoice {
  readonly store?: StoreKind
  readonly article?: readonly string[]
  readonly replace?: boolean
  readonly append?: boolean
  readonly remove?: boolean
  readonly ontology?: readonly string[]
}

const MODES = ['replace', 'append', 'remove'] as const

async function run(context: CommandContext, folder: string, endpoint: string, options: Options): Promise<void> {
  const { article, replace: _, append: __, remove: ___, ...others } = options
  const [mode, another] = MODES.filter((name) => options[name] === true)
  if (another !== undefined) throw new UsageError(`Give --${mode} or --${another}, not both.`)
  const controller = new AbortController()
  context.onInterrupt(() =>
    controller.abort(new NewsgraphError('stopped', 'Stopped; the same command goes on from here.')),
  )
  const progress = progressOn(context.stderr)
  try {
    const { sent, unchanged, removed, triples } = await pushGraph(folder, endpoint, {
      ...others,
      ...(article === undefined ? {} : { articles: article }),
      ...(mode === undefined ? {} : { mode }),
      client: { credentials: credentialsOf(context.environment), signal: controller.signal },
      progress: (report, graph) => progress.update(`Sent ${countOf(report.sent, 'graph')}; ${graph}`),
    })
    progress.done()
    const parts = [
      `${countOf(sent, 'graph')} sent (${countOf(triples, 'triple')}, counted in the store)`,
      ...(unchanged > 0 ? [`${unchanged} there already`] : []),
      ...(removed > 0 ? [`${removed} removed`] : []),
    ]
    print(context, `${safeText(endpoint)}: ${parts.join(', ')}.`)
  } finally {
    progress.done()
  }
}

/** `newsgraph push`: a graph into a triple store on the network. */
export function pushCommand(context: CommandContext): Command {
  return command(
    'push',
    'Send a graph to a triple store: a named graph for each article; again, only what has changed.',
    [
      ['push out http://localhost:3030/news', 'Fuseki, told by its port'],
      ['push out http://localhost:8890 --store virtuoso', 'with NEWSGRAPH_STORE_USER and _PASSWORD set'],
      ['push out http://localhost:7878 --article ID --remove', 'takes one article out of the store'],
    ],
  )
    .argument('<folder>', 'folder that newsgraph build wrote')
    .argument('<endpoint>', `address of the store; to log in, ${CREDENTIALS_REMEDY}`)
    .addOption(new Option('--store <kind>', 'what the store is, where its address does not tell').choices(STORE_KINDS))
    .option('--article <ids...>', 'only these articles')
    .option('--replace', 'send all anew, also what the store has')
    .option('--append', 'add to what the store has in the same graphs')
    .option('--remove', 'take the graphs out of the store')
    .rdfOptions()
    .action((folder: string, endpoint: string, options: Options) => run(context, folder, endpoint, options))
}
