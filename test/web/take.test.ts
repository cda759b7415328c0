import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Statement } from '../../src/model/index.ts'
import { launchBrowser, openPage } from '../support/browser.ts'
import { textView } from '../support/view-hostile.ts'
import { sampleView } from '../support/view.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()))
})
afterAll(() => browser?.close())

async function take(page: Page, label: string): Promise<string> {
  await page.getByText('Take along').click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: label }).click(),
  ])
  return readFile(await download.path(), 'utf8')
}

describe('what is shown', () => {
  it('is taken along as rows, without what the filters hide', async () => {
    const { page, log } = await openPage(browser, sampleView(), { address: 'text=herring' })
    const [head, ...rows] = (await take(page, 'Statements as CSV')).split('\r\n')
    expect(head).toMatch(/^subject,relation,object,told as,source,when,sentence,article,published,url,confidence,id$/)
    expect(rows).toHaveLength(3)
    expect(rows[0]).toContain('Coastal Fishers Union,opposes,route,')
    expect(log.problems).toEqual([])
  })

  it('is taken along as statements that read back the same', async () => {
    const { page } = await openPage(browser, sampleView())
    const lines = (await take(page, 'Statements as JSON lines')).split('\n')
    expect(lines.map((line) => JSON.parse(line) as Statement)).toEqual(sampleView().statements)
  })

  it('is taken along as a graph', async () => {
    const { page } = await openPage(browser, sampleView())
    const gexf = await take(page, 'Picture as GEXF')
    expect(gexf).toContain('<node id="norland" label="Norland"/>')
    expect(gexf).toMatch(/<edge id="[^"]+" source="[^"]+" target="[^"]+" label="[^"]+" weight="\d+" type="directed"\/>/)
  })

  it('runs nothing in a spreadsheet and breaks no file', async () => {
    const { page } = await openPage(
      browser,
      textView((text) => `=cmd|' /C calc'!A0","<x>\u0001${text}`),
    )
    const csv = await take(page, 'Statements as CSV')
    for (const row of csv.split('\r\n').slice(1)) expect(row).toMatch(/^"'=cmd/)
    const gexf = await take(page, 'Picture as GEXF')
    const broken = await page.evaluate(
      (text) => new DOMParser().parseFromString(text, 'text/xml').querySelector('parsererror')?.textContent,
      gexf,
    )
    expect(broken).toBeUndefined()
  })
})
