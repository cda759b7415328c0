/*
 * Makes the pictures in the README from pages that newsgraph has written:
 *
 *   npm start && npx tsx test/support/screenshot.ts out/index.html web/screenshot.png
 *   npx newsgraph build test/support/picture-articles.jsonl --out some
 *   npx tsx test/support/screenshot.ts some/index.html web/screenshot-corpus.png
 */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { launchBrowser } from './chromium.ts'

const [page = 'out/index.html', picture = 'web/screenshot.png'] = process.argv.slice(2)

const browser = await launchBrowser()
try {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' })
  await tab.goto(pathToFileURL(resolve(page)).href)
  await tab.waitForFunction(() => 'newsgraph' in window)
  await tab.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))')
  await tab.screenshot({ path: picture })
} finally {
  await browser.close()
}
