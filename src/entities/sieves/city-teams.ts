import { isTeamOf } from '../metonymy/city-teams.ts'
import { nameText } from '../mentions/index.ts'
import type { Sieve } from './sieve.ts'

/** Joins a team that goes by its city's name and the one team of that city which the article names: "Denver … the Broncos". */
export const cityTeams: Sieve = {
  apply({ chains, gazetteer }) {
    const names = chains.candidates.filter(({ form, type }) => form === 'name' && type !== 'person')
    for (const city of names.filter(({ metonym, entry, kind }) => metonym && !entry && kind === 'SportsTeam')) {
      const teams = names.filter((each) => isTeamOf(nameText(each), nameText(city), gazetteer.known))
      const [only, ...others] = new Set(teams.map((each) => chains.of(each)))
      if (only && others.length === 0) chains.join(only.first, city)
    }
  },
}
