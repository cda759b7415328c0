import { UsageError } from '../usage-error.ts'

/** What a question is asked with, as JSON Schema describes it. */
interface Parameter {
  readonly description: string
  readonly type: 'string' | 'integer' | 'boolean'
  readonly required?: true
  readonly enum?: readonly string[]
}

export type Parameters = Readonly<Record<string, Parameter>>

const MOST = 1000
const USUAL = 100

/** The values that a question is asked with, checked against its parameters. */
export class Given {
  readonly #values: ReadonlyMap<string, string>

  /** @throws UsageError that names the parameter that is unknown, missing or none of its kind. */
  constructor(values: ReadonlyMap<string, string>, parameters: Parameters) {
    this.#values = values
    const known = new Map(Object.entries(parameters))
    for (const [name, value] of values) {
      const parameter = known.get(name)
      if (parameter === undefined)
        throw new UsageError(
          `There is no parameter ${JSON.stringify(name)}; there are ${[...known.keys()].join(', ')}.`,
        )
      check(name, value, parameter)
    }
    for (const [name, { required, description }] of known)
      if (required === true && !values.has(name))
        throw new UsageError(`The parameter ${name} is missing: ${description}.`)
  }

  text(name: string): string | undefined {
    return this.#values.get(name)
  }

  /** A parameter that is required. */
  needed(name: string): string {
    return this.#values.get(name) ?? ''
  }

  flag(name: string): boolean {
    return this.#values.get(name) === 'true'
  }

  get limit(): number {
    return Number(this.#values.get('limit') ?? USUAL)
  }
}

function check(name: string, value: string, { type, enum: words }: Parameter): void {
  const wrong = (wanted: string): UsageError =>
    new UsageError(`${name} is ${JSON.stringify(value)}; it takes ${wanted}.`)
  if (words !== undefined && !words.includes(value)) throw wrong(words.join(', '))
  if (type === 'boolean' && !['true', 'false'].includes(value)) throw wrong('true or false')
  if (type === 'integer' && !(/^\d{1,4}$/.test(value) && Number(value) >= 1 && Number(value) <= MOST))
    throw wrong(`a whole number from 1 to ${MOST}`)
}

const LIMIT: Parameters = {
  limit: { description: `Answers at most, 1 to ${MOST}; ${USUAL} unless said otherwise`, type: 'integer' },
}

/** What narrows any question. */
export const NARROWING: Parameters = {
  since: { description: 'Only what is said of that time or later: 2025, 2025-08 or 2025-08-13', type: 'string' },
  until: { description: 'Only what is said of that time or before', type: 'string' },
  saidBy: { description: 'Only what this source says', type: 'string' },
  planned: { description: 'Only what is planned', type: 'boolean' },
  denied: { description: 'Only what is said not to be so', type: 'boolean' },
  ...LIMIT,
}

export const ONLY_LIMIT = LIMIT
