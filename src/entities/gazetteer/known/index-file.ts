/** Under which an entity is found: its names, near spellings, a surname, letters, or an office with its country or region. */
export type KeyKind = 'name' | 'sound' | 'surname' | 'acronym' | 'office'

const MARK: Readonly<Record<KeyKind, string>> = { name: '=', sound: '~', surname: '^', acronym: '#', office: '@' }

/** FNV-1a (Fowler, Noll and Vo) over the code units of a key. */
export function hashOf(kind: KeyKind, key: string): number {
  let hash = 0x811c9dc5
  for (const unit of MARK[kind] + key) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}

/** Bytes of a pair in the index: the hash of a key and where the line begins, both unsigned, the lower byte first. */
const PAIR = 8

/** Writes the index: pairs in the order of hashes, those of one hash in the order of lines. */
export function writeIndex(pairs: readonly (readonly [hash: number, offset: number])[]): Uint8Array {
  const sorted = [...pairs].sort(([a, at], [b, then]) => a - b || at - then)
  const unique = sorted.filter(([hash, at], i) => hash !== sorted[i - 1]?.[0] || at !== sorted[i - 1]?.[1])
  const view = new DataView(new ArrayBuffer(unique.length * PAIR))
  for (const [i, [hash, offset]] of unique.entries()) {
    view.setUint32(i * PAIR, hash, true)
    view.setUint32(i * PAIR + 4, offset, true)
  }
  return new Uint8Array(view.buffer)
}

/** Where the lines of a key may begin, in the order of the lines; another key may have the same hash. */
export function offsetsOf(index: DataView, hash: number): number[] {
  const hashAt = (at: number): number => index.getUint32(at * PAIR, true)
  const size = index.byteLength / PAIR
  let [low, high] = [0, size]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (hashAt(middle) < hash) low = middle + 1
    else high = middle
  }
  const offsets: number[] = []
  for (let at = low; at < size && hashAt(at) === hash; at++) offsets.push(index.getUint32(at * PAIR + 4, true))
  return offsets
}
