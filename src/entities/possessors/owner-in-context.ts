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
/** The same of one that neither the sentence nor the one before speaks of. */
const LEADS_FAR = 5

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

  private among(fits: readonly Chain[], owned: Owned): Chain | undefined {
    const { tree, form } = owned.mention
    const leading = this.leading(fits, owned.mention, LEADS)
    const isOffice = form === 'name' || owned.mention.type === 'person'
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
      return alone && this.isNear(alone, tree) ? alone : undefined
    }
    const topics = before === undefined ? [] : this.topics(before, there)
    const [topic] = topics
    if (topic !== undefined && topics.length === 1 && others.length === 0 && !isOffice) return topic
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
    return this.ontology.isA(own, kind) || (kind === COMPANY && own === classOfType('organization'))
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
const PERSON: CodedClass = 'Person'
const COMPANY: CodedClass = 'Company'
