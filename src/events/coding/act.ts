import type { CodingRow, FrameMatch, OntologyProperty, PloverType, Predicate } from '../../model/index.ts'

/** What a word is read as. */
export interface Act {
  /** Null where nothing is to be coded; undefined where the ontology has no code for it. */
  readonly type: PloverType | null | undefined
  readonly cameo?: string
  /** Name of the row that chose the type; `property` where it is that of the property. */
  readonly rule: string
  /** The predicate that tells of it, whose subject does it: "launched" of "launched an attack". */
  readonly told: Predicate
  /** The predicates that say what is done, the innermost first. */
  readonly said: readonly [Predicate, ...Predicate[]]
  /** What the innermost of them evokes. */
  readonly frame?: FrameMatch
  readonly property?: OntologyProperty
  /** Role of whom it concerns, where a row says so. */
  readonly concerns?: string
  readonly reported: boolean
  /** False where how it is told changes nothing any more. */
  readonly open: boolean
}

/** What a row makes of an act. */
export function changed(act: Act, row: CodingRow): Act {
  const { cameo: _, ...rest } = act
  return {
    ...rest,
    type: row.plover === undefined ? act.type : row.plover,
    rule: row.plover === undefined ? act.rule : row.name,
    ...(row.plover === undefined && act.cameo !== undefined ? { cameo: act.cameo } : {}),
    ...(row.cameo === undefined ? {} : { cameo: row.cameo }),
    ...(row.concerns === undefined ? {} : { concerns: row.concerns }),
    reported: act.reported || row.reported,
    open: act.open && row.polarity === undefined,
  }
}
