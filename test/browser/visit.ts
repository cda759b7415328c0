import type { Browser, Page } from 'playwright-core'

export interface Visit {
  readonly page: Page
  /** Errors and warnings of the console, among them reports of the page's policy, and errors that nothing caught. */
  readonly problems: string[]
  /** URLs that the page and its workers asked for. */
  readonly requests: string[]
}

/** Opens a page in a context of its own. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const problems: string[] = []
  const requests: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(String(error)))
  context.on('request', (request) => requests.push(request.url()))
  await page.goto(url)
  return { page, problems, requests }
}
