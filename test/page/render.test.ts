import { createHash } from 'node:crypto'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeHtml, jsonForScript } from '../../src/page/escape.ts'
import { readViewerBundle } from '../../src/page/files.ts'
import { packView, unpackView, type PageData } from '../../src/page/data/index.ts'
import { PageError, renderPage } from '../../src/page/index.ts'
import { HOSTILE, hostileView } from '../support/view-hostile.ts'
import { SENTENCES } from '../support/view-article.ts'
import { emptyView, sampleView } from '../support/view.ts'

const bundle = { script: 'start()\r\n', style: 'body { color: red }' }
const digest = (text: string): string => createHash('sha256').update(text).digest('base64')

describe('a page', () => {
  it('lets nothing run but the viewer, and load nothing at all', () => {
    const page = renderPage(emptyView(), bundle)
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)![1]!
    // The parser of the browser turns line ends into LF before it takes the hash.
    expect(policy).toContain(`script-src 'sha256-${digest('start()\n')}'`)
    expect(policy).toContain(`style-src 'sha256-${digest(bundle.style)}'`)
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("connect-src 'none'")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
  })

  it('carries the graph as data that reads back the same', () => {
    const page = renderPage(sampleView(), bundle)
    const data = /<script type="application\/json" id="graph">(.*?)<\/script>/s.exec(page)![1]!
    expect(unpackView(JSON.parse(data) as PageData)).toEqual(sampleView())
  })

  it('has every text once, however many statements it gave', () => {
    const page = renderPage(sampleView(), bundle)
    for (const sentence of SENTENCES) expect(page.split(jsonForScript(sentence).slice(1, -1))).toHaveLength(2)
  })

  it('keeps words that its articles do not have where it says', () => {
    const view = sampleView()
    const statements = view.statements.map((statement) => ({
      ...statement,
      evidence: { ...statement.evidence, text: 'other words' },
      relation: { ...statement.relation, phrase: { ...statement.relation.phrase, text: 'elsewhere' } },
    }))
    const unknown = { ...statements[0]!, id: 'lost', evidence: { ...statements[0]!.evidence, article: 'lost' } }
    const odd = { ...view, statements: [...statements, unknown] }
    expect(unpackView(JSON.parse(JSON.stringify(packView(odd))) as PageData)).toEqual(odd)
  })

  it('is the same for the same graph', () => {
    expect(renderPage(sampleView(), bundle)).toBe(renderPage(sampleView(), bundle))
  })

  it('has the markup of no article in it', () => {
    const page = renderPage(hostileView(), bundle)
    expect(page.match(/<\/?script/g)).toHaveLength(4)
    expect(page).not.toContain('<img')
    expect(page).not.toContain('<svg')
    expect(page).toContain(`<title>${escapeHtml(HOSTILE.markup)}</title>`)
  })

  it('refuses a viewer that would end its own element', () => {
    expect(() => renderPage(emptyView(), { ...bundle, script: 'x = "</script>"' })).toThrow(PageError)
    expect(() => renderPage(emptyView(), { ...bundle, style: '/* <!-- */' })).toThrow(/npm run build/)
  })
})

describe('the viewer', () => {
  it('is read from where it was built', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'newsgraph-viewer-'))
    await writeFile(join(folder, 'viewer.js'), 'js')
    await writeFile(join(folder, 'viewer.css'), 'css')
    const folders = ['/nowhere/', `${folder}/`].map((path) => pathToFileURL(path))
    expect(await readViewerBundle(folders)).toEqual({ script: 'js', style: 'css' })
  })

  it('that was not built is an error that says how to', async () => {
    await expect(readViewerBundle([pathToFileURL('/nowhere/')])).rejects.toThrow(/\/nowhere\/.*npm run build/)
  })
})

describe('text', () => {
  it('as data in a script never ends it, and reads back the same', () => {
    const pieces = fc.constantFrom('</script>', '<!--', ']]>', '\u2028', '&lt;', '"', '\\', 'a')
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const json = jsonForScript({ text: parts.join('') })
        expect(json).not.toMatch(/[<>&\u2028\u2029]/)
        expect(JSON.parse(json)).toEqual({ text: parts.join('') })
      }),
    )
  })
})
