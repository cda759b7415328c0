import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningServer } from '../../src/cli/serve/server.ts'
import { useBrowser } from '../support/browser.ts'
import { serveMany, SUBJECTS } from '../support/many-articles.ts'
import type { Inspected } from '../support/viewer.ts'

const ARTICLES = 3000
/** What the picture holds at most. */
const MOST_NODES = 60

const { visit } = useBrowser()
let server: RunningServer

beforeAll(async () => {
  server = await serveMany(ARTICLES)
})
afterAll(() => server?.close())

const started = (page: Page): Promise<unknown> => page.waitForFunction(() => 'newsgraph' in window)
const sceneOf = (page: Page): Promise<{ nodes: number; title: string }> =>
  page.evaluate(() => {
    const { nodes, title } = (window as unknown as Inspected).newsgraph.scene()
    return { nodes: nodes.length, title }
  })

describe('three thousand articles', { timeout: 300_000 }, () => {
  it('show first who is told of together, rankings and months, and load no article', async () => {
    const { page, log } = await visit(server.url)
    await started(page)
    const bubbles = await page.locator('.bubble').count()
    expect(bubbles).toBe(SUBJECTS)
    await expect.poll(() => page.locator('.months a').count()).toBe(60)
    await expect.poll(() => page.locator('.rankings li').count()).toBeGreaterThan(20)
    await expect.poll(() => page.locator('.count-line').textContent()).toContain('3,000 articles')
    expect(log.problems).toEqual([])
    expect(log.requests.filter((url) => /articles\/|lists\/|names\/|entities\//.test(url))).toEqual([])
  })

  it('open a group into what can be read, and lead on and back', async () => {
    const { page, log } = await visit(server.url)
    await started(page)
    await page.locator('.bubble').first().click()
    await page.locator('.way-out').waitFor()
    await started(page)
    const scene = await sceneOf(page)
    expect(scene.nodes).toBeGreaterThan(10)
    expect(scene.nodes).toBeLessThanOrEqual(MOST_NODES)
    await expect.poll(() => page.locator('.way-out').textContent()).toContain('1–60 of 120 articles')
    await page.getByRole('link', { name: 'next' }).click()
    await page.getByText('61–120 of 120 articles').waitFor()
    await page.goBack()
    await page.getByText('1–60 of 120 articles').waitFor()
    await page.getByRole('link', { name: 'All 3,000 articles' }).click()
    await page.locator('.bubble').first().waitFor()
    expect(log.problems).toEqual([])
  })

  it('tell in an opened group of what its articles contradict each other in', async () => {
    const { page, log } = await visit(server.url)
    await started(page)
    await page.locator('.bubble').first().click()
    await page.locator('.way-out').waitFor()
    await started(page)
    const disputed = await page.evaluate(() => {
      const { view, store } = (window as unknown as Inspected).newsgraph
      const told = view.statements.filter(({ relation }) => relation.property === 'leaves')
      store.update({ selection: { kind: 'statement', id: told.find(({ polarity }) => polarity === 'negative')!.id } })
      return new Set(told.map(({ polarity }) => polarity)).size
    })
    expect(disputed).toBe(2)
    const note = page.locator('.contradiction').first()
    await expect.poll(() => note.locator('blockquote').textContent()).toContain('The Aurora left Helmdal')
    const before = page.url()
    await note.getByRole('button').first().click()
    await expect.poll(() => page.url()).not.toBe(before)
    await expect.poll(() => page.locator('.contradiction').first().isVisible()).toBe(true)
    expect(log.problems).toEqual([])
  })

  it('are searched by names, wrongly spelt ones too, and by headlines', async () => {
    const { page } = await visit(server.url)
    await started(page)
    const search = page.getByRole('combobox', { name: 'Search' })
    await search.fill('veridai 7')
    await page.getByRole('option', { name: 'Veridia 7' }).first().click()
    await page.locator('.way-out').waitFor()
    await started(page)
    expect((await sceneOf(page)).title).toBe('Veridia 7')
    await expect.poll(() => page.locator('.panel h2').textContent()).toBe('Veridia 7')
    await page.goto(server.url)
    await search.fill('report 2718')
    await page.getByRole('option', { name: 'Cable report 2718' }).click()
    await page.locator('.way-out').waitFor()
    await expect.poll(() => page.locator('h1').textContent()).toBe('Cable report 2718')
  })

  it('are searched by the words of their sentences, which open where they stand', async () => {
    const { page, log } = await visit(server.url)
    await started(page)
    const search = page.getByRole('combobox', { name: 'Search' })
    await search.fill('challenge the permit')
    const sentence = page.getByRole('option', { name: /^Greenpeace may challenge the permit .* Cable report 1 / })
    await sentence.waitFor()
    expect(log.requests.filter((url) => url.includes('/articles/')).length).toBeLessThanOrEqual(12)
    await sentence.click()
    await page.locator('.way-out').waitFor()
    await expect
      .poll(() => page.locator('.panel blockquote').textContent())
      .toBe('Greenpeace may challenge the permit at the Maritime Court.')
    await page.goBack()
    await search.fill('permit zebra')
    await page.getByRole('option', { name: 'Nothing of this name.' }).waitFor()
  })

  it('are opened by month', async () => {
    const { page } = await visit(server.url)
    await page.getByRole('link', { name: '2020-01: 50 articles' }).click()
    await page.getByRole('link', { name: 'All 3,000 articles' }).waitFor()
    await expect.poll(() => page.locator('h1').textContent()).toBe('2020-01')
  })

  it('say where an address leads to nothing', async () => {
    const { page } = await visit(`${server.url}?entity=nobody`)
    await page.getByText('No article tells of “nobody”.').waitFor()
    await page.getByRole('link', { name: 'All 3,000 articles' }).click()
    await expect.poll(() => page.locator('.bubble').count()).toBe(SUBJECTS)
  })
})
