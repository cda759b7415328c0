import type { Statement, ViewArticle, ViewBlock } from '../../src/model/index.ts'
import { countOf } from '../count.ts'
import { directionOf, element, foreign, outsideLink, type Child } from '../dom.ts'
import { groupBy } from '../graph-index.ts'
import { stanceOf } from '../stance.ts'
import type { Viewer } from '../viewer.ts'
import { headlineOf } from '../words.ts'
import { leftByFilters, statementLinks } from './links.ts'

/** What is told by the sentence, the least sure tone that is not plain fact first. */
const toneOf = (statements: readonly Statement[]): string =>
  statements.map((statement) => stanceOf(statement).tone).find((tone) => tone !== 'fact' && tone !== 'unsure') ?? 'fact'

/** A sentence whose statements show in the picture while it is pointed at, and below it when it is chosen. */
function toldSentence(viewer: Viewer, text: string, statements: readonly Statement[]): Node[] {
  const ids = statements.map(({ id }) => id)
  const list = element('div', { class: 'told-list', hidden: true })
  const sentence = element(
    'span',
    {
      class: `told tone-${toneOf(statements)}`,
      role: 'button',
      tabindex: 0,
      'aria-expanded': 'false',
      'data-statements': JSON.stringify(ids),
      title: countOf(ids.length, 'statement'),
    },
    foreign(text),
  )
  const toggle = (): void => {
    list.hidden = !list.hidden
    sentence.setAttribute('aria-expanded', String(!list.hidden))
    if (!list.hidden) list.replaceChildren(statementLinks(viewer, statements, { quoted: false }))
  }
  const point = (hovered: { readonly statements: readonly string[] } | null) => (): void =>
    viewer.store.update({ hovered })
  sentence.addEventListener('click', () => {
    if (getSelection()?.isCollapsed !== false) toggle()
  })
  sentence.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    toggle()
  })
  for (const type of ['pointerenter', 'focus']) sentence.addEventListener(type, point({ statements: ids }))
  for (const type of ['pointerleave', 'blur']) sentence.addEventListener(type, point(null))
  return [sentence, list]
}

function blockContent(
  viewer: Viewer,
  { start, end, text }: ViewBlock,
  told: readonly (readonly [Statement, ...Statement[]])[],
): Child[] {
  const parts: Child[] = []
  let at = start
  for (const statements of told) {
    const { evidence } = statements[0]
    const from = Math.max(at, evidence.start)
    const to = Math.min(end, evidence.end)
    if (from >= to) continue
    parts.push(foreign(text.slice(at - start, from - start)))
    parts.push(...toldSentence(viewer, text.slice(from - start, to - start), statements))
    at = to
  }
  parts.push(foreign(text.slice(at - start)))
  return parts
}

const TAG = { heading: 'h3', paragraph: 'p', item: 'p', caption: 'p', dateline: 'p' } as const

/** An article as its reader sees it, with every sentence marked that says something. */
export function articleView(viewer: Viewer, article: ViewArticle): Child[] {
  const { statements, note } = leftByFilters(viewer, viewer.index.statementsIn(article.id))
  const sentences = [...groupBy(statements, ({ evidence }) => [String(evidence.start)]).values()].sort(
    ([a], [b]) => a.evidence.start - b.evidence.start,
  )
  const facts = [article.publisher, article.published?.split('T')[0]].filter((fact) => fact !== undefined)
  return [
    element('h2', { tabindex: -1 }, outsideLink(headlineOf(article), article.url)),
    element(
      'p',
      { class: 'kind' },
      ...facts.flatMap((fact) => [foreign(fact), ' · ']),
      countOf(statements.length, 'statement'),
    ),
    note,
    element(
      'div',
      { class: 'article-text' },
      ...article.blocks.map((block) => {
        const told = sentences.filter(([{ evidence }]) => evidence.start < block.end && evidence.end > block.start)
        return element(
          TAG[block.kind],
          { class: `block-${block.kind}`, dir: directionOf(block.text) },
          ...blockContent(viewer, block, told),
        )
      }),
    ),
  ]
}

/** Marks in the open article the sentences of an edge that is pointed at. */
export function markSentences({ store, scene }: Viewer, panel: HTMLElement): void {
  const { hovered } = store.state
  const edge = hovered !== null && 'edge' in hovered ? scene().edges.find(({ key }) => key === hovered.edge) : undefined
  const ids = new Set(edge?.statements.map(({ id }) => id))
  for (const sentence of panel.querySelectorAll<HTMLElement>('.told')) {
    const own = JSON.parse(sentence.dataset['statements'] ?? '[]') as string[]
    sentence.classList.toggle(
      'pointed',
      own.some((id) => ids.has(id)),
    )
  }
}
