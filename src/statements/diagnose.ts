import type { Diagnostic, Sentence, Statement, Tree } from '../model/index.ts'
import type { Assessed } from './assess.ts'
import type { StatementInput } from './input.ts'

/** Why sentences yielded no statement; nothing of those that yielded one. */
export function diagnose(input: StatementInput, trees: readonly Tree[], assessed: Assessed): Diagnostic[] {
  const sentencesOf = (all: readonly Statement[]) => new Set(all.map(({ evidence }) => evidence.sentence))
  const [told, partly] = [sentencesOf(assessed.statements), sentencesOf(assessed.fragments)]
  return trees
    .filter(({ size, sentence }) => size > 0 && !told.has(sentence.index))
    .map(({ sentence }) => diagnosis(input, sentence, partly.has(sentence.index)))
}

function diagnosis({ article, clauses }: StatementInput, sentence: Sentence, isFragment: boolean): Diagnostic {
  const predicates = (clauses.predicates[sentence.index] ?? []).filter(({ kind }) => kind !== 'nominal')
  const code = isFragment
    ? 'only-fragments'
    : predicates.length === 0
      ? 'no-predicate'
      : predicates.every(({ subjects }) => subjects.length === 0)
        ? 'no-subject'
        : 'no-rule'
  const reason = {
    'only-fragments': 'what it says tells nothing by itself',
    'no-predicate': 'it has no verb and no noun that the ontology knows',
    'no-subject': 'nobody is named who does it',
    'no-rule': 'no rule fits it',
  }[code]
  return {
    severity: 'info',
    code,
    message: `No statement from sentence ${sentence.index + 1} of ${article.id}: ${reason}.`,
    source: article.id,
    sentence: sentence.index,
    span: { start: sentence.start, end: sentence.end },
  }
}
