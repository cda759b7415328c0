import type { StoryBlock } from '../../model/index.ts'
import type { TextBuilder } from '../text/text-builder.ts'
import { removeHidden } from './hidden.ts'

type Kind = StoryBlock['kind']

/** Elements that begin a block of their own, with its kind. */
const BLOCKS: ReadonlyMap<string, Kind> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, 'heading'] as const),
  ...['li', 'dt', 'dd', 'tr'].map((tag) => [tag, 'item'] as const),
  ...['figcaption', 'caption'].map((tag) => [tag, 'caption'] as const),
  ...[
    'address',
    'article',
    'blockquote',
    'body',
    'center',
    'details',
    'div',
    'dl',
    'fieldset',
    'figure',
    'footer',
    'header',
    'hgroup',
    'hr',
    'main',
    'ol',
    'p',
    'pre',
    'section',
    'summary',
    'table',
    'tbody',
    'tfoot',
    'thead',
    'ul',
  ].map((tag) => [tag, 'paragraph'] as const),
])
/** Only these give their kind to the paragraphs within them. */
const LASTING: ReadonlySet<Kind> = new Set(['item', 'caption', 'heading'])
const CELLS: ReadonlySet<string> = new Set(['td', 'th'])
const TEXT = 3
const ELEMENT = 1

/** Adds the blocks of some content, white space collapsed as a browser does; two line breaks part paragraphs. */
export function addHtmlBlocks(builder: TextBuilder, root: Element): void {
  removeHidden(root)
  let words = ''
  let kind: Kind = 'paragraph'
  const flush = (): void => {
    for (const part of words.split(/\n(?:[ \t]*\n)+/)) builder.add(kind, part.replace(/[ \t]*\n[ \t]*/g, '\n'))
    words = ''
  }
  const visit = (node: Node, inside: Kind): void => {
    if (node.nodeType === TEXT) {
      const text = (node.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ')
      words += /[\s]$/.test(words) || words === '' ? text.replace(/^ /, '') : text
    }
    if (node.nodeType !== ELEMENT) return
    const tag = node.nodeName.toLowerCase()
    const own = BLOCKS.get(tag)
    if (tag === 'br') words += '\n'
    if (CELLS.has(tag) && words !== '') words += '\t'
    const within = own === undefined || (own === 'paragraph' && LASTING.has(inside)) ? inside : own
    if (own) {
      flush()
      kind = within
    }
    for (const child of node.childNodes) visit(child, within)
    if (own) {
      flush()
      kind = inside
    }
  }
  visit(root, 'paragraph')
  flush()
}
