import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { errors, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import type { GraphView } from '../../src/model/index.ts'
import { readViewerBundle } from '../../src/page/files.ts'
import { renderPage } from '../../src/page/index.ts'
import { launchBrowser } from './chromium.ts'

/** What went wrong on a page, and all that it and its workers asked for. */
interface PageLog {
  readonly problems: string[]
  readonly requests: string[]
}

export interface Visit {
  readonly page: Page
  readonly log: PageLog
}

interface VisitOptions extends BrowserContextOptions {
  /** A script that runs before those of the page. */
  readonly before?: string
}

/** Opens pages, each in a context of its own. */
export interface Visitor {
  visit(url: string, options?: VisitOptions): Promise<Visit>
  /** Writes the page of `view` to a file and opens it from there, with `address` behind `#`. */
  openPage(view: GraphView, options?: VisitOptions & { readonly address?: string }): Promise<Visit>
}

/** Chromium's own remarks on software drawing, which a user never sees. */
const DRIVER_REMARK = /GL Driver Message/

/** Pages left open until there are so many: who closes one waits for all that is still drawn of it. */
const MOST_OPEN = 24

/** Milliseconds after which a browser hangs: pages load in three seconds on a busy machine. */
const PATIENCE = 10_000

async function prepare(browser: Browser, { before, ...options }: VisitOptions): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(45_000)
  const log: PageLog = { problems: [], requests: [] }
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !DRIVER_REMARK.test(message.text()))
      log.problems.push(message.text())
  })
  page.on('pageerror', (error) => log.problems.push(String(error)))
  context.on('request', (request) => log.requests.push(request.url()))
  page.on('dialog', (dialog) => {
    log.problems.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  if (before !== undefined) await page.addInitScript(before)
  return { page, log }
}

/** Starts a browser for the tests of a file, and ends it after them. */
export function useBrowser(): Visitor {
  let browser: Browser

  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterEach(async () => {
    const open = browser.contexts()
    if (open.length >= MOST_OPEN) await Promise.all(open.map((context) => context.close()))
  })
  afterAll(() => browser?.close())

  async function visit(url: string, options: VisitOptions = {}): Promise<Visit> {
    const first = await prepare(browser, options)
    try {
      await first.page.goto(url, { timeout: PATIENCE })
      return first
    } catch (error) {
      if (!(error instanceof errors.TimeoutError)) throw error
    }
    // Now and then Chromium with software drawing hangs before it has begun with a page.
    process.emitWarning(`${url} did not load in ${PATIENCE} ms: it is tried again in a new browser.`)
    void browser.close().catch(() => undefined)
    browser = await launchBrowser()
    const second = await prepare(browser, options)
    await second.page.goto(url)
    return second
  }

  return {
    visit,
    async openPage(view, { address = '', ...options } = {}) {
      const folder = await mkdtemp(join(tmpdir(), 'newsgraph-page-'))
      const file = join(folder, 'index.html')
      await writeFile(file, renderPage(view, await readViewerBundle()))
      try {
        const visited = await visit(pathToFileURL(file).href + (address === '' ? '' : `#${address}`), options)
        await visited.page.waitForFunction(() => 'newsgraph' in window)
        return visited
      } finally {
        await rm(folder, { recursive: true })
      }
    },
  }
}
