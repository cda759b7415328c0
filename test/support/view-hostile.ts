import type { GraphView, Phrase } from '../../src/model/index.ts'
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

/** The sample with `change` made to all text that may be an article's. */
export function textView(change: (text: string) => string): GraphView {
  const view = sampleView()
  const changePhrase = (phrase: Phrase): Phrase => ({ ...phrase, text: change(phrase.text) })
  return {
    ...view,
    title: change(view.title),
    articles: view.articles.map((article) => ({
      ...article,
      title: change(article.title ?? ''),
      publisher: change(article.publisher ?? ''),
    })),
    nodes: view.nodes.map((node) => ({ ...node, label: change(node.label), aliases: node.aliases.map(change) })),
    edges: view.edges.map((edge) => ({ ...edge, label: change(edge.label) })),
    statements: view.statements.map((statement) => ({
      ...statement,
      relation: {
        ...statement.relation,
        text: change(statement.relation.text),
        lemma: change(statement.relation.lemma),
      },
      arguments: statement.arguments.map((argument) => ({ ...argument, marker: change('with') })),
      evidence: { ...statement.evidence, text: statement.evidence.text + change(' as told') },
      attribution: statement.attribution && { ...statement.attribution, cue: changePhrase(statement.attribution.cue) },
      time: statement.time && { ...statement.time, phrase: changePhrase(statement.time.phrase!) },
    })),
  }
}
