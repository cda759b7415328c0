import { plainText } from '../model/plain-text.ts'
import { escapeHtml } from './escape.ts'

/** What one page has and another has not; policy, style and body are markup that is known to be safe. */
export interface DocumentParts {
  readonly title: string
  /** Its Content-Security-Policy, which refuses all else. */
  readonly policy: readonly string[]
  /** What stands in its head, and at the end of its body. */
  readonly head: string
  readonly end: string
}

/** The page that the viewer runs in. */
export function documentOf({ title, policy, head, end }: DocumentParts): string {
  const whole = ["default-src 'none'", ...policy, 'img-src data:', "base-uri 'none'", "form-action 'none'"]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${whole.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="newsgraph">
<title>${escapeHtml(plainText(title) || 'newsgraph')}</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
<div id="app"></div>
<noscript><p>This page draws a knowledge graph and needs JavaScript to do so.</p></noscript>
${end}
</body>
</html>
`
}
