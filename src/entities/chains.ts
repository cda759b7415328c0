import { invariant, type EntityType } from '../model/index.ts'
import type { GazetteerEntry, Gender } from './gazetteer/index.ts'
import { isName, type Candidate } from './mentions/index.ts'
import type { MentionTree } from './mention-tree.ts'
import { firstConjunct, marker } from '../syntax/nominal.ts'
import { isReflexive } from '../syntax/reflexive.ts'

/** Mentions that refer to the same entity, in text order. */
export class Chain {
  readonly first: Candidate
  members: Candidate[]
  /** Entry found by more than a name: a surname with its office. */
  known: GazetteerEntry | undefined
  /** Whom a description means by what is known of offices and not by what the article says, which so names nobody. */
  holder: GazetteerEntry | undefined

  constructor(first: Candidate) {
    this.first = first
    this.members = [first]
  }

  get names(): Candidate[] {
    return this.members.filter(({ form }) => form === 'name')
  }

  get named(): boolean {
    return this.members.some(({ form }) => form === 'name' || form === 'adjective')
  }

  get entry(): GazetteerEntry | undefined {
    return this.known ?? this.members.find(({ entry }) => entry)?.entry
  }

  /** The type of most of its names; without names, of most nominals. */
  get type(): EntityType {
    const counts = new Map<EntityType, number>()
    for (const { form, type, entry } of this.members) {
      const weight = entry ? 100 : form === 'name' || form === 'adjective' ? 10 : form === 'nominal' ? 1 : 0
      counts.set(type, (counts.get(type) ?? 0) + weight)
    }
    return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0]
  }

  /** Where the text says that a place lies. */
  get within(): GazetteerEntry | undefined {
    return this.members.find(({ within }) => within)?.within
  }

  get gender(): Gender | undefined {
    return this.members.find(({ gender }) => gender)?.gender
  }

  get number(): 'singular' | 'plural' | undefined {
    return this.members.find(({ form, number }) => number && form !== 'pronoun')?.number ?? this.members[0]?.number
  }
}

/** Whose a thing is by the context, and through what of theirs: the cause of somebody's death. */
export interface Owner {
  readonly of: Candidate
  readonly through?: string
}

/** All chains of an article while the sieves join them. */
export class Chains {
  readonly candidates: readonly Candidate[]
  /** Mentions that only say what something is ("Atwood, a prize-winner"): they refer to it, but stand for the description. */
  readonly predicative = new Set<Candidate>()
  /** Names that people were born with and have gone by no longer. */
  readonly birthNames = new Set<Candidate>()
  /** Plural pronouns and nouns that stand for several named together ("A and B … they", "the two"), which are no entity. */
  private readonly groups = new Map<Candidate, readonly Candidate[]>()
  /** Whose a thing is where only the context says so: Halvorn of "revenue" in "Halvorn said revenue fell". */
  private readonly owners = new Map<Candidate, Owner>()
  private readonly byOrder: Chain[]
  private readonly apart: (readonly [Candidate, Candidate])[] = []
  private readonly byHead: ReadonlyMap<string, Candidate>

  constructor(candidates: readonly Candidate[]) {
    this.candidates = candidates
    this.byOrder = candidates.map((candidate) => new Chain(candidate))
    this.byHead = new Map(
      candidates.map((candidate) => [`${candidate.tree.sentence.index}:${candidate.head}`, candidate]),
    )
  }

  /** The mention that a token heads. */
  at(tree: MentionTree, token: number): Candidate | undefined {
    return this.byHead.get(`${tree.sentence.index}:${token}`)
  }

  of(candidate: Candidate): Chain {
    return invariant(this.byOrder[candidate.order], 'every candidate is in a chain')
  }

  get all(): Chain[] {
    return [...new Set(this.byOrder)]
  }

  /** Lets a plural pronoun or noun stand for several. */
  group(mention: Candidate, members: readonly Candidate[]): void {
    this.groups.set(mention, members)
  }

  /** Those that a mention stands for together, if not by itself then by another one that it takes up. */
  membersOf(mention: Candidate): readonly Candidate[] {
    const first = this.of(mention).members.find((member) => this.groups.has(member))
    return first === undefined ? [] : (this.groups.get(first) ?? [])
  }

  /** Lets the context say whose a thing is. */
  give(thing: Candidate, owner: Owner): void {
    this.owners.set(thing, owner)
  }

  /** Whose a thing is by what the context says and not its own words. */
  ownerOf(thing: Candidate): Chain | undefined {
    const owner = this.owners.get(thing)
    return owner && this.of(owner.of)
  }

  /** What of its owner it is of, if not of the owner itself. */
  throughOf(thing: Candidate): string | undefined {
    return this.owners.get(thing)?.through
  }

  /** Keeps two mentions apart, however alike they are: a man and his father of the same name. */
  separate(a: Candidate, b: Candidate): void {
    this.apart.push([a, b])
  }

  /** Joins the chains of two mentions, unless what they are is known to differ. Returns whether they are one now. */
  join(a: Candidate, b: Candidate): boolean {
    const one = this.of(a)
    const other = this.of(b)
    if (one === other) return true
    if (!compatible(one, other) || this.areApart(one, other)) return false
    const [kept, gone] = one.first.order < other.first.order ? [one, other] : [other, one]
    kept.members = [...kept.members, ...gone.members].sort((x, y) => x.order - y.order)
    for (const { order } of gone.members) this.byOrder[order] = kept
    return true
  }

  private areApart(one: Chain, other: Chain): boolean {
    return this.apart.some(([a, b]) => {
      const [x, y] = [this.of(a), this.of(b)]
      return (x === one && y === other) || (x === other && y === one)
    })
  }
}

/** Two things that the gazetteer or a place's state tells apart, or a man and a woman, are never one. */
function compatible(a: Chain, b: Chain): boolean {
  if (a.entry && b.entry && a.entry.id !== b.entry.id) return false
  if (a.gender && b.gender && a.gender !== b.gender) return false
  if ((isTeam(a) && isPlace(b)) || (isTeam(b) && isPlace(a))) return false
  const [here, there] = [a.within, b.within]
  if (here && there && here.id !== there.id && here.country !== there.id && there.country !== here.id) return false
  return !sharesClause(a, b)
}

/** A team that goes by its city's name is not the city. */
const isTeam = ({ members }: Chain): boolean => members.some(({ metonym, entry }) => metonym === true && !entry)
const isPlace = ({ members }: Chain): boolean =>
  members.some(({ form, type, metonym }) => form === 'name' && type === 'place' && !metonym)

/** Subject and object of one verb are two, unless one is reflexive (Reinhart 1983, principle B). */
function sharesClause(a: Chain, b: Chain): boolean {
  return a.members.some((x) => b.members.some((y) => areCoarguments(x, y)))
}

export function areCoarguments(x: Candidate, y: Candidate): boolean {
  if (x.tree !== y.tree || isReflexive(x.lemma) || isReflexive(y.lemma)) return false
  if (isName(x) && isName(y)) return false
  // "Lee, Diaz and Holm joined him": of those named together, each takes part
  const [one, other] = [x, y].map(({ tree, head }) => firstConjunct(tree, head))
  if (one === undefined || other === undefined || one === other) return false
  const governor = x.tree.token(one).head
  // two subjects of one verb are two names of one: "the umpire Omar Reyes gave"
  if (x.tree.is(one, 'nsubj') && y.tree.is(other, 'nsubj')) return false
  if (governor < 0 || governor !== y.tree.token(other).head) return false
  return isArgument(x.tree, one) && isArgument(y.tree, other) && !isBesideSubject(x, y) && !isBesideSubject(y, x)
}

/** "He had a gun with him", "She heard a noise behind her": of where a thing is, the pronoun may be the subject. */
const isBesideSubject = (subject: Candidate, { tree, head, form }: Candidate): boolean =>
  form === 'pronoun' &&
  tree.is(subject.head, 'nsubj') &&
  tree.is(head, 'obl') &&
  tree.first(tree.token(head).head, 'obj') !== undefined &&
  tree.language.words('besidePreposition').has(marker(tree, head))

const isArgument = (tree: MentionTree, head: number): boolean =>
  tree.is(head, 'nsubj', 'obj', 'iobj', 'obl:agent') ||
  (tree.is(head, 'obl') && tree.token(head).relation !== 'obl:unmarked' && !isNameOf(tree, head))

/** "Named the man as Carl Diaz": the name behind "as" is that of one of them. */
const isNameOf = (tree: MentionTree, head: number): boolean =>
  tree.token(head).upos === 'PROPN' && marker(tree, head) === 'as'
