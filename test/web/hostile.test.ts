import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { GraphView } from '../../src/model/index.ts'
import { useBrowser } from '../support/browser.ts'
import { sampleView } from '../support/view.ts'
import type { Inspected } from '../support/viewer.ts'
import { HOSTILE, hostileView, textView } from '../support/view-hostile.ts'

const { openPage } = useBrowser()

describe('text of an article that tries to be more', () => {
  it('is only ever shown as text', async () => {
    const { page, log } = await openPage(hostileView())
    await expect.poll(() => page.locator('h1').textContent()).toBe(HOSTILE.markup)
    const markup = hostileView().nodes.filter((node) => node.label === HOSTILE.markup)[0]!
    await page.getByRole('combobox').first().fill('script')
    await page.getByRole('option').first().click()
    await expect.poll(() => page.locator('.panel h2').textContent()).toBe(markup.label)
    await page.locator('.statement-links button').first().click()
    await page.locator('.panel blockquote').waitFor()
    await page.getByRole('tab', { name: 'Statements' }).click()
    await page.locator('tbody tr[data-at]').first().click()

    await expect.poll(() => page.evaluate('window.broken')).toBeUndefined()
    await expect.poll(() => page.locator('img, svg[onload], body > style, main style').count()).toBe(0)
    expect(log).toEqual({ problems: [], requests: [page.url().split('#')[0]] })
  })

  it('never becomes a link that is not of the web', async () => {
    const { page } = await openPage(hostileView())
    await page.getByRole('combobox').first().fill('script')
    await page.getByRole('option').first().click()
    const addresses = (): Promise<(string | null)[]> =>
      page.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    const path = encodeURIComponent('../../evil?<script>#')
    await expect.poll(() => addresses()).toEqual([`https://en.wikipedia.org/wiki/${path}`])
    await page.locator('.statement-links button').first().click()
    await page.locator('.facts').first().waitFor()
    await expect.poll(() => addresses()).toEqual([])
  })
})

/** Shows the page's every part in turn: the graph, what a search for `query` finds, an entity, the list and a statement. */
async function everyPart(page: Page, query: string, look: (part: string) => Promise<void>): Promise<void> {
  await look('graph')
  await page.getByRole('combobox', { name: 'Search' }).fill(query)
  await look('search')
  await page.keyboard.press('Enter')
  await page.locator('.panel h3').waitFor()
  await look('entity')
  await page.keyboard.press('Escape')
  await page.getByRole('tab', { name: 'Statements' }).click()
  await look('list')
  await page.locator('tbody tr[data-at]').first().click()
  await page.locator('.facts').first().waitFor()
  await look('statement')
}

const SCREENS = [
  { width: 1280, height: 800 },
  { width: 400, height: 800 },
]

describe('a word of two thousand letters', () => {
  const word = 'Llanfair'.repeat(250)

  it.each(SCREENS)('stays on a page of $width pixels', async (viewport) => {
    const { page } = await openPage(
      textView(() => word),
      { viewport },
    )
    await everyPart(page, 'llan', async (part) => {
      const overflowing = await page.evaluate(() =>
        [...document.querySelectorAll('html, header, .crumbs, .search ul, .panel, .side, .list-tools')]
          .filter((box) => box.scrollWidth > box.clientWidth)
          .map(({ tagName, className }) => `${tagName} ${className}`),
      )
      expect({ part, overflowing }).toEqual({ part, overflowing: [] })
    })
  })

  it('takes no room from the other columns of the list', async () => {
    const widths = async (view: GraphView): Promise<number[]> => {
      const { page } = await openPage(view)
      await page.getByRole('tab', { name: 'Statements' }).click()
      return page.getByRole('columnheader').evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().width))
    }
    expect(await widths(textView(() => word))).toEqual(await widths(sampleView()))
  })

  it('is cut in lists, and whole where one entity or statement is shown', async () => {
    const { page } = await openPage(textView(() => word))
    await expect.poll(() => page.locator('h1').getAttribute('title')).toBe(word)
    await page.getByRole('tab', { name: 'Statements' }).click()
    expect((await page.locator('tr[data-at] td').first().textContent())!.length).toBe(120)
    await page.locator('tbody tr[data-at]').first().click()
    await expect.poll(() => page.locator('.panel h2 bdi').first().textContent()).toBe(word)
    await page.locator('.panel .entity-link').first().click()
    await expect.poll(() => page.locator('.panel h2').textContent()).toBe(word)
    expect((await page.locator('.claim bdi').first().textContent())!.length).toBe(120)
  })
})

describe('text that sets the direction of what follows', () => {
  const turning = (text: string): string => `\u202e${text}\u2067\u202b`

  it('turns nothing, not even itself', async () => {
    const { page } = await openPage(textView(turning))
    await expect.poll(() => page.title()).toBe('Norland and Veridia agree on a power cable')
    await everyPart(page, 'norl', async (part) => {
      const controls = await page.evaluate(() =>
        document.body.innerText.match(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g),
      )
      expect({ part, controls }).toEqual({ part, controls: null })
    })
    const drawn = await page.evaluate(() => {
      const { graph } = (window as unknown as Inspected).newsgraph.drawing
      return [
        ...graph.mapNodes((_node, { label }) => label),
        ...graph.mapEdges((_edge, { shown: { labels } }) => labels.full + labels.short),
      ].join('')
    })
    expect(drawn).toContain('Norland')
    expect(drawn).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/)
  })

  it('is kept to its place where its letters run from right to left', async () => {
    const { page } = await openPage(textView(() => 'שלום'))
    await page.getByRole('tab', { name: 'Statements' }).click()
    await page.locator('tbody tr[data-at]').first().click()
    const [words, date] = await page.evaluate(() => {
      const fact = [...document.querySelectorAll('dt')].find(
        ({ textContent }) => textContent === 'When',
      )!.nextElementSibling!
      return [...fact.childNodes]
        .filter(({ textContent }) => /שלום|2025/.test(textContent!))
        .map((node) => {
          const range = document.createRange()
          range.selectNodeContents(node)
          const { left, right } = range.getBoundingClientRect()
          return { left, right }
        })
    })
    expect(words!.right).toBeLessThanOrEqual(date!.left)
  })
})

it('a heap of marks on a letter covers no line but its own', async () => {
  const { page } = await openPage(textView((text) => `Z${'\u0301\u0330'.repeat(200)}${text}`))
  await everyPart(page, 'znor', async (part) => {
    const heaps = await page.evaluate(() => document.body.innerText.match(/\p{Mark}{5,}/gu))
    expect({ part, heaps }).toEqual({ part, heaps: null })
  })
})
