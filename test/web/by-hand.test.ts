import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { GraphView } from '../../src/model/index.ts'
import { useBrowser } from '../support/browser.ts'
import { sampleView } from '../support/view.ts'
import { drawn } from '../support/viewer.ts'

const { openPage } = useBrowser()
const SLOW = { timeout: 300_000 }

const select = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('combobox', { name: 'Search' }).fill(name)
  await page.getByRole('option').first().click()
  await page.locator('.panel h2').waitFor()
}

describe('an entity', () => {
  it('is hidden and shown again', SLOW, async () => {
    const { page } = await openPage(sampleView(), { address: 'selected=entity&selected=kestovia' })
    expect((await drawn(page)).nodes).toContain('kestovia')
    await page.getByRole('button', { name: 'Hide' }).click()
    expect((await drawn(page)).nodes).not.toContain('kestovia')
    expect(page.url()).toContain('hidden=kestovia')
    await page.getByRole('button', { name: '1 hidden' }).click()
    expect((await drawn(page)).nodes).toContain('kestovia')
  })

  it('stays in the picture of others when it is pinned', SLOW, async () => {
    const around = 'focus=entity&focus=nordbank&selected=entity&selected='
    const { page } = await openPage(sampleView(), { address: `${around}nordbank` })
    expect((await drawn(page)).nodes).not.toContain('greenpeace')
    await page.goto(`${page.url().split('#')[0]}#${around}greenpeace`)
    await page.getByRole('button', { name: 'Pin' }).click()
    expect((await drawn(page)).nodes).toContain('greenpeace')
    await select(page, 'Helmdal Grid')
    expect((await drawn(page)).nodes).toContain('greenpeace')
  })

  it('is said to be the same as another in a file to take along', SLOW, async () => {
    const view: GraphView = {
      ...sampleView(),
      nodes: sampleView().nodes.map((node) => (node.id === 'veridia' ? { ...node, label: 'Ve"ridia' } : node)),
    }
    const { page } = await openPage(view, { address: 'selected=entity&selected=norland' })
    await page
      .getByRole('textbox', { name: 'Same as' })
      .or(page.getByRole('combobox', { name: 'Same as' }))
      .fill('Kestovia')
    await page.getByRole('button', { name: 'These are the same' }).click()
    await page.getByText('The same as Kestovia').waitFor()
    await page.getByText('Take along').first().click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Decisions on who is the same' }).click(),
    ])
    expect(await readFile(await download.path(), 'utf8')).toBe('same norland kestovia\n')
    await page.getByRole('button', { name: 'take back' }).click()
    expect(page.url()).not.toContain('same')
  })
})

describe('statements that cannot both hold', () => {
  it('lead to each other, with both sentences and what supersedes', SLOW, async () => {
    const sample = sampleView()
    const [one, other] = [sample.statements[0]!, sample.statements.at(-1)!]
    const contradiction = {
      id: 'c',
      kind: 'quantity',
      about: 'norland',
      statements: [one.id, other.id],
      superseded: one.id,
    } as const
    const { page, log } = await openPage(
      { ...sample, contradictions: [contradiction] },
      { address: `selected=statement&selected=${one.id}` },
    )
    const note = page.locator('.contradiction')
    await expect.poll(() => note.textContent()).toContain('Superseded by what was told later.')
    await expect.poll(() => note.locator('blockquote').textContent()).toBe(other.evidence.text)
    await note.getByRole('button').click()
    await expect.poll(() => note.textContent()).toContain('Takes the place of what was told before.')
    await expect.poll(() => note.locator('blockquote').textContent()).toBe(one.evidence.text)
    expect(log.problems).toEqual([])
  })
})
