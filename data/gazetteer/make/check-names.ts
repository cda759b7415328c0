import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readLine } from '../../../src/entities/gazetteer/known/line.ts'
import type { KnownEntity } from '../../../src/entities/gazetteer/known/known-entity.ts'
import { articleFromText } from '../../../src/index.ts'
import { loadNewsgraph } from '../../../src/node/index.ts'

/**
 * Reads names, each in a sentence with its country, and tells which are linked to their item of Wikidata:
 *
 *     npx tsx data/gazetteer/make/check-names.ts NAMES
 *
 * NAMES has, below a line of headings, lines of a name, a tab and an item, or nothing where the list has none: what is linked
 * all the same is printed, to be judged.
 */
const FOLDER = join(import.meta.dirname, '..')
const PUBLISHED = '2010-06-02'

type Kind = KnownEntity['type']

const known = new Map(
  readFileSync(join(FOLDER, 'known.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map(readLine)
    .map((entity) => [entity.wikidata, entity]),
)
const listed = readFileSync(join(FOLDER, 'gazetteer.json'), 'utf8')
const PLACES = /"class":"(?:City|Region|State|Continent)"/

function kindOf(item: string): Kind | undefined {
  const found = known.get(item)
  if (found !== undefined) return found.type
  const entry = new RegExp(`\\{[^{}]*"wikidata":"${item}"[^{}]*\\}`).exec(listed)?.[0]
  return entry === undefined ? undefined : PLACES.test(entry) ? 'place' : 'organization'
}

const countries = new Intl.DisplayNames(['en'], { type: 'region' })
const ARTICLE = /^(?:US|GB|NL|PH|AE|CZ|DO)$/

function countryOf(item: string): string | undefined {
  const [code] = known.get(item)?.countries ?? []
  const name = code === undefined ? undefined : countries.of(code)
  return name === undefined || code === undefined ? undefined : ARTICLE.test(code) ? `the ${name}` : name
}

const ARTICLES_IN_NAME = /^(?:The|Al|Fatah|Hamas|Hezbollah|NATO|NASA|Google|Microsoft|Apple|Boeing|BP)\b/

/** The sentence for a name; offices, parties and towns of one name are many, so that it tells the country. */
function sentenceFor(name: string, kind: Kind, country: string | undefined): string {
  const within = country === undefined ? '' : ` in ${country}`
  if (kind === 'person') return `${name} gave a speech${within} on Tuesday, and ${name} later met reporters.`
  if (kind === 'place') return `Three people were hurt in ${name} on Tuesday, officials${within} said.`
  const article = ARTICLES_IN_NAME.test(name) || !name.includes(' ') ? '' : 'the '
  return `On Tuesday ${article}${name} published a statement${within}.`
}

const names = readFileSync(process.argv[2] ?? '', 'utf8')
  .split('\n')
  .slice(1)
  .filter((line) => line !== '')
  .map((line) => line.split('\t'))
const newsgraph = await loadNewsgraph()
const [right, wrong, missed, unlisted, free]: Set<string>[] = [1, 2, 3, 4, 5].map(() => new Set())
for (const [name = '', item = ''] of names) {
  const kind = item === '' ? undefined : kindOf(item)
  const kinds: readonly Kind[] = kind === undefined ? ['person', 'organization', 'place'] : [kind]
  const country = countryOf(item)
  for (const each of kinds) {
    const text = sentenceFor(name, each, country)
    const { entities } = await newsgraph.read(articleFromText(text, { source: name, published: PUBLISHED }))
    const at = text.indexOf(name)
    const found = entities.filter(({ mentions }) =>
      mentions.some(({ start, end }) => start <= at && end >= at + name.length),
    )
    const items = found.flatMap(({ wikidata }) => wikidata ?? [])
    const isRight = items.includes(item)
    const outcome = item === '' ? (items.length > 0 ? unlisted : free) : isRight ? right : items.length > 0 ? wrong : missed
    outcome?.add(name)
    if (!items.includes(item) && (item !== '' || items.length > 0))
      console.log(`${name}: ${items.length === 0 ? 'no link' : items.join(' ')}, not ${item === '' ? 'any known' : item} (${text}) [${found.map(({ label, type }) => `${label}: ${type}`).join('; ')}]`)
  }
}
await newsgraph.close()
const counted = (names: ReadonlySet<string> | undefined): number => names?.size ?? 0
console.log(
  `right ${counted(right)}, wrong ${counted(wrong)}, missed ${counted(missed)}; of those that the list has no item for: linked ${counted(unlisted)}, not linked ${counted(free)}`,
)
