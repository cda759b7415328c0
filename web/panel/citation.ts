import { plainText, type Statement } from '../../src/model/index.ts'
import { element } from '../dom.ts'
import type { GraphIndex } from '../graph-index.ts'
import type { Viewer } from '../viewer.ts'
import { headlineById } from '../words.ts'

/** Sentence, headline, publisher, date and address, as one quotes them. */
function citationOf(index: GraphIndex, { evidence }: Statement): string {
  const article = index.articles.get(evidence.article)
  const where = [
    headlineById(index, evidence.article),
    article?.publisher,
    article?.published?.split('T')[0],
    article?.url,
  ]
  return plainText(
    `“${evidence.text.trim()}” (${where.filter((part) => part !== undefined && part !== '').join(', ')})`,
  )
}

/** A button that puts the citation on the clipboard. */
export function citationButton({ index }: Viewer, statement: Statement): HTMLElement {
  const label = 'Copy citation'
  const button = element('button', { type: 'button', class: 'action', 'aria-live': 'polite' }, label)
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(citationOf(index, statement)).then(
      () => (button.textContent = 'Copied'),
      () => (button.textContent = 'The browser does not allow to copy'),
    )
    setTimeout(() => (button.textContent = label), 2000)
  })
  return button
}
