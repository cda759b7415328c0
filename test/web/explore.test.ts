import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { SURE } from '../../src/model/index.ts'
import { detailsOf, useSamplePage } from '../support/sample-page.ts'
import { sampleView } from '../support/view.ts'
import {
  drawn,
  edgeCalled,
  edgesBetween,
  placeOfEdge,
  pastDoubleClick,
  placeOfNode,
  type Inspected,
} from '../support/viewer.ts'

let page: Page
useSamplePage((opened) => {
  page = opened
})

const panel = (): Locator => detailsOf(page)
const title = async (): Promise<string> =>
  (await panel().getByRole('heading', { level: 2 }).innerText()).replace(/\s+/g, ' ')
/** The marked words of the sentence on show, each with the part of the statement it is. */
const marks = (): Promise<string[]> =>
  panel()
    .locator('figure mark')
    .evaluateAll((all) => all.map((mark) => `${mark.getAttribute('title')}: ${mark.textContent}`))
const fact = (name: string): Promise<string | null> => panel().locator(`dt:text-is("${name}") + dd`).textContent()

async function clickEdge(source: string, target: string, label: string): Promise<void> {
  const { x, y } = await placeOfEdge(page, await edgeCalled(page, source, target, label))
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
    // What is described only, and joined to one thing, is folded away at first.
    expect((await drawn(page)).nodes).not.toContain('permit')
    await page.getByRole('button', { name: /^Show \d+ more$/ }).click()
    await clickEdge('greenpeace', 'permit', 'challenges (possible)')
    await expect.poll(() => title()).toBe('Greenpeace challenges permit')
    await expect
      .poll(() => panel().locator('blockquote').textContent())
      .toBe('Greenpeace may challenge the permit at the Maritime Court.')
    await expect
      .poll(() => marks())
      .toEqual([
        'subject: Greenpeace',
        'relation: may challenge',
        'object: the permit',
        'further role: the Maritime Court',
      ])
    await expect.poll(() => fact('Told as')).toBe('affirmed, possible')
    await expect.poll(() => fact('Article')).toContain('The Hael Courier, 2025-03-05')
  })

  it('a denied edge says that it is denied, and by whom', async () => {
    await clickEdge('helmdal-grid', 'fishers-union', '“× not consults”')
    await expect
      .poll(() => panel().locator('.badge').allTextContents())
      .toEqual(['× denied', '“ ” said by Coastal Fishers Union'])
    await expect.poll(() => fact('Told as')).toBe('denied, actual')
    await expect.poll(() => fact('Who says so')).toContain('Coastal Fishers Union')
    await expect.poll(() => marks()).toContain('who says so: The union said')
  })

  it('an edge that stands for several draws them apart, each to be opened', async () => {
    const before = await edgesBetween(page, 'veridia', 'kestovia')
    expect(before).toHaveLength(1)
    await clickEdge('veridia', 'kestovia', before[0]!.label)
    expect((await edgesBetween(page, 'veridia', 'kestovia')).map(({ label }) => label)).toContain('× not invites')
    await pastDoubleClick(page)
    await clickEdge('veridia', 'kestovia', '× not invites')
    await expect.poll(() => marks()).toContain('relation: did not invite')
    await expect.poll(() => panel().getByRole('heading', { name: 'Also between these two' }).count()).toBe(1)
  })

  it('a statement shows when it happened and how that is known', async () => {
    await clickEdge('ingrid-solheim', 'marco-tessaro', 'meets')
    await expect.poll(() => fact('When')).toBe('“on 4 March” → 2025-03-04 (resolved: from the publication date)')
    await expect.poll(() => fact('Place')).toContain('Port Amsel')
  })

  it('a node lists its statements, each with its sentence and marked words', async () => {
    await clickNode('nordbank')
    await expect.poll(() => title()).toBe('Nordbank')
    await expect.poll(() => panel().getByRole('listitem').count()).toBe(2)
    const advises = panel().getByRole('listitem').filter({ hasText: 'Nordbank advises Norland' })
    await expect
      .poll(() => advises.locator('blockquote').textContent())
      .toBe('Nordbank advises the government of Norland.')
    await expect
      .poll(() => advises.locator('mark').allTextContents())
      .toEqual(['Nordbank', 'advises', 'the government of Norland'])
  })

  it('the empty stage closes the details', async () => {
    await clickNode('nordbank')
    await panel().waitFor()
    // Two clicks in quick succession would be a double click, which zooms.
    await pastDoubleClick(page)
    await page.mouse.click(300, 780)
    await expect.poll(() => panel().count()).toBe(0)
  })
})

describe('searching', () => {
  it('finds by a part of the name or an alias, and looks at it by keyboard', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('solh')
    await expect
      .poll(async () => (await page.getByRole('option').allTextContents())[0])
      .toMatch(/^ Ingrid Solheim Person · \d+ statements/)
    await page.keyboard.press('Enter')
    await expect.poll(() => title()).toBe('Ingrid Solheim')
    await expect.poll(() => panel().isVisible()).toBe(true)
    expect((await drawn(page)).nodes).toContain('ingrid-solheim')
  })

  it('goes where Enter says as soon as it is found, however quickly one types', async () => {
    await page.getByRole('combobox', { name: 'Search' }).evaluate((input: HTMLInputElement) => {
      input.focus()
      input.value = 'nordbank'
      input.dispatchEvent(new InputEvent('input'))
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', cancelable: true }))
    })
    await expect.poll(() => title()).toBe('Nordbank')
    await expect.poll(() => page.getByRole('combobox', { name: 'Search' }).inputValue()).toBe('')
  })

  it('says when there is nothing of that name, and offers to look through the text', async () => {
    await page.getByRole('combobox', { name: 'Search' }).fill('zzzz')
    await expect
      .poll(() => page.getByRole('option').allTextContents())
      .toEqual(['Nothing of this name. Show all that speaks of “zzzz” '])
  })

  it('by the text leaves what speaks of it, and the way back', async () => {
    await page.getByRole('combobox', { name: 'Search' }).fill('permit')
    await page.getByRole('option').last().click()
    await expect.poll(() => page.getByRole('status').first().textContent()).toMatch(/^1 of 43 statements/)
    await page.getByRole('button', { name: '“permit”' }).click()
    await expect.poll(() => page.getByRole('status').first().textContent()).toContain('43 statements')
  })
})

describe('legend and filters', () => {
  const box = (name: string): Locator => page.getByRole('group').getByRole('checkbox', { name })

  it('explains every kind of entity and of telling that occurs, with its number', async () => {
    const rows = (await page.locator('fieldset label').allTextContents()).map((row) => row.trim())
    const denied = sampleView().statements.filter(({ polarity }) => polarity === 'negative').length
    const sure = sampleView().statements.filter(({ confidence }) => confidence >= SURE).length
    expect(rows).toEqual(expect.arrayContaining(['Person 3', `denied ${denied}`, `high, from ${SURE} ${sure}`]))
    expect(rows.filter((row) => row.startsWith('Time'))).toEqual([])
  })

  it('explains the line of what was read with doubt, beside how surely it was read', async () => {
    const dashes = (name: string): Promise<string | null> =>
      page
        .locator('.controls label', { hasText: name })
        .locator('.line-sample path')
        .first()
        .getAttribute('stroke-dasharray')
    expect(await dashes('medium, ')).toBe(await dashes('possible'))
    expect(await dashes('high, ')).toBe(await dashes('told as fact'))
    expect(await dashes('high, ')).not.toBe(await dashes('medium, '))
  })

  it('hide what is unchecked, in the graph and in the list, and show everything again', async () => {
    const before = await drawn(page)
    await box('denied').uncheck()
    const kept = sampleView().statements.filter(({ polarity }) => polarity === 'positive')
    const labels = await page.evaluate(() =>
      (window as unknown as Inspected).newsgraph.scene().edges.map(({ labels: { full } }) => full),
    )
    expect(labels.filter((label) => label.includes('×') && !/×\d/.test(label))).toEqual([])
    await expect.poll(() => page.getByRole('status').first().textContent()).toContain(`${kept.length} of 43 statements`)
    await page.getByRole('tab', { name: 'Statements' }).click()
    await expect.poll(() => page.getByRole('table').getAttribute('aria-rowcount')).toBe(String(kept.length + 1))
    await page.getByRole('button', { name: 'Show everything' }).first().click()
    await page.getByRole('tab', { name: 'Graph' }).click()
    await expect.poll(() => drawn(page)).toEqual(before)
    await expect.poll(() => box('denied').isChecked()).toBe(true)
  })

  it('hide entities of a type with their edges', async () => {
    await box('Person').uncheck()
    const view = sampleView()
    const people = view.nodes.filter(({ type }) => type === 'person').map(({ id }) => id)
    expect((await drawn(page)).nodes.filter((node) => people.includes(node))).toEqual([])
  })

  it('hide what is less certain than asked for', async () => {
    await box('medium').uncheck()
    await page.getByRole('tab', { name: 'Statements' }).click()
    const sure = sampleView().statements.filter(({ confidence }) => confidence >= SURE).length
    await expect.poll(() => page.getByRole('table').getAttribute('aria-rowcount')).toBe(String(sure + 1))
  })
})

describe('the keyboard alone', () => {
  it('reaches the list, opens a statement and comes back to it', async () => {
    await page.getByRole('tab', { name: 'Graph' }).focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.getByRole('tabpanel', { name: 'Statements' }).isVisible()).toBe(true)
    await page.locator('tr[data-at]').first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => title()).toBe('Veridia signs agreement')
    await page.keyboard.press('Escape')
    await expect.poll(() => panel().count()).toBe(0)
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Veridia signs agreement (told as fact)')
  })

  it('walks about in the picture, which is read out, and looks at what it comes to', async () => {
    const voice = page.locator('.stage [aria-live]')
    await page.locator('.canvas').focus()
    await page.keyboard.press('ArrowRight')
    const start = await voice.textContent()
    expect(start).toMatch(/^\S.*, \d+ edges?$/)
    const heard = new Set([start])
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowLeft', 'ArrowDown']) {
      await page.keyboard.press(key)
      heard.add(await voice.textContent())
    }
    expect(heard.size).toBeGreaterThan(2)
    // Along an edge, it says which and how it is told.
    expect([...heard].filter((words) => / \(.+\): /.test(words!))).not.toEqual([])
    await page.keyboard.press('Enter')
    const name = (await voice.textContent())!.replace(/^.*: /, '').replace(/, \d+ edges?$/, '')
    await expect.poll(() => title()).toBe(name)
    await expect.poll(() => page.locator('.crumbs').textContent()).toContain(name)
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
      page.evaluate(
        (id) => (window as unknown as Inspected).newsgraph.drawing.renderer.getNodeDisplayData(id)!.color,
        node,
      )
    const before = [await color('greenpeace'), await color('norland')]
    const { x, y } = await placeOfNode(page, 'nordbank')
    await page.mouse.move(x, y)
    await expect.poll(() => color('greenpeace')).not.toBe(before[0])
    await expect.poll(() => color('norland')).toBe(before[1])
  })
})
