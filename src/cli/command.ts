import { Command, InvalidArgumentError, Option } from 'commander'
import { PROFILES, type Profile } from '../rdf/index.ts'
import { checkedBase } from '../rdf/iri.ts'
import type { CommandContext } from './context.ts'
import { FORMATS, type Format } from './output/exports.ts'

/** A command of the program, in a file of its own. */
export type CommandFactory = (context: CommandContext) => Command

/** Options that several commands have. */
class SharingCommand extends Command {
  ontologyOption(): this {
    return this.option(
      '--ontology <files...>',
      'further Turtle files of classes, properties and words; of a graph, those it was built with',
    )
  }

  /** @param profile what is written where nothing else is said; as the graph was written, if left out */
  rdfOptions(profile?: Profile): this {
    return this.addOption(baseOption()).addOption(profileOption().default(profile)).ontologyOption()
  }

  /** Of one that answers out of a graph until it is stopped. */
  timeoutOption(): this {
    return this.option('--timeout <seconds>', 'what an answer may take', parseWhole(1, 3600), 30)
  }
}

/** A command with examples below its help. */
export function command(
  name: string,
  description: string,
  examples: readonly (readonly [string, string])[],
): SharingCommand {
  const width = Math.max(...examples.map(([line]) => line.length))
  const shown = examples.map(([line, meaning]) => `  $ npx newsgraph ${line.padEnd(width)}  ${meaning}`).join('\n')
  return new SharingCommand(name).description(description).addHelpText('after', `\nExamples:\n${shown}`)
}

/** @throws InvalidArgumentError unless `text` is a day of the calendar, `YYYY-MM-DD`. */
export function parseDate(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text)) return text
  throw new InvalidArgumentError('expected a day as YYYY-MM-DD, such as 2025-08-13.')
}

/** Parser of whole numbers within bounds. */
export function parseWhole(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (/^\d+$/.test(text) && value >= least && value <= most) return value
    throw new InvalidArgumentError(`expected a whole number from ${least} to ${most}.`)
  }
}

/** @throws InvalidArgumentError unless IRIs can be made under `text`. */
function parseBase(text: string): string {
  try {
    return checkedBase(text)
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error))
  }
}

const baseOption = (): Option => new Option('--base <iri>', 'base of the IRIs in the Turtle').argParser(parseBase)

/** @throws InvalidArgumentError unless `text` names formats. */
function parseFormats(text: string): Format[] {
  const names = [...new Set(text === 'none' ? [] : text.split(','))]
  const unknown = names.find((name) => !FORMATS.some((format) => format === name))
  if (unknown === undefined) return FORMATS.filter((format) => names.includes(format))
  throw new InvalidArgumentError(`"${unknown}" is none of ${FORMATS.join(', ')}.`)
}

export const formatOption = (otherwise: string): Option =>
  new Option('--format <names>', `files to write, with commas: ${FORMATS.join(',')} (default: ${otherwise})`).argParser(
    parseFormats,
  )

export const queueOption = (): Option =>
  new Option('--queue <url>', 'Redis or Valkey, for workers on several machines: redis://host:6379')

const profileOption = (): Option =>
  new Option('--profile <name>', 'how much the Turtle says; full can be read back').choices(PROFILES)
