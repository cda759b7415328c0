/** Elements that hold no text of the story. */
const NO_STORY = [
  'script', 'style', 'noscript', 'template', 'iframe', 'object', 'embed', 'svg', 'math', 'canvas', 'audio', 'video',
  'form', 'button', 'input', 'select', 'textarea', 'dialog', 'nav', 'aside', 'menu', 'body title', 'body > footer', 'del', 's',
  '[hidden]', '[aria-hidden="true"]', '[role="navigation"]', '[role="complementary"]', '[role="contentinfo"]',
  '[role="search"]', '[role="dialog"]', '.sr-only', '.visually-hidden', '.screen-reader-text',
].join(',') // prettier-ignore
const HIDING_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$|!)|font-size\s*:\s*0(?![.\d]*[1-9])|text-indent\s*:\s*-\d{3,}|(?:left|top)\s*:\s*-\d{3,}|clip\s*:\s*rect\(0)/i

/** Takes out what a reader of the page does not see, or what is no part of its story. */
export function removeHidden(root: Document | Element): void {
  for (const element of root.querySelectorAll(NO_STORY)) element.remove()
  for (const element of root.querySelectorAll('[style]')) {
    if (HIDING_STYLE.test(element.getAttribute('style') ?? '')) element.remove()
  }
}
