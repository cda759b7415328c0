import { isAffirmed, isAsserted, type Modality, type Polarity, type Statement } from '../src/model/index.ts'

/** Which colour says how something is told. */
export type Tone = 'fact' | 'unsure' | 'planned' | 'possible' | 'denied' | 'claimed'
export type Line = 'solid' | 'dashed' | 'dotted'
/** In whose voice: the article's own, or that of a source it names. */
export type Voice = 'own' | 'attributed'

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
export const VOICE: Readonly<Record<Voice, string>> = { own: 'the article itself', attributed: 'a source it cites' }

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

export const voiceOf = (statement: Statement): Voice => (statement.attribution === null ? 'own' : 'attributed')

export function stanceOf(statement: Statement): Stance {
  const { line, tone } = MODALITY[statement.eventModality ?? statement.modality]
  const crossed = statement.polarity === 'negative'
  const doubled = statement.attribution !== null
  const unsure = isDoubtful(statement)
  const told = tone === 'fact' && doubled ? 'claimed' : unsure ? 'unsure' : tone
  return { tone: crossed ? 'denied' : told, line: unsure ? 'dotted' : line, crossed, doubled }
}

export interface EdgeLabels {
  /** With its stance in words: `× not imports`, `visits (planned)`, `“supplies”` of what a source says. */
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
  const short = attribution === null ? denied : `“${denied}”`
  return { full: modality === 'actual' ? short : `${short} (${MODALITY[modality].label})`, short }
}
