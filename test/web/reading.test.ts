import { readFile } from 'node:fs/promises'
import axe from 'axe-core'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readingViewer } from '../../src/cli/output/reader.ts'
import { startServer, type RunningServer } from '../../src/cli/serve/server.ts'
import { servedSite } from '../../src/cli/serve/stored-page.ts'
import { articleFromText, KnowledgeGraph, toTurtle, type ArticleReading } from '../../src/index.ts'
import { loadNewsgraph } from '../../src/node/index.ts'
import { renderSite } from '../../src/page/index.ts'
import { useBrowser, type Visit } from '../support/browser.ts'
import { sampleView } from '../support/view.ts'
import type { Inspected } from '../support/viewer.ts'

const TEXT =
  'Norland imports gas from Veridia.\n\nMarco Tessaro visited Norland on 5 May 2025. He did not visit Kestovia.'

const { visit, openPage } = useBrowser()
let server: RunningServer
/** The sample article as the command line reads it by the same kernels. */
let sample: { text: string; reading: ArticleReading; turtle: string }

beforeAll(async () => {
  const { bundle, files } = await readingViewer()
  server = await startServer(servedSite([...renderSite(sampleView(), bundle), ...files]), { port: 0 })
  const text = await readFile('data/articles/india-russia.txt', 'utf8')
  await using newsgraph = await loadNewsgraph({ runtime: 'wasm' })
  const reading = await newsgraph.read(articleFromText(text))
  sample = { text, reading, turtle: toTurtle([reading], { ontology: newsgraph.ontology, profile: 'full' }) }
})
afterAll(() => server?.close())

const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Read an article' })

async function open(): Promise<Visit & { dialog: Locator }> {
  const visited = await visit(server.url)
  await visited.page.getByRole('button', { name: 'Read …' }).click()
  return { ...visited, dialog: dialogOf(visited.page) }
}

/** Gives files to the dialog and has them read. */
async function readFiles(dialog: Locator, ...files: { name: string; text: string | Buffer }[]): Promise<void> {
  const given = files.map(({ name, text }) => ({ name, mimeType: '', buffer: Buffer.from(text as string) }))
  await dialog.locator('input[type="file"]').setInputFiles(given)
  await dialog.getByRole('button', { name: 'Read', exact: true }).click()
}

const shown = (page: Page): Promise<{ articles: number; statements: unknown[]; names: string[] }> =>
  page.evaluate(() => {
    const { view } = (window as unknown as Inspected).newsgraph
    return { articles: view.articles.length, statements: [...view.statements], names: view.nodes.map(({ id }) => id) }
  })
const gone = (dialog: Locator): Promise<void> => dialog.waitFor({ state: 'detached', timeout: 120_000 })

describe('reading in the page', { timeout: 300_000 }, () => {
  it('gives the statements that the command line gives, joins them with what is open, and asks nobody else', async () => {
    const { page, dialog, log } = await open()
    await dialog.getByRole('textbox', { name: 'Text' }).fill(sample.text)
    await dialog.getByRole('button', { name: 'Read', exact: true }).click()
    await expect.poll(() => dialog.getByRole('progressbar').getAttribute('value'), { timeout: 60_000 }).not.toBeNull()
    await gone(dialog)
    const { articles, statements } = await shown(page)
    expect(articles).toBe(2)
    const ids = new Set(sample.reading.statements.map(({ id }) => id))
    const own = statements.filter((each) => ids.has((each as { id: string }).id))
    const graph = KnowledgeGraph.from([sample.reading])
    expect(own).toEqual(JSON.parse(JSON.stringify(graph.statements)))
    expect(statements).toHaveLength(ids.size + sampleView().statements.length)
    await expect.poll(() => page.locator('.crumbs').textContent()).toContain('All articles')
    expect(page.url()).toContain(`article=${sample.reading.article.id}`)
    await page.getByRole('button', { name: 'All articles' }).click()
    await expect.poll(() => page.locator('.tile').count()).toBe(2)
    expect(log.problems).toEqual([])
    expect(log.requests.filter((url) => !url.startsWith(server.url) && !url.startsWith('data:'))).toEqual([])
  })

  it('keeps what it loads, and reads by itself', async () => {
    const { page, dialog, log } = await open()
    await dialog.getByRole('textbox', { name: 'Text' }).fill(TEXT)
    await dialog.getByRole('radio', { name: 'by itself' }).check()
    await dialog.getByRole('button', { name: 'Read', exact: true }).click()
    await gone(dialog)
    expect((await shown(page)).articles).toBe(1)
    const loaded = log.requests.filter((url) => url.includes('model.onnx')).length
    expect(loaded).toBe(1)
    await page.getByRole('link', { name: 'Back to what was open' }).click()
    await page.getByRole('button', { name: 'Read …' }).click()
    await dialog.getByRole('textbox', { name: 'Text' }).fill(TEXT)
    await dialog.getByRole('button', { name: 'Read', exact: true }).click()
    await gone(dialog)
    expect((await shown(page)).names).toContain('veridia')
    expect(log.requests.filter((url) => url.includes('model.onnx'))).toHaveLength(loaded)
    expect(log.problems).toEqual([])
  })

  it('opens what newsgraph wrote without loading the model', async () => {
    const { page, dialog, log } = await open()
    const lines = sampleView().statements.map((each) => JSON.stringify(each).replaceAll('cable', 'line'))
    await readFiles(
      dialog,
      { name: 'graph.ttl', text: sample.turtle },
      { name: 'statements.jsonl', text: lines.join('\n') },
    )
    await gone(dialog)
    const { articles, names } = await shown(page)
    expect(articles).toBe(3)
    expect(names).toEqual(expect.arrayContaining(['india', 'norland']))
    expect(log.requests.filter((url) => url.includes('model.onnx'))).toEqual([])
    expect(log.problems).toEqual([])
  })

  it('reads a page of a site and a text of a PDF, and says what of several files it could not', async () => {
    const { page, dialog, log } = await open()
    const html = `<!doctype html><title>Gas</title><article><h1>Norland buys gas</h1><p>${TEXT}</p><p>Veridia sold gas to Norland in 2024, the ministry said.</p></article><script>document.title = "run"</script>`
    const wrapped = 'Kestovia has cut its\ngas deli-\nveries to Veridia. Helmdal Grid\nbuilds the cable in Norland.\n'
    await readFiles(
      dialog,
      { name: 'page.html', text: html },
      { name: 'paper.txt', text: wrapped },
      { name: 'scan.pdf', text: '%PDF-1.7 \u0000' },
    )
    await dialog.getByText('It was read, but:').waitFor({ timeout: 120_000 })
    await expect.poll(() => dialog.textContent()).toContain('scan.pdf: it is a PDF; convert it to text first')
    await dialog.getByRole('button', { name: 'Show the graph' }).click()
    expect((await shown(page)).articles).toBe(3)
    await expect.poll(() => page.title()).not.toBe('run')
    expect(log.problems).toEqual([])
  })

  it('says what is wrong with what it cannot read, and takes the next', async () => {
    const { dialog } = await open()
    await dialog.getByRole('button', { name: 'Read', exact: true }).click()
    const message = await dialog
      .getByRole('textbox', { name: 'Text' })
      .evaluate((field) => (field as HTMLTextAreaElement).validationMessage)
    expect(message).toBe('Paste a text, or choose a file.')
    await readFiles(dialog, { name: 'broken.ttl', text: '@prefix a: <b> .\n a:b a' })
    await expect.poll(() => dialog.getByRole('alert').textContent()).toContain('broken.ttl')
    await dialog.getByRole('button', { name: 'Leave out broken.ttl' }).click()
    await readFiles(dialog, { name: 'x.jsonl', text: '{"id":"a","evidence"\n' })
    await expect.poll(() => dialog.getByRole('alert').textContent()).toContain('x.jsonl:1: this is no statement')
  })

  it('stops in the midst of two megabytes, and stays usable meanwhile', async () => {
    const { page, dialog, log } = await open()
    await readFiles(dialog, { name: 'long.txt', text: `${TEXT}\n\n`.repeat(18_000) })
    const sentences = async (): Promise<number> =>
      Number.parseInt((await dialog.locator('.amount').textContent()) ?? '', 10)
    await expect.poll(sentences, { timeout: 120_000 }).toBeGreaterThan(3)
    await dialog.getByRole('button', { name: 'Stop' }).click()
    await expect.poll(() => dialog.getByRole('button', { name: 'Read', exact: true }).isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await gone(dialog)
    expect((await shown(page)).articles).toBe(1)
    expect(log.problems).toEqual([])
  })

  it('runs nothing of a hostile text, and shows it as it is', async () => {
    const { page, dialog, log } = await open()
    const hostile = `<img src=x onerror="alert(1)"> \u202eNorland\u202c imports gas from <script>alert(2)</script> Veridia.\n\n${'a\u0300'.repeat(3000)} visited ${'W'.repeat(2000)}.\n\nNorland visited Veridia.`
    await dialog.getByRole('textbox', { name: 'Text' }).fill(hostile)
    await dialog.getByRole('button', { name: 'Read', exact: true }).click()
    await gone(dialog)
    expect((await shown(page)).articles).toBe(2)
    expect(await page.locator('img[src="x"], main script').count()).toBe(0)
    expect(log.problems).toEqual([])
  })

  it('takes files that are dropped on the page, and is reached by keyboard and screen reader', async () => {
    const { page, log } = await visit(server.url)
    await page.getByRole('button', { name: 'Read …' }).waitFor()
    await page.evaluate((text) => {
      const data = new DataTransfer()
      data.items.add(new File([text], 'dropped.txt', { type: 'text/plain' }))
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }))
    }, TEXT)
    const dialog = dialogOf(page)
    await dialog.getByRole('button', { name: 'Leave out dropped.txt' }).waitFor()
    await page.evaluate(axe.source)
    const found = (await page.evaluate(`axe.run(document, { resultTypes: ['violations'] })`)) as {
      violations: { id: string; impact: string }[]
    }
    const violations = found.violations.filter(({ impact }) => ['serious', 'critical'].includes(impact))
    expect(violations).toEqual([])
    await page.keyboard.press('Escape')
    await gone(dialog)
    await page.getByRole('button', { name: 'Read …' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => dialog.isVisible()).toBe(true)
    expect(log.problems).toEqual([])
  })

  it('is not to be had in a page of one file, which says what helps', async () => {
    const { page } = await openPage(sampleView())
    await page.getByRole('button', { name: 'Read …' }).click()
    await expect.poll(() => dialogOf(page).textContent()).toContain('newsgraph view')
  })
})
