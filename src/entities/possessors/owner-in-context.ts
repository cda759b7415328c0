import type { CodedClass, Ontology } from '../../model/index.ts'
import type { Chain, Chains } from '../chains.ts'
import { classOf, classOfType } from '../classify.ts'
import type { MentionTree } from '../mention-tree.ts'
import type { Candidate } from '../mentions/index.ts'
import type { Owned } from './owned.ts'

/** How many sentences back the one that leads the article may have been spoken of last. */
const REACH = 6
/** How many times as often as any other of its kind one is spoken of that leads an article. */
const LEADS = 2
/** The same of one that neither the sentence nor the one before speaks of, and of states, of which news names several. */
const LEADS_FAR = 5
/** How often one is spoken of that may be meant from anywhere in the article, where it has no rival. */
const OFTEN = 3

/** What has the things that nouns leave open, as an article speaks of it. */
export class Owners {
  private readonly chains: Chains
  private readonly ontology: Ontology
  private readonly trees: ReadonlyMap<number, MentionTree>
  private readonly byKinds = new Map<string, readonly Chain[]>()

  constructor(chains: Chains, ontology: Ontology) {
    this.chains = chains
    this.ontology = ontology
    this.trees = new Map(chains.candidates.map(({ tree }) => [tree.sentence.index, tree]))
  }

  /**
   * Who or what the context says has it: whoever a clause around it is about ("Halvorn said revenue fell"), the only one that
   * its sentence speaks of, or what the sentence before is about, or the article; nobody where two may be meant.
   */
  of(owned: Owned): Chain | undefined {
    for (const kinds of owned.kinds) {
      const found = this.among(this.fitting(kinds), owned)
      if (found !== undefined) return found
    }
    return undefined
  }

  /** Whose death has it where nothing else may: the one named person of whom it was told shortly before that they died. */
  ofDeath({ mention: { tree }, kinds }: Owned): Chain | undefined {
    const events = kinds.flat().filter((kind) => this.ontology.isA(kind, EVENT))
    if (!events.includes(DEATH) || this.fitting(events).length > 0) return undefined
    const { index } = tree.sentence
    const dead = [...this.trees.values()]
      .filter(({ sentence }) => index - REACH <= sentence.index && sentence.index <= index)
      .flatMap((each) => this.deadIn(each))
    const [only, ...others] = new Set(dead)
    return others.length === 0 ? only : undefined
  }

  private deadIn(tree: MentionTree): readonly Chain[] {
    return tree.sentence.tokens.flatMap(({ index }) => {
      if (this.ontology.table('deedOfHarm').get(tree.lemma(index)) !== 'dies') return []
      const subject = tree.first(index, 'nsubj')
      const chain = subject === undefined ? undefined : this.at(tree, subject)
      return chain !== undefined && this.isOf(chain, PERSON) ? [chain] : []
    })
  }

  private among(fits: readonly Chain[], owned: Owned): Chain | undefined {
    const { tree, form } = owned.mention
    const areStates = fits.some((chain) => classOf(chain, this.ontology) === STATE)
    const leading = this.leading(fits, owned.mention, areStates ? LEADS_FAR : LEADS)
    // a sentence about one state, or about a rival firm, has others' officers too
    const isOfArticle = areStates || form === 'name' || owned.mention.type === 'person'
    const here = this.spokenOf(fits, tree).filter((chain) => chain !== this.chains.of(owned.mention))
    if (here.length > 0) {
      const about = this.aboutClauses(owned, here)
      if (about !== undefined) return about.isOfOwnClause ? undefined : about.chain
      const [only, ...others] = here
      if (others.length > 0) return leading !== undefined && here.includes(leading) ? leading : undefined
      return leading === only ? only : undefined
    }
    const before = this.trees.get(tree.sentence.index - 1)
    const there = before === undefined ? [] : this.spokenOf(fits, before)
    const [only, ...others] = there
    if (only === undefined) {
      const alone = this.leading(fits, owned.mention, LEADS_FAR)
      const isSole = fits.length === 1 && (fits[0]?.members.length ?? 0) >= OFTEN
      return alone && (isSole || this.isNear(alone, tree)) ? alone : undefined
    }
    const topics = before === undefined ? [] : this.topics(before, there)
    const [topic] = topics
    if (topic !== undefined && topics.length === 1 && others.length === 0 && !isOfArticle) return topic
    return leading !== undefined && there.includes(leading) ? leading : undefined
  }

  /** All that may have such things, named or an event. */
  private fitting(kinds: readonly string[]): readonly Chain[] {
    const key = kinds.join(' ')
    const known =
      this.byKinds.get(key) ?? this.chains.all.filter((chain) => kinds.some((kind) => this.isOf(chain, kind)))
    this.byKinds.set(key, known)
    return known
  }

  private isOf(chain: Chain, kind: string): boolean {
    const own = classOf(chain, this.ontology)
    if (this.ontology.isA(kind, EVENT)) return this.ontology.isA(own, kind)
    if (!chain.named) return false
    if (kind === PERSON) return own === PERSON
    if (this.ontology.isA(own, kind)) return true
    // of many firms and towns no more is known than that they are bodies and places
    return (kind === COMPANY && own === classOfType('organization')) || (kind === CITY && own === classOfType('place'))
  }

  /** The one of which the article speaks most, where it has been named. */
  private leading(fits: readonly Chain[], mention: Candidate, times: number): Chain | undefined {
    const [first, second] = fits.toSorted((a, b) => b.members.length - a.members.length)
    const leads = first !== undefined && first.members.length >= times * (second?.members.length ?? 0)
    return leads && first.first.order < mention.order ? first : undefined
  }

  private spokenOf(fits: readonly Chain[], tree: MentionTree): readonly Chain[] {
    return fits.filter(({ members }) => members.some((member) => member.tree === tree))
  }

  /** Whom the nearest clause around it is about, if one of them: of "Halvorn reported revenue of €2bn" its own clause says it. */
  private aboutClauses(
    { mention: { tree }, noun }: Owned,
    here: readonly Chain[],
  ): { readonly chain: Chain; readonly isOfOwnClause: boolean } | undefined {
    let isOfOwnClause = true
    for (const above of tree.ancestors(noun)) {
      const subject = tree.first(above, 'nsubj')
      if (subject === undefined) continue
      if (subject === noun || tree.dominates(subject, noun)) isOfOwnClause = false
      else {
        const chain = this.at(tree, subject)
        if (chain !== undefined && here.includes(chain)) return { chain, isOfOwnClause }
        isOfOwnClause = false
      }
    }
    return undefined
  }

  /** What the subject of a sentence names: "Shares of Nordal" are about Nordal. */
  private topics(tree: MentionTree, there: readonly Chain[]): readonly Chain[] {
    const root = tree.sentence.tokens.find(({ head }) => head < 0)?.index ?? 0
    const subject = tree.first(root, 'nsubj')
    if (subject === undefined) return []
    const own = this.at(tree, subject)
    if (own !== undefined && there.includes(own)) return [own]
    const within = tree.subtree(subject).flatMap((token) => this.at(tree, token) ?? [])
    return [...new Set(within)].filter((chain) => there.includes(chain))
  }

  private at(tree: MentionTree, token: number): Chain | undefined {
    const mention = this.chains.at(tree, token)
    return mention && this.chains.of(mention)
  }

  private isNear({ members }: Chain, { sentence }: MentionTree): boolean {
    return members.some((each) => {
      const distance = sentence.index - each.tree.sentence.index
      return distance > 0 && distance <= REACH
    })
  }
}

const EVENT: CodedClass = 'Event'
const DEATH: CodedClass = 'Death'
const PERSON: CodedClass = 'Person'
const CITY: CodedClass = 'City'
const COMPANY: CodedClass = 'Company'
const STATE: CodedClass = 'State'
