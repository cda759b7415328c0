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

/** Errors and warnings one by one, errors first, so far as they are few. */
export function diagnosticLines(diagnostics: readonly Diagnostic[], style: Style): string[] {
  const urgent = (['error', 'warning'] as const).flatMap((severity) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity),
  )
  const rest = urgent.length - MOST
  return [
    ...urgent.slice(0, MOST).map((diagnostic) => diagnosticLine(diagnostic, style)),
    ...(rest > 0 ? [`… and ${rest} more errors and warnings`] : []),
  ]
}
