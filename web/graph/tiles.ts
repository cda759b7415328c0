import { plainText } from '../../src/model/index.ts'
import { countOf } from '../count.ts'
import { element, excerpt, foreign } from '../dom.ts'
import { typeIcon } from '../icons.ts'
import type { TileInScene } from '../scene/scene.ts'
import { headlineOf, shorten } from '../words.ts'
import type { Viewer } from '../viewer.ts'
import { openArticle } from '../navigate.ts'
import type { DrawnGraph, Renderer } from './attributes.ts'
import { emphasisOf } from './emphasis.ts'
import { NARROW, type TileSize } from './tile-size.ts'

/** A longer one would leave no room for others. */
const NAME_LENGTH = 24
const HEADLINE_LENGTH = 70

function tileFor(viewer: Viewer, { key, article, names, statements }: TileInScene): HTMLElement {
  const point = (hovered: { readonly node: string } | null) => (): void => viewer.store.update({ hovered })
  const day = article.published?.split('T')[0]
  return element(
    'button',
    {
      type: 'button',
      class: 'tile',
      title: `${plainText(headlineOf(article))}\n${countOf(statements, 'statement')}`,
      'data-article': article.id,
      // Arrow keys lead there from the canvas, which is one stop of Tab whatever the picture shows.
      tabindex: -1,
      onclick: () => openArticle(viewer, article.id),
      onpointerenter: point({ node: key }),
      onpointerleave: point(null),
    },
    element('strong', {}, foreign(shorten(headlineOf(article), HEADLINE_LENGTH))),
    element(
      'span',
      { class: 'names' },
      element('small', day === undefined ? { class: 'amount' } : {}, day ?? countOf(statements, 'statement')),
      ...names.map((node) => element('span', {}, typeIcon(node.type), ' ', excerpt(shorten(node.label, NAME_LENGTH)))),
    ),
  )
}

/** Keeps a tile over the place of each article of the scene. */
export function createTiles(viewer: Viewer, renderer: Renderer, stage: HTMLElement, graph: () => DrawnGraph): void {
  const layer = element('div', { class: 'tiles' })
  stage.append(layer)
  let drawn: DrawnGraph | null = null
  let size: TileSize | null = null
  let tiles = new Map<string, HTMLElement>()
  renderer.on('afterRender', () => {
    const now = graph()
    if (now !== drawn) {
      drawn = now
      tiles = new Map(
        viewer
          .scene()
          .nodes.filter((node) => node.kind === 'article')
          .map((node) => [node.key, tileFor(viewer, node)]),
      )
      layer.replaceChildren(...tiles.values())
    }
    if (size !== now.getAttribute('tile')) {
      size = now.getAttribute('tile')
      layer.style.setProperty('--tile-width', `${size.width}px`)
      layer.style.setProperty('--tile-height', `${size.height}px`)
      layer.style.setProperty('--tile-lines', String(size.lines))
      layer.classList.toggle('narrow', size.width < NARROW)
    }
    const emphasis = tiles.size === 0 ? null : emphasisOf(viewer.index, now, viewer.scene(), viewer.store.state)
    for (const [key, tile] of tiles) {
      const { x, y } = renderer.graphToViewport(now.getNodeAttributes(key))
      const faded = emphasis !== null && !emphasis.nodes.has(key)
      tile.classList.toggle('faded', faded)
      tile.style.translate = `calc(${x}px - 50%) calc(${y}px - 50%)`
    }
  })
}
