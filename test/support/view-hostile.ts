import type { GraphView } from '../../src/model/index.ts'
import { sampleView } from './view.ts'

/** What an article may try: to be read as markup, to run, to leave the page, to reorder the text around it. */
export const HOSTILE = {
  markup: '</script><script>window.broken=1</script><img src=x onerror="window.broken=1">',
  attribute: `"><svg onload=window.broken=1>`,
  address: 'javascript:window.broken=1',
  bidi: '\u202etxet desrever\u202c \u2066\u200f',
  style: '</style><style>body{display:none}</style>',
} as const

const attacks = Object.values(HOSTILE)

/** The sample with attacks wherever the text of an article can end up. */
export function hostileView(): GraphView {
  const view = sampleView()
  return {
    ...view,
    title: HOSTILE.markup,
    articles: view.articles.map((article) => ({
      ...article,
      title: HOSTILE.attribute,
      publisher: HOSTILE.style,
      url: HOSTILE.address,
      published: HOSTILE.bidi,
    })),
    nodes: view.nodes.map((node, at) => ({
      ...node,
      label: attacks[at % attacks.length]!,
      aliases: [HOSTILE.markup],
      class: HOSTILE.attribute,
      wikidata: HOSTILE.attribute,
      wikipedia: '../../evil?<script>#\ud800',
    })),
    edges: view.edges.map((edge, at) => ({ ...edge, label: attacks[at % attacks.length]! })),
    statements: view.statements.map((statement) => ({
      ...statement,
      relation: { ...statement.relation, text: HOSTILE.markup, lemma: HOSTILE.bidi, property: HOSTILE.attribute },
      evidence: { ...statement.evidence, text: HOSTILE.markup.repeat(2) },
      rule: HOSTILE.style,
      arguments: statement.arguments.map((argument) => ({
        ...argument,
        role: HOSTILE.markup,
        marker: HOSTILE.attribute,
      })),
    })),
  }
}
