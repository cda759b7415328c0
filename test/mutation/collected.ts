import { ASYMMETRIC_MATCHERS_OBJECT, chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect'

/** Stands for Vitest's module in the tests that a worker runs: it only collects them, so that they can run again and again. */

type Body = (...values: readonly unknown[]) => unknown

let collected: (() => unknown)[] = []

/** The tests collected since the last call, in order. */
export function takeTests(): (() => unknown)[] {
  const tests = collected
  collected = []
  return tests
}

const valuesOf = (row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row])

const collect = Object.assign((_name: string, body: Body): void => void collected.push(body), {
  each: (rows: readonly unknown[]) => (_name: string, body: Body) => {
    for (const row of rows) collected.push(() => body(...valuesOf(row)))
  },
})
export { collect as it, collect as test }

export const describe = Object.assign((_name: string, body: Body): unknown => body(), {
  each: (rows: readonly unknown[]) => (_name: string, body: Body) => {
    for (const row of rows) body(...valuesOf(row))
  },
})

export const beforeAll = (body: Body): void => void collected.push(body)

/** What is closed after all tests of a file stays open: they run again. */
export const afterAll = (): void => undefined

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)
const matchers = (globalThis as unknown as Record<symbol, object>)[ASYMMETRIC_MATCHERS_OBJECT]
export const expect = Object.assign((value: unknown) => chai.expect(value), chai.expect, matchers)
