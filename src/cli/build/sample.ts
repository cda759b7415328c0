import type { ArticleReading } from '../../model/index.ts'
import { outputStyle, outputWidth, print, type CommandContext } from '../context.ts'
import { causeLines } from '../render/causes.ts'
import { labelsOf, type LabelOf } from '../render/statement-cells.ts'
import { statementTable } from '../render/statement-table.ts'

/** Tables of more articles say little to anybody, and would have to be kept in memory. */
const MOST = 200

/** The readings that are shown on the terminal: all, or none where there are many. */
export class Sample {
  #readings: ArticleReading[] = []
  #count = 0

  /** @param read is asked while there are few */
  async add(read: () => Promise<ArticleReading>): Promise<void> {
    this.#count += 1
    if (this.#count > MOST) this.#readings = []
    else this.#readings.push(await read())
  }

  /** Prints what was found, and why some sentences gave nothing; of each table so many rows. */
  print(context: CommandContext, limit: number, relationLabelOf: LabelOf): void {
    const readings = this.#readings
    const labelOf = labelsOf(readings.flatMap((reading) => reading.entities))
    const look = { style: outputStyle(context), width: outputWidth(context) }
    const statements = readings.flatMap((reading) => reading.statements)
    for (const line of statementTable(statements, { ...look, labelOf, relationLabelOf, limit })) print(context, line)
    for (const line of causeLines(readings, look.style, look.width)) print(context, line)
  }
}
