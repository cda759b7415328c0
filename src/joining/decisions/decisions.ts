import { naturalOrder, slug, type Entity } from '../../model/index.ts'
import { DecisionsError, isItem, written, type Decision, type DecisionsFile, type Reference } from './decision.ts'
import { readLines } from './read-lines.ts'
import { readTurtle } from './read-turtle.ts'

/** What a user has decided of one entity of an article. */
export interface Verdict {
  /** Key of what it is said to be the same as; entities with the same key are one. */
  readonly identity: string | undefined
  /** Places of the decisions that say so. */
  readonly places: readonly string[]
  /** Items of Wikidata, and identities, that it is said not to be. */
  readonly isNot: ReadonlySet<string>
  /** By the place of a decision that tells two apart, on which side of it the entity stands. */
  readonly sides: ReadonlyMap<string, 'one' | 'other'>
}

const NOTHING: Verdict = { identity: undefined, places: [], isNot: new Set(), sides: new Map() }

/** Marks identities that users give; no item of Wikidata begins so. */
const OWN = '='

interface Side {
  readonly reference: Reference
  readonly decision: Decision
  readonly side: 'one' | 'other'
}

/** The same for references that mean the same. */
const keyOf = ({ name, article }: Reference): string => {
  const called = isItem(name) || name.includes('--') ? name : slug(name)
  return article === undefined ? called : `${called}@${article}`
}

/** References that are said to be one, by the key of each, under one that stands for all. */
function unions(decisions: readonly Decision[]): Map<string, string> {
  const next = new Map<string, Set<string>>()
  for (const { says, one, other } of decisions) {
    if (says === 'different') continue
    const [a, b] = [keyOf(one), keyOf(other)]
    next.set(a, (next.get(a) ?? new Set()).add(b))
    next.set(b, (next.get(b) ?? new Set()).add(a))
  }
  const found = new Map<string, string>()
  for (const start of [...next.keys()].sort(naturalOrder)) {
    if (found.has(start)) continue
    const reached = new Set([start])
    for (const each of reached) {
      found.set(each, start)
      for (const mate of next.get(each) ?? []) reached.add(mate)
    }
  }
  return found
}

/** What a user says is the same, or is not, whatever speaks for it in articles. */
export class Decisions {
  static readonly none = new Decisions([])

  /** The files that they are of. */
  readonly files: readonly DecisionsFile[]
  readonly all: readonly Decision[]
  readonly #sides = new Map<string, Side[]>()
  readonly #identities: ReadonlyMap<string, string>
  /** The one item of Wikidata among what is said to be the same. */
  readonly #items = new Map<string, string | undefined>()

  /** @throws DecisionsError where a file cannot be read, or one decision says the contrary of others. */
  constructor(files: readonly DecisionsFile[]) {
    this.files = files
    this.all = files.flatMap((file) => (/\.ttl$/iu.test(file.name) ? readTurtle(file) : readLines(file)))
    this.#identities = unions(this.all)
    for (const decision of this.all) {
      this.#check(decision)
      for (const side of ['one', 'other'] as const) this.#note({ reference: decision[side], decision, side })
    }
    for (const [key, identity] of this.#identities)
      if (isItem(key)) this.#items.set(identity, this.#items.has(identity) ? undefined : key)
  }

  /** What is decided of an entity, as its article was read. */
  of(entity: Omit<Entity, 'mentions'>, article: string): Verdict {
    const sides = this.#sides.size === 0 ? [] : this.#sidesOf(entity, article)
    if (sides.length === 0) return NOTHING
    const same = sides.filter(({ decision }) => decision.says === 'same')
    const [identity] = same.map(({ reference }) => this.#identityOf(reference) ?? '').sort(naturalOrder)
    const isNot = new Set<string>()
    const apart = new Map<string, 'one' | 'other'>()
    for (const { decision, side } of sides) {
      if (decision.says === 'same') continue
      const isBoth = sides.some((each) => each.decision === decision && each.side !== side)
      const against = decision[side === 'one' ? 'other' : 'one']
      // what bears both names cannot be told from itself; an item is always another
      if (!isBoth) apart.set(decision.place, side)
      if (isItem(against.name)) isNot.add(against.name)
      const other = this.#identityOf(against)
      if (!isBoth && other !== undefined) isNot.add(OWN + other)
    }
    const places = same.filter(({ reference }) => this.#identityOf(reference) === identity)
    return {
      identity: identity === undefined ? undefined : OWN + identity,
      places: [...new Set(places.map(({ decision }) => decision.place))],
      isNot,
      sides: apart,
    }
  }

  /** The entities of an article with the items of Wikidata that they are said to be, and without those that they are not. */
  applied<Some extends Omit<Entity, 'mentions'>>(entities: readonly Some[], article: string): readonly Some[] {
    return this.all.length === 0 ? entities : entities.map((entity) => this.#applied(entity, article))
  }

  /** Whether any of it speaks of these. */
  concerns(entities: readonly Entity[], article: string): boolean {
    return this.#sides.size > 0 && entities.some((entity) => this.#sidesOf(entity, article).length > 0)
  }

  #applied<Some extends Omit<Entity, 'mentions'>>(entity: Some, article: string): Some {
    const { identity, isNot } = this.of(entity, article)
    const said = identity === undefined ? undefined : this.#items.get(identity.slice(OWN.length))
    const isWrong = entity.wikidata !== undefined && isNot.has(entity.wikidata)
    if (!isWrong && (said === undefined || said === entity.wikidata)) return entity
    const { wikidata: _, wikipedia: __, ...rest } = entity
    return (said === undefined || isNot.has(said) ? rest : { ...rest, wikidata: said }) as Some
  }

  #identityOf(reference: Reference): string | undefined {
    return this.#identities.get(keyOf(reference))
  }

  #note(side: Side): void {
    const { name } = side.reference
    for (const key of new Set([name, ...(isItem(name) || name.includes('--') ? [] : [slug(name)])]))
      this.#sides.set(key, [...(this.#sides.get(key) ?? []), side])
  }

  #sidesOf({ id, label, aliases, wikidata }: Omit<Entity, 'mentions'>, article: string): Side[] {
    const keys = [
      id,
      `${id}--${article}`,
      ...(wikidata === undefined ? [] : [wikidata]),
      ...[label, ...aliases].map(slug),
    ]
    const found = new Set(keys.flatMap((key) => this.#sides.get(key) ?? []))
    return [...found].filter(({ reference }) => reference.article === undefined || reference.article === article)
  }

  #check({ says, one, other, place }: Decision): void {
    const [a, b] = [written(one), written(other)]
    if (keyOf(one) === keyOf(other))
      throw new DecisionsError(`${place}: ${a} and ${b} are one name; name two, or add their articles: ${a}@ARTICLE.`)
    const identity = this.#identityOf(one)
    if (says === 'same' || identity === undefined || identity !== this.#identityOf(other)) return
    const contrary = this.all.find((each) => each.says === 'same' && this.#identityOf(each.one) === identity)
    throw new DecisionsError(
      `${place}: ${a} and ${b} are said to be different here, and the same by ${contrary?.place ?? 'others'}; take one of the two out.`,
    )
  }
}
