import type { Diagnostic } from '../../model/index.ts'
import { safeText } from '../terminal/safe-text.ts'
import type { Style } from '../terminal/style.ts'

const MOST = 20

/** A diagnostic in one line, safe to print. */
export function diagnosticLine({ severity, message, source }: Diagnostic, style: Style): string {
  const mark = severity === 'error' ? style.red('error') : severity === 'warning' ? style.yellow('warning') : 'note'
  const where = source !== undefined && !message.includes(source) ? `${safeText(source)}: ` : ''
  return `${mark}: ${where}${safeText(message)}`
}

/** Errors and warnings one by one, so far as they are few; notes counted by their code. */
export function diagnosticLines(diagnostics: readonly Diagnostic[], style: Style): string[] {
  const urgent = (['error', 'warning'] as const).flatMap((severity) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity),
  )
  const counts = new Map<string, number>()
  for (const { severity, code } of diagnostics) {
    if (severity === 'info') counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  const summary = [...counts].sort(([, a], [, b]) => b - a).map(([code, count]) => `${count} ${code}`)
  const rest = urgent.length - MOST
  return [
    ...urgent.slice(0, MOST).map((diagnostic) => diagnosticLine(diagnostic, style)),
    ...(rest > 0 ? [`… and ${rest} more errors and warnings`] : []),
    ...(summary.length > 0 ? [style.dim(`Sentences without a statement, by reason: ${summary.join(', ')}`)] : []),
  ]
}
