const isBreak = (node: Node): boolean => node.nodeName.toLowerCase() === 'br'
const isBlank = (node: Node): boolean => node.nodeType === 3 && (node.textContent ?? '').trim() === ''

/**
 * Makes two line breaks in a row within a paragraph the end of it. Readability would turn such a paragraph into a
 * container of its own, take that for the article, and drop the lists and headings beside it.
 */
export function splitAtLineBreaks(document: Document): void {
  for (const paragraph of document.querySelectorAll('p')) {
    const areBreaks = [...paragraph.children].map(isBreak)
    if (!areBreaks.some((isOne, index) => isOne && areBreaks[index + 1])) continue
    const runs: Node[][] = [[]]
    let breaks: Node[] = []
    for (const node of paragraph.childNodes) {
      if (isBreak(node) || (breaks.length > 0 && isBlank(node))) {
        breaks.push(node)
        continue
      }
      if (breaks.filter(isBreak).length > 1) runs.push([])
      else runs.at(-1)?.push(...breaks)
      breaks = []
      runs.at(-1)?.push(node)
    }
    if (runs.length === 1) continue
    const parts = runs.map((nodes) => {
      const part = document.createElement('p')
      part.append(...nodes)
      return part
    })
    paragraph.replaceWith(...parts)
  }
}
