import { isAffirmed, isAsserted, SURE, type Modality, type Polarity, type Statement } from '../src/model/index.ts'

/** Below it, more statements are wrong than right. */
const MEDIUM = 0.4

/** Which colour says how something is told. */
export type Tone = 'fact' | 'unsure' | 'planned' | 'possible' | 'denied' | 'claimed'
export type Line = 'solid' | 'dashed' | 'dotted'

export const MODALITY: Readonly<
  Record<Modality, { readonly label: string; readonly line: Line; readonly tone: Tone }>
> = {
  actual: { label: 'actual', line: 'solid', tone: 'fact' },
  planned: { label: 'planned', line: 'dashed', tone: 'planned' },
  intended: { label: 'intended', line: 'dashed', tone: 'planned' },
  obligatory: { label: 'obligatory', line: 'dashed', tone: 'planned' },
  commanded: { label: 'commanded', line: 'dashed', tone: 'planned' },
  possible: { label: 'possible', line: 'dotted', tone: 'possible' },
  conditional: { label: 'conditional', line: 'dotted', tone: 'possible' },
  hypothetical: { label: 'hypothetical', line: 'dotted', tone: 'possible' },
  questioned: { label: 'questioned', line: 'dotted', tone: 'possible' },
}

export const POLARITY: Readonly<Record<Polarity, string>> = { positive: 'affirmed', negative: 'denied' }

/** Lengths of stroke and gap in pixels; a gap of 0 is a solid line. */
export const DASH: Readonly<Record<Line, readonly [number, number]>> = {
  solid: [1, 0],
  dashed: [9, 6],
  dotted: [2.5, 4.5],
}

/** How a statement is told, each side of it drawn by its own means so that they combine. */
export interface Stance {
  readonly tone: Tone
  /** Modality. */
  readonly line: Line
  /** Denied: strokes across the line. */
  readonly crossed: boolean
  /** Attributed: a double line. */
  readonly doubled: boolean
}

/** What would be a fact, had it been read more surely. */
export const isDoubtful = (statement: Statement): boolean => isAffirmed(statement) && !isAsserted(statement)

/** Whether the source is said not to say so: "did not confirm that". */
const isWithheld = ({ attribution }: Statement): boolean => attribution?.polarity === 'negative'

/** Said not to be, or not said by whom one would expect to say it. */
export const isDenied = (statement: Statement): boolean => statement.polarity === 'negative' || isWithheld(statement)

export function stanceOf(statement: Statement): Stance {
  const { line, tone } = MODALITY[statement.eventModality ?? statement.modality]
  const crossed = isDenied(statement)
  const doubled = statement.attribution !== null
  const unsure = isDoubtful(statement)
  const told = tone === 'fact' && doubled ? 'claimed' : unsure ? 'unsure' : tone
  return { tone: crossed ? 'denied' : told, line: unsure ? 'dotted' : line, crossed, doubled }
}

export interface EdgeLabels {
  /** With its stance in words: `× not imports`, `visits (planned)`, `“supplies”` of what a source says, `× “supplies”` of what it does not confirm. */
  readonly full: string
  /** Without what the line says too. */
  readonly short: string
}

/** What `statement` is called along an edge named `name`. */
export function edgeLabels(name: string, statement: Statement): EdgeLabels {
  const { polarity, attribution, relation } = statement
  const modality = statement.eventModality ?? statement.modality
  // An open relation has the article's words, its negation among them.
  const negation = relation.property === undefined ? '× ' : '× not '
  const denied = polarity === 'negative' ? negation + name : name
  const quoted = attribution === null ? denied : `“${denied}”`
  const short = isWithheld(statement) ? `× ${quoted}` : quoted
  return { full: modality === 'actual' ? short : `${short} (${MODALITY[modality].label})`, short }
}

/** The five ways of telling that one filters by; a statement has one of them. */
export type Telling = 'actual' | 'planned' | 'possible' | 'denied' | 'claimed'

export const TELLING: Readonly<Record<Telling, { readonly label: string; readonly style: Stance }>> = {
  actual: { label: 'told as fact', style: { tone: 'fact', line: 'solid', crossed: false, doubled: false } },
  planned: { label: 'planned', style: { tone: 'planned', line: 'dashed', crossed: false, doubled: false } },
  possible: { label: 'possible', style: { tone: 'possible', line: 'dotted', crossed: false, doubled: false } },
  denied: { label: 'denied', style: { tone: 'denied', line: 'solid', crossed: true, doubled: false } },
  claimed: { label: 'a source says so', style: { tone: 'claimed', line: 'solid', crossed: false, doubled: true } },
}

export function tellingOf(statement: Statement): Telling {
  const { tone } = stanceOf(statement)
  return tone === 'fact' || tone === 'unsure' ? 'actual' : tone
}

const DOUBTFUL: Stance = { tone: 'unsure', line: 'dotted', crossed: false, doubled: false }

/**
 * How surely a statement was read. Bounds are confidences; what is `high` may be told as a fact, and what is told as one but
 * was read less surely has the style of its row.
 */
export const SURENESS = [
  { id: 'high', label: `high, from ${SURE}`, least: SURE, style: TELLING.actual.style },
  { id: 'medium', label: `medium, ${MEDIUM} to ${SURE}`, least: MEDIUM, style: DOUBTFUL },
  { id: 'low', label: `low, below ${MEDIUM}`, least: 0, style: DOUBTFUL },
] as const

export type Sureness = (typeof SURENESS)[number]['id']

export const surenessOf = ({ confidence }: Statement): Sureness =>
  SURENESS.find(({ least }) => confidence >= least)?.id ?? 'low'
