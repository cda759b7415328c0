import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { useBrowser } from '../support/browser.ts'
import { corpusView } from '../support/view-corpus.ts'
import { drawn, placeOfNode } from '../support/viewer.ts'

const { openPage } = useBrowser()

const WIDTH = 390
const HEIGHT = 844
const phone = {
  viewport: { width: WIDTH, height: HEIGHT },
  isMobile: true,
  hasTouch: true,
  reducedMotion: 'reduce',
} as const

/** Which of the visible things that one can press, or of a menu, reach beyond the screen. */
const beyondTheScreen = (page: Page, things: string): Promise<string[]> =>
  page.locator(things).evaluateAll(
    (all, width) =>
      all
        .filter((each) => each.checkVisibility())
        .map((each) => ({ words: each.textContent, box: each.getBoundingClientRect() }))
        .filter(({ box }) => box.left < -0.5 || box.right > width + 0.5)
        .map(({ words }) => words),
    WIDTH,
  )

async function lookAt(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Search' }).fill(name)
  await page.keyboard.press('Enter')
  await page.locator('.panel h2').waitFor()
}

describe('on a phone', () => {
  it('the list of names makes way for what is chosen in it', async () => {
    const { page } = await openPage(corpusView(23), phone)
    const list = page.locator('.rankings')
    await list.getByText('Who and what').tap()
    await list.getByRole('button', { name: /Ingrid Solheim/ }).tap()
    await expect.poll(() => page.locator('.panel h2').textContent()).toBe('Ingrid Solheim')
    await expect.poll(() => list.locator('ol').isVisible()).toBe(false)
  })

  it('shows no more neighbours of an entity than half a screen holds', async () => {
    const { page } = await openPage(corpusView(23), { ...phone, address: 'focus=entity&focus=veridia' })
    const { nodes } = await drawn(page)
    expect(nodes).toContain('veridia')
    expect(nodes.length).toBeGreaterThan(6)
    expect(nodes.length).toBeLessThanOrEqual(13)
  })

  it('nothing that one can press is beyond the screen, nor is the page wider than it', async () => {
    const { page, log } = await openPage(corpusView(23), phone)
    await page.getByText('Take along').tap()
    await page.getByRole('button', { name: 'Statements as CSV' }).waitFor()
    expect(await beyondTheScreen(page, '.bar button, .bar summary, .take div, .side summary, .camera button')).toEqual(
      [],
    )
    await page.getByText('Take along').tap()
    await page.getByRole('combobox', { name: 'Search' }).fill('nor')
    await page.getByRole('option').first().waitFor()
    expect(await beyondTheScreen(page, '[role=listbox], [role=option]')).toEqual([])
    const chosen = page.locator('.search').getByRole('option', { selected: true })
    const ground = (): Promise<string> => chosen.evaluate((option) => getComputedStyle(option).backgroundColor)
    const before = await ground()
    await chosen.hover()
    expect(await ground()).toBe(before)
    await page.keyboard.press('Escape')
    for (const tab of ['Statements', 'Entities', 'Timeline', 'Graph']) {
      await page.getByRole('tab', { name: tab }).tap()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(WIDTH)
    }
    expect(log.problems).toEqual([])
  })

  it('what is looked at stays in sight above what is told of it', async () => {
    const { page } = await openPage(corpusView(23), phone)
    await lookAt(page, 'helmdal grid')
    const panel = (await page.locator('.panel').boundingBox())!
    const bar = (await page.locator('.crumbs').boundingBox())!
    expect(panel.y).toBeLessThan(HEIGHT * 0.75)
    await expect
      .poll(async () => {
        const { y } = await placeOfNode(page, 'helmdal-grid')
        return y > bar.y + bar.height && y < panel.y
      })
      .toBe(true)
  })
})
