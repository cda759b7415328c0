/** Marks up a piece of text for the terminal. */
export interface Style {
  bold(text: string): string
  dim(text: string): string
  red(text: string): string
  green(text: string): string
  yellow(text: string): string
  cyan(text: string): string
}

const plain = (text: string): string => text
const sequence =
  (on: number, off: number) =>
  (text: string): string =>
    `\u001b[${on}m${text}\u001b[${off}m`

const PLAIN: Style = { bold: plain, dim: plain, red: plain, green: plain, yellow: plain, cyan: plain }
const COLOURED: Style = {
  bold: sequence(1, 22),
  dim: sequence(2, 22),
  red: sequence(31, 39),
  green: sequence(32, 39),
  yellow: sequence(33, 39),
  cyan: sequence(36, 39),
}

/**
 * Colours only where someone looks at a terminal and has not asked for none: `NO_COLOR` (https://no-color.org),
 * `--no-color`, `TERM=dumb` and output into a file or pipe all mean plain text; `FORCE_COLOR` overrules the last.
 */
export function styleFor(
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
  colour = true,
): Style {
  if (!colour || environment['NO_COLOR'] || environment['TERM'] === 'dumb') return PLAIN
  const forced = environment['FORCE_COLOR']
  if (forced !== undefined && forced !== '0') return COLOURED
  return stream.isTTY === true && forced !== '0' ? COLOURED : PLAIN
}
