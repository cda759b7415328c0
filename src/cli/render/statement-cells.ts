import {
  isAsserted,
  isDuration,
  nameWithin,
  relationWords,
  sourcesOf,
  timeWords,
  valueWords,
} from '../../model/index.ts'
import type { Argument, Attribution, Entity, RoleArgument, Statement } from '../../model/index.ts'
import { safeText } from '../terminal/safe-text.ts'

export type LabelOf = (name: string) => string | undefined

/** Canonical names by id; what has none is shown as written. */
export function labelsOf(entities: Iterable<Entity>): LabelOf {
  const labels = new Map<string, string>()
  for (const { id, label } of entities) labels.set(id, label)
  return (id) => labels.get(id)
}

function argumentText(argument: Argument, labelOf: LabelOf): string {
  const { term, phrase } = argument
  // "killed himself"
  if (/^\p{L}+sel(?:f|ves)$/u.test(phrase.text)) return safeText(phrase.text)
  return safeText((term.kind === 'entity' ? labelOf(term.entity) : valueWords(argument)) ?? phrase.text)
}

function roleText(argument: RoleArgument, labelOf: LabelOf, isOpen: boolean): string {
  const name = argumentText(argument, labelOf)
  // "this season" is no season at large
  const isLonger = argument.role === 'time' && argument.phrase.text.endsWith(` ${name}`)
  const text = isLonger ? safeText(argument.phrase.text) : name
  if (argument.marker) return `${safeText(argument.marker)} ${text}`
  // "heard shots fired", "made the roads slippery"
  if (isOpen && argument.role === 'result') return text
  return argument.role === 'manner' ? `(${text})` : `(${safeText(argument.role)}: ${text})`
}

/** How the statement is meant, in a word or two: `fact`, `unsure`, `said`, `unconfirmed`, `not`, `planned`, `not, possible`. */
export function statusOf(statement: Statement): string {
  const { polarity, attribution } = statement
  const modality = statement.eventModality ?? statement.modality
  const marks = [...(polarity === 'negative' ? ['not'] : []), ...(modality === 'actual' ? [] : [modality])]
  if (marks.length > 0) return marks.join(', ')
  if (attribution === null) return isAsserted(statement) ? 'fact' : 'unsure'
  return attribution.polarity === 'negative' ? 'unconfirmed' : 'said'
}

export interface StatementCells {
  readonly status: string
  readonly subject: string
  readonly relation: string
  /** Object and further arguments. */
  readonly object: string
  readonly time: string
  readonly source: string
}

/** When it happens; how long it lasts ("sentenced to six years") is an argument like others. */
const timeText = (time: Statement['time']): string =>
  time === null || isDuration(time) ? '' : safeText(timeWords(time))

/** Whether the column of times tells it, a second date too; of "sentenced on Monday to six years" it does not tell how long. */
const isShownAsTime = ({ phrase, term }: RoleArgument, time: Statement['time']): boolean =>
  timeText(time) !== '' &&
  ((term.kind === 'value' && term.type === 'date' && !term.value.startsWith('P')) ||
    time?.phrase === undefined ||
    (phrase.start < time.phrase.end && time.phrase.start < phrase.end))

/** Object and further arguments; what the object's name says already ("Foreign Secretary of India", "area near the Forum") is not repeated. */
function objectText(statement: Statement, labelOf: LabelOf): string {
  const { relation, object, arguments: roles, time } = statement
  const main = object ? nameWithin(statement, object, argumentText(object, labelOf)) : ''
  const further = roles
    .filter((argument) => argument.role !== 'time' || !isShownAsTime(argument, time))
    .filter((argument, _, all) => {
      const text = inSpaces(argumentText(argument, labelOf))
      // "died at a clinic in Graz": the place within another
      const wider = all
        .map((each) => inSpaces(argumentText(each, labelOf)))
        .filter(({ length }) => length > text.length)
      // "tips to Lund", who is called Ann Lund elsewhere
      const written = inSpaces(argument.phrase.text)
      return ![inSpaces(main), ...wider].some((other) => other.includes(text) || other.includes(written))
    })
  // what is said of the saying is no part of what is said
  const isClause = object?.term.kind === 'value' && object.term.type === 'text' && object.phrase.text.includes(' ')
  const words = further.map((argument) => roleText(argument, labelOf, relation.property === undefined))
  return [main, ...(isClause ? words.map(inBrackets) : words)].filter((part) => part !== '').join(' ')
}

/** Its words between spaces, without commas and stops. */
const inSpaces = (text: string): string => ` ${text.replace(/[,.;](?= |$)/g, '')} `

const inBrackets = (text: string): string => (text.startsWith('(') ? text : `(${text})`)

/** Who says so, or is said not to say so. */
const sourceText = ({ polarity }: Attribution, name: string): string =>
  polarity === 'negative' ? `${name} (does not say so)` : name

/**
 * A statement in words that are safe to print.
 * @param labelOf of entities
 * @param relationLabelOf of properties that are called otherwise than by their names
 */
export function statementCells(statement: Statement, labelOf: LabelOf, relationLabelOf?: LabelOf): StatementCells {
  const { attribution } = statement
  const sources = attribution ? sourcesOf(attribution).map((source) => argumentText(source, labelOf)) : []
  return {
    status: statusOf(statement),
    subject: nameWithin(statement, statement.subject, argumentText(statement.subject, labelOf)),
    relation: safeText(relationWords(statement, relationLabelOf)),
    object: objectText(statement, labelOf),
    time: timeText(statement.time),
    source: attribution ? sourceText(attribution, sources.join(', ') || 'not named') : '',
  }
}
