/** So much is remembered at most unless said otherwise, however much is asked for. */
const MOST = 50_000

/** The same function, which finds each thing once, as long as it is not asked for too many. */
export function remembered<Found>(find: (name: string) => Found, most = MOST): (name: string) => Found {
  const known = new Map<string, Found>()
  return (name) => {
    const before = known.get(name)
    if (before !== undefined) return before
    if (known.size >= most) known.clear()
    const found = find(name)
    known.set(name, found)
    return found
  }
}
