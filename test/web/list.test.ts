import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { detailsOf, useSamplePage } from '../support/sample-page.ts'
import { paintedPixels, placeOfNode } from '../support/viewer.ts'

let page: Page
useSamplePage((opened) => {
  page = opened
})

const panel = (): Locator => detailsOf(page)

describe('the list of statements', () => {
  const column = (label: string): Promise<string[]> => page.locator(`td[data-label="${label}"]`).allTextContents()

  it('tells the same as the graph, row by row, and opens a statement wherever its row is clicked', async () => {
    await page.getByRole('tab', { name: 'Statements' }).click()
    await expect.poll(() => page.getByRole('table').getAttribute('aria-rowcount')).toBe('44')
    const row = page.getByRole('row', { name: 'Maritime Court approves route (denied)' })
    await row.locator('td').last().click()
    await expect
      .poll(() => panel().locator('figure blockquote').textContent())
      .toBe('The Maritime Court has not yet approved the route.')
  })

  it('gives way to the graph with what was chosen in view', async () => {
    await page.getByRole('tab', { name: 'Statements' }).click()
    await page.getByRole('row', { name: 'Maritime Court approves route (denied)' }).click()
    await page.setViewportSize({ width: 1100, height: 700 })
    await page.getByRole('tab', { name: 'Graph' }).click()
    const right = (await panel().boundingBox())!.x
    for (const node of ['maritime-court', 'route']) {
      const { x, y } = await placeOfNode(page, node)
      expect({ node, inView: x > 0 && x < right && y > 0 && y < 700 }).toEqual({ node, inView: true })
    }
    expect(await paintedPixels(page, 'nodes')).toBeGreaterThan(2000)
  })

  it('sorts by each column, both ways, also while a statement is open', async () => {
    await page.getByRole('tab', { name: 'Statements' }).click()
    await page.locator('tr[data-at]').first().click()
    const head = page.getByRole('columnheader')
    await expect.poll(() => head.allTextContents()).toEqual([
      'Subject', 'Relation', 'Object', 'Told as', 'When', 'Source', 'Article', 'Sentence', 'Confidence',
    ]) // prettier-ignore
    await page.getByRole('button', { name: 'Subject' }).click()
    const subjects = await column('Subject')
    expect(subjects).toEqual([...subjects].sort(new Intl.Collator('en').compare))
    await page.getByRole('button', { name: 'Subject' }).click()
    await expect.poll(() => head.first().getAttribute('aria-sort')).toBe('descending')
    expect((await column('Subject'))[0]).toBe(subjects.at(-1))
    await page.getByRole('button', { name: 'Confidence' }).click()
    await expect.poll(() => head.last().getAttribute('aria-sort')).toBe('ascending')
    const titles = page.locator('td[data-label="Confidence"] span')
    const values = await titles.evaluateAll((all) => all.map((cell) => Number(cell.getAttribute('title'))))
    expect(values).toEqual([...values].sort((a, b) => a - b))
  })

  it('sorts by day, what tells no day last, either way', async () => {
    await page.getByRole('tab', { name: 'Statements' }).click()
    for (const _way of ['ascending', 'descending']) {
      await page.getByRole('button', { name: 'When' }).click()
      const times = await column('When')
      const dated = times.map((time) => /\d{4}/.test(time))
      expect(dated).toEqual(dated.toSorted((a, b) => Number(b) - Number(a)))
      expect(dated[0]).toBe(true)
    }
  })

  it('keeps its head in sight and its rows by the words that are asked for', async () => {
    await page.setViewportSize({ width: 1280, height: 500 })
    await page.getByRole('tab', { name: 'Statements' }).click()
    await page.locator('section:not([hidden]) .list').evaluate((list) => (list.scrollTop = 600))
    const head = (await page.getByRole('columnheader').first().boundingBox())!
    const list = (await page.locator('section:not([hidden]) .list').boundingBox())!
    expect(Math.abs(head.y - list.y)).toBeLessThan(2)
    await page.getByRole('searchbox', { name: 'Only what speaks of' }).first().fill('herring')
    await expect.poll(() => page.locator('tr[data-at]').count()).toBe(3)
  })

  it('is copied with its words apart', async () => {
    await page.getByRole('tab', { name: 'Statements' }).click()
    await page.locator('tr[data-at]').first().click()
    const copied = await page.evaluate(() => {
      const selected = (query: string): string => {
        getSelection()!.selectAllChildren(document.querySelector(query)!)
        return getSelection()!.toString()
      }
      return [selected('tr[data-at]'), selected('.panel h2')].map((text) => text.trim().split(/\s+/).slice(0, 3))
    })
    expect(copied).toEqual([
      ['Norland', 'signs', 'agreement'],
      ['Norland', 'signs', 'agreement'],
    ])
  })

  it('is printed whole', async () => {
    await page.setViewportSize({ width: 1280, height: 400 })
    await page.getByRole('tab', { name: 'Statements' }).click()
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => page.locator('section:not([hidden]) tr[data-at]').count()).toBe(43)
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    expect(height).toBeGreaterThan(43 * 30)
  })
})
