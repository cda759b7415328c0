/** What became of a promise. */
export type Outcome<Result> = { readonly result: Result } | { readonly error: unknown }

const settled = <Result>(work: Promise<Result>): Promise<Outcome<Result>> =>
  work.then(
    (result) => ({ result }),
    (error: unknown) => ({ error }),
  )

/** How much is done before what came earlier is taken. */
export interface Ahead<Thing> {
  /** So many things at most. */
  readonly count: number
  /** So much of them together, unless it is one thing alone. */
  readonly size: number
  readonly sizeOf: (thing: Thing) => number
}

/**
 * Does something to each of many things, some of them at once, and gives them with what came of it in their order,
 * however long each took.
 */
export async function* inOrder<Thing, Result>(
  things: AsyncIterable<Thing>,
  work: (thing: Thing) => Promise<Result>,
  { count, size, sizeOf }: Ahead<Thing>,
): AsyncGenerator<{ thing: Thing; outcome: Outcome<Result> }> {
  const running: { thing: Thing; outcome: Promise<Outcome<Result>> }[] = []
  let sizes = 0
  for await (const thing of things) {
    running.push({ thing, outcome: settled(work(thing)) })
    sizes += sizeOf(thing)
    while (running.length >= count || (sizes > size && running.length > 0)) {
      const first = running.shift()
      if (first === undefined) break
      yield { thing: first.thing, outcome: await first.outcome }
      sizes -= sizeOf(first.thing)
    }
  }
  for (const { thing, outcome } of running) yield { thing, outcome: await outcome }
}
