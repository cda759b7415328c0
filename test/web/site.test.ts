import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { startServer, type ServedFiles } from '../../src/cli/serve/server.ts'
import { servedSite } from '../../src/cli/serve/stored-page.ts'
import { readViewerBundle } from '../../src/page/files.ts'
import { renderSite } from '../../src/page/index.ts'
import { useBrowser } from '../support/browser.ts'
import { corpusView } from '../support/view-corpus.ts'
import { drawn } from '../support/viewer.ts'

const { visit } = useBrowser()

const filesOf = async (count: number): Promise<ServedFiles> =>
  servedSite(renderSite(corpusView(count), await readViewerBundle()))

describe('a site', () => {
  it('shows its graph from a web server, and asks nobody else', async () => {
    const server = await startServer(await filesOf(4), { port: 0 })
    try {
      const { page, log } = await visit(server.url)
      await page.waitForFunction(() => 'newsgraph' in window)
      expect((await drawn(page)).nodes).toContain('veridia')
      await expect.poll(() => page.locator('.tile').count()).toBe(4)
      expect(log.problems).toEqual([])
      const names = log.requests.map((url) => url.replace(server.url, '').replace(/\?[0-9a-z]{12}$/, ''))
      expect([...new Set(names)].filter((name) => !name.startsWith('data:')).sort()).toEqual([
        '',
        'graph.json',
        'viewer.css',
        'viewer.js',
      ])
    } finally {
      await server.close()
    }
  })

  it('says what helps where its graph cannot be loaded', async () => {
    const files = new Map(await filesOf(1))
    files.delete('/graph.json')
    const server = await startServer(files, { port: 0 })
    const folder = await mkdtemp(join(tmpdir(), 'newsgraph-site-'))
    try {
      const { page } = await visit(server.url)
      const alert = page.getByRole('alert')
      await alert.waitFor()
      await expect
        .poll(() => alert.textContent())
        .toMatch(/answers 404 for graph\.json\.Put all files of the folder on the server/)
      for (const { name, content } of renderSite(corpusView(1), await readViewerBundle()))
        await writeFile(join(folder, name), content)
      await page.goto(pathToFileURL(join(folder, 'index.html')).href)
      await alert.waitFor()
      await expect.poll(() => alert.textContent()).toContain('put the folder on a web server')
    } finally {
      await server.close()
      await rm(folder, { recursive: true })
    }
  })
})
