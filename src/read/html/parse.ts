import { parseHTML } from 'linkedom/worker'
import { ReadError } from '../read-error.ts'
import { nestsDeeper } from './nesting.ts'

/** Elements nested deeper are no article, and Readability's time grows with the cube of the depth. */
const DEEPEST = 200
const MOST_ELEMENTS = 100_000
/** Scripts and forgotten end tags make tags look nested; beyond this, no page is read at all. */
const MOST_OPEN_TAGS = 2000

const TOO_DEEP = `its elements are nested more than ${DEEPEST} deep`

/** Browsers add the `html` and `body` that a page leaves out, linkedom does not. */
function withBody(html: string): string {
  if (/<html[\s>]/i.test(html) && /<body[\s>]/i.test(html)) return html
  const content = html.replace(/<!doctype[^>]{0,1000}>|<\/?(?:html|head|body)(?:\s[^>]{0,1000})?>/gi, '')
  return `<!doctype html><html><body>${content}</body></html>`
}

/** The document of a page. @throws ReadError where it is nested too deep or has too many elements. */
export function parsePage(html: string, source: string): Document {
  const parsed = nestsDeeper(html, MOST_OPEN_TAGS) ? null : parseHTML(withBody(html)).document
  const reason = parsed ? tooComplex(parsed) : TOO_DEEP
  if (reason !== null) {
    throw new ReadError(
      'html-too-complex',
      `${source}: ${reason}; save only the article's part of the page, or its text.`,
    )
  }
  return parsed as unknown as Document
}

/** The content of some HTML without a page around it; empty where it is too complex. */
export function parseFragment(html: string): Element {
  const content = nestsDeeper(html, MOST_OPEN_TAGS) ? '' : html
  const { document } = parseHTML(`<!doctype html><html><body>${content}</body></html>`)
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
    if (depth > DEEPEST) return TOO_DEEP
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
