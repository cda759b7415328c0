import type { CodingRow, FrameMatch, Predicate } from '../../model/index.ts'
import { changed, type Act } from './act.ts'
import { doersOf, fitsParticipants, holds, isWordOfKind, rowsOf } from './rows.ts'
import type { SentenceContext } from './sentence-context.ts'

export interface ActReader {
  /** What a word is read as with all that it governs; undefined where it is no act. */
  read(token: number): Act | undefined
  /** How an act is told decides what it is coded as. */
  told(act: Act): Act
}

/** Reads the words of a sentence from the inside out: what they evoke, then what governs it. */
export function actReader(context: SentenceContext): ActReader {
  const rows = rowsOf(context)
  const known = new Map<number, Act | undefined>()

  function read(token: number): Act | undefined {
    if (known.has(token)) return known.get(token)
    known.set(token, undefined)
    const act = withGoverned(token)
    known.set(token, act)
    return act
  }

  /** A row that changes the type of what is governed goes before the word's own code, that before a row which keeps it. */
  function withGoverned(token: number): Act | undefined {
    const predicate = context.predicateAt(token)
    const own = predicate && ownAct(predicate)
    const inner = operandsOf(token, context).flatMap((operand) => read(operand) ?? [])
    const found = rows.governed.flatMap((row) => {
      const governs =
        isWordOfKind(token, row.governor, context) &&
        (predicate === undefined || fitsParticipants(row, predicate, undefined, context))
      const act = governs ? inner.find((each) => mayChange(row, each)) : undefined
      return act === undefined ? [] : [{ row, act }]
    })
    const chosen = found.find(({ row }) => row.plover !== undefined) ?? (isCoded(own) ? undefined : found[0])
    if (chosen !== undefined) return governedBy(predicate, changed(chosen.act, chosen.row))
    // "a round of talks"
    const isEmpty = own === undefined || (own.told.kind === 'nominal' && own.frame === undefined)
    return (isEmpty ? inner.find(isCoded) : undefined) ?? own
  }

  /** Without a kind, a row is about any clause and about nouns of coded acts. */
  function mayChange(row: CodingRow, act: Act): boolean {
    const isAct = isCoded(act) || (row.plover !== undefined && act.said[0].kind !== 'nominal')
    return isAct && holds(row, act, act.told, context)
  }

  function ownAct(predicate: Predicate): Act {
    const frame = codedFrame(predicate, context)
    const property = frame && context.ontology.properties.get(frame.frame.property)
    const act: Act = {
      type: property?.plover,
      ...(property?.cameo === undefined ? {} : { cameo: property.cameo }),
      rule: 'property',
      told: predicate,
      said: [predicate],
      ...(frame === undefined ? {} : { frame }),
      ...(property === undefined ? {} : { property }),
      reported: false,
      open: true,
    }
    const row = rows.own.find(
      (each) => holds(each, act, predicate, context) && fitsParticipants(each, predicate, frame, context),
    )
    return withAuxiliaries(row === undefined ? act : changed(act, row))
  }

  /** "may impose": an auxiliary governs its verb. */
  function withAuxiliaries(act: Act): Act {
    const { words, head } = act.told
    const auxiliaries = words.filter((word) => word !== head && context.predicateAt(word) === undefined)
    const row = rows.governed.find(
      (each) => mayChange(each, act) && auxiliaries.some((word) => isWordOfKind(word, each.governor, context)),
    )
    return row === undefined ? act : changed(act, row)
  }

  function told(act: Act): Act {
    const { governor, stance } = act.told
    // "marched to protest": what is done for a purpose serves it already
    if (!act.open || (governor?.link === 'adverbial' && stance.modality === 'intended')) return act
    const row = rows.told.find(
      (each) => holds(each, act, act.told, context) && fitsParticipants(each, act.told, act.frame, context),
    )
    return row === undefined ? act : changed(act, row)
  }

  return { read, told }
}

const isCoded = (act: Act | undefined): boolean => act?.type !== undefined

/** Who tells of the act is the predicate that governs it, unless its subject does ("fighting broke out"). */
function governedBy(predicate: Predicate | undefined, act: Act): Act {
  if (predicate === undefined) return act
  const told = doersOf(predicate).includes(act.told.head) ? act.told : predicate
  return { ...act, told, said: [...act.said, predicate] }
}

/**
 * The first frame with a code, else the first; not that of a noun for whoever does it, nor one that takes a part of the
 * word itself for its object ("take place").
 */
function codedFrame({ frames }: Predicate, { ontology }: SentenceContext): FrameMatch | undefined {
  const own = new Set(frames.map(({ complement }) => complement))
  const acts = frames.filter(
    ({ frame, roles }) =>
      !frame.slots.some(({ role, sources }) => role === 'subject' && sources[0] === 'self') &&
      !roles.get('object')?.some((head) => own.has(head)),
  )
  return acts.find(({ frame }) => ontology.properties.get(frame.property)?.plover !== undefined) ?? acts[0]
}

/** The words that say what a word is about: its complement clauses, its objects and those of its frames. */
export function operandsOf(token: number, context: SentenceContext): number[] {
  const predicate = context.predicateAt(token)
  const below = (...links: readonly string[]): number[] =>
    context.predicates
      .filter(({ governor }) => governor?.head === token && links.includes(governor.link))
      .map(({ head }) => head)
  const clauses = below('control', 'complement')
  if (predicate === undefined || predicate.kind === 'nominal')
    return [...new Set([...clauses, ...below('argument', 'support', 'modifier')])]
  const { voice, kind, subjects, objects } = predicate
  const frame = codedFrame(predicate, context)
  const complements = predicate.frames.flatMap(({ complement = [] }) => complement)
  return [
    ...new Set([
      ...(voice === 'passive' ? subjects : objects),
      ...(isWordOfKind(token, 'happening', context) ? subjects : []),
      ...(frame?.roles.get('object') ?? []),
      ...complements,
      ...clauses,
      // "ready for talks", "committed to helping"
      ...(kind === 'copular' ? below('adverbial') : []),
    ]),
  ]
}
