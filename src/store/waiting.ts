import type { JoinNode } from '../joining/index.ts'

/** Entities that wait to be named, of which those of earlier eras come first; those that are given may wait for others of later eras. */
export class Waiting {
  readonly #ofEra = new Map<number, JoinNode[]>()

  add(era: number, node: JoinNode): void {
    const known = this.#ofEra.get(era)
    if (known === undefined) this.#ofEra.set(era, [node])
    else known.push(node)
  }

  *inOrder(): Generator<JoinNode> {
    while (this.#ofEra.size > 0) {
      const era = Math.min(...this.#ofEra.keys())
      yield* this.#ofEra.get(era) ?? []
      this.#ofEra.delete(era)
    }
  }
}
