import { startServer, type RunningServer } from '../../src/cli/serve/server.ts'
import { servedSite } from '../../src/cli/serve/stored-page.ts'
import type { EntityType } from '../../src/model/index.ts'
import { readViewerBundle } from '../../src/page/files.ts'
import type { Overview } from '../../src/page/data/index.ts'
import { renderOverview } from '../../src/page/index.ts'

const NAMES = [
  ['European Central Bank', 'Christine Lagarde', 'Frankfurt'],
  ['Rhineland-Palatinate', 'Malu Dreyer', 'Ahr'],
  ['United Nations High Commissioner for Refugees', 'Filippo Grandi', 'Cox’s Bazar'],
  ['Liu', 'Wu', 'Ma'],
]

/** An overview of `groups` groups, the largest with a thousand articles, the others ever fewer, as a library has them. */
function overviewOf(groups: number): Overview {
  const ranked = (type: EntityType) =>
    Array.from({ length: 40 }, (_, at) => ({ id: `${type}-${at}`, label: `${type} ${at}`, type, articles: 900 - at }))
  return {
    version: 2,
    kind: 'overview',
    title: '8,000 articles, 2006–2018',
    articles: 8000,
    statements: 90_000,
    names: 30_000,
    groups: Array.from({ length: groups }, (_, at) => ({
      names: NAMES[at % NAMES.length] ?? [],
      articles: Math.round(1000 / (at + 1)),
    })),
    ranked: [...ranked('person'), ...ranked('place')],
    months: Array.from({ length: 96 }, (_, at) => [
      `${2010 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
      (at * 7) % 50,
    ]),
  }
}

/** Serves the first sight of it; nothing that it leads to is there. */
export const serveOverview = async (groups: number): Promise<RunningServer> =>
  startServer(servedSite([...renderOverview(overviewOf(groups), await readViewerBundle())]), { port: 0 })
