import type { Sieve } from './sieve.ts'

export const officeHolders: Sieve = {
  name: 'office-holders',
  joins: 'nothing; it knows a surname with its office ("President Trump") as the holder in the gazetteer',
  apply({ chains, gazetteer }) {
    for (const chain of chains.all) {
      if (chain.entry || chain.type !== 'person') continue
      const [surname, ...others] = new Set(chain.names.map(({ name }) => name!.words.join(' ')))
      if (surname === undefined || others.length > 0) continue
      const titles = new Set(chain.members.flatMap((member) => member.titles))
      const holders = gazetteer
        .ofSurname(surname)
        .filter(({ office }) => titles.has(office!.split(' ').at(-1)!.toLowerCase()))
      if (holders.length === 1 && !taken(chains.all, holders[0]!.id)) chain.known = holders[0]
    }
  },
}

const taken = (all: readonly { entry: { id: string } | undefined }[], id: string): boolean =>
  all.some(({ entry }) => entry?.id === id)
