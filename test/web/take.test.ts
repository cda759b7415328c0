import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { fromRdf, KnowledgeGraph, toTurtle } from '../../src/index.ts'
import type { Statement } from '../../src/model/index.ts'
import { readingsOf } from '../../src/page/data/index.ts'
import { useBrowser } from '../support/browser.ts'
import { tradeOntology, tradeReading } from '../support/readings.ts'
import { textView } from '../support/view-hostile.ts'
import { corpusView } from '../support/view-corpus.ts'
import { sampleView } from '../support/view.ts'
import { drawn } from '../support/viewer.ts'

const { openPage } = useBrowser()

async function fileOf(page: Page, label: string): Promise<Buffer> {
  await page.getByText('Take along').click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: label }).click(),
  ])
  return readFile(await download.path())
}

const take = async (page: Page, label: string): Promise<string> => (await fileOf(page, label)).toString('utf8')

/** Names of the parts of an SVG's outline, and its texts; an error of the parser instead where it is none. */
const readSvg = (page: Page, text: string): Promise<{ texts: string[]; paths: number; error: string | null }> =>
  page.evaluate((source) => {
    const svg = new DOMParser().parseFromString(source, 'image/svg+xml')
    return {
      texts: [...svg.querySelectorAll('text')].map((each) => each.textContent),
      paths: svg.querySelectorAll('path').length,
      error: svg.querySelector('parsererror')?.textContent ?? null,
    }
  }, text)

describe('what is shown', () => {
  it('is taken along as rows, without what the filters hide', async () => {
    const { page, log } = await openPage(sampleView(), { address: 'text=herring' })
    const [head, ...rows] = (await take(page, 'Statements as CSV')).split('\r\n')
    expect(head).toMatch(/^subject,relation,object,told as,source,when,sentence,article,published,url,confidence,id$/)
    expect(rows).toHaveLength(3)
    expect(rows[0]).toContain('Coastal Fishers Union,opposes,route,')
    expect(log.problems).toEqual([])
  })

  it('is taken along as statements that read back the same', async () => {
    const { page } = await openPage(sampleView())
    const lines = (await take(page, 'Statements as JSON lines')).split('\n')
    expect(lines.map((line) => JSON.parse(line) as Statement)).toEqual(sampleView().statements)
  })

  it('is taken along as Turtle that reads back the same, without what the filters hide', async () => {
    const { page, log } = await openPage(sampleView(), { address: 'text=herring' })
    const [reading, ...others] = fromRdf(await take(page, 'Statements as Turtle'))
    expect(others).toEqual([])
    const shown = sampleView().statements.filter(({ evidence }) => /herring/.test(evidence.text))
    expect(reading!.statements).toEqual(shown)
    expect(reading!.article.title).toBe(sampleView().title)
    expect(log.problems).toEqual([])
  })

  it('is taken along as the Turtle that the command line writes', async () => {
    const ontology = tradeOntology()
    const view = KnowledgeGraph.from([tradeReading()], ontology).toView()
    const { page } = await openPage(view)
    const turtle = await take(page, 'Statements as Turtle')
    expect(turtle).toBe(toTurtle(readingsOf(view), { ontology, profile: 'full' }))
    expect(turtle).toContain('ng:imports')
  })

  it('is taken along as a graph', async () => {
    const { page } = await openPage(sampleView())
    const gexf = await take(page, 'Picture as GEXF')
    expect(gexf).toContain('<node id="norland" label="Norland"/>')
    expect(gexf).toMatch(/<edge id="[^"]+" source="[^"]+" target="[^"]+" label="[^"]+" weight="\d+" type="directed"\/>/)
  })

  it('is taken along as a drawing with the labels that are seen, their lines and nothing foreign', async () => {
    const { page, log } = await openPage(sampleView(), { reducedMotion: 'reduce' })
    const svg = await take(page, 'Picture as SVG')
    const { texts, paths, error } = await readSvg(page, svg)
    expect(error).toBeNull()
    const { edges } = await drawn(page)
    expect(texts).toEqual(expect.arrayContaining(['Norland', 'Greenpeace', '× not approves', 'visits (intended)']))
    expect(paths).toBeGreaterThan(edges.length)
    expect(svg.match(/\bhttps?:[^"]+/g)).toEqual(['http://www.w3.org/2000/svg'])
    expect(log.problems).toEqual([])
    expect(log.requests).toHaveLength(1)
  })

  it('is taken along as a drawing of tiles too', async () => {
    const view = corpusView(4)
    const long = `Cable report 4 ${'and what it says of the ship '.repeat(4)}`
    const articles = view.articles.map((article, at) => (at === 3 ? { ...article, title: long } : article))
    const { page } = await openPage({ ...view, articles }, { reducedMotion: 'reduce' })
    const { texts, error } = await readSvg(page, await take(page, 'Picture as SVG'))
    expect(error).toBeNull()
    expect(texts).toContain('Cable report 1')
    const at = texts.findIndex((text) => text.startsWith('Cable report 4'))
    expect(texts[at + 1]).toMatch(/…$/)
  })

  it('is taken along as an image that has colours of nodes and of lines', async () => {
    const { page } = await openPage(sampleView(), { reducedMotion: 'reduce' })
    const png = await fileOf(page, 'Picture as PNG')
    const image = await page.evaluate(async (data) => {
      const bytes = Uint8Array.from(atob(data), (each) => each.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!
      context.drawImage(bitmap, 0, 0)
      const { data: pixels } = context.getImageData(0, 0, bitmap.width, bitmap.height)
      const colors = new Set<string>()
      for (let at = 0; at < pixels.length; at += 4)
        colors.add(Array.from(pixels.slice(at, at + 3), (each) => each.toString(16).padStart(2, '0')).join(''))
      const style = getComputedStyle(document.documentElement)
      const wanted = ['stage', 'type-place', 'type-organization', 'tone-denied'].map((name) =>
        style.getPropertyValue(`--${name}`).trim().slice(1),
      )
      return { width: bitmap.width, missing: wanted.filter((each) => !colors.has(each)) }
    }, png.toString('base64'))
    expect(image.missing).toEqual([])
    expect(image.width).toBeGreaterThan(1000)
  })

  it('is no picture where none is seen', async () => {
    const { page } = await openPage(sampleView(), { address: 'tab=statements' })
    await page.getByText('Take along').click()
    await expect.poll(() => page.getByRole('button', { name: 'Picture as PNG' }).isVisible()).toBe(false)
    await expect.poll(() => page.getByRole('button', { name: 'Statements as CSV' }).isVisible()).toBe(true)
  })

  it('runs nothing in a spreadsheet and breaks no file', async () => {
    const { page } = await openPage(textView((text) => `=cmd|' /C calc'!A0","<x>\u0001${text}`))
    const csv = await take(page, 'Statements as CSV')
    for (const row of csv.split('\r\n').slice(1)) expect(row).toMatch(/^"'=cmd/)
    const gexf = await take(page, 'Picture as GEXF')
    const broken = await page.evaluate(
      (text) => new DOMParser().parseFromString(text, 'text/xml').querySelector('parsererror')?.textContent,
      gexf,
    )
    expect(broken).toBeUndefined()
    expect((await readSvg(page, await take(page, 'Picture as SVG'))).error).toBeNull()
  })
})
