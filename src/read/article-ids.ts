const LONGEST = 60

/** A name of ASCII letters, digits, `-`, `_` and `.`; accents are dropped, everything else becomes `-`. */
export function idFrom(name: string): string {
  const id = name
    .slice(0, 4 * LONGEST)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .slice(0, LONGEST)
    .replace(/^[-.]+|[-.]+$/g, '')
  return id === '' ? 'article' : id
}

/** The id of an article from its source: the last part of a path or URL, without the extension. */
export function idOfSource(source: string): string {
  if (source === '-') return 'stdin'
  const path = source.replace(/[?#].*$/s, '').replace(/[\\/]+$/, '')
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  return idFrom(name.replace(/(?<=.)\.[A-Za-z]{1,8}$/, ''))
}

/** Ids of one run: the second `report` becomes `report-2`. */
export class ArticleIds {
  private readonly counts = new Map<string, number>()

  /** `id`, or where it is taken the first free `id-2`, `id-3` …, which is then taken as well. */
  claim(id: string): string {
    let count = this.counts.get(id) ?? 0
    let claimed = id
    while (count > 0 && this.counts.has((claimed = `${id}-${count + 1}`))) count += 1
    this.counts.set(id, count + 1)
    if (claimed !== id) this.counts.set(claimed, 1)
    return claimed
  }
}
