import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { GraphView } from '../../src/model/index.ts'
import { useBrowser } from '../support/browser.ts'
import { sampleView } from '../support/view.ts'
import { paintedPixels } from '../support/viewer.ts'

const { openPage } = useBrowser()

const NAMES = new Map([
  ['norland', 'مملكة النرويج (Norland)'],
  ['veridia', 'ממלכת ורידיה'],
  ['kestovia', '凱斯托維亞共和國'],
  ['ingrid-solheim', 'イングリッド・ソルハイム'],
])

/** The sample, some of whose names are of other scripts, and its headline of one that runs from right to left. */
function manyScripts(): GraphView {
  const view = sampleView()
  const title = 'اتفاق على كابل 2029'
  return {
    ...view,
    title,
    articles: view.articles.map((article) => ({ ...article, title })),
    nodes: view.nodes.map((node) => ({ ...node, label: NAMES.get(node.id) ?? node.label })),
  }
}

/** How the words of an element run by themselves, and whether what stands around them runs from left to right. */
const directions = (page: Page, selector: string): Promise<{ isolated: boolean; around: string }[]> =>
  page.locator(selector).evaluateAll((all) =>
    all.map((each) => ({
      isolated: ['isolate', 'plaintext'].includes(getComputedStyle(each).unicodeBidi),
      around: getComputedStyle(each.parentElement!).direction,
    })),
  )

describe('names of other scripts', () => {
  it('stand in lists and panel by themselves, and turn nothing around them', async () => {
    const { page, log } = await openPage(manyScripts(), { address: 'tab=statements' })
    const row = page.locator('tr[data-at]', { hasText: NAMES.get('norland')! }).first()
    await row.click()
    await expect.poll(() => page.locator('.panel h2').textContent()).toContain(NAMES.get('norland')!)
    for (const selector of ['tr[data-at] bdi', '.panel bdi', 'h1 bdi']) {
      const found = await directions(page, selector)
      expect(found.length).toBeGreaterThan(0)
      expect(found.filter(({ isolated, around }) => !isolated || around !== 'ltr')).toEqual([])
    }
    // Numbers beside a name that runs from right to left stay where they are.
    const cells = await row.locator('td').evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().x))
    expect(cells).toEqual([...cells].sort((a, b) => a - b))
    expect(log.problems).toEqual([])
  })

  it('do not turn an English sentence that begins with one, while a text of their own runs as it is written', async () => {
    const view = manyScripts()
    const told = view.statements.map((statement) => ({
      ...statement,
      evidence: { ...statement.evidence, text: `شرها كهن ${statement.evidence.text}` },
    }))
    const { page } = await openPage({ ...view, statements: told }, { address: 'tab=statements' })
    await page.locator('tr[data-at]').first().click()
    const directionOf = (selector: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((each) => getComputedStyle(each).direction)
    await expect.poll(() => directionOf('.panel blockquote')).toBe('ltr')
    expect(await directionOf('td[data-label="Sentence"] bdi')).toBe('ltr')
    expect(await directionOf('h1 bdi')).toBe('rtl')
  })

  it('are drawn within their labels, and stand whole in the drawing that is taken along', async () => {
    const { page } = await openPage(manyScripts(), { reducedMotion: 'reduce' })
    expect(await paintedPixels(page, 'labels')).toBeGreaterThan(1000)
    await page.getByText('Take along').click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Picture as SVG' }).click(),
    ])
    const svg = await readFile(await download.path(), 'utf8')
    const texts = await page.evaluate((source) => {
      const { documentElement } = new DOMParser().parseFromString(source, 'image/svg+xml')
      const drawn = document.body.appendChild(document.importNode(documentElement, true))
      return [...drawn.querySelectorAll('text')].map((each) => {
        const { x, width } = each.getBBox()
        // each is isolated from what stands around it
        const text = each.textContent?.replace(/^\u2068(.*)\u2069$/u, '$1')
        return { text, starts: Math.abs(x - Number(each.getAttribute('x'))) < 3, width }
      })
    }, svg)
    for (const name of NAMES.values()) {
      const drawn = texts.filter(({ text }) => text === name)
      expect({ name, count: drawn.length }).not.toEqual({ name, count: 0 })
      // Where a label was given room its words are, whichever way they run.
      expect(drawn.filter(({ starts, width }) => !starts || width < 20)).toEqual([])
    }
  })

  it('are found as they are typed', async () => {
    const { page } = await openPage(manyScripts())
    for (const [typed, name] of [
      ['ורידיה', NAMES.get('veridia')!],
      ['النرويج', NAMES.get('norland')!],
    ] as const) {
      await page.getByRole('combobox', { name: 'Search' }).fill(typed)
      await expect.poll(() => page.getByRole('option').first().textContent()).toContain(name)
    }
  })
})
