import type { Command } from 'commander'
import {
  NO_WORDS,
  Tree,
  type ArticleReading,
  type Fragment,
  type Lack,
  type Sentence,
  type Statement,
  type Token,
} from '../../model/index.ts'
import { RULES } from '../../statements/index.ts'
import { articleFromText } from '../article-from-text.ts'
import { command, parseDate } from '../command.ts'
import { outputStyle, outputWidth, print, type CommandContext } from '../context.ts'
import { diagnosticLine } from '../render/diagnostics.ts'
import { PREDICATE_COLUMNS, predicateCells } from '../render/predicate-cells.ts'
import { labelsOf, statementCells } from '../render/statement-cells.ts'
import { drawTree } from '../render/tree-drawing.ts'
import { safeText } from '../terminal/safe-text.ts'
import { tableLines } from '../terminal/table.ts'

const COLUMNS = ['', 'word', 'lemma', 'upos', 'features', 'head', 'relation', 'p', 'factuality', 'entity'].map(
  (title) => ({ title, minimum: title === 'features' ? 12 : 4 }),
)

const tokenCells = (token: Token): string[] => [
  String(token.index),
  safeText(token.text),
  safeText(token.lemma),
  token.upos,
  Object.entries(token.features)
    .map(([name, value]) => `${name}=${value}`)
    .join(' '),
  String(token.head),
  token.relation,
  token.headProbability.toFixed(2),
  token.factuality.toFixed(1),
  token.entityType ?? '',
]

function showSentence(context: CommandContext, sentence: Sentence): void {
  const style = outputStyle(context)
  print(context, style.bold(safeText(sentence.text)))
  const rows = sentence.tokens.map((token) => ({ cells: tokenCells(token) }))
  for (const line of tableLines(COLUMNS, rows, outputWidth(context))) print(context, line)
  print(context)
  for (const line of drawTree(sentence)) print(context, line)
  const names = sentence.names.map(({ first, last, type }) => {
    const words = sentence.tokens.slice(first, last + 1).map((token) => token.text)
    return `${safeText(words.join(' '))} (${type})`
  })
  print(context, `\nnames: ${names.join(', ') || 'none'}\n`)
}

function showPredicates(context: CommandContext, sentence: Sentence, { clauses }: ArticleReading): void {
  const tree = new Tree(sentence, NO_WORDS)
  const rows = (clauses?.predicates[sentence.index] ?? []).map((predicate) => ({
    cells: predicateCells(tree, predicate).map(safeText),
  }))
  const columns = PREDICATE_COLUMNS.map((title) => ({ title, minimum: 6 }))
  for (const line of tableLines(columns, rows, outputWidth(context))) print(context, line)
  print(context)
}

const isFragment = (statement: Statement): statement is Fragment => 'lacks' in statement

/** Who or what is missing from a fragment, as its status says it. */
const LACKS = {
  referent: 'not told: of whom?',
  consequence: 'not told: a condition',
  content: 'not told: says nothing',
  certainty: 'not told: read too unsurely',
} as const satisfies Record<Lack, string>

function showStatements(
  context: CommandContext,
  { statements, fragments = [], entities, diagnostics }: ArticleReading,
): void {
  const style = outputStyle(context)
  const labelOf = labelsOf(entities)
  for (const statement of [...statements, ...fragments]) {
    const { status: stance, subject, relation, object, time, source } = statementCells(statement, labelOf)
    const status = isFragment(statement) ? LACKS[statement.lacks] : stance
    const written = [statement.subject.phrase.text, statement.relation.text, statement.object?.phrase.text ?? '']
    const rule = RULES.find(({ name }) => name === statement.rule)
    print(context, `${style.cyan(`[${status}]`)} ${style.bold(`${subject} — ${relation} — ${object || '∅'}`)}`)
    print(context, `    written     ${safeText(written.join(' | '))}`)
    if (time !== '') print(context, `    time        ${time}`)
    if (source !== '') print(context, `    source      ${source}`)
    print(context, `    rule        ${statement.rule}${rule ? `: ${rule.reads}` : ''}`)
    print(context, `    confidence  ${statement.confidence.toFixed(2)}`)
  }
  if (statements.length + fragments.length === 0) print(context, 'No statements.')
  for (const diagnostic of diagnostics) print(context, diagnosticLine(diagnostic, style))
}

async function run(context: CommandContext, words: readonly string[], { date }: { date?: string }): Promise<void> {
  const newsgraph = await context.load()
  const reading = await newsgraph.read(articleFromText(words.join(' '), date))
  for (const sentence of reading.analysis.sentences) {
    showSentence(context, sentence)
    showPredicates(context, sentence, reading)
  }
  showStatements(context, reading)
}

/** `newsgraph try`: everything that happens to a sentence, for whoever works on the rules. */
export function tryCommand(context: CommandContext): Command {
  return command(
    'try',
    'Show how a sentence is read: tokens, tree, names, predicates, statements and the rule behind each.',
    [['try "Russia supplies oil to India."', 'from tokens to statements']],
  )
    .argument('<sentence...>', 'the sentence')
    .option('--date <day>', 'publication date', parseDate)
    .action((words: string[], options: { date?: string }) => run(context, words, options))
}
