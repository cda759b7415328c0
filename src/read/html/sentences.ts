/** Elements that stand within a line. */
const INLINE = 'span, strong, b, em, i, u, mark, small, q, cite, abbr, sub, sup, font, big, ins, dfn, time, a'
/** So many words that end as a sentence does are no link to another page, but a paragraph of the story that is one. */
const SENTENCE = /^(?:\S+\s+){9,}\S*[.!?]["'”’)\]]*$/

const wordsOf = (element: Element): string => (element.textContent ?? '').trim()

/**
 * Keeps Readability from cutting sentences: it would take an element within a line for a part of the page by its class
 * ("header-font", "share-quote"), and a paragraph that is one link for a list of links.
 */
export function keepSentences(document: Document): void {
  for (const paragraph of document.querySelectorAll('p')) {
    const words = wordsOf(paragraph)
    if (SENTENCE.test(words)) for (const link of paragraph.querySelectorAll('a')) link.replaceWith(...link.childNodes)
    for (const element of paragraph.querySelectorAll(INLINE)) {
      if (wordsOf(element) === words) continue
      element.removeAttribute('class')
      element.removeAttribute('id')
    }
  }
}
