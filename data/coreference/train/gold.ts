import type { Choice } from '../../../src/entities/antecedents/choice.ts'
import type { Option } from '../../../src/entities/antecedents/option.ts'
import type { Candidate } from '../../../src/entities/mentions/index.ts'

type Offsets = readonly [start: number, end: number]

/** A document as documents.py writes it. */
export interface Document {
  readonly id: string
  readonly set: string
  readonly text: string
  readonly sentences: readonly (readonly Offsets[])[] | null
  readonly mentions: readonly (readonly [start: number, end: number, chain: string])[]
  readonly gap?: {
    readonly pronoun: Offsets
    readonly a: Offsets
    readonly b: Offsets
    readonly a_coref: boolean
    readonly b_coref: boolean
  } | null
}

export interface Gold {
  /** Of every option whether it is right (1), wrong (0) or unknown (-1); undefined where the pronoun is not annotated. */
  of(choice: Choice): number[] | undefined
}

export const goldOf = (document: Document): Gold =>
  document.gap ? gapGold(document.gap) : chainGold(document)

/** GAP tells of one pronoun whether two names are right; where neither is, of the others nothing is known. */
function gapGold({ pronoun, a, b, a_coref, b_coref }: NonNullable<Document['gap']>): Gold {
  const bears = ({ chain }: Option, [start, end]: Offsets): boolean =>
    chain?.names.some(({ tree, name, first, last }) => {
      const from = tree.token(name?.first ?? first).start
      return from < end && start < tree.token(name?.last ?? last).end
    }) ?? false
  return {
    of({ anaphor: { tree, head }, options }) {
      const { start, end } = tree.token(head)
      if (start !== pronoun[0] || end !== pronoun[1]) return undefined
      if (!a_coref && !b_coref) return options.map((option) => (bears(option, a) || bears(option, b) ? 0 : -1))
      return options.map((option) => Number((a_coref && bears(option, a)) || (b_coref && bears(option, b))))
    },
  }
}

/** Chains. GUM marks every phrase: an unmarked "it" stands for nothing. ECB+ marks but some. */
function chainGold({ set, mentions }: Document): Gold {
  const bySize = [...mentions].sort((x, y) => x[1] - x[0] - (y[1] - y[0]))
  const known = new Map<Candidate, string | undefined>()
  const chainOf = (candidate: Candidate): string | undefined => {
    if (!known.has(candidate)) known.set(candidate, findChain(candidate, bySize))
    return known.get(candidate)
  }
  const isGroup = ({ tree, head }: Candidate, chain: string): boolean => {
    const ends = [head, ...tree.all(head, 'conj')].map((at) => tree.token(at))
    const from = Math.min(...ends.map(({ start }) => start))
    const to = Math.max(...ends.map(({ end }) => end))
    return mentions.some(([start, end, of]) => of === chain && start <= from && to <= end && end - start < to - from + LOOSE)
  }
  return {
    of({ anaphor, kind, options }) {
      const own = chainOf(anaphor)
      if (own === undefined) return set.startsWith('gum') && kind === 'thing' ? options.map(() => 0) : undefined
      return options.map(({ candidate, chain }) => {
        if (!chain) return Number(isGroup(candidate, own))
        const near = chainOf(candidate)
        if (near !== undefined) return Number(near === own)
        const others = chain.members.filter((member) => member !== anaphor)
        if (set === 'ecbplus' && others.every((member) => chainOf(member) === undefined)) return -2
        return Number(others.some((member) => chainOf(member) === own))
      })
    },
  }
}

/** How many characters an annotated coordination may be longer than its heads. */
const LOOSE = 80

/** The chain of the smallest annotated phrase with the candidate's head, if that is the head of the phrase as well. */
function findChain(candidate: Candidate, bySize: Document['mentions']): string | undefined {
  const { tree, head, first, last, name } = candidate
  for (const at of new Set([head, ...(name ? [tree.headOf(name.first, name.last)] : [])])) {
    const { start, end } = tree.token(at)
    const mention = bySize.find((each) => each[0] <= start && end <= each[1])
    if (!mention) continue
    const inside = tree.sentence.tokens.filter((token) => mention[0] <= token.start && token.end <= mention[1])
    const from = inside[0]?.index ?? at
    const to = inside.at(-1)?.index ?? at
    const top = tree.headOf(from, to)
    const isName = name && name.first <= top && top <= name.last
    const isPart = candidate.form !== 'pronoun' && tree.is(top, 'flat', 'compound') && from <= first + 1 && to <= last + 1
    if (top === at || isName || isPart) return mention[2]
  }
  return undefined
}
