import type { Token } from 'markdown-it'

/** The words of an inline token, without markup, struck-out words and tags. A picture stands for its description. */
export function inlineText(token: Token): { readonly text: string; readonly onlyImage: boolean } {
  const children = token.children ?? []
  let text = ''
  let struck = 0
  let hidden: string | null = null
  for (const child of children) {
    if (child.type === 's_open') struck += 1
    else if (child.type === 's_close') struck -= 1
    else if (child.type === 'html_inline') hidden = hiddenAfter(child.content, hidden)
    else if (struck === 0 && hidden === null) text += wordsOf(child)
  }
  const visible = children.filter(({ type, content }) => type !== 'text' || content.trim() !== '')
  return {
    text: text.replace(/ {2,}/g, ' ').trim(),
    onlyImage: visible.length > 0 && visible.every(({ type }) => type === 'image'),
  }
}

function wordsOf({ type, content }: Token): string {
  if (type === 'softbreak') return ' '
  if (type === 'hardbreak') return '\n'
  return type === 'text' || type === 'text_special' || type === 'code_inline' || type === 'image' ? content : ''
}

/** Name of the tag whose content is no text (`script`), as long as it is open. */
function hiddenAfter(tag: string, hidden: string | null): string | null {
  const { close, name } = /^<(?<close>\/?)(?<name>script|style|template|textarea|title)\b/i.exec(tag)?.groups ?? {}
  if (name === undefined) return hidden
  if (hidden === null) return close === '' ? name.toLowerCase() : null
  return close === '/' && name.toLowerCase() === hidden ? null : hidden
}
