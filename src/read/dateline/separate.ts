import type { StoryBlock } from '../../model/index.ts'
import { mergeFacts, type ArticleFacts } from '../facts/article-facts.ts'
import { statedDates } from '../facts/stated-date.ts'
import { matchFurniture } from '../furniture/match-line.ts'
import type { Separated } from '../furniture/separate.ts'
import { looksLikeCaption, looksLikeProse } from '../text/looks.ts'
import { datelineOf, type Dateline } from './place-and-agency.ts'

/** Blocks above the first paragraph among which a date line is looked for. */
const HEAD = 8
/** The dateline stands in the first paragraph, or in the second where a summary comes first. */
const PARAGRAPHS = 2
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i

/**
 * Makes what a report opens with blocks of their own, of kind `dateline`: a date on a line of its own or before the
 * first sentence ("Monday, June 3, 2019"), a place before the first sentence ("MOSCOW (Reuters) -", whose agency and
 * dash belong to no block). They give publication date and publisher.
 */
export function separateDatelines(text: string, blocks: readonly StoryBlock[]): Separated {
  const found: ArticleFacts[] = []
  const parted: StoryBlock[] = []
  let paragraphs = 0
  for (const [index, block] of blocks.entries()) {
    const written = text.slice(block.start, block.end)
    if (index >= HEAD) return { blocks: [...parted, ...blocks.slice(index)], facts: mergeFacts(...found) }
    if (block.kind === 'heading') {
      parted.push(block)
      continue
    }
    const line = matchFurniture(written, { atEdge: true })
    if (line?.weak && line.facts.published !== undefined) {
      parted.push({ ...block, kind: 'dateline' })
      found.push(line.facts)
      continue
    }
    const opening = openingOf(block, written)
    parted.push(...(opening?.blocks ?? [block]))
    if (opening) found.push(opening.facts)
    if (looksLikeProse(written) && !looksLikeCaption(written)) paragraphs += 1
    if (opening || paragraphs === PARAGRAPHS) {
      return { blocks: [...parted, ...blocks.slice(index + 1)], facts: mergeFacts(...found) }
    }
  }
  return { blocks: parted, facts: mergeFacts(...found) }
}

/** A paragraph's opening and the rest as blocks; null where it opens with its first sentence. */
function openingOf(block: StoryBlock, written: string): Separated | null {
  if (block.kind !== 'paragraph') return null
  const date = leadingDate(written)
  const place = date ? null : placeOf(written)
  const opening =
    date ??
    (place && {
      ...place,
      facts: { publisher: place.publisher, published: fullDateIn(written.slice(0, place.words?.end ?? 0)) },
    })
  if (!opening) return null
  const { words, storyStart, facts } = opening
  const paragraph: StoryBlock = { ...block, start: block.start + storyStart }
  const dateline: StoryBlock[] = words
    ? [{ start: block.start + words.start, end: block.start + words.end, kind: 'dateline' }]
    : []
  return { blocks: [...dateline, paragraph], facts }
}

/** A short line is a report's first sentence where a date or an agency stands before it, and it has more than names and dates. */
function placeOf(written: string): Dateline | null {
  const found = datelineOf(written)
  if (!found || looksLikeProse(written)) return found
  return found.isSure && SENTENCE.test(written.slice(found.storyStart)) ? found : null
}

const SENTENCE = /^\P{N}.* \p{Ll}.*[.!?]["'”’)\]]*$/u

const fullDateIn = (words: string): string | undefined =>
  /\d{4}/.test(words) ? (statedDates(words)[0]?.value ?? undefined) : undefined

/** A date with its weekday before the first sentence, without a comma: "Monday, June 3, 2019 On Sunday, …". */
function leadingDate(
  written: string,
): { words: { start: number; end: number }; storyStart: number; facts: ArticleFacts } | null {
  if (!WEEKDAY.test(written)) return null
  const date = statedDates(written.slice(0, 60))[0]
  if (date?.start !== 0 || date.value === null) return null
  const gap = /^\s*(?:[-–—:|]\s*)?(?=["'“‘]?\p{Lu})/u.exec(written.slice(date.end))
  if (!gap || gap[0] === '') return null
  return { words: { start: 0, end: date.end }, storyStart: date.end + gap[0].length, facts: { published: date.value } }
}
