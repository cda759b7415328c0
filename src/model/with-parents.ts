/** The names with those of all above them, in the order in which they are met. */
export function withParents(names: Iterable<string>, parentsOf: (name: string) => readonly string[]): Set<string> {
  const all = new Set(names)
  for (const name of all) for (const parent of parentsOf(name)) all.add(parent)
  return all
}
