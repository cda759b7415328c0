import assert from 'node:assert/strict'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchBrowser, openPage, type PageLog } from '../support/browser.ts'
import { drawnCounts, edgeTo, paintedPixels, placeOfEdge, placeOfNode, type Inspected } from '../support/viewer.ts'
import { sampleView } from '../support/view.ts'

let browser: Browser
let page: Page
let log: PageLog

beforeAll(async () => {
  browser = await launchBrowser()
})
beforeEach(async () => {
  ;({ page, log } = await openPage(browser, sampleView(), { reducedMotion: 'reduce' }))
})
afterEach(async () => {
  await page.context().close()
  // Whatever the test was about: nothing was complained of, and nothing asked for but the page itself.
  assert.deepEqual(log, { problems: [], requests: [page.url()] })
})
afterAll(() => browser?.close())

const panel = (): Locator => page.getByRole('complementary', { name: 'Details' })
const title = async (): Promise<string> =>
  (await panel().getByRole('heading', { level: 2 }).innerText()).replace(/\s+/g, ' ')
/** The marked words of the sentence on show, each with the part of the statement it is. */
const marks = (): Promise<string[]> =>
  panel()
    .locator('figure mark')
    .evaluateAll((all) => all.map((mark) => `${mark.getAttribute('title')}: ${mark.textContent}`))
const fact = (name: string): Promise<string | null> => panel().locator(`dt:text-is("${name}") + dd`).textContent()

async function clickEdge(source: string, target: string, label: string): Promise<void> {
  const { x, y } = await placeOfEdge(page, await edgeTo(page, source, target, label))
  await page.mouse.move(x, y)
  await page.mouse.click(x, y)
}

async function clickNode(node: string): Promise<void> {
  const { x, y } = await placeOfNode(page, node)
  await page.mouse.move(x, y)
  await page.mouse.click(x, y)
}

describe('clicking', () => {
  it('an edge shows its sentence with the words of each part marked', async () => {
    await clickEdge('greenpeace', 'permit', 'challenges (possible)')
    expect(await title()).toBe('Greenpeace challenges permit')
    expect(await panel().locator('blockquote').textContent()).toBe(
      'Greenpeace may challenge the permit at the Maritime Court.',
    )
    expect(await marks()).toEqual([
      'subject: Greenpeace',
      'relation: may challenge',
      'object: the permit',
      'further role: the Maritime Court',
    ])
    expect(await fact('Told as')).toBe('affirmed, possible')
    expect(await fact('Article')).toContain('The Hael Courier, 2025-03-05')
  })

  it('a denied edge says that it is denied, and by whom', async () => {
    await clickEdge('helmdal-grid', 'fishers-union', '“× not consults”')
    expect(await panel().locator('.badge').allTextContents()).toEqual(['× denied', '“ ” said by Coastal Fishers Union'])
    expect(await fact('Told as')).toBe('denied, actual')
    expect(await fact('Who says so')).toContain('Coastal Fishers Union')
    expect(await marks()).toContain('who says so: The union said')
  })

  it('a curved edge among several between the same two opens that one', async () => {
    await clickEdge('veridia', 'kestovia', '× not invites')
    expect(await marks()).toContain('relation: did not invite')
    expect(await panel().getByRole('heading', { name: 'Also between these two' }).count()).toBe(1)
  })

  it('a statement shows when it happened and how that is known', async () => {
    await clickEdge('ingrid-solheim', 'marco-tessaro', 'meets')
    expect(await fact('When')).toBe('“on 4 March” → 2025-03-04 (resolved: from the publication date)')
    expect(await fact('Place')).toContain('Port Amsel')
  })

  it('a node lists its statements, each with its sentence and marked words', async () => {
    await clickNode('nordbank')
    expect(await title()).toBe('Nordbank')
    expect(await panel().getByRole('listitem').count()).toBe(2)
    const advises = panel().getByRole('listitem').filter({ hasText: 'Nordbank advises Norland' })
    expect(await advises.locator('blockquote').textContent()).toBe('Nordbank advises the government of Norland.')
    expect(await advises.locator('mark').allTextContents()).toEqual([
      'Nordbank',
      'advises',
      'the government of Norland',
    ])
  })

  it('the empty stage closes the details', async () => {
    await clickNode('nordbank')
    // Two clicks in quick succession would be a double click, which zooms.
    await page.waitForTimeout(400)
    await page.mouse.click(300, 780)
    expect(await panel().count()).toBe(0)
  })
})

describe('searching', () => {
  it('finds by a part of the name or an alias, and selects by keyboard', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('solh')
    expect(await page.getByRole('option').allTextContents()).toEqual(['Ingrid Solheim Solheim'])
    await page.keyboard.press('Enter')
    expect(await title()).toBe('Ingrid Solheim')
    expect(await panel().isVisible()).toBe(true)
  })

  it('says when there is nothing of that name', async () => {
    await page.getByRole('combobox', { name: 'Search entities' }).fill('zzz')
    expect(await page.getByText('No entity of this name').isVisible()).toBe(true)
    await page.keyboard.press('Enter')
    expect(await panel().count()).toBe(0)
  })

  it('brings what was found out from behind the details', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('sound of hael')
    await page.keyboard.press('Enter')
    const edge = (await panel().boundingBox())!.x
    await expect.poll(async () => (await placeOfNode(page, 'sound-of-hael')).x).toBeLessThan(edge)
  })
})

describe('legend and filters', () => {
  const box = (name: string): Locator => page.getByRole('group').getByRole('checkbox', { name })

  it('explains every kind of entity and of telling that occurs, with its number', async () => {
    const rows = await page.locator('fieldset label').allTextContents()
    const denied = sampleView().statements.filter(({ polarity }) => polarity === 'negative').length
    expect(rows).toEqual(expect.arrayContaining(['Person3', `denied${denied}`, 'conditional1', 'a source it cites7']))
    expect(rows.filter((row) => /^(Time|hypothetical|questioned)/.test(row))).toEqual([])
  })

  it('hide what is unchecked, in the graph and in the list, and show everything again', async () => {
    const before = await drawnCounts(page)
    await box('denied').uncheck()
    const view = sampleView()
    const kept = view.statements.filter(({ polarity }) => polarity === 'positive').map(({ id }) => id)
    const { edges } = await drawnCounts(page)
    expect(edges).toBe(view.edges.filter(({ statement }) => kept.includes(statement)).length)
    expect(edges).toBeLessThan(before.edges)
    expect(await page.getByRole('status').first().textContent()).toContain('(6 filtered out)')
    await page.getByRole('tab', { name: 'Statements' }).click()
    expect(await page.getByRole('row').count()).toBe(kept.length + 1)
    await page.getByRole('button', { name: 'Show everything' }).click()
    expect(await drawnCounts(page)).toEqual(before)
    expect(await box('denied').isChecked()).toBe(true)
  })

  it('hide entities of a type with their edges', async () => {
    await box('Person').uncheck()
    const view = sampleView()
    expect((await drawnCounts(page)).nodes).toBeLessThanOrEqual(
      view.nodes.filter(({ type }) => type !== 'person').length,
    )
  })

  it('hide what is less certain than asked for', async () => {
    await page.getByRole('slider', { name: 'Least confidence' }).fill('0.8')
    await page.getByRole('tab', { name: 'Statements' }).click()
    const sure = sampleView().statements.filter(({ confidence }) => confidence >= 0.8).length
    expect(await page.getByRole('row').count()).toBe(sure + 1)
  })
})

describe('the list of statements', () => {
  const column = (number: number): Promise<string[]> => page.locator(`tbody td:nth-child(${number})`).allTextContents()

  it('tells the same as the graph, row by row, and opens a statement', async () => {
    await page.getByRole('tab', { name: 'Statements' }).click()
    expect(await page.getByRole('row').count()).toBe(sampleView().statements.length + 1)
    await page.getByRole('button', { name: 'Maritime Court approves route (denied)' }).click()
    expect(await panel().locator('blockquote').textContent()).toBe('The Maritime Court has not yet approved the route.')
  })

  it('gives way to the graph with what was chosen in view', async () => {
    await page.getByRole('tab', { name: 'Statements' }).click()
    await page.getByRole('button', { name: 'Maritime Court approves route (denied)' }).click()
    await page.setViewportSize({ width: 1100, height: 700 })
    await page.getByRole('tab', { name: 'Graph' }).click()
    const right = (await panel().boundingBox())!.x
    for (const node of ['maritime-court', 'route']) {
      const { x, y } = await placeOfNode(page, node)
      expect({ node, inView: x > 0 && x < right && y > 0 && y < 700 }).toEqual({ node, inView: true })
    }
    expect(await paintedPixels(page, 'nodes')).toBeGreaterThan(2000)
  })

  it('sorts by a column, both ways', async () => {
    await page.getByRole('tab', { name: 'Statements' }).click()
    await page.getByRole('button', { name: 'Subject' }).click()
    const subjects = await column(1)
    expect(subjects).toEqual([...subjects].sort(new Intl.Collator('en').compare))
    await page.getByRole('button', { name: 'Subject' }).click()
    expect(await column(1)).toEqual([...subjects].reverse())
    expect(await page.getByRole('columnheader', { name: 'Subject' }).getAttribute('aria-sort')).toBe('descending')
  })
})

describe('the keyboard alone', () => {
  it('reaches the list, opens a statement and comes back to it', async () => {
    await page.getByRole('tab', { name: 'Graph' }).focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.getByRole('tabpanel', { name: 'Statements' }).isVisible()).toBe(true)
    await page.locator('tbody button').first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    expect(await title()).toBe('Veridia signs agreement')
    await page.keyboard.press('Escape')
    expect(await panel().count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Veridia signs agreement (told as fact)',
    )
  })

  it('zooms in and shows all again', async () => {
    const width = async (): Promise<number> =>
      Math.abs((await placeOfNode(page, 'norland')).x - (await placeOfNode(page, 'veridia')).x)
    const before = await width()
    await page.getByRole('button', { name: 'Zoom in' }).press('Enter')
    await expect.poll(width).toBeGreaterThan(before * 1.2)
    await page.getByRole('button', { name: 'Show all' }).press('Enter')
    await expect.poll(width).toBeCloseTo(before, 0)
  })
})

describe('pointing', () => {
  it('at a node fades everything but its neighbourhood', async () => {
    const color = (node: string): Promise<string> =>
      page.evaluate((id) => (window as unknown as Inspected).newsgraph.renderer.getNodeDisplayData(id)!.color, node)
    const before = [await color('herring'), await color('norland')]
    const { x, y } = await placeOfNode(page, 'nordbank')
    await page.mouse.move(x, y)
    await expect.poll(() => color('herring')).not.toBe(before[0])
    expect(await color('norland')).toBe(before[1])
  })
})
