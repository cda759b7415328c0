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

/** An HTML element. Strings among the children become text nodes: nothing here ever parses markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  assign(made, attributes)
  made.append(...children.filter((child) => child !== null && child !== undefined))
  return made
}

/** The same for SVG. */
export function svg(tag: string, attributes: Attributes = {}, ...children: readonly Node[]): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag)
  assign(made, attributes)
  made.append(...children)
  return made
}

/** Text from an article, kept from reordering the text around it whatever its script. */
export function foreign(text: string, className?: string): HTMLElement {
  return element('bdi', { class: className }, text)
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
