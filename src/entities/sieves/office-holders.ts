import { nameText } from '../mentions/index.ts'
import type { Sieve } from './sieve.ts'

/** Joins nothing; it knows a surname with its office ("President Trump") as the holder in the gazetteer. */
export const officeHolders: Sieve = {
  apply({ chains, gazetteer }) {
    for (const chain of chains.all) {
      if (chain.entry || chain.type !== 'person') continue
      const [surname, ...others] = new Set(chain.names.map(nameText))
      if (surname === undefined || others.length > 0) continue
      const titles = new Set(chain.members.flatMap((member) => member.titles))
      const [holder, ...rivals] = gazetteer
        .ofSurname(surname)
        .filter(({ office }) => titles.has(office?.split(' ').at(-1)?.toLowerCase() ?? ''))
      if (holder && rivals.length === 0 && !taken(chains.all, holder.id)) chain.known = holder
    }
  },
}

const taken = (all: readonly { entry: { id: string } | undefined }[], id: string): boolean =>
  all.some(({ entry }) => entry?.id === id)
