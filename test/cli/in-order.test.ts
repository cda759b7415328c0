import { describe, expect, it } from 'vitest'
import { inOrder } from '../../src/cli/build/in-order.ts'

async function* given(numbers: readonly number[]): AsyncGenerator<number> {
  yield* numbers
}

/** Does work that ends when it is told, and notes how much was begun when each outcome was taken. */
async function run(numbers: readonly number[], count: number, size: number): Promise<[number, number][]> {
  let begun = 0
  const work = async (number: number): Promise<number> => {
    begun += 1
    // the later ones are done first
    await new Promise((resolve) => setTimeout(resolve, 20 - begun))
    return number
  }
  const taken: [number, number][] = []
  for await (const { outcome } of inOrder(given(numbers), work, { count, size, sizeOf: (number) => number }))
    if ('result' in outcome) taken.push([outcome.result, begun])
  return taken
}

describe('inOrder', () => {
  it('begins no more than it may, and gives what came of it in order', async () => {
    expect(await run([1, 1, 1, 1, 1], 3, 100)).toEqual([
      [1, 3],
      [1, 4],
      [1, 5],
      [1, 5],
      [1, 5],
    ])
  })

  it('begins less where things are large, and one that is too large by itself', async () => {
    expect(await run([4, 5, 50, 1, 2, 3], 10, 10)).toEqual([
      [4, 3],
      [5, 3],
      [50, 3],
      [1, 6],
      [2, 6],
      [3, 6],
    ])
  })

  it('goes on when one fails', async () => {
    const work = (number: number): Promise<number> =>
      number === 2 ? Promise.reject(new Error('two')) : Promise.resolve(number)
    const outcomes: unknown[] = []
    for await (const { outcome } of inOrder(given([1, 2, 3]), work, { count: 2, size: 9, sizeOf: () => 1 }))
      outcomes.push(outcome)
    expect(outcomes).toEqual([{ result: 1 }, { error: new Error('two') }, { result: 3 }])
  })
})
