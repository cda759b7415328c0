import { fingerprint } from '../model/fingerprint.ts'
import type { Article, Diagnostic } from '../model/index.ts'

const LONGEST = 60
const READABLE = 32
/** 65 bits: among a million articles two share them once in seventy million times. */
const DIGITS = 13
/** Parameters by which a site follows its readers; they say nothing of what is shown. */
const TRACKING = /^(?:utm_\w+|[a-z]*clid|mc_[ce]id|cmpid|icid|ito|_ga|igshid|ref|ref_src|smid)$/i

type Told = Pick<Article, 'text' | 'story' | 'title' | 'published'>

/** A name of ASCII letters, digits, `-`, `_` and `.`; accents are dropped, everything else becomes `-`. */
const plain = (name: string, longest: number): string =>
  name
    .slice(0, 4 * longest)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .slice(0, longest)
    .replace(/^[-.]+|[-.]+$/g, '')

/** Whole words of a name, and what is told apart by its fingerprint. */
function readable(name: string, ...told: readonly string[]): string {
  const words = plain(name, READABLE + 1).toLowerCase()
  const whole = words.length > READABLE ? words.replace(/-[^-]*$/, '').slice(0, READABLE) : words
  return `${whole === '' ? 'article' : whole}-${fingerprint(DIGITS, ...told)}`
}

/** An id that the user gave: kept where it is a plain name, else made one that no other id becomes. */
export function givenId(id: string): string {
  const name = plain(id, LONGEST)
  return name === id ? id : readable(name, id)
}

/** One address of those that show the same; undefined of a site's front page, which is no article. */
function canonical(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { hostname, port, pathname, searchParams } = new URL(address)
  const path = pathname.replace(/\/+$/, '')
  const query = [...searchParams].filter(([name]) => !TRACKING.test(name)).map((pair) => pair.join('='))
  if (path === '' && query.length === 0) return undefined
  return `${hostname.replace(/^www\./, '')}${port === '' ? '' : `:${port}`}${path}?${query.sort().join('&')}`
}

const nameOfAddress = (address: string): string =>
  (new URL(address).pathname.split('/').findLast((part) => part !== '') ?? '').replace(/\.[A-Za-z]{1,5}$/, '')

const oneSpaced = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** What an article tells, without the site around it and however its lines are broken. */
const toldBy = ({ text, story, title, published }: Told): readonly string[] => [
  oneSpaced(title ?? ''),
  published ?? '',
  oneSpaced(story.map(({ start, end }) => text.slice(start, end)).join(' ')),
]

/** The id that an article has by what it tells: its headline, its date and its text. */
const idOfContent = (article: Told): string =>
  readable(article.title ?? article.published?.slice(0, 10) ?? '', ...toldBy(article))

/** The id of an article that was given none: of its address, or else of what it tells; never of a file. */
export function idOf(article: Told & Pick<Article, 'url'>): string {
  const address = article.url === undefined ? undefined : canonical(article.url)
  if (article.url === undefined || address === undefined) return idOfContent(article)
  return readable(nameOfAddress(article.url), address)
}

const again = ({ id, source }: Article): Diagnostic => ({
  severity: 'info',
  code: 'same-article',
  message: `${source}: the same article was read before as ${id}; it is left out.`,
  source,
})

/** The articles of one run, each once. */
export class DistinctArticles {
  /** What the article of an id tells. */
  readonly #told = new Map<string, string>()

  /**
   * The article, unless the same was there before. Of different articles under one id or address, the second is given
   * the id of its content, and is reported.
   */
  take(article: Article): readonly (Article | Diagnostic)[] {
    const told = fingerprint(DIGITS, ...toldBy(article))
    const known = this.#told.get(article.id)
    if (known === told) return [again(article)]
    if (known === undefined) {
      this.#told.set(article.id, told)
      return [article]
    }
    const { source } = article
    const id = idOfContent(article)
    if (this.#told.has(id)) return [again({ ...article, id })]
    this.#told.set(id, told)
    const message = `${source}: another article has the id ${article.id}; this one is read as ${id}: give each an id or an address of its own.`
    return [
      { severity: 'warning', code: 'repeated-id', message, source },
      { ...article, id },
    ]
  }
}
