import { describe, expect, it } from 'vitest'
import { useBrowser } from '../support/browser.ts'
import { corpusView } from '../support/view-corpus.ts'
import { drawn } from '../support/viewer.ts'

const { openPage } = useBrowser()

const still = { reducedMotion: 'reduce' } as const
const overlapping = (boxes: readonly DOMRect[]): DOMRect[] =>
  boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1),
  )

describe('some articles', () => {
  it('have a tile each, and what they share as bridges between them', async () => {
    const { page, log } = await openPage(corpusView(12), still)
    await expect.poll(() => page.locator('.tile').count()).toBe(12)
    await expect.poll(() => page.locator('.tile').first().textContent()).toContain('Cable report 1')
    const { nodes } = await drawn(page)
    expect(nodes).toContain('veridia')
    expect(nodes.length).toBeLessThanOrEqual(60)
    expect(nodes.filter((node) => node.includes('--'))).toEqual([])
    const boxes = await page.locator('.tile').evaluateAll((all) => all.map((tile) => tile.getBoundingClientRect()))
    expect(overlapping(boxes)).toEqual([])
    expect(log.problems).toEqual([])
  })

  for (const [width, height] of [
    [1280, 800],
    [1600, 1000],
  ] as const)
    it(`of fifty have tiles that lie on none other at ${width} by ${height}, with names`, async () => {
      const { page } = await openPage(corpusView(50), { ...still, viewport: { width, height } })
      await expect.poll(() => page.locator('.tile').count()).toBe(50)
      const boxes = await page.locator('.tile').evaluateAll((all) => all.map((tile) => tile.getBoundingClientRect()))
      expect(overlapping(boxes)).toEqual([])
      const names = await page
        .locator('.tile .names')
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height > 10))
      expect(new Set(names)).toEqual(new Set([true]))
    })

  it('have names on their tiles that end in an ellipsis where they are too long, and no half line', async () => {
    const view = corpusView(12)
    const nodes = view.nodes.map((node) => ({ ...node, label: `The very long-winded name of ${node.label}` }))
    const { page } = await openPage({ ...view, nodes }, still)
    await page.locator('.tile .names > span').first().waitFor()
    const names = await page.locator('.tile .names > span').evaluateAll((all) =>
      all.map((name) => {
        const { left, right, top, bottom } = name.getBoundingClientRect()
        const tile = name.parentElement!.getBoundingClientRect()
        return {
          within: left >= tile.left && right <= tile.right,
          whole: top >= tile.bottom - 1 || bottom <= tile.bottom + 1,
          ends: getComputedStyle(name).textOverflow,
        }
      }),
    )
    expect(names.length).toBeGreaterThan(12)
    expect(names.filter(({ within, whole, ends }) => !within || !whole || ends !== 'ellipsis')).toEqual([])
  })
})
