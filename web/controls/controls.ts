import type { EntityType, Modality, Polarity } from '../../src/model/index.ts'
import { element } from '../dom.ts'
import type { GraphIndex } from '../graph-index.ts'
import { typeIcon } from '../icons.ts'
import { lineSample, modalitySample } from '../line-sample.ts'
import { MODALITY, POLARITY, VOICE, voiceOf, type Voice } from '../stance.ts'
import { NO_FILTERS, type Filters, type Store } from '../store.ts'
import { TYPE_LABEL } from '../words.ts'
import { articleSelect } from './article.ts'
import { checkGroup, type Choice } from './checks.ts'
import { confidenceSlider } from './confidence.ts'

/** The values that occur, in the order of `all`, each with its sign and how often it occurs. */
function choicesOf<Value extends string>(
  all: Readonly<Record<Value, string>>,
  occurring: readonly Value[],
  sample: (value: Value) => Node,
): Choice<Value>[] {
  const counts = new Map<Value, number>()
  for (const value of occurring) counts.set(value, (counts.get(value) ?? 0) + 1)
  return (Object.keys(all) as Value[])
    .filter((value) => counts.has(value))
    .map((value) => ({ value, label: all[value], count: counts.get(value) ?? 0, sample: sample(value) }))
}

const MODALITY_LABEL = Object.fromEntries(
  Object.entries(MODALITY).map(([modality, { label }]) => [modality, label]),
) as Record<Modality, string>

/** Legend and filters in one: each row says what a sign means, and shows or hides what bears it. */
export function createControls({ view }: GraphIndex, store: Store): HTMLElement {
  const filter = (change: Partial<Filters>): void => store.update({ filters: { ...store.state.filters, ...change } })
  const types = choicesOf<EntityType>(
    TYPE_LABEL,
    view.nodes.map((node) => node.type),
    typeIcon,
  )
  const modalities = choicesOf(
    MODALITY_LABEL,
    view.statements.map((statement) => statement.modality),
    modalitySample,
  )
  const polarities = choicesOf<Polarity>(
    POLARITY,
    view.statements.map((statement) => statement.polarity),
    (polarity) => lineSample(polarity === 'negative' ? { tone: 'denied', crossed: true } : { tone: 'fact' }),
  )
  const voices = choicesOf<Voice>(VOICE, view.statements.map(voiceOf), (voice) =>
    lineSample(voice === 'attributed' ? { tone: 'claimed', doubled: true } : { tone: 'fact' }),
  )
  const reset = element('button', { type: 'reset', class: 'more', hidden: true }, 'Show everything')
  const form = element(
    'form',
    {},
    articleSelect(view.articles, (article) => filter({ article })),
    checkGroup('Entities', types, (unchecked) => filter({ types: unchecked })),
    checkGroup('Affirmed or denied', polarities, (unchecked) => filter({ polarities: unchecked })),
    checkGroup('Modality', modalities, (unchecked) => filter({ modalities: unchecked })),
    checkGroup('Said by', voices, (unchecked) => filter({ voices: unchecked })),
    confidenceSlider((minimumConfidence) => filter({ minimumConfidence })),
    reset,
  )
  form.addEventListener('reset', () => store.update({ filters: NO_FILTERS }))
  store.subscribe(({ filters }) => (reset.hidden = filters === NO_FILTERS))
  // Folded away at first where it would cover the graph.
  const roomy = matchMedia('(min-width: 761px)').matches
  return element('details', { class: 'controls', open: roomy }, element('summary', {}, 'Legend and filters'), form)
}
