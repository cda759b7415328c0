import { sourcesOf, timeWords } from '../../src/model/index.ts'
import type { Statement, TimeInterval } from '../../src/model/index.ts'
import { element, foreign, outsideLink, type Child } from '../dom.ts'
import { openArticle, openStatement } from '../navigate.ts'
import { MODALITY, POLARITY, surenessOf, type Sureness } from '../stance.ts'
import type { Viewer } from '../viewer.ts'
import { claimText, headlineById } from '../words.ts'
import { argumentLink, entityLink } from './links.ts'

type Fact = readonly [name: string, ...value: Child[]]

const SURENESS_WORDS: Readonly<Record<Sureness, string>> = {
  high: 'surely',
  medium: 'with some doubt',
  low: 'with much doubt',
}

function timeFact(time: TimeInterval): Fact | null {
  const meant = timeWords(time)
  if (meant === '') return null
  const words = time.phrase === undefined ? null : foreign(`“${time.phrase.text}”`)
  const dates = meant === time.phrase?.text ? null : meant
  const how = time.resolution === undefined ? time.certainty : `${time.certainty}: ${time.resolution}`
  return ['When', words, words && dates && ' → ', dates, element('small', {}, ' (', foreign(how), ')')]
}

function attributionFact(viewer: Viewer, statement: Statement): Fact | null {
  const { attribution } = statement
  if (attribution === null) return null
  const sources = sourcesOf(attribution).flatMap((source, at) => [at > 0 ? ', ' : null, argumentLink(viewer, source)])
  const doubt = attribution.polarity === 'negative' ? ' — who is said not to say so' : null
  return [
    'Who says so',
    ...(sources.length === 0 ? ['not named'] : sources),
    doubt,
    element('small', {}, ' ', foreign(`“${attribution.cue.text}”`)),
  ]
}

function articleFact(viewer: Viewer, { evidence: { article: id } }: Statement): Fact {
  const article = viewer.index.articles.get(id)
  const day = article?.published?.split('T')[0]
  const publisher = article?.publisher === undefined ? null : foreign(article.publisher)
  const read = element(
    'button',
    { type: 'button', class: 'text-link', onclick: () => openArticle(viewer, id) },
    'read it there',
  )
  return [
    'Article',
    outsideLink(headlineById(viewer.index, id), article?.url),
    element('small', {}, ' ', publisher, publisher && day ? ', ' : null, day),
    article === undefined ? null : element('small', {}, ' · ', read),
  ]
}

function inferenceFact(viewer: Viewer, statement: Statement): Fact | null {
  const premise = statement.inferredFrom === undefined ? undefined : viewer.index.statements.get(statement.inferredFrom)
  if (premise === undefined) return null
  const open = (): void => openStatement(viewer, premise.id)
  return [
    'Follows from',
    element('button', { type: 'button', class: 'text-link', onclick: open }, foreign(claimText(viewer.index, premise))),
  ]
}

function roleFacts(viewer: Viewer, statement: Statement): Fact[] {
  return statement.arguments.map((argument) => [
    argument.role.charAt(0).toUpperCase() + argument.role.slice(1),
    argument.marker === undefined ? null : foreign(`${argument.marker} `),
    argumentLink(viewer, argument),
  ])
}

function placeFact(viewer: Viewer, { place, arguments: roles }: Statement): Fact | null {
  const toldAsRole = roles.some(({ term }) => term.kind === 'entity' && term.entity === place)
  const link = place === null || toldAsRole ? null : entityLink(viewer, place)
  return link === null ? null : ['Where', link]
}

const asList = (facts: readonly (Fact | null)[]): HTMLElement =>
  element(
    'dl',
    { class: 'facts' },
    ...facts
      .filter((fact) => fact !== null)
      .flatMap(([name, ...value]) => [element('dt', {}, name), element('dd', {}, ...value)]),
  )

/** Codes and numbers, for who wants to know. */
function howRead(viewer: Viewer, statement: Statement): HTMLElement {
  const { relation } = statement
  return element(
    'details',
    { class: 'how-read' },
    element('summary', {}, 'How this was read'),
    asList([
      [
        'Relation',
        foreign(relation.lemma),
        relation.property === undefined ? null : ' ',
        relation.property === undefined ? null : element('code', {}, relation.property),
      ],
      ['Confidence', statement.confidence.toFixed(2)],
      ['Rule', element('code', {}, statement.rule)],
      inferenceFact(viewer, statement),
    ]),
  )
}

/** What else the statement says and where it comes from, as lists of names and values. */
export function factList(viewer: Viewer, statement: Statement): HTMLElement {
  const facts = asList([
    ['Told as', `${POLARITY[statement.polarity]}, ${MODALITY[statement.modality].label}`],
    attributionFact(viewer, statement),
    statement.time === null ? null : timeFact(statement.time),
    placeFact(viewer, statement),
    ...roleFacts(viewer, statement),
    articleFact(viewer, statement),
    ['Read', SURENESS_WORDS[surenessOf(statement)]],
  ])
  return element('div', {}, facts, howRead(viewer, statement))
}
