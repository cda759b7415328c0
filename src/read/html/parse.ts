import { parseHTML } from 'linkedom'
import { ReadError } from '../read-error.ts'

/** Elements nested deeper are no article, and Readability's time grows with the cube of the depth. */
const DEEPEST = 200
const MOST_ELEMENTS = 100_000

/** The document of a page. @throws ReadError where it is nested too deep or has too many elements. */
export function parsePage(html: string, source: string): Document {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`)
  const reason = tooComplex(document)
  if (reason !== null) {
    throw new ReadError('html-too-complex', `${source}: ${reason}; save only the article's part of the page, or its text.`)
  }
  return document as unknown as Document
}

/** The content of some HTML without a page around it; empty where it is too complex. */
export function parseFragment(html: string): Element {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  if (tooComplex(document) !== null) document.body.replaceChildren()
  return document.body as unknown as Element
}

/** Measures without recursion. */
function tooComplex({ documentElement }: { readonly documentElement: unknown }): string | null {
  const root = documentElement as Element
  let depth = 0
  let count = 0
  let element: Element | null = root
  while (element) {
    if (depth > DEEPEST) return `its elements are nested more than ${DEEPEST} deep`
    if (++count > MOST_ELEMENTS) return `it has more than ${MOST_ELEMENTS} elements`
    if (element.firstElementChild) {
      element = element.firstElementChild
      depth += 1
      continue
    }
    while (element && element !== root && !element.nextElementSibling) {
      element = element.parentElement
      depth -= 1
    }
    element = element === null || element === root ? null : element.nextElementSibling
  }
  return null
}
