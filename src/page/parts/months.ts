/** More months in a row are given without those that have nothing. */
const MOST = 600

function following(month: string): string {
  const [year = 0, ordinal = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, ordinal, 1)).toISOString().slice(0, 7)
}

/** The months from the first to the last of some, `2024-05`, without gaps; of a longer time only those given. */
export function monthsBetween(given: readonly string[]): string[] {
  const inOrder = given.toSorted()
  const last = inOrder.at(-1) ?? ''
  const months = inOrder.slice(0, 1)
  for (let month = months[0] ?? ''; month < last && months.length <= MOST;) {
    month = following(month)
    months.push(month)
  }
  return months.length > MOST ? inOrder : months
}
