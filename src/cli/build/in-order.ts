/** What became of a promise. */
export type Outcome<Result> = { readonly result: Result } | { readonly error: unknown }

const settled = <Result>(work: Promise<Result>): Promise<Outcome<Result>> =>
  work.then(
    (result) => ({ result }),
    (error: unknown) => ({ error }),
  )

/**
 * Does something to each of many things, `ahead` of them at once, and gives them with what came of it in their order,
 * however long each took.
 */
export async function* inOrder<Thing, Result>(
  things: AsyncIterable<Thing>,
  work: (thing: Thing) => Promise<Result>,
  ahead: number,
): AsyncGenerator<{ thing: Thing; outcome: Outcome<Result> }> {
  const running: { thing: Thing; outcome: Promise<Outcome<Result>> }[] = []
  for await (const thing of things) {
    running.push({ thing, outcome: settled(work(thing)) })
    if (running.length < ahead) continue
    const first = running.shift()
    if (first !== undefined) yield { thing: first.thing, outcome: await first.outcome }
  }
  for (const { thing, outcome } of running) yield { thing, outcome: await outcome }
}
