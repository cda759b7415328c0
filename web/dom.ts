import { plainText } from '../src/model/index.ts'
import { shorten } from './words.ts'

const EXCERPT_LENGTH = 120

type Listener = (event: never) => void
type Attributes = Readonly<Record<string, string | number | boolean | null | undefined | Listener>>
export type Child = Node | string | null | undefined

function assign(target: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue
    if (typeof value === 'function') target.addEventListener(name.replace(/^on/, ''), value as unknown as EventListener)
    else target.setAttribute(name, value === true ? '' : String(value))
  }
}

/**
 * An HTML element. Strings among the children become text nodes: nothing here ever parses markup. Whatever of an article
 * they hold cannot turn or cover what stands beside it.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  assign(made, attributes)
  for (const child of children)
    if (child !== null && child !== undefined) made.append(typeof child === 'string' ? plainText(child) : child)
  return made
}

/** The same for SVG. */
export function svg(tag: string, attributes: Attributes = {}, ...children: readonly Node[]): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag)
  assign(made, attributes)
  made.append(...children)
  return made
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/g
const LETTERS = /\p{L}/gu
/** Letters further on do not change which way a text is written. */
const LOOKED_AT = 400

/**
 * Which way most letters of a text are written. Its first letter does not tell it: an English sentence may begin with an
 * Arabic name.
 */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const start = text.slice(0, LOOKED_AT)
  const turned = start.match(RIGHT_TO_LEFT)?.length ?? 0
  return turned > 0 && turned > (start.match(LETTERS)?.length ?? 0) / 2 ? 'rtl' : 'ltr'
}

/** Text from an article, kept from reordering the text around it whatever its script: one written from right to left too. */
export function foreign(text: string, className?: string): HTMLElement {
  return element('bdi', { class: className, dir: directionOf(text) }, text)
}

/** The same, cut where it would fill a list by itself; what the item opens shows the whole. */
export function excerpt(text: string, className?: string): HTMLElement {
  return foreign(shorten(text, EXCERPT_LENGTH), className)
}

/** A link that leaves the page, where `address` is one of the web; plain text otherwise. */
export function outsideLink(text: string, address: string | undefined): Node {
  if (!isWebAddress(address)) return foreign(text)
  return element('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, foreign(text))
}

function isWebAddress(address: string | undefined): address is string {
  if (address === undefined) return false
  try {
    return ['http:', 'https:'].includes(new URL(address).protocol)
  } catch {
    return false
  }
}
