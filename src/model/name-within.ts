import type { Argument, Statement } from './statement.ts'

/**
 * How an argument is called within its own statement: a name that ends in the clause which the statement is of goes
 * without that. "family that owns the mill" owns it as "family".
 */
export function nameWithin({ relation }: Pick<Statement, 'relation'>, { phrase }: Argument, name: string): string {
  const words = phrase.text.replace(/^(?:the|an?)\s+/iu, '')
  const [verb] = relation.text.split(' ').sort((a, b) => b.length - a.length)
  const isOwn =
    verb !== undefined && verb !== '' && name.startsWith(`${words} `) && name.slice(words.length).includes(` ${verb}`)
  return isOwn ? words : name
}
