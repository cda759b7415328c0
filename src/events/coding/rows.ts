import type { CodingRow, FrameMatch, Predicate } from '../../model/index.ts'
import type { Act } from './act.ts'
import type { SentenceContext } from './sentence-context.ts'

const POS: Readonly<Record<string, string>> = { VERB: 'verb', AUX: 'verb', NOUN: 'noun', ADJ: 'adjective' }

/** Whether a word is of a kind of act: by the properties that it evokes here or by itself. */
export function isWordOfKind(token: number, name: string, { tree, ontology, predicateAt }: SentenceContext): boolean {
  const kind = ontology.coding?.kinds.get(name)
  if (kind === undefined) return false
  const evoked = predicateAt(token)?.frames ?? []
  if (evoked.some(({ frame }) => kind.properties.includes(frame.property))) return true
  const pos = POS[tree.token(token).upos]
  const particle = tree.first(token, 'compound:prt')
  const lemma = particle === undefined ? tree.lemma(token) : `${tree.lemma(token)} ${tree.lemma(particle)}`
  return kind.words.some((word) => word.pos === pos && word.lemma === lemma)
}

/** Whether an act is of a kind, by its type or by its words. */
export function isOfKind({ type, property, said }: Act, name: string, context: SentenceContext): boolean {
  const kind = context.ontology.coding?.kinds.get(name)
  if (kind === undefined) return false
  if (kind.types.some((each) => each === type)) return true
  return (
    (property !== undefined && kind.properties.includes(property.name)) || isWordOfKind(said[0].head, name, context)
  )
}

interface Rows {
  readonly own: readonly CodingRow[]
  readonly governed: readonly (CodingRow & { readonly governor: string })[]
  readonly told: readonly CodingRow[]
}

/** Rows by what they ask of: the act and who takes part, what governs it, how it is told. */
export function rowsOf({ ontology }: SentenceContext): Rows {
  const rows = ontology.coding?.rows ?? []
  const asksHow = ({ polarity, modalities, reported }: CodingRow): boolean =>
    polarity !== undefined || modalities.length > 0 || reported
  return {
    own: rows.filter((row) => row.governor === undefined && !asksHow(row)),
    governed: rows.filter((row): row is Rows['governed'][number] => row.governor !== undefined),
    told: rows.filter((row) => row.governor === undefined && asksHow(row)),
  }
}

/** Whether the conditions of a row hold that are on the act itself, as `predicate` tells of it. */
export function holds(row: CodingRow, act: Act, predicate: Predicate, context: SentenceContext): boolean {
  const { polarity, modality } = predicate.stance
  return (
    (row.act === undefined || isOfKind(act, row.act, context)) &&
    (row.polarity === undefined || row.polarity === polarity) &&
    (row.modalities.length === 0 || row.modalities.includes(modality)) &&
    (!row.reported || context.speakerOf(predicate) !== undefined)
  )
}

/** Whether those who take part are of the classes that a row asks for. */
export function fitsParticipants(
  { subject, object }: CodingRow,
  predicate: Predicate,
  frame: FrameMatch | undefined,
  context: SentenceContext,
): boolean {
  const framed = (role: string): readonly number[] => frame?.roles.get(role) ?? []
  return (
    areOf(subject, [...doersOf(predicate), ...framed('subject'), ...causesOf(predicate, context)], context) &&
    areOf(object, [...patientsOf(predicate), ...framed('object')], context)
  )
}

const areOf = (classes: readonly string[], heads: readonly number[], { ontology, classOf }: SentenceContext): boolean =>
  classes.length === 0 || heads.some((head) => classes.some((name) => ontology.isA(classOf(head) ?? '', name)))

/** Whoever does what a clause tells, in the passive by its agents. */
export const doersOf = ({ voice, agents, subjects }: Predicate): readonly number[] =>
  voice === 'passive' ? agents : subjects

/** "Were killed in a crash": an event in which it is done to somebody, where nobody is said to do it. */
const causesOf = ({ voice, agents, obliques }: Predicate, { ontology, classOf }: SentenceContext): readonly number[] =>
  voice === 'passive' && agents.length === 0
    ? obliques
        .filter(
          ({ marker, head }) =>
            ontology.words('scenePreposition').has(marker ?? '') && ontology.isA(classOf(head) ?? '', 'Event'),
        )
        .map(({ head }) => head)
    : []

/** Whom or what it is done to. */
export const patientsOf = ({ voice, subjects, objects, indirectObjects }: Predicate): readonly number[] =>
  voice === 'passive' ? subjects : [...objects, ...indirectObjects]
