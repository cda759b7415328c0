import type { Chain } from '../chains.ts'
import type { Candidate } from '../mentions/index.ts'
import type { Fit } from './kinds.ts'
import type { SeatLikeness } from './regions.ts'

/** Something named that a description may take up. */
export interface Named {
  readonly chain: Chain
  readonly fit: Exclude<Fit, 'none'>
  /** Undefined where the description tells no place. */
  readonly seat: SeatLikeness | undefined
}

/** How many sentences back the last mention of what is taken up may stand. */
const REACH = 6
/** How much more than of any other near by the text must be of one that is not the last subject. */
const AHEAD = 2
/** Of whom the text is so much more than of one near by, it may well go on. */
const FAR_AHEAD = 3

/**
 * The one of several that a description takes up: whose place it tells, or whom the text is about, by how often and in which part of
 * its sentences it was named so far; none where the text is of one, and the sentence before of another.
 */
export function mostProminent(later: Candidate, all: readonly Named[]): Named | undefined {
  const open = all.filter(({ seat }) => seat !== 'other')
  const placed = open.filter(({ seat }) => seat === 'same')
  const options = placed.length > 0 ? placed : open
  const weight = ({ chain }: Named): number => prominence(chain, later)
  const most = Math.max(...options.map(weight))
  const near = options.filter(({ chain }) => isWithin(chain, later, REACH)).toSorted((a, b) => weight(b) - weight(a))
  const isPassing = (each: Named): boolean => weight(each) * FAR_AHEAD <= most
  const [top, second] = near
  if (!top || (!second && isPassing(top))) return undefined
  if (!second) return top
  const last = lastSubject(later, near)
  // "worked with Aid North and praised what the organization does"
  const beside = near.filter((each) => isBeside(each, later))
  if (beside[0]?.fit === 'known' && beside.length === 1 && last !== beside[0])
    return isPassing(beside[0]) ? undefined : beside[0]
  if (last) {
    const isTop = weight(last) === weight(top) && !isPassing(last)
    return isTop || (last.fit === 'known' && !isWithin(top.chain, later, 1) && !isPassing(last)) ? last : undefined
  }
  const [here, ...others] = near.filter(({ chain }) => isWithin(chain, later, 1))
  if (here?.fit === 'known' && others.length === 0 && !isPassing(here)) return here
  return weight(top) >= AHEAD * weight(second) && !isPassing(top) ? top : undefined
}

/** How many mentions something has before a description; subjects count twice. */
export const prominence = (chain: Chain, later: Candidate): number =>
  before(chain, later).reduce((sum, each) => sum + (isSubject(each) ? 2 : 1), 0)

const before = ({ members }: Chain, { order }: Candidate): Candidate[] => members.filter((each) => each.order < order)

const isSubject = ({ tree, head }: Candidate): boolean => tree.is(head, 'nsubj', 'obl:agent')

/** Of what was named in the sentence before, or in this one, the last subject. */
function lastSubject(later: Candidate, options: readonly Named[]): Named | undefined {
  const found = options.flatMap((option) =>
    before(option.chain, later)
      .filter((each) => isSubject(each) && distance(each, later) <= 1)
      .map((each) => ({ option, order: each.order })),
  )
  return found.sort((a, b) => b.order - a.order)[0]?.option
}

/** A body that the description's own sentence names. */
const isBeside = ({ chain }: Named, later: Candidate): boolean =>
  chain.type === 'organization' && before(chain, later).some(({ form, tree }) => form === 'name' && tree === later.tree)

/** Whether something was named so many sentences before, or in the same one. */
const isWithin = (chain: Chain, later: Candidate, reach: number): boolean =>
  before(chain, later).some((each) => distance(each, later) <= reach)

const distance = (each: Candidate, later: Candidate): number => later.tree.sentence.index - each.tree.sentence.index
