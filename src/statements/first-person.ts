import type { Argument, Attribution } from '../model/index.ts'

const FIRST_PERSON = /^(?:I|me|my|mine|myself|we|us|our|ours|ourselves)$/i

/** In what somebody is quoted to say, "I" and "we" stand for that somebody. */
export function spokenBy<T extends Argument>(argument: T, attribution: Attribution | null): T {
  const speaker = attribution?.source?.term
  if (speaker?.kind !== 'entity' || argument.term.kind !== 'value' || !FIRST_PERSON.test(argument.phrase.text))
    return argument
  return { ...argument, term: speaker }
}
