import type { Link } from './types.ts'

/** The weakly connected parts of a graph, largest first, each with its nodes in the order of `ids`. */
export function componentsOf(ids: readonly string[], links: readonly Link[]): string[][] {
  const parent = new Map(ids.map((id) => [id, id]))
  const above = (id: string): string => parent.get(id) ?? id
  const rootOf = (id: string): string => {
    let root = id
    while (above(root) !== root) root = above(root)
    for (let at = id; at !== root;) {
      const next = above(at)
      parent.set(at, root)
      at = next
    }
    return root
  }
  for (const { source, target } of links) parent.set(rootOf(target), rootOf(source))
  const components = new Map<string, string[]>()
  for (const id of ids) {
    const root = rootOf(id)
    const known = components.get(root)
    if (known === undefined) components.set(root, [id])
    else known.push(id)
  }
  return [...components.values()].sort((a, b) => b.length - a.length)
}
