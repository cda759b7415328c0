import { fold } from '../../../../src/entities/gazetteer/known/fold.ts'
import { popularityByArticles } from './people.mjs'

const ROR_KINDS = { university: 'u', 'government agency': 'g', company: 'k', nonprofit: 'n', 'museum, library or archive': 'o', organization: 'o', hospital: 'h', 'research facility': 'o' } // prettier-ignore
const FAMOUS_KINDS = { company: 'k', media: 'm', 'sports team': 't', university: 'u', 'musical group': 'b', organization: 'o', party: 'y', event: 'e' } // prettier-ignore

const isLetters = (name) => /^[\p{Lu}\p{N}&.-]{2,8}$/u.test(name)

/** Names in letters alone are acronyms, which mean many things; a word alone is seldom the name of a body. */
function named(row, kind, popularity) {
  const aliases = row.aliases ?? []
  return {
    ...row, kind, popularity,
    aliases: aliases.filter((name) => !isLetters(name) && /^\p{Lu}/u.test(name) && fold(name).includes(' ')),
    acronyms: [...new Set([...(row.abbreviations ?? []), ...aliases.filter(isLetters)])],
  } // prettier-ignore
}

/** Universities, agencies, companies, parties, parliaments, media and clubs; of wars and other famous events, those that many Wikipedias tell of. */
export function organizations({ ror, parties, legislatures, newspapers, clubs, trivia, fb15k }) {
  return [
    // a branch bears its firm's name: of companies, those whose article has that name
    ...ror.filter(({ type, wikipedia }) => type !== 'company' || wikipedia === '=').map((row) => named(row, ROR_KINDS[row.type], row.wikipedia ? 5 : 3)),
    ...distinctParties(parties).map((row) => named({ ...row, aliases: [...(row.aliases ?? []), ...withoutCountry(row.label)] }, 'y', share(row.popularity))),
    ...legislatures.map((row) => named(row, 'l', 5)),
    ...newspapers.map((row) => named(row, 'm', 3)),
    ...clubs.map((row) => named(row, 't', 4)),
    ...trivia.filter(({ type, popularity }) => type in FAMOUS_KINDS && (type !== 'event' || popularity >= 25)).map((row) => named(row, FAMOUS_KINDS[row.type], popularityByArticles(row.popularity))),
    ...fb15k.filter(({ type }) => type in FAMOUS_KINDS).map((row) => named(row, FAMOUS_KINDS[row.type], 6)),
  ] // prettier-ignore
}

const share = (percent = 0) => (percent >= 30 ? 7 : percent >= 10 ? 6 : percent >= 3 ? 5 : 3)

/** Of parties of one name in one country, that whose article bears the name alone has it; the others have those of their articles: "Congress (Urs)". */
function distinctParties(parties) {
  const plain = new Set(parties.filter(({ wikipedia }) => wikipedia === '=').map(({ label, country }) => `${label} ${country}`))
  return parties.map((row) =>
    row.wikipedia !== undefined && row.wikipedia !== '=' && plain.has(`${row.label} ${row.country}`) ? { ...row, label: row.wikipedia, wikipedia: '=' } : row,
  )
}

/** At home, the "Democratic Party of Albania" is the Democratic Party. */
function withoutCountry(label) {
  const [, short] = /^(.+ .+) (?:of|in|for) (?:the )?\p{Lu}[\p{L} ]+$/u.exec(label) ?? []
  return short === undefined ? [] : [short]
}
