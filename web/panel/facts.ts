import { sourcesOf, timeWords } from '../../src/model/index.ts'
import type { Statement, TimeInterval } from '../../src/model/index.ts'
import { element, foreign, outsideLink, type Child } from '../dom.ts'
import type { GraphIndex, ViewArticle } from '../graph-index.ts'
import { MODALITY, POLARITY } from '../stance.ts'
import type { Store } from '../store.ts'
import { claimText } from '../words.ts'
import { argumentLink } from './links.ts'

type Fact = readonly [name: string, ...value: Child[]]

function timeFact(time: TimeInterval): Fact | null {
  const meant = timeWords(time)
  if (meant === '') return null
  const words = time.phrase === undefined ? null : foreign(`“${time.phrase.text}”`)
  const dates = meant === time.phrase?.text ? null : meant
  const how = time.resolution === undefined ? time.certainty : `${time.certainty}: ${time.resolution}`
  return ['When', words, words && dates && ' → ', dates, element('small', {}, ' (', foreign(how), ')')]
}

function attributionFact(index: GraphIndex, store: Store, statement: Statement): Fact | null {
  const { attribution } = statement
  if (attribution === null) return null
  const sources = sourcesOf(attribution).flatMap((source, at) => [
    at > 0 ? ', ' : null,
    argumentLink(index, store, source),
  ])
  const doubt = attribution.polarity === 'negative' ? ' — who is said not to say so' : null
  return [
    'Who says so',
    ...(sources.length === 0 ? ['not named'] : sources),
    doubt,
    element('small', {}, ' ', foreign(`“${attribution.cue.text}”`)),
  ]
}

function articleFact(article: ViewArticle | undefined, id: string): Fact {
  const day = article?.published?.split('T')[0]
  const publisher = article?.publisher === undefined ? null : foreign(article.publisher)
  return [
    'Article',
    outsideLink(article?.title ?? id, article?.url),
    element('small', {}, ' ', publisher, publisher && day ? ', ' : null, day),
  ]
}

function confidenceFact(confidence: number): Fact {
  const text = confidence.toFixed(2)
  return [
    'Confidence',
    element('meter', { min: 0, max: 1, value: confidence, 'aria-label': 'Confidence' }, text),
    ` ${text}`,
  ]
}

function inferenceFact(index: GraphIndex, store: Store, statement: Statement): Fact | null {
  const premise = statement.inferredFrom === undefined ? undefined : index.statements.get(statement.inferredFrom)
  if (premise === undefined) return null
  const open = (): void => store.update({ selection: { kind: 'statement', id: premise.id } })
  return [
    'Follows from',
    element('button', { type: 'button', class: 'text-link', onclick: open }, foreign(claimText(index, premise))),
  ]
}

function roleFacts(index: GraphIndex, store: Store, statement: Statement): Fact[] {
  return statement.arguments.map((argument) => [
    argument.role.charAt(0).toUpperCase() + argument.role.slice(1),
    argument.marker === undefined ? null : foreign(`${argument.marker} `),
    argumentLink(index, store, argument),
  ])
}

function placeFact(index: GraphIndex, store: Store, { place, arguments: roles }: Statement): Fact | null {
  const node = place === null ? undefined : index.nodes.get(place)
  const toldAsRole = roles.some(({ term }) => term.kind === 'entity' && term.entity === place)
  if (node === undefined || toldAsRole) return null
  const open = (): void => store.update({ selection: { kind: 'entity', id: node.id } })
  return ['Where', element('button', { type: 'button', class: 'entity-link', onclick: open }, foreign(node.label))]
}

/** What else the statement says and where it comes from, as a list of names and values. */
export function factList(index: GraphIndex, store: Store, statement: Statement): HTMLElement {
  const { relation, evidence } = statement
  const facts: (Fact | null)[] = [
    ['Told as', `${POLARITY[statement.polarity]}, ${MODALITY[statement.modality].label}`],
    attributionFact(index, store, statement),
    statement.time === null ? null : timeFact(statement.time),
    placeFact(index, store, statement),
    ...roleFacts(index, store, statement),
    [
      'Relation',
      foreign(relation.lemma),
      relation.property === undefined ? null : element('code', {}, relation.property),
    ],
    articleFact(index.articles.get(evidence.article), evidence.article),
    confidenceFact(statement.confidence),
    ['Rule', element('code', {}, statement.rule)],
    inferenceFact(index, store, statement),
  ]
  return element(
    'dl',
    { class: 'facts' },
    ...facts
      .filter((fact) => fact !== null)
      .flatMap(([name, ...value]) => [element('dt', {}, name), element('dd', {}, ...value)]),
  )
}
