import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { useBrowser } from '../support/browser.ts'
import { corpusView } from '../support/view-corpus.ts'
import { drawn, placeOfNode, type Inspected } from '../support/viewer.ts'

const { openPage } = useBrowser()

const still = { reducedMotion: 'reduce' } as const
const status = (page: Page): Promise<string | null> => page.getByRole('status').first().textContent()

describe('some articles', () => {
  it('tell namesakes apart by a headline where one searches', async () => {
    const view = corpusView(2)
    const nodes = view.nodes.map((node) => (node.id === 'norland' ? { ...node, label: 'Veridia' } : node))
    const { page } = await openPage({ ...view, nodes }, still)
    await page.getByRole('combobox', { name: 'Search' }).fill('veridia')
    await expect
      .poll(async () => (await page.getByRole('option').allTextContents()).slice(0, 2).join())
      .toMatch(
        /Veridia Place · \d+ statements · Cable report 1 · [-\d to]+ , Veridia Place · \d+ statements · Cable report 1/,
      )
  })

  it('are reached by few stops of Tab, however many they are and whatever they tell of', async () => {
    const { page } = await openPage(corpusView(40), still)
    await page.locator('.tile').first().waitFor()
    const focused = (): Promise<string> =>
      page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent}`)
    let stops = 0
    for (; stops < 60; stops++) {
      await page.keyboard.press('Tab')
      if ((await focused()).startsWith('BODY')) break
    }
    expect(stops).toBeLessThan(18)
    await page.getByRole('combobox', { name: 'List of' }).selectOption('Places')
    await page.getByLabel('Find in the list').focus()
    await page.keyboard.press('Tab')
    const first = await focused()
    await page.keyboard.press('ArrowDown')
    const second = await focused()
    expect(second).not.toBe(first)
    expect(second).toMatch(/^BUTTON .* articles$/)
    await page.keyboard.press('End')
    await page.keyboard.press('Home')
    expect(await focused()).toBe(first)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.locator('.panel h2').waitFor()
    expect(second).toContain(await page.locator('.panel h2').textContent())
  })

  it('open to one, laid out afresh, with its own counts and statements only, and Back leads out', async () => {
    const { page } = await openPage(corpusView(12), still)
    const before = await drawn(page)
    await page.locator('.tile', { hasText: /^Cable report 3/ }).click()
    const { nodes } = await drawn(page)
    expect(nodes.filter((node) => node.includes('--')).every((node) => node.endsWith('--paper-2'))).toBe(true)
    expect(nodes).toContain('veridia')
    await expect.poll(() => status(page)).toMatch(/^43 of 516 statements · 1 of 12 articles/)
    await expect.poll(() => page.locator('.panel h2').textContent()).toBe('Cable report 3')
    await page.getByRole('combobox', { name: 'Search' }).fill('nordbank')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.panel h3').last().textContent()).toBe('2 statements')
    await expect.poll(() => page.locator('.panel').textContent()).toContain('22 statements hidden by filters')
    await page.goBack()
    await expect.poll(() => page.locator('.panel h2').textContent()).toBe('Cable report 3')
    await page.goBack()
    await expect.poll(() => drawn(page)).toEqual(before)
    await expect.poll(() => page.locator('.panel').isVisible()).toBe(false)
  })

  it('leave the picture its size whatever is looked at, since another size costs a picture made anew', async () => {
    const { page } = await openPage(corpusView(12), still)
    const size = async (): Promise<string> => {
      const { width, height } = (await page.locator('.canvas').boundingBox())!
      return `${width} ${height}`
    }
    const before = await size()
    await page.locator('.tile').first().click()
    await page.locator('.panel h2').waitFor()
    expect(await size()).toBe(before)
    await page.getByRole('tab', { name: 'Statements' }).click()
    await page.locator('tr[data-at]').first().click()
    await page.locator('.panel blockquote').waitFor()
    expect(await size()).toBe(before)
    await expect.poll(() => page.locator('.stage .camera').isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Show everything' }).click()
    await page.getByRole('tab', { name: 'Graph' }).click()
    expect(await size()).toBe(before)
  })

  it('are looked at again as a link says', async () => {
    const view = corpusView(3)
    const { page } = await openPage(view, still)
    await page.locator('.rankings').getByRole('combobox').selectOption('Organizations')
    await page
      .locator('.rankings')
      .getByRole('button', { name: /Greenpeace/ })
      .click()
    const address = page.url()
    const seen = await drawn(page)
    const { page: other } = await openPage(view, { ...still, address: address.split('#')[1]! })
    await expect.poll(() => other.locator('.panel h2').textContent()).toBe('Greenpeace')
    await expect.poll(() => drawn(other)).toEqual(seen)
  })
})

describe('many articles', () => {
  it('show what most of them tell of, one line for a pair, and whether it is disputed', async () => {
    const { page } = await openPage(corpusView(60), still)
    await expect.poll(() => page.locator('.tile').count()).toBe(0)
    const scene = await page.evaluate(() =>
      (window as unknown as Inspected).newsgraph.scene().edges.map(({ source, target, labels, statements }) => ({
        source,
        target,
        ...labels,
        count: statements.length,
      })),
    )
    const { nodes } = await drawn(page)
    expect(nodes.length).toBeLessThanOrEqual(60)
    expect(nodes.every((node) => !node.includes('--'))).toBe(true)
    const ends = scene.map(({ source, target }) => [source, target].sort().join(' '))
    const doubled = ends.filter((each, at) => ends.indexOf(each) !== at)
    expect(doubled).toEqual([])
    const disputed = scene.find(({ full }) => full.includes('disputed'))!
    expect([disputed.source, disputed.target].sort()).toEqual(['kestovia', 'veridia'])
    expect(disputed.count).toBeGreaterThan(100)
  })

  it('lead by a click to the closest neighbours, by a second one to more, and out again', async () => {
    const { page } = await openPage(corpusView(60), still)
    const { x, y } = await placeOfNode(page, 'helmdal-grid')
    await page.mouse.move(x, y)
    await page.mouse.click(x, y)
    const near = (await drawn(page)).nodes
    expect(near).toContain('helmdal-grid')
    expect(near.length).toBeLessThanOrEqual(40)
    await page.getByRole('button', { name: 'Add more around it' }).click()
    expect((await drawn(page)).nodes.length).toBeGreaterThan(near.length)
    await expect.poll(() => page.locator('.crumbs').textContent()).toContain('Helmdal Grid')
    await page.getByRole('button', { name: 'All articles' }).click()
    expect((await drawn(page)).nodes).not.toEqual(near)
    await expect.poll(() => page.locator('.crumbs').textContent()).toBe('All articles')
  })

  it('show more around what is clicked twice, although the first click brings something else under the pointer', async () => {
    const { page } = await openPage(corpusView(60), { ...still, address: 'focus=entity&focus=veridia' })
    const middle = (await drawn(page)).nodes.find((node) => node === 'kestovia')!
    const { x, y } = await placeOfNode(page, middle)
    await page.mouse.dblclick(x, y)
    const state = (): Promise<unknown> =>
      page.evaluate(() => {
        const { focus, expanded } = (window as unknown as Inspected).newsgraph.store.state
        return { focus, expanded }
      })
    await expect.poll(state).toEqual({ focus: { kind: 'entity', id: middle }, expanded: [middle] })
  })

  it('have each thing of a day once in the timeline, with how often it is told', async () => {
    const { page } = await openPage(corpusView(60), { ...still, address: 'tab=timeline' })
    const days = page.locator('.days > li')
    await days.first().waitFor()
    const twice = await days.evaluateAll((all) =>
      all.flatMap((day) => {
        const rows = [...day.querySelectorAll('ul li')].map(({ textContent }) => textContent)
        return rows.filter((row, at) => rows.indexOf(row) !== at)
      }),
    )
    expect(twice).toEqual([])
    await expect.poll(() => days.getByText('told 60 times').count()).toBeGreaterThan(3)
  })

  it('are narrowed by dragging over the timeline', async () => {
    const { page } = await openPage(corpusView(60), still)
    const box = (await page.locator('.bars').boundingBox())!
    await page.mouse.move(box.x + box.width * 0.05, box.y + 10)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.3, box.y + 10, { steps: 4 })
    await page.mouse.up()
    await expect.poll(() => status(page)).toMatch(/ of 2,580 statements · \d+ of 60 articles · rest hidden by filters/)
    expect(page.url()).toMatch(/from=20\d\d-?\d*&to=20\d\d/)
    await page.getByRole('button', { name: 'Show everything' }).first().click()
    await expect.poll(() => status(page)).toContain('2,580 statements · 60 articles')
  })
})

describe('what joins an entity to nothing', () => {
  it('is told once with its count, the most told first', async () => {
    const view = corpusView(5)
    const statements = view.statements.map((statement) =>
      statement.relation.property === 'invites' && statement.object !== null
        ? { ...statement, object: { ...statement.object, term: { kind: 'value', type: 'text', value: '28' } as const } }
        : statement,
    )
    const { page } = await openPage({ ...view, statements }, { ...still, address: 'selected=entity&selected=veridia' })
    const rows = page.locator('.values dd')
    await expect.poll(() => rows.allTextContents()).toEqual(['28 × 3', '28 × 2'])
    await rows.first().getByRole('button').click()
    await expect.poll(() => page.locator('.panel .facts dd').first().textContent()).toMatch(/^denied/)
  })
})

describe('claims', () => {
  it('of a pair stand side by side, by relation, with what contradicts them', async () => {
    const { page } = await openPage(corpusView(4), still)
    await page.evaluate(() => {
      const { store } = (window as unknown as Inspected).newsgraph
      store.update({ selection: { kind: 'pair', ids: ['kestovia', 'veridia'] } })
    })
    const groups = page.locator('.relation-group')
    const invites = groups.filter({ hasText: 'invites' })
    await expect.poll(() => invites.locator('h3').textContent()).toBe('invites 2 affirm · 2 deny · 4 articles')
    await expect.poll(() => invites.locator('.disputed').isVisible()).toBe(true)
    await expect.poll(() => invites.locator('blockquote').first().textContent()).toContain('did not invite')
    await expect.poll(() => groups.filter({ hasText: 'supplies' }).locator('.disputed').count()).toBe(0)
  })

  it('are found by the way between two that nothing joins at once', async () => {
    const { page } = await openPage(corpusView(2), still)
    await page.getByRole('combobox', { name: 'Search' }).fill('greenpeace')
    await page.keyboard.press('Enter')
    await page.getByRole('combobox', { name: 'Way to' }).fill('Norland')
    await page.getByRole('button', { name: 'Show the way' }).click()
    const steps = page.locator('.way').first().locator('> li')
    expect((await steps.locator('> p').allTextContents()).slice(0, 2)).toEqual([
      'Greenpeace – Maritime Court',
      'Maritime Court – route',
    ])
    await expect
      .poll(() => steps.last().locator('blockquote').textContent())
      .toContain('Helmdal Grid, the state operator')
    await page.goBack()
    await page.getByRole('combobox', { name: 'Way to' }).fill('Maritime Court')
    await page.getByRole('button', { name: 'Show the way' }).click()
    await expect
      .poll(() => page.locator('.relation-group, .way').first().textContent())
      .toContain('may challenge the permit')
    expect((await drawn(page)).nodes).toEqual(['greenpeace', 'maritime-court'])
  })
})

describe('an article', () => {
  it('is read as it stands, each sentence showing its edges and each edge its sentence', async () => {
    const { page } = await openPage(corpusView(2), still)
    await page.locator('.tile').first().click()
    const sentence = page.getByRole('button', { name: 'Nordbank advises the government of Norland.' })
    await sentence.hover()
    const lit = await page.evaluate(() => {
      const { drawing } = (window as unknown as Inspected).newsgraph
      const { renderer, graph } = drawing
      return graph.filterEdges((edge) => renderer.getEdgeDisplayData(edge)!.zIndex === 1)
    })
    expect(lit).toEqual([expect.stringContaining('-s19-')])
    await sentence.click()
    await expect
      .poll(() => page.locator('.told-list button').first().textContent())
      .toContain('Nordbank advises Norland')
    await page.evaluate(() => {
      const { store, scene } = (window as unknown as Inspected).newsgraph
      const edge = scene().edges.find(({ labels }) => labels.full === 'advises')!
      store.update({ hovered: { edge: edge.key } })
    })
    await expect
      .poll(() => page.locator('.told.pointed').allTextContents())
      .toEqual(['Nordbank advises the government of Norland.'])
    const text = await page.locator('.article-text').evaluate((article) => {
      for (const list of article.querySelectorAll('.told-list')) list.remove()
      return article.textContent
    })
    expect(text).toBe(
      corpusView(1)
        .articles[0]!.blocks.map((block) => block.text.replaceAll('\n', ' '))
        .join(''),
    )
  })
})

describe('whoever does not see or point', () => {
  it.each([
    ['some articles', 6, ''],
    ['one of them', 6, 'article=paper-1&selected=article&selected=paper-1'],
    ['an entity of many', 60, 'focus=entity&focus=veridia&selected=entity&selected=veridia'],
    ['the statements', 6, 'tab=statements&selected=statement&selected=paper-1-cable-s11-25'],
    ['the timeline', 6, 'tab=timeline'],
  ])('finds nothing serious in the way: %s', async (_name, count, address) => {
    const { page } = await openPage(corpusView(count), { ...still, address })
    await page.evaluate(axe.source)
    const found = (await page.evaluate(`axe.run(document, { resultTypes: ['violations'] })`)) as {
      violations: { id: string; impact: string; nodes: { html: string }[] }[]
    }
    const serious = found.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([])
  })
})
