import { compact, distinct, slug } from './text.mjs'

const REGIONAL = /research infrastructure|joint undertaking|statutory body|implementation body/i

/** International organizations and their organs. Four letters and less mean many things: only those that everybody means by them name a body by themselves. */
export function bodies({ records, corrections }) {
  const letters = new Set(corrections.letters)
  const listed = records
    .filter((record) => /^Q\d+$/.test(record.Wikidata_code ?? '') && !REGIONAL.test(record.Type ?? ''))
    .map((record) => {
      const label = (corrections.labels[record.Name_en] ?? record.Name_en ?? record.key).replace(/^The /, '')
      const short = [record.Abbreviation_en, record.Abbreviation_other_en, record.Abbreviation_other_2_en].filter((name) => /^\p{Lu}[\p{L}\p{N}. -]*$/u.test(name ?? ''))
      const other = [record.Name_other_en, record.Name_other_2_en].filter((name) => /^\p{Lu}/u.test(name ?? ''))
      return compact({
        id: slug(label),
        label,
        class: /\bcourt\b|tribunal/i.test(label) ? 'Court' : 'InternationalOrganization',
        wikidata: record.Wikidata_code,
        wikipedia: label,
        aliases: distinct([record.key, ...other, ...(corrections.aliases[label] ?? [])]).filter((name) => name !== label && !/[[\]]/.test(name)),
        acronyms: distinct(short).filter((name) => name.length > 4 || letters.has(name)),
      })
    })
  return [...corrections.further.map((entry) => compact({ id: slug(entry.label), ...entry })), ...listed]
}
