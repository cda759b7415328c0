import { sourcesOf, type Attribution, type Statement } from '../src/model/index.ts'
import { element, foreign } from './dom.ts'
import type { GraphIndex } from './graph-index.ts'
import { isDoubtful, MODALITY, type Tone } from './stance.ts'
import { argumentText, shorten } from './words.ts'

const SOURCE_LENGTH = 28

const badge = (tone: Tone, ...content: (Node | string)[]): HTMLElement =>
  element('span', { class: `badge tone-${tone}` }, ...content)

function sourceBadge(index: GraphIndex, attribution: Attribution): HTMLElement {
  const { polarity } = attribution
  const names = sourcesOf(attribution).map((source) => argumentText(index, source))
  if (names.length === 0) return badge('claimed', '“ ” reported')
  const name = foreign(shorten(names.join(', '), SOURCE_LENGTH))
  return badge('claimed', polarity === 'negative' ? '“ ” not confirmed by ' : '“ ” said by ', name)
}

const toldAs = ({ polarity }: Attribution): string => (polarity === 'negative' ? '“ ” not confirmed' : '“ ” claimed')

/** How a statement is told, as words in small frames; nothing for what is told as fact. */
export function stanceBadges(
  index: GraphIndex,
  statement: Statement,
  { sources = true }: { readonly sources?: boolean } = {},
): HTMLElement | null {
  const { polarity, modality, attribution } = statement
  const badges = [
    polarity === 'negative' ? badge('denied', '× denied') : null,
    modality === 'actual' ? null : badge(MODALITY[modality].tone, MODALITY[modality].label),
    attribution === null ? null : sources ? sourceBadge(index, attribution) : badge('claimed', toldAs(attribution)),
    isDoubtful(statement) ? badge('unsure', '? read with doubt') : null,
  ].filter((made) => made !== null)
  return badges.length === 0 ? null : element('span', { class: 'badges' }, ...badges.flatMap((each) => [each, ' ']))
}
