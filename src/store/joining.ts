import { Decisions, type DecisionsFile, type Renaming } from '../joining/index.ts'
import { del, put, type Change } from './change.ts'
import type { Database } from './database.ts'
import { Eras } from './eras.ts'
import { StoreError } from './error.ts'
import { foundRows, shownRow, type FoundBy, type LookRows, type Row } from './index-rows.ts'
import { comparedRow } from './compared.ts'
import { Happenings, type ArticlePair } from './happenings.ts'
import { storyRows } from './story-rows.ts'
import { arePartsOtherwise, calledBy, isOtherwise, joinedAfter, joinedOf, namesChanged } from './joined-after.ts'
import { Joiner, type Explanation } from './joiner.ts'
import { articleKey, key, under } from './keys.ts'
import { foundBy, placeRows } from './neighbour.ts'
import { nodeRows, Nodes, nodesIn } from './nodes.ts'
import type { RecordReader } from './record-reader.ts'
import type { Records } from './record.ts'
import { idsIn, joinedIds, joinedRow, membersCalled, withIds, type JoinedIds, type Member } from './renaming.ts'

/** What is left to be joined, kept beside what is stored: a build may have ended there. */
export interface Left {
  /** Keys of articles that were added and not joined yet. */
  readonly unjoined: readonly string[]
  /** Entities and happenings that may be called otherwise since. */
  readonly touched: readonly Member[]
  readonly happenings: readonly Member[]
  /** Keys of articles that lay beside those that are gone. */
  readonly beside: readonly ArticlePair[]
  readonly decisions: readonly DecisionsFile[]
  /** Keys of articles that are found by what these earlier decisions made of them. */
  readonly undecided: readonly string[]
  readonly earlier: readonly DecisionsFile[]
}

const NONE: Renaming = new Map()

const rowsOfLook = ({ look, names }: LookRows): Row[] => [look, ...names]

/** Has what articles tell of found by what the graph calls it, however articles come and go. */
export class Joining {
  readonly #database: Database
  readonly #reader: RecordReader
  readonly #joiner: Joiner
  readonly #nodes: Nodes
  readonly #eras: Eras
  #decisions: Decisions
  #earlier: Decisions
  readonly #unjoined: Set<string>
  readonly #undecided: Set<string>
  #touched: Member[]
  #touchedHappenings: Member[]
  #besideGone: ArticlePair[]
  readonly #happenings: Happenings
  /** What entities of articles are being renamed to. */
  readonly #renaming = new Map<string, Renaming>()

  constructor(database: Database, reader: RecordReader, left: Partial<Left>) {
    this.#database = database
    this.#reader = reader
    this.#unjoined = new Set(left.unjoined)
    this.#undecided = new Set(left.undecided)
    this.#touched = [...(left.touched ?? [])]
    this.#touchedHappenings = [...(left.happenings ?? [])]
    this.#besideGone = [...(left.beside ?? [])]
    this.#decisions = new Decisions(left.decisions ?? [])
    this.#earlier = new Decisions(left.earlier ?? [])
    this.#nodes = new Nodes(database)
    this.#eras = new Eras(database)
    this.#joiner = new Joiner(database, this.#nodes, this.#eras)
    const entityIds = (article: string): Renaming =>
      this.#renaming.get(article) ?? joinedIds(database, article).entities
    this.#happenings = new Happenings(database, this.#nodes, entityIds)
  }

  get left(): Left {
    return {
      unjoined: [...this.#unjoined],
      touched: this.#touched,
      happenings: this.#touchedHappenings,
      beside: this.#besideGone,
      decisions: this.#decisions.files,
      undecided: [...this.#undecided],
      earlier: this.#earlier.files,
    }
  }

  /** What goes before all evidence. */
  get decisions(): Decisions {
    return this.#decisions
  }

  /** What an article that comes is found by when others are joined. */
  added(records: Records): Row[] {
    const article = articleKey(records.head.article.id)
    this.#unjoined.add(article)
    this.#reader.hold(article, records)
    return this.#rowsToJoin(records, this.#decisions)
  }

  /** Everything by which an article that goes is found. */
  async removed(records: Records): Promise<Row[]> {
    const article = articleKey(records.head.article.id)
    const isOther = ([of]: Member): boolean => of !== article
    await this.#eras.load()
    this.#touched.push(...(await this.#joiner.touchedBy(article)).filter(isOther))
    this.lost(article)
    const found = [...this.#rowsToJoin(records, this.#decisions), ...(await this.#rowsJoined(records, this.#decisions))]
    return [...found, comparedRow(article)]
  }

  /** Has what lies beside an article looked at again, by its key, once it is gone. */
  lost(article: string): void {
    this.#besideGone.push(...this.#happenings.leftBy(article))
  }

  /** Has an article read again: it was added, replaced or taken out. */
  forget(article: string): void {
    this.#nodes.forget(article)
    this.#joiner.forget()
    this.#happenings.forget(article)
  }

  /** Why these are one, and why what lies next to them is not. */
  async explain(id: string): Promise<Explanation> {
    return this.#joiner.explain(await membersCalled(this.#database, id))
  }

  /** Has other decisions go before all evidence; `join` makes them good. */
  async decide(decisions: Decisions): Promise<void> {
    const undecided: string[] = []
    await this.#eras.load()
    for await (const article of this.#reader.articleKeys()) {
      if (![this.#decisions, decisions].some((each) => this.#concerns(each, article))) continue
      undecided.push(article)
      this.#touched.push(...(await this.#joiner.touchedBy(article)))
    }
    for (const article of undecided) this.#undecided.add(article)
    this.#earlier = this.#decisions
    this.#decisions = decisions
  }

  /**
   * Joins what was added with what there is.
   * @param meta what is left to do by now, to be written with each step, so that it can be gone on with
   */
  async join(meta: () => Change): Promise<void> {
    for (const article of this.#undecided) await this.#decideOn(article, meta)
    const { touched, happenings: toCall, beside } = this.left
    if (this.#unjoined.size + touched.length + toCall.length + beside.length === 0) return
    await this.#eras.load()
    for (const article of this.#unjoined)
      this.#touched.push(...(await this.#joiner.touchedByAdded(article, this.#unjoined)))
    const { ids, parts } = this.#joiner.idsOf(this.#touched, this.#unjoined)
    this.#touched = [...ids].flatMap(([article, called]) => [...called.keys()].map((id): Member => [article, id]))
    const compared = this.#compareHappenings(ids)
    // whoever goes on with this has to know them, since what is renamed or compared already touches nobody
    await this.#database.write([...compared, meta()], { sync: false })
    const happenings = this.#happenings.idsOf(this.#touchedHappenings)
    const idsOf = (article: string): JoinedIds => ({
      entities: ids.get(article) ?? NONE,
      happenings: happenings.get(article) ?? NONE,
      parts: parts.get(article) ?? NONE,
    })
    await this.#callNew(idsOf)
    for (const article of new Set([...ids.keys(), ...happenings.keys()]))
      if (!this.#unjoined.has(article)) await this.#rename(article, idsOf(article))
    this.#reader.release()
    this.#renaming.clear()
    this.#unjoined.clear()
    this.#touched = []
    this.#touchedHappenings = []
    this.#besideGone = []
    await this.#database.write([meta()])
  }

  /** Compares happenings anew, once entities are called so. Told are the rows to be written. */
  #compareHappenings(entities: ReadonlyMap<string, Renaming>): readonly Change[] {
    const renamed = new Set<string>()
    for (const [article, ids] of entities) {
      const before = joinedIds(this.#database, article).entities
      if (!this.#unjoined.has(article) && isOtherwise(ids, before) && this.#happenings.concerns(article, before, ids))
        renamed.add(article)
      this.#renaming.set(article, joinedOf(before, ids))
    }
    for (const article of [...this.#unjoined, ...renamed]) this.#happenings.forget(article)
    const { changes, touched } = this.#happenings.compare({ added: this.#unjoined, renamed, left: this.#besideGone })
    this.#touchedHappenings.push(...touched)
    return changes
  }

  /** Whether decisions speak of an article; not of one whose record is damaged, which costs no other anything. */
  #concerns(decisions: Decisions, article: string): boolean {
    try {
      return decisions.concerns(this.#reader.entities(article), this.#reader.head(article).article.id)
    } catch (error) {
      if (error instanceof StoreError) return false
      throw error
    }
  }

  /** Has an article found by what is decided now. */
  async #decideOn(article: string, meta: () => Change): Promise<void> {
    const records = this.#reader.records(article)
    const old = this.#unjoined.has(article) ? [] : await this.#rowsJoined(records, this.#earlier)
    const gone = [...this.#rowsToJoin(records, this.#earlier), ...old]
    this.#undecided.delete(article)
    const rows = this.added(records)
    await this.#database.write([...gone.map(del), ...rows.map(put), meta()], { sync: false })
    this.forget(article)
  }

  /** Has the statements, entities and events of articles that were added found by what the graph calls them. */
  async #callNew(idsOf: (article: string) => JoinedIds): Promise<void> {
    const changes: Change[] = []
    for (const article of this.#unjoined) {
      const after = joinedAfter(joinedIds(this.#database, article), idsOf(article))
      const { own, looks } = this.#foundBy(this.#reader.records(article), this.#decisions, calledBy(after))
      changes.push(del([key('joined', article), '']))
      for (const row of [...own, ...looks.flatMap(rowsOfLook), ...joinedRow(article, after)]) changes.push(put(row))
    }
    await this.#database.write(changes, { sync: false })
  }

  /** Has what an article tells of found by other ids than so far, if they differ. */
  async #rename(article: string, ids: JoinedIds): Promise<void> {
    const before = joinedIds(this.#database, article)
    const after = joinedAfter(before, ids)
    if (!isOtherwise(ids.entities, before.entities) && !isOtherwise(ids.happenings, before.happenings)) {
      if (arePartsOtherwise(ids.parts, before.parts)) await this.#writeJoined(article, after, [])
      return
    }
    const records = this.#reader.records(article)
    const [had, has] = [calledBy(before), calledBy(after)]
    const changed = namesChanged(had, has)
    const old = this.#foundBy(records, this.#decisions, had, changed)
    const now = this.#foundBy(records, this.#decisions, has, changed)
    const written = new Map([...now.own, ...now.looks.flatMap(rowsOfLook)])
    const found = new Map([...old.own, ...old.looks.flatMap(rowsOfLook)])
    const gone = old.own.filter(([row]) => !written.has(row))
    for (const look of old.looks)
      if (!written.has(look.look[0]) && !(await this.#isShownElsewhere(look.look, article)))
        gone.push(...rowsOfLook(look))
    const rows = [...written].filter(([row, value]) => found.get(row) !== value)
    await this.#writeJoined(article, after, [...gone.map(del), ...rows.map(put)])
  }

  async #writeJoined(article: string, after: JoinedIds, changes: readonly Change[]): Promise<void> {
    const old = del([key('joined', article), ''])
    await this.#database.write([...changes, old, ...joinedRow(article, after).map(put)], { sync: false })
  }

  /** What an article is found and compared by when others are joined. */
  #rowsToJoin(records: Records, decisions: Decisions): Row[] {
    const nodes = nodesIn(records, decisions)
    return [...placeRows(nodes), ...foundBy(nodes), ...nodeRows(records, nodes, decisions), ...storyRows(records)]
  }

  /** @param only what counts, by what it is called; all, if left out */
  #foundBy(records: Records, decisions: Decisions, ids: Renaming, only?: ReadonlySet<string>): FoundBy {
    const entities = decisions.applied(records.entities, records.head.article.id)
    return foundRows(withIds({ ...records, entities }, ids), only)
  }

  /** The rows by which an article that is joined is found, but for looks that others show as well. */
  async #rowsJoined(records: Records, decisions: Decisions): Promise<Row[]> {
    const article = articleKey(records.head.article.id)
    const { own, looks } = this.#foundBy(records, decisions, idsIn(this.#database, article))
    const rows: Row[] = [[key('joined', article), ''], ...own]
    for (const look of looks) if (!(await this.#isShownElsewhere(look.look, article))) rows.push(...rowsOfLook(look))
    return rows
  }

  async #isShownElsewhere(look: Row, article: string): Promise<boolean> {
    const showing = await this.#database.firstKeys(under('shown', ...look[0].split('\0').slice(1)), 2)
    return showing.some((row) => row !== shownRow(look, article)[0])
  }
}
