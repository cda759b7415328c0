import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { GraphView } from '../../src/model/index.ts'
import { readViewerBundle } from '../../src/page/files.ts'
import { renderPage } from '../../src/page/index.ts'

export { launchBrowser } from './chromium.ts'

/** What went wrong on a page, and all it asked the network for. */
export interface PageLog {
  readonly problems: string[]
  readonly requests: string[]
}

/** Chromium's own remarks on software drawing, which a user never sees. */
const DRIVER_REMARK = /GL Driver Message/

/** Writes the page of `view` to a file and opens it from there, with `address` behind `#`. */
export async function openPage(
  browser: Browser,
  view: GraphView,
  options: BrowserContextOptions & { readonly before?: string; readonly address?: string } = {},
): Promise<{ page: Page; log: PageLog }> {
  const folder = await mkdtemp(join(tmpdir(), 'newsgraph-page-'))
  const file = join(folder, 'index.html')
  await writeFile(file, renderPage(view, await readViewerBundle()))
  const { before, address = '', ...contextOptions } = options
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...contextOptions })
  const page = await context.newPage()
  page.setDefaultTimeout(45_000)
  const log: PageLog = { problems: [], requests: [] }
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !DRIVER_REMARK.test(message.text()))
      log.problems.push(message.text())
  })
  page.on('pageerror', (error) => log.problems.push(String(error)))
  page.on('request', (request) => log.requests.push(request.url()))
  page.on('dialog', (dialog) => {
    log.problems.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  if (before !== undefined) await page.addInitScript(before)
  await page.goto(pathToFileURL(file).href + (address === '' ? '' : `#${address}`))
  await page.waitForFunction('window.newsgraph !== undefined')
  await rm(folder, { recursive: true })
  return { page, log }
}
