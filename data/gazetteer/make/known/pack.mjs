import { fold } from '../../../../src/entities/gazetteer/known/fold.ts'
import { hashOf, writeIndex } from '../../../../src/entities/gazetteer/known/index-file.ts'
import { KEY_KINDS, keysOf } from '../../../../src/entities/gazetteer/known/keys.ts'
import { readLine, writeLine } from '../../../../src/entities/gazetteer/known/line.ts'

/** One entity of all rows of an item of Wikidata; the first row of the best kind names it. */
export function merged(rows) {
  const byItem = new Map()
  for (const row of rows) {
    const key = row.wikidata ?? `${fold(row.label)} ${row.country}`
    byItem.set(key, [...(byItem.get(key) ?? []), row])
  }
  return [...byItem.values()].map((parts) => {
    const first = parts.find(({ kind }) => kind !== 'r' && kind !== 'o') ?? parts[0]
    const same = parts.filter(({ kind }) => (kind === 'p') === (first.kind === 'p'))
    const label = plainLabel(first)
    const any = (field) => same.map((part) => part[field]).find((value) => value !== undefined)
    const all = (field) => [...new Set(same.flatMap((part) => part[field] ?? []))]
    const title = any('wikipedia')
    return {
      wikidata: first.wikidata, label, kind: first.kind, countries: [...new Set(same.flatMap(({ country }) => country ?? []))],
      popularity: Math.max(...same.map(({ popularity }) => popularity)),
      wikipedia: title === '=' ? same.find(({ wikipedia }) => wikipedia === '=').label : title,
      aliases: [...new Set([...same.map(plainLabel), ...all('aliases'), ...(title && title !== '=' ? [plainLabel({ label: title, kind: first.kind })] : [])])].filter((name) => fold(name) !== fold(label) && fold(name).length > 2 && !/[,"]|^(?:President|Senator|King|Queen) /.test(name)),
      acronyms: all('acronyms'), born: any('born'), died: any('died'), occupations: all('occupations'), region: any('region'),
      terms: distinctTerms(same.flatMap(({ terms }) => terms ?? [])),
    } // prettier-ignore
  })
}

/** A label without what tells it from another; of parties that is part of the name. */
const plainLabel = ({ label, kind }) => (kind === 'y' ? label : label.replace(/ \([^)]*\)$/, ''))

/** Sources tell of one term twice, one by the month, the other by the year. */
function distinctTerms(terms) {
  const kept = []
  for (const term of terms.sort((a, b) => b.from.length - a.from.length)) {
    const same = kept.find((each) => each.office === term.office && each.from.slice(0, 4) === term.from.slice(0, 4))
    if (!same) kept.push(term)
    else if (same.to === '' && term.to !== '') same.to = term.to
  }
  return kept.sort((a, b) => (a.from + a.office < b.from + b.office ? -1 : 1))
}

/** Lines, the best known first, and their index. */
export function pack(entities) {
  const number = ({ wikidata = 'Q0' }) => Number(wikidata.slice(1))
  const sorted = [...entities].sort((a, b) => b.popularity - a.popularity || number(a) - number(b) || (a.label < b.label ? -1 : 1))
  const lines = sorted.map(({ kind, ...entity }) => writeLine(kind, entity))
  return { text: lines.join('\n') + '\n', index: indexOf(lines) }
}

/** The index of lines. */
export function indexOf(lines) {
  const pairs = []
  let offset = 0
  for (const line of lines) {
    const entity = readLine(line)
    for (const kind of KEY_KINDS) for (const key of keysOf(entity, kind)) pairs.push([hashOf(kind, key), offset])
    offset += Buffer.byteLength(line) + 1
  }
  return writeIndex(pairs)
}
