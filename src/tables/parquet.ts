import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { Column, ColumnType, Value } from './table.ts'

type Schema = ConstructorParameters<typeof ParquetWriter>[0]['schema']

/** Rows are kept until there are so many of them, or so many UTF-16 code units in them: a row group, which readers skip or read as one. */
const ROWS = 20_000
const LENGTH = 8_000_000

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const
const SCALARS: Readonly<Record<Exclude<ColumnType, 'texts'>, Partial<Schema[number]>>> = {
  text: TEXT,
  whole: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  truth: { type: 'BOOLEAN' },
  day: { type: 'INT32', converted_type: 'DATE' },
}

function elements({ name, type }: Column): Schema {
  const optional = { name, repetition_type: 'OPTIONAL' } as const
  if (type !== 'texts') return [{ ...optional, ...SCALARS[type] }]
  return [
    { ...optional, num_children: 1, converted_type: 'LIST' },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'OPTIONAL', ...TEXT },
  ]
}

const lengthOf = (row: readonly Value[]): number =>
  row.reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 8), 0)

const written = (type: ColumnType, value: Value): unknown =>
  type === 'day' && typeof value === 'string' ? new Date(value) : value

/** A Parquet file that is made a row group at a time; what it gives, joined, is the file. */
export class ParquetFile {
  readonly #columns: readonly Column[]
  readonly #bytes = new ByteWriter()
  readonly #writer: ParquetWriter
  #rows: (readonly Value[])[] = []
  #length = 0

  /** @param createdBy the program that writes it, as its metadata name it */
  constructor(columns: readonly Column[], createdBy: string) {
    this.#columns = columns
    const root = { name: 'root', num_children: columns.length }
    this.#writer = new ParquetWriter({
      writer: this.#bytes,
      schema: [root, ...columns.flatMap(elements)],
      createdBy,
    })
  }

  /** Bytes of the file as soon as there are enough rows for some. */
  *add(rows: Iterable<readonly Value[]>): Generator<Uint8Array> {
    for (const row of rows) {
      this.#rows.push(row)
      this.#length += lengthOf(row)
      if (this.#rows.length >= ROWS || this.#length >= LENGTH) yield this.#rowGroup()
    }
  }

  /** The rest of the file. */
  *end(): Generator<Uint8Array> {
    if (this.#rows.length > 0) yield this.#rowGroup()
    void this.#writer.finish()
    yield this.#taken()
  }

  #rowGroup(): Uint8Array {
    const columnData = this.#columns.map(({ name, type }, at) => ({
      name,
      data: this.#rows.map((row) => written(type, row[at] ?? null)),
    }))
    void this.#writer.write({ columnData, rowGroupSize: this.#rows.length })
    this.#rows = []
    this.#length = 0
    return this.#taken()
  }

  #taken(): Uint8Array {
    const bytes = this.#bytes.getBytes().slice()
    this.#bytes.index = 0
    return bytes
  }
}
