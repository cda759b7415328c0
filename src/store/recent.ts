/**
 * What was asked for last, up to a size: two halves, of which the elder is forgotten as a whole when the younger is full, so
 * that nothing has to be put in order when it is asked for.
 */
export class Recent<Value> {
  readonly #most: number
  readonly #sizeOf: (value: Value) => number
  #young = new Map<string, Value>()
  #old = new Map<string, Value>()
  #size = 0

  /** @param most the size of all together, about */
  constructor(most: number, sizeOf: (value: Value) => number) {
    this.#most = most
    this.#sizeOf = sizeOf
  }

  get(key: string): Value | undefined {
    const young = this.#young.get(key)
    if (young !== undefined) return young
    const old = this.#old.get(key)
    if (old !== undefined) {
      this.#old.delete(key)
      this.set(key, old)
    }
    return old
  }

  set(key: string, value: Value): void {
    this.#young.set(key, value)
    this.grow(this.#sizeOf(value))
  }

  /** Told of what has become larger since it was set. */
  grow(by: number): void {
    this.#size += by
    if (this.#size < this.#most / 2) return
    this.#old = this.#young
    this.#young = new Map()
    this.#size = 0
  }

  delete(key: string): void {
    this.#young.delete(key)
    this.#old.delete(key)
  }

  clear(): void {
    this.#young.clear()
    this.#old.clear()
    this.#size = 0
  }
}
