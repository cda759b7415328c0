/** How well a place is known by its people. */
const BY_POPULATION = [[5e6, 9], [1e6, 8], [5e5, 7], [2e5, 6], [1e5, 5], [4e4, 4], [1e4, 3], [0, 2]] // prettier-ignore
const byPopulation = (population = 0) => BY_POPULATION.find(([least]) => population >= least)[1]

/** Statistical areas and quarters bear the names of what they surround or are part of. */
const NOT_MEANT = /metropolitan|statistical|agglomeration|neighborhood|locality of|ward of|arrondissement|census|banner|township|urban area|historical|former/i

/** Cities, regions and famous buildings. */
export function places({ populated, american, settlements, territories, trivia, fb15k, stateByCode }) {
  const cities = populated.map((row) => {
    const own = byPopulation(row.population)
    const popularity = row.capital === 'country' ? Math.max(8, own) : Math.min(9, own + (row.capital === 'region' ? 1 : 0))
    return { kind: 'c', ...row, popularity, wikipedia: row.country === 'US' ? undefined : row.wikipedia }
  })
  const towns = american.map((row) => {
    const region = stateByCode[row.region] ?? row.region
    return { kind: 'c', ...row, region, popularity: byPopulation(row.population), wikipedia: row.label.includes(',') ? undefined : `${row.label}, ${region}` }
  })
  const further = settlements
    .filter(({ kind = '', country, label, wikipedia }) => country !== undefined && !NOT_MEANT.test(kind) && !/^(?:City|Borough|Municipality) of /.test(wikipedia) && !/metropolitan|urban area|agglomeration/i.test(label) && kind !== 'sovereign state')
    .map((row) => {
      const kind = row.type === 'city' ? 'c' : 'r'
      return { ...row, kind, popularity: Math.min(kind === 'r' ? 5 : 8, byPopulation(row.population)) }
    })
  const regions = territories
    .filter(({ type, historical }) => type === 'region' && !historical)
    .map((row) => ({ ...row, kind: 'r', popularity: 6, aliases: (row.aliases ?? []).filter((name) => !/[(,]/.test(name)) }))
  const described = fb15k
    .filter(({ type }) => type === 'city' || type === 'region')
    .map(({ aliases = [], ...row }) => ({ ...row, kind: row.type === 'city' ? 'c' : 'r', popularity: 4, aliases: aliases.filter((name) => name.length > 4), country: countryOf(row.description) }))
  const bygone = trivia
    .filter(({ type, popularity }) => type === 'historical country' && popularity >= 60)
    .map((row) => ({ ...row, kind: 's', popularity: 7 }))
  const buildings = trivia
    .filter(({ type, description = '' }) => type === 'place' && /\b(museum|skyscraper|mosque|church|cathedral|palace|stadium|airport|castle|temple|bridge|prison|building|opera house|theat(?:re|er))\b/i.test(description))
    .map((row) => ({ ...row, kind: 'f', popularity: row.popularity >= 40 ? 7 : 5 }))
  const urban = new Set([...cities, ...towns, ...further.filter(({ kind }) => kind === 'c')].map(nameAndCountry))
  // a district or county that bears its town's name is seldom meant
  const isPart = (row) => row.kind === 'r' && urban.has(nameAndCountry(row))
  return [...cities, ...towns, ...[...further, ...described].filter((row) => !isPart(row)), ...regions, ...bygone, ...buildings]
}

const nameAndCountry = ({ label, country }) => `${label} ${country}`

const countryOf = (description = '') =>
  /United States|, (California|Texas|Florida|New York|Ohio|Illinois|Pennsylvania)/.test(description) ? 'US' : /England|United Kingdom|Scotland|Wales/.test(description) ? 'GB' : /Canada/.test(description) ? 'CA' : undefined // prettier-ignore
