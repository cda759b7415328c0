import { describe, expect, it } from 'vitest'
import { KnowledgeGraph } from '../../src/graph/index.ts'
import { graphKey, type TimeInterval } from '../../src/model/index.ts'
import { useBrowser } from '../support/browser.ts'
import { INHERITED, inheritedReading } from '../support/inherited-names.ts'
import { drawn, paintedPixels, pastDoubleClick, placeOfNode, type Inspected } from '../support/viewer.ts'
import { largeView } from '../support/view-large.ts'
import { emptyView, sampleView } from '../support/view.ts'

const { openPage } = useBrowser()

describe('the page', () => {
  it('opens from a file without errors, reports of its policy or requests', async () => {
    const { page, log } = await openPage(sampleView())
    await page.getByRole('tab', { name: 'Statements' }).click()
    expect(log.problems).toEqual([])
    expect(log.requests).toEqual([page.url().split('#')[0]])
    expect(page.url()).toMatch(/^file:/)
    await expect.poll(() => page.title()).toBe('Norland and Veridia agree on a power cable')
  })

  it('draws nodes, edges and their labels', async () => {
    const { page } = await openPage(sampleView())
    expect((await drawn(page)).nodes.length).toBeGreaterThan(15)
    for (const layer of ['nodes', 'edges', 'labels', 'edgeLabels'] as const)
      expect({ layer, blank: (await paintedPixels(page, layer)) < 2000 }).toEqual({ layer, blank: false })
  })

  it('keeps all entities within the part of the screen that the legend leaves, also on a phone', async () => {
    for (const viewport of [
      { width: 1400, height: 900 },
      { width: 390, height: 780 },
    ]) {
      const { page } = await openPage(sampleView(), { viewport })
      const outside = await page.evaluate(() => {
        const { renderer, graph } = (window as unknown as Inspected).newsgraph.drawing
        const origin = renderer.getContainer().getBoundingClientRect()
        const legend = document.querySelector('.controls')!.getBoundingClientRect()
        return graph.filterNodes((_id, attributes) => {
          const { x, y } = renderer.graphToViewport(attributes)
          const [left, top] = [x + origin.x, y + origin.y]
          const covered = left < legend.right && top < legend.bottom
          return covered || left < 0 || left > innerWidth || top < origin.y || top > innerHeight
        })
      })
      expect(outside).toEqual([])
    }
  })

  it('follows the theme of the system', async () => {
    const { page } = await openPage(sampleView(), { colorScheme: 'dark' })
    const background = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    await expect.poll(() => background()).toBe('rgb(20, 23, 27)')
    await page.emulateMedia({ colorScheme: 'light' })
    await expect.poll(() => background()).toBe('rgb(251, 250, 248)')
  })

  it('says so when there is nothing to draw', async () => {
    const { page, log } = await openPage(emptyView())
    await page.getByText('Nothing was found to draw.').waitFor()
    await expect
      .poll(() => page.getByRole('status').allTextContents())
      .toContain('0 entities · 0 statements · 0 articles')
    expect(log.problems).toEqual([])
  })

  it('has no group of the legend without a row', async () => {
    const { page } = await openPage({ ...sampleView(), edges: [], statements: [] })
    await expect.poll(() => page.locator('legend').allTextContents()).toEqual(['Entities'])
  })

  it('shows the list and the reason where the browser has no WebGL', async () => {
    const withoutWebGl = `HTMLCanvasElement.prototype.getContext = new Proxy(HTMLCanvasElement.prototype.getContext, {
      apply: (get, canvas, [kind, ...rest]) => (kind.includes('webgl') ? null : get.call(canvas, kind, ...rest)),
    })`
    const { page } = await openPage(sampleView(), { before: withoutWebGl })
    await page.getByRole('table').waitFor()
    await page.getByRole('tab', { name: 'Graph' }).click()
    await expect
      .poll(() => page.getByRole('status').allTextContents())
      .toContainEqual(expect.stringContaining('this browser has no WebGL'))
  })

  it('draws entities of any id, and opens them', async () => {
    const view = KnowledgeGraph.from([inheritedReading()]).toView()
    const { page, log } = await openPage(view, { reducedMotion: 'reduce' })
    expect((await drawn(page)).nodes).toEqual(INHERITED.map(graphKey).sort())
    for (const id of ['constructor', '__proto__', 'toString']) {
      const { x, y } = await placeOfNode(page, graphKey(id))
      await page.mouse.move(x, y)
      await page.mouse.click(x, y)
      await expect.poll(() => page.locator('.panel h2').textContent()).toBe(id)
      await page.keyboard.press('Escape')
      // Two clicks in quick succession would be a double click.
      await pastDoubleClick(page)
    }
    await page.getByRole('combobox').first().fill('hasOwn')
    await page.getByRole('option').first().click()
    await expect.poll(() => page.locator('.panel h2').textContent()).toBe('hasOwnProperty')
    await page.locator('.statement-links button').first().click()
    await page.locator('.panel figure blockquote').waitFor()
    expect(log.problems).toEqual([])
  })

  it('tells times by dates or the words of the article, and not at all where only the tense implies them', async () => {
    const view = sampleView()
    const phrase = { ...view.statements[0]!.subject.phrase, text: 'in recent years' }
    const past = { value: 'PAST_REF', end: '2025-03-05', kind: 'date' } as const
    const times: (TimeInterval | null)[] = [
      { ...past, certainty: 'implied', resolution: 'past tense' },
      { ...past, certainty: 'resolved', phrase, resolution: 'up to the publication date' },
      null,
      { value: '2024/', start: '2024', kind: 'date', certainty: 'stated' },
      { value: '2023', start: '2023', end: '2023', kind: 'date', certainty: 'stated' },
    ]
    const statements = times.map((time, at) => ({ ...view.statements[at]!, time }))
    const { page } = await openPage({ ...view, statements })
    const shown = (): Promise<string[]> => page.locator('td[data-label="When"]').allTextContents()
    await page.getByRole('tab', { name: 'Statements' }).click()
    await expect.poll(() => shown()).toEqual(['', 'in recent years', '', 'from 2024', '2023'])
    // What has no day comes last, whichever way round.
    await page.getByRole('button', { name: 'When' }).click()
    await expect.poll(() => shown()).toEqual(['2023', 'from 2024', 'in recent years', '', ''])
    await page.getByRole('button', { name: 'When' }).click()
    await expect.poll(() => shown()).toEqual(['in recent years', 'from 2024', '2023', '', ''])

    const fact = page.locator('dt:text-is("When") + dd')
    await page.locator('tbody tr[data-at]').nth(0).click()
    await expect.poll(() => fact.textContent()).toBe('“in recent years” (resolved: up to the publication date)')
    await page.locator('tbody tr[data-at]').nth(4).click()
    await page.locator('.facts').first().waitFor()
    await expect.poll(() => fact.count()).toBe(0)
  })

  it('opens a graph of a thousand entities, draws what can be read and makes the rows in sight', async () => {
    const { page, log } = await openPage(largeView(1000))
    const { nodes } = await drawn(page)
    expect(nodes.length).toBeGreaterThan(10)
    expect(nodes.length).toBeLessThanOrEqual(60)
    await page.getByRole('tab', { name: 'Statements' }).click()
    await expect.poll(() => page.locator('tr[data-at]').count()).toBeLessThan(80)
    await expect.poll(() => page.getByRole('table').getAttribute('aria-rowcount')).toBe('2001')
    await expect.poll(() => page.locator('caption').first().textContent()).toBe('All 2,000 statements')
    await page.locator('tr[data-at]').first().focus()
    await page.keyboard.press('End')
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex'))).toBe('2001')
    expect(log.problems).toEqual([])
  })
})
