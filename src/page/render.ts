import { sha256 } from '@noble/hashes/sha2.js'
import { plainText } from '../model/plain-text.ts'
import type { GraphView } from '../model/view.ts'
import { packView } from './data/index.ts'
import { PageError } from './error.ts'
import { escapeHtml, jsonForScript } from './escape.ts'

/** The built viewer. */
export interface ViewerBundle {
  /** One classic script. */
  readonly script: string
  /** One style sheet. */
  readonly style: string
}

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

function contentSecurityPolicy(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src 'sha256-${sha256Base64(script)}'`,
    `style-src 'sha256-${sha256Base64(style)}'`,
    'img-src data:',
    "connect-src 'none'",
    "worker-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/**
 * One self-contained page that shows `view`, opens from a file and needs no server and no network. Its policy lets
 * nothing run but the viewer's own script; the graph stands in it as data.
 *
 * @throws {PageError} when the bundle cannot be put inside a page.
 */
export function renderPage(view: GraphView, bundle: ViewerBundle): string {
  const script = inlined(bundle, 'script')
  const style = inlined(bundle, 'style')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(script, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="newsgraph">
<title>${escapeHtml(plainText(view.title) || 'newsgraph')}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<div id="app"></div>
<noscript><p>This page draws a knowledge graph and needs JavaScript to do so.</p></noscript>
<script type="application/json" id="graph">${jsonForScript(packView(view))}</script>
<script>${script}</script>
</body>
</html>
`
}
