import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Statement } from '../../src/model/index.ts'
import { useBrowser } from '../support/browser.ts'
import { corpusView } from '../support/view-corpus.ts'
import type { Inspected } from '../support/viewer.ts'

const { openPage } = useBrowser()
const still = { reducedMotion: 'reduce' } as const

const tellings = (page: Page): Promise<number[]> =>
  page
    .getByRole('group', { name: 'How it is told' })
    .locator('.count')
    .evaluateAll((all) => all.map((count) => Number(count.textContent.replaceAll(',', ''))))

const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0)

describe('the legend', () => {
  it('counts what is asked for, and of an unchecked row what it would show', async () => {
    const { page } = await openPage(corpusView(6), { ...still, address: 'article=paper-1' })
    await page.getByText('Legend and filters').click()
    await expect.poll(async () => sum(await tellings(page))).toBe(43)
    const before = await tellings(page)
    await page.getByRole('checkbox', { name: 'told as fact' }).uncheck()
    await expect.poll(() => page.getByRole('status').first().textContent()).toContain(`${43 - before[0]!} of 258`)
    expect(await tellings(page)).toEqual(before)
    const sure = page.getByRole('group', { name: 'How surely it was read' }).locator('.count')
    const counts = await sure.allTextContents()
    expect(sum(counts.map(Number))).toBe(43 - before[0]!)
  })

  it('leaves room for the list of names and for the camera where all are open', async () => {
    const { page } = await openPage(corpusView(60), still)
    await page.getByText('Legend and filters').click()
    const bottomOf = async (what: string): Promise<number> => {
      const { y, height } = (await page.locator(what).boundingBox())!
      return y + height
    }
    const camera = (await page.locator('.stage .camera').boundingBox())!
    await expect.poll(() => bottomOf('.controls')).toBeLessThanOrEqual(camera.y)
    const { height } = (await page.locator('.rankings').boundingBox())!
    expect(height).toBeGreaterThan(140)
  })
})

describe('what is found and pointed at', () => {
  it('tells of when it is', async () => {
    const { page } = await openPage(corpusView(6), still)
    await page.getByRole('combobox', { name: 'Search' }).fill('veridia')
    await expect
      .poll(() => page.getByRole('option').first().textContent())
      .toMatch(/Place · \d+ statements · 2019-01 to 2019-06/)
    await page.keyboard.press('Escape')
    const bars = (await page.locator('.bars').boundingBox())!
    await page.mouse.move(bars.x + bars.width - 5, bars.y + 10)
    await expect
      .poll(() => page.locator('.bars').getAttribute('title'))
      .toMatch(/^20\d\d: \d+ told to be then, \d+ more/)
  })
})

describe('an address that asks for what is not there', () => {
  it('says so, and leads out', async () => {
    const { page } = await openPage(corpusView(6), {
      ...still,
      address: 'article=unknown&selected=article&selected=unknown',
    })
    const nothing = page.locator('.nothing')
    await expect.poll(() => nothing.isVisible()).toBe(true)
    await nothing.getByRole('button', { name: 'Show everything' }).click()
    await expect.poll(() => page.locator('.tile').count()).toBe(6)
    expect(await nothing.isVisible()).toBe(false)
  })
})

describe('what is printed', () => {
  it('is all that is told of an entity, not only what a screen shows first', async () => {
    const view = corpusView(30)
    const told = view.statements.filter(({ subject: { term }, object }) =>
      [term, object?.term].some((each) => each?.kind === 'entity' && each.entity === 'kestovia'),
    )
    const { page } = await openPage(view, {
      ...still,
      address: 'focus=entity&focus=kestovia&selected=entity&selected=kestovia',
    })
    const items = page.locator('.panel .statement-links > li')
    await expect.poll(() => items.count()).toBe(40)
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    expect(await items.count()).toBeGreaterThanOrEqual(told.length)
    expect(await items.count()).toBeGreaterThan(60)
  })

  it('is every day of the timeline', async () => {
    const { page } = await openPage(corpusView(100), { ...still, address: 'tab=timeline' })
    const days = page.locator('.days > li')
    await page.getByText('only what the text itself dates').click()
    await expect.poll(() => days.count()).toBe(60)
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    expect(await days.count()).toBeGreaterThan(99)
  })
})

describe('a statement that speaks of one entity alone', () => {
  it('is shown by what is near it, not by a lone disc', async () => {
    const view = corpusView(60)
    const alone = (statement: Statement): Statement => ({
      ...statement,
      object: { ...statement.object!, term: { kind: 'value', type: 'text', value: 'a thing' } },
      arguments: [],
      attribution: null,
      place: null,
    })
    const [first] = view.statements.filter(
      ({ object, subject: { term } }) => object !== null && term.kind === 'entity' && term.entity === 'ingrid-solheim',
    )
    const statements = view.statements.map((each) => (each === first ? alone(each) : each))
    const { page } = await openPage(
      { ...view, statements, edges: view.edges.filter(({ statement }) => statement !== first!.id) },
      { ...still, address: 'focus=entity&focus=greenpeace' },
    )
    await page.getByRole('tab', { name: 'Statements' }).click()
    await page.getByRole('searchbox', { name: 'Only what speaks of' }).first().fill('solheim')
    await page.locator(`tr[data-id="${first!.id}"]`).click()
    const looked = await page.evaluate(() => {
      const { store, scene } = (window as unknown as Inspected).newsgraph
      return { focus: store.state.focus, selection: store.state.selection, nodes: scene().nodes.length }
    })
    expect(looked.focus).toEqual({ kind: 'entity', id: 'ingrid-solheim' })
    expect(looked.selection).toEqual({ kind: 'statement', id: first!.id })
    expect(looked.nodes).toBeGreaterThan(1)
  })
})
