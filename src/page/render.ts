import { sha256 } from '@noble/hashes/sha2.js'
import type { GraphView } from '../model/view.ts'
import type { ViewerBundle } from './bundle.ts'
import { packView } from './data/index.ts'
import { documentOf } from './document.ts'
import { PageError } from './error.ts'
import { jsonForScript } from './escape.ts'

/** What would end the element early, or put the HTML parser into another state. */
const UNSAFE = { script: /<\/script|<!--/i, style: /<\/style|<!--/i }

/** As an HTML parser will see it: it turns every line end into LF, and hashes are taken of the result. */
function inlined(bundle: ViewerBundle, part: 'script' | 'style'): string {
  const text = bundle[part].replace(/\r\n?/g, '\n')
  const unsafe = UNSAFE[part].exec(text)
  if (unsafe === null) return text
  throw new PageError(
    'unsafe-bundle',
    `The viewer's ${part} contains "${unsafe[0]}" and cannot stand inside a page; rebuild it with \`npm run build\`.`,
  )
}

const sha256Base64 = (text: string): string => btoa(String.fromCharCode(...sha256(new TextEncoder().encode(text))))

/**
 * One self-contained page that shows `view`, opens from a file and needs no server and no network. Its policy lets
 * nothing run but the viewer's own script; the graph stands in it as data.
 *
 * @throws {PageError} when the bundle cannot be put inside a page.
 */
export function renderPage(view: GraphView, bundle: ViewerBundle): string {
  const script = inlined(bundle, 'script')
  const style = inlined(bundle, 'style')
  return documentOf({
    title: view.title,
    policy: [
      `script-src 'sha256-${sha256Base64(script)}'`,
      `style-src 'sha256-${sha256Base64(style)}'`,
      "connect-src 'none'",
      "worker-src 'none'",
    ],
    head: `<style>${style}</style>`,
    end: `<script type="application/json" id="graph">${jsonForScript(packView(view))}</script>
<script>${script}</script>`,
  })
}
