// Kills a build of 200 articles a hundred times, or as often as is said: npx tsx test/store/killing.ts [TIMES] [ARTICLES]
import { killed } from './killed.ts'

const [times = '100', articles = '200'] = process.argv.slice(2)
const { kills, differences } = await killed(Number(articles), Number(times))
process.stdout.write(
  `${kills} kills of a build of ${articles} articles; different from one that was let live: ${differences.join(', ') || 'nothing'}\n`,
)
process.exitCode = differences.length === 0 ? 0 : 1
