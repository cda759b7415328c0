import { readFile } from 'node:fs/promises'
import { Option, type Command } from 'commander'
import type { Analysis } from '../../model/index.ts'
import { toConllu, parseConllu } from '../../language/index.ts'
import { command } from '../command.ts'
import { EXIT, fail, print, type CommandContext } from '../context.ts'
import { articlesOf, inputsOr, reportTo } from '../read-articles.ts'
import { UsageError } from '../usage-error.ts'

interface AnalyseOptions {
  readonly format: 'conllu' | 'json'
  readonly tokens?: string
}

function show(context: CommandContext, analysis: Analysis, format: AnalyseOptions['format'], article?: string): void {
  if (format === 'conllu') context.stdout.write(toConllu(analysis))
  else print(context, JSON.stringify(article === undefined ? analysis : { article, ...analysis }))
}
