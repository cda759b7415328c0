import type { Argument, Statement } from '../../model/index.ts'
import { isAffirmed, isAsserted, nameWithin, relationWords, sourcesOf } from '../../model/index.ts'
import type { ArticleScope } from './article-scope.ts'

/** A sentence for readers, which says too what must not be overlooked: "Emma Blanc meets Lars Berg (denied by Emma Blanc)". */
export function labelOf(scope: ArticleScope, statement: Statement): string {
  const { subject, object } = statement
  const name = ({ term, phrase }: Argument): string =>
    term.kind === 'entity' ? (scope.entity(term.entity)?.label ?? phrase.text) : phrase.text
  const own = (argument: Argument): string => nameWithin(statement, argument, name(argument))
  const words = [own(subject), relationWords(statement), object === null ? '' : own(object)]
    .filter((part) => part !== '')
    .join(' ')
  const marks = marksOf(statement, name)
  return marks.length === 0 ? words : `${words} (${marks.join(', ')})`
}

function marksOf(statement: Statement, name: (argument: Argument) => string): string[] {
  const { polarity, attribution } = statement
  const modality = statement.eventModality ?? statement.modality
  return [
    ...(polarity === 'negative' && attribution === null ? ['negative'] : []),
    ...(modality === 'actual' ? [] : [modality]),
    ...(attribution === null ? [] : [saying(statement, sourcesOf(attribution).map(name).join(' and '))]),
    ...(isAffirmed(statement) && !isAsserted(statement) ? ['read with doubt'] : []),
  ]
}

function saying({ polarity, attribution }: Statement, sources: string): string {
  const by = sources === '' ? 'an unnamed source' : sources
  if (attribution?.polarity === 'negative') return `not said by ${by}`
  return polarity === 'negative' ? `denied by ${by}` : `according to ${by}`
}
