import { mergeFacts, type ArticleFacts } from '../facts/article-facts.ts'
import { matchFurniture } from '../furniture/match-line.ts'
import { looksLikeProse } from '../text/looks.ts'

const LONGEST = 200
/** Lines that are looked at: what stands further down is told of other articles. */
const MOST = 200
const LINES = 'h1, p, div, span, time, li, small, address, header, h2, h3, h4, h5, h6'
const OF_OTHERS = 'aside, nav, footer, figure, [class*="related" i], [class*="comment" i]'

/**
 * What the lines between the headline and the first paragraph state ("Posted by Jane Doe on 13 Aug 2025"): Readability
 * may take them for no part of the story, by their class or since they stand outside of it. Lines above the headline
 * count where there are none below.
 */
export function factsOfLines(document: Document): ArticleFacts {
  let above: ArticleFacts = {}
  let below: ArticleFacts = {}
  let belowHeadline = false
  for (const element of [...document.querySelectorAll(LINES)].slice(0, MOST)) {
    if (element.nodeName.toLowerCase() === 'h1') {
      belowHeadline = true
      continue
    }
    const line = (element.textContent ?? '').replace(/\s+/g, ' ').trim()
    if (belowHeadline && element.nodeName.toLowerCase() === 'p' && looksLikeProse(line)) break
    if (line === '' || line.length > LONGEST || element.closest(OF_OTHERS)) continue
    const { published, updated } = matchFurniture(line, { atEdge: true, belowHeadline: true })?.facts ?? {}
    if (belowHeadline) below = mergeFacts(below, { published, updated })
    else above = mergeFacts(above, { published, updated })
  }
  return mergeFacts(below, above)
}
