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
    [1024, 768],
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

  it('of forty-five tell at least three names each, whole, and those first that the headline does not tell', async () => {
    const view = corpusView(45)
    const articles = view.articles.map((article) => ({ ...article, title: `Veridia: ${article.title}` }))
    const { page } = await openPage({ ...view, articles }, still)
    await expect.poll(() => page.locator('.tile').count()).toBe(45)
    const told = await page
      .locator('.tile .names')
      .evaluateAll((all) =>
        all.map((names) =>
          [...names.querySelectorAll('span')]
            .filter((name) => name.getBoundingClientRect().bottom <= names.getBoundingClientRect().bottom + 1)
            .map((name) => name.textContent.trim()),
        ),
      )
    expect(Math.min(...told.map(({ length }) => length))).toBeGreaterThanOrEqual(3)
    expect(told.filter(([name]) => name === 'Veridia')).toEqual([])
  })

  it('show more on a tile that is pointed at or focused, over its neighbours', async () => {
    const view = corpusView(45)
    const articles = view.articles.map((article) => ({
      ...article,
      title: `${article.title} ${'on the ship '.repeat(4)}`,
    }))
    const { page } = await openPage({ ...view, articles }, still)
    const tile = page.locator('.tile').first()
    const before = (await tile.boundingBox())!
    await tile.hover()
    await expect.poll(async () => (await tile.boundingBox())!.width).toBeGreaterThan(before.width + 50)
    const fits = await tile.evaluate((own) => own.scrollHeight <= own.clientHeight)
    expect(fits).toBe(true)
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
