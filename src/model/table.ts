/** A table by words of any text; a plain object would also have what every object inherits (`constructor`). */
export const table = <Value>(entries: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> =>
  new Map(Object.entries(entries))
