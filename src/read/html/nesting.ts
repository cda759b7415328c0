/** Elements without an end tag, or whose end tag may be left out. */
const NO_END = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd option optgroup rp rt tr td th thead tbody tfoot colgroup'.split(
    ' ',
  ),
)
/** Elements whose content is no markup, with what ends it. */
const RAW = new Map([
  ['!--', '-->'],
  ...['script', 'style', 'textarea', 'title'].map((name) => [name, `</${name}`] as const),
])
const TAG = /<(?<end>\/?)(?<name>!--|[a-z][a-z0-9-]*)/g

/** Whether the tags of some HTML nest deeper than `limit`, seen in one pass: parsing such HTML takes the square of its depth. */
export function nestsDeeper(html: string, limit: number): boolean {
  const text = html.toLowerCase()
  let depth = 0
  TAG.lastIndex = 0
  for (let match = TAG.exec(text); match; match = TAG.exec(text)) {
    const { end, name = '' } = match.groups ?? {}
    const close = end === '/' ? undefined : RAW.get(name)
    if (close !== undefined) {
      const after = text.indexOf(close, TAG.lastIndex)
      if (after === -1) return false
      TAG.lastIndex = after + close.length
    } else if (!NO_END.has(name)) depth = end === '/' ? Math.max(0, depth - 1) : depth + 1
    if (depth > limit) return true
  }
  return false
}
