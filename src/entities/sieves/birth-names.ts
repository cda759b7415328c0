import { nameText, nameWords, type Candidate } from '../mentions/index.ts'
import type { Chain } from '../chains.ts'
import type { Sieve, SieveContext } from './sieve.ts'

/**
 * Joins the name that somebody was born with and whoever of that given name the text has been about so far: "Lena Hale … Lena Inés
 * Ruiz was born in 1934"; an obituary tells it once, and goes on with the name that the person has gone by.
 */
export const birthNames: Sieve = {
  apply(context) {
    const { chains } = context
    for (const name of chains.candidates) {
      if (!isOfBirth(context, name)) continue
      const bearer = ofGivenName(context, name)
      if (bearer && chains.join(bearer.first, name)) chains.birthNames.add(name)
    }
  },
}

/** "Lena Inés Ruiz was born": a full name that nobody has been called by so far, and whose surname nobody is called by alone. */
function isOfBirth({ chains, ontology }: SieveContext, name: Candidate): boolean {
  const { tree, head } = name
  const verb = tree.token(head).head
  if (!isFullName(name) || verb < 0 || !tree.is(head, 'nsubj', 'nsubj:pass')) return false
  if (!ontology.words('birthParticiple').has(tree.token(verb).text) || chains.of(name).first !== name) return false
  const surname = nameWords(name).at(-1)
  return !chains.candidates.some(
    (each) => each.form === 'name' && nameWords(each).length === 1 && nameText(each) === surname,
  )
}

/** The one person of that given name, whom no less of the text so far is about than of anybody else. */
function ofGivenName({ chains, ontology }: SieveContext, name: Candidate): Chain | undefined {
  const before = chains.candidates.filter(({ order, type }) => type === 'person' && order < name.order)
  const named = [...new Set(before.filter(isFullName).map((each) => chains.of(each)))]
  const given = (each: Candidate): string => nameWords(each)[0]?.toLowerCase() ?? ''
  const formal = (word: string): string => ontology.table('shortName').get(word) ?? word
  const [only, ...others] = named.filter(({ names }) =>
    names.some((each) => formal(given(each)) === formal(given(name))),
  )
  const mentions = ({ members }: Chain): number => members.filter(({ order }) => order < name.order).length
  const isTopic = only !== undefined && named.every((each) => mentions(each) <= mentions(only))
  return isTopic && others.length === 0 ? only : undefined
}

const isFullName = (each: Candidate): boolean =>
  each.form === 'name' && each.type === 'person' && nameWords(each).length > 1
