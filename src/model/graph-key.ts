const SIGN = '~'

/**
 * The key of an entity in a Graphology graph: its id, but with a sign before it where every plain object has something
 * of that name (`constructor`). Graphology, its algorithms and Sigma keep what they know of a node in plain objects.
 * Different ids have different keys.
 */
export function graphKey(id: string): string {
  const name = id.replace(/^~*/, '')
  return name in Object.prototype ? SIGN + id : id
}
