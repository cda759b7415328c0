import { describe, expect, it } from 'vitest'
import { articleFromHtml } from '../../src/read/index.ts'
import { PARAGRAPH, storyOf } from './story.ts'

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`
const story = `<article><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p></article>`

describe('a news page', () => {
  const article = articleFromHtml(
    page(
      `<nav><a href="/">Home</a> <a href="/world">World</a></nav>
      <header><h1>Kwatra visits Moscow &amp; meets Lavrov</h1><p class="byline">By Jane Doe</p></header>
      <article>
        <p>MOSCOW (Reuters) - Norway   said on\n<a href="x">Tuesday</a> that it would <b>s</b>ell more oil to India,
        which is its largest buyer.</p>
        <div class="ad">Advertisement</div>
        <p>${PARAGRAPH}<br><br>Second part, he said.<br>Third line, she said.</p>
        <h2>Background</h2>
        <ul><li>India buys oil from Russia.</li><li><p>Russia sells.</p></li></ul>
        <figure><img src="x"><figcaption>A tanker in port.</figcaption></figure>
        <p>Read more: <a href="y">Another story</a></p>
        <blockquote><p>"We trust them," he said.</p></blockquote>
        <p>${PARAGRAPH}</p>
      </article>
      <aside>Most read: another story</aside><footer>© 2025 The Example Times</footer>`,
      `<title>Kwatra visits Moscow | The Example Times</title>
      <meta property="og:site_name" content="The Example Times"><link rel="canonical" href="https://example.org/kwatra">
      <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "x"},
        {"@type": ["NewsArticle"], "headline": "Kwatra visits Moscow &amp; meets Lavrov", "datePublished": "2025-08-13T12:32:33+05:30",
         "dateModified": "2025-08-15", "author": [{"@type": "Person", "name": "Jane Doe"}, {"@type": "Organization", "name": "Reuters"}],
         "publisher": {"@type": "NewsMediaOrganization", "name": "Example Media"}}]}</script>`,
    ),
    { source: 'pages/kwatra.html' },
  )

  it('gives title, authors, dates, publisher and address by its metadata', () => {
    expect({ ...article, text: '', story: [] }).toEqual({
      id: 'kwatra-zs6trjwggkamk',
      source: 'pages/kwatra.html',
      format: 'html',
      text: '',
      story: [],
      title: 'Kwatra visits Moscow & meets Lavrov',
      authors: ['Jane Doe'],
      publisher: 'Example Media',
      published: '2025-08-13T12:32:33+05:30',
      updated: '2025-08-15',
      url: 'https://example.org/kwatra',
    })
  })
  it('becomes plain text with the title first and a block for each part', () => {
    expect(article.story.slice(0, 3)).toEqual([
      { start: 0, end: 35, kind: 'heading' },
      { start: 37, end: 43, kind: 'dateline' },
      { start: 56, end: 144, kind: 'paragraph' },
    ])
    expect(storyOf(article)).toEqual([
      'heading: Kwatra visits Moscow & meets Lavrov',
      'dateline: MOSCOW',
      'paragraph: Norway said on Tuesday that it would sell more oil to India, which is its largest buyer.',
      `paragraph: ${PARAGRAPH}`,
      'paragraph: Second part, he said.\nThird line, she said.',
      'heading: Background',
      'item: India buys oil from Russia.',
      'item: Russia sells.',
      'caption: A tanker in port.',
      'paragraph: "We trust them," he said.',
      `paragraph: ${PARAGRAPH}`,
    ])
  })
})

describe('facts of a page without JSON-LD', () => {
  it('come from its meta tags', () => {
    const head =
      '<title>x</title><meta property="og:title" content="Kwatra visits Moscow - Example Times"><meta property="og:site_name" content="Example Times"><meta name="author" content="By Jane Doe and John Roe"><meta property="article:published_time" content="2025-08-13T12:32:33Z"><meta property="article:modified_time" content="2025-08-15"><meta property="og:url" content="https://example.org/a?b=c">'
    expect(articleFromHtml(page(story, head))).toMatchObject({
      title: 'Kwatra visits Moscow',
      publisher: 'Example Times',
      authors: ['Jane Doe', 'John Roe'],
      published: '2025-08-13T12:32:33Z',
      updated: '2025-08-15',
      url: 'https://example.org/a?b=c',
    })
  })
  it('come from the page itself where it has no meta tags', () => {
    const body = `<h1>Kwatra visits Moscow</h1><a rel="author">Jane Doe</a><time datetime="2025-08-13">yesterday</time>${story}`
    expect(articleFromHtml(page(body))).toMatchObject({
      title: 'Kwatra visits Moscow',
      authors: ['Jane Doe'],
      published: '2025-08-13',
    })
  })
  it('survive broken JSON-LD, and take no script for an address', () => {
    const head =
      '<script type="application/ld+json">{"@type": </script><script type="application/ld+json">[null, 1, {"@type": "NewsArticle", "headline": 5, "author": {"name": null}, "url": "javascript:alert(1)", "datePublished": "soon"}]</script><link rel="canonical" href="javascript:alert(1)"><meta name="date" content="2025-08-13">'
    const article = articleFromHtml(page(story, head))
    expect(article).toMatchObject({ published: '2025-08-13' })
    expect(article.url).toBeUndefined()
    expect(article.authors).toBeUndefined()
  })
})

describe('hostile HTML', () => {
  it.each([
    '<p style="display: none">EVIL</p>',
    '<p hidden>EVIL</p>',
    '<p aria-hidden="true">EVIL</p>',
    '<div style="color:red;visibility:hidden"><p>EVIL</p></div>',
    '<span style="font-size:0px">EVIL</span>',
    '<span style="position:absolute;left:-9999px">EVIL</span>',
    '<span class="sr-only">EVIL</span>',
    '<script>document.write("<p>EVIL</p>")</script>',
    '<style>EVIL {}</style>',
    '<template><p>EVIL</p></template>',
    '<noscript><p>EVIL</p></noscript>',
    '<iframe srcdoc="EVIL">EVIL</iframe>',
    '<svg><text>EVIL</text></svg>',
    '<!-- <p>EVIL</p> -->',
    '<form><label>EVIL</label></form>',
  ])('shows nothing of %s', (hidden) => {
    const body = `<article><p>${PARAGRAPH}</p>${hidden}<p>${PARAGRAPH} ${hidden}</p><p>${PARAGRAPH}</p></article>`
    const { text } = articleFromHtml(page(body))
    expect(text).not.toContain('EVIL')
    expect(text.match(/largest buyer/g)).toHaveLength(3)
  })
  it('keeps escaped markup as text', () => {
    const body = `<article><p>${PARAGRAPH} He wrote &lt;script&gt;alert(1)&lt;/script&gt; there.</p><p>${PARAGRAPH}</p></article>`
    expect(articleFromHtml(page(body)).text).toContain('He wrote <script>alert(1)</script> there.')
  })
  it.each([
    ['nested too deep', '<div>'.repeat(50_000) + PARAGRAPH],
    ['of too many elements', '<i></i>'.repeat(120_000) + story],
  ])('is refused where it is %s', (_, body) => {
    expect(() => articleFromHtml(page(body), { source: 'a.html' })).toThrow(/^a\.html: .* save only the article's part/)
  })
  it('is read whatever its scripts compare', () => {
    const script = `<script>${'if(a<b&&c<div){}'.repeat(3000)}</script><!-- ${'<b>'.repeat(3000)} -->`
    expect(articleFromHtml(page(script + story)).story).toHaveLength(3)
  })
  it('is read however many its paragraphs', () => {
    expect(articleFromHtml(page(`<p>${PARAGRAPH}</p>`.repeat(5000))).story).toHaveLength(5000)
  })
})

describe('a page without main text', () => {
  it.each([
    '',
    '<',
    page(
      '<nav><a href="a">Home</a></nav><ul><li><a href="b">Story one</a></li><li><a href="c">Story two</a></li></ul>',
    ),
  ])('%s', (html) =>
    expect(() => articleFromHtml(html, { source: 'a.html' })).toThrow(
      /^a\.html: no article was found in this page; save/,
    ),
  )
  it('is not one that leaves out its body or its head', () => {
    const article = articleFromHtml(
      `<!DOCTYPE html><title>Kwatra visits Moscow</title><meta name="date" content="2025-08-13"><p>${PARAGRAPH}`,
    )
    expect(article).toMatchObject({ title: 'Kwatra visits Moscow', published: '2025-08-13' })
    expect(storyOf(article)).toEqual(['heading: Kwatra visits Moscow', `paragraph: ${PARAGRAPH}`])
  })
  it('is not one of a single sentence', () => {
    expect(storyOf(articleFromHtml('<p>India imports oil from Russia.</p>'))).toEqual([
      'paragraph: India imports oil from Russia.',
    ])
  })
})

describe('what Readability would lose', () => {
  const lead = 'Farmers along the river have waited for the new bridge to be opened for more than two years.'
  const storyIn = (body: string): string[] => storyOf(articleFromHtml(page(body)))

  it.each(['header-font', 'share-quote', 'sidebar-tip', 'popup', 'banner-text'])(
    'the words of a sentence in an element of class %s',
    (name) =>
      expect(
        storyIn(`<article><p>The <strong class="${name}">northern</strong> council <span class="${name}">voted</span> on
          Monday to close the old port.</p><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p></article>`),
      ).toContain('paragraph: The northern council voted on Monday to close the old port.'),
  )

  it('a paragraph that is one link', () =>
    expect(
      storyIn(`<article><div class="markup"><p><a href="/a"><strong>${lead}</strong></a></p></div>
        <p>${PARAGRAPH}</p><p>${PARAGRAPH}</p></article>`),
    ).toContain(`paragraph: ${lead}`))

  it.each([
    '<h1>Bridge opened at last</h1><p class="byline">By Ana Berg | 13 August 2025</p>',
    '<h1>Bridge opened at last</h1><div class="dateline">Aug 13, 2025</div>',
    '<h1>Bridge opened at last</h1><span class="entry-author">Posted by Ana Berg on August 13, 2025</span>',
    '<h1>Bridge opened at last</h1><div class="sidebar-meta"><span>Published: 13-Aug-2025</span></div>',
    '<header><h1>Bridge opened at last</h1><p>Updated 14 Aug 2025</p><p>Published 13 Aug 2025</p></header>',
    '<div class="date">Wednesday, 13 August 2025</div><h1>Bridge opened at last</h1>',
  ])('the date before the story: %s', (header) => {
    const others = '<aside><h2>More</h2><p>Posted on 1 May 2024</p></aside>'
    const html = page(`${header}<main>${story}</main>${others}`)
    expect(articleFromHtml(html).published).toBe('2025-08-13')
  })
})
