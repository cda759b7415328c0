import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningServer } from '../../src/cli/serve/server.ts'
import { bubbleSizes } from '../../web/overview/bubble-sizes.ts'
import { useBrowser } from '../support/browser.ts'
import { serveOverview } from '../support/overview.ts'

const GROUPS = 40

const { visit } = useBrowser()
let server: RunningServer

beforeAll(async () => {
  server = await serveOverview(GROUPS)
})
afterAll(() => server?.close())

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const boxesOf = (page: Page, selector: string): Promise<Box[]> =>
  page.locator(selector).evaluateAll((all) =>
    all.map((one) => {
      const { left, top, right, bottom } = one.getBoundingClientRect()
      return { left, top, right, bottom }
    }),
  )

describe('the bubbles of an overview', () => {
  for (const [width, height] of [
    [1280, 800],
    [1600, 1000],
    [1024, 700],
  ] as const)
    it(`are all seen at ${width} by ${height}, beside the list and above the months`, async () => {
      const { page, log } = await visit(server.url, { viewport: { width, height } })
      await page
        .locator('.bubble')
        .nth(GROUPS - 1)
        .waitFor()
      const bubbles = await boxesOf(page, '.bubble')
      const [list, strip] = [(await boxesOf(page, '.rankings'))[0]!, (await boxesOf(page, '.strip'))[0]!]
      expect(bubbles.length).toBe(GROUPS)
      const hidden = bubbles.filter(
        ({ left, top, right, bottom }) => left < list.right || top < 0 || right > width || bottom > strip.top,
      )
      // The smallest window has less room than legible bubbles take: the others are scrolled to.
      expect(hidden.length).toBeLessThanOrEqual(width < 1200 ? GROUPS / 2 : 0)
      await page
        .locator('.bubble')
        .nth(GROUPS - 1)
        .scrollIntoViewIfNeeded()
      const last = (await boxesOf(page, '.bubble')).at(-1)!
      expect(last.bottom).toBeLessThanOrEqual(strip.top)
      expect(log.problems).toEqual([])
    })

  it('can all be scrolled to above the months on a phone', async () => {
    const { page } = await visit(server.url, { viewport: { width: 390, height: 844 } })
    await page.locator('.bubble').first().waitFor()
    for (const at of [0, 7, GROUPS - 1]) {
      await page.locator('.bubble').nth(at).scrollIntoViewIfNeeded()
      const bubble = (await boxesOf(page, '.bubble'))[at]!
      expect(bubble.bottom).toBeLessThanOrEqual((await boxesOf(page, '.strip'))[0]!.top)
      expect(bubble.top).toBeGreaterThanOrEqual((await boxesOf(page, '.rankings'))[0]!.bottom - 1)
    }
  })

  it('fill the room that they have, the heaviest being the largest', () => {
    const weights = Array.from({ length: 30 }, (_, at) => 500 / Math.sqrt(at + 1))
    const [small, large] = [
      bubbleSizes(weights, { width: 50, height: 34 }),
      bubbleSizes(weights, { width: 90, height: 60 }),
    ]
    expect(large[0]).toBeGreaterThan(small[0]! + 1)
    expect(small.toSorted((a, b) => b - a)).toEqual(small)
    expect(Math.min(...small)).toBe(6.5)
    expect(bubbleSizes(weights, { width: 20, height: 20 }).every((size) => size === 6.5)).toBe(true)
    expect(bubbleSizes([], { width: 20, height: 20 })).toEqual([])
  })
})
