import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'
import { afterEach, beforeEach } from 'vitest'
import { useBrowser, type Visit } from './browser.ts'
import { sampleView } from './view.ts'

/**
 * Opens the page of the sample before each test of a file, and tells of it. Whatever a test is about: after it nothing was
 * complained of, and nothing asked for but the page itself.
 */
export function useSamplePage(opened: (page: Page) => void): void {
  const { openPage } = useBrowser()
  let visited: Visit

  beforeEach(async () => {
    visited = await openPage(sampleView(), { reducedMotion: 'reduce' })
    opened(visited.page)
  })
  afterEach(() => {
    const { page, log } = visited
    assert.deepEqual(log, { problems: [], requests: [page.url().split('#')[0]] })
  })
}

/** Where a page tells of what is selected. */
export const detailsOf = (page: Page): Locator => page.getByRole('complementary', { name: 'Details' })
