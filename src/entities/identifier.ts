import type { Chain, Chains } from './chains.ts'
import { slug, type Ontology } from '../model/index.ts'

/** Separates the article from the name in ids of what only that article speaks of; no name's slug contains it. */
const SCOPE = '--'

/**
 * Mints entity ids. What has a full name, or is spoken of in general ("crude oil"), has the same id in every article;
 * a described thing ("the agreement"), an unnamed source ("according to sources") and a person known by one name only
 * belong to their article.
 */
export class Identifiers {
  private readonly used = new Set<string>()
  private readonly article: string
  private readonly ontology: Ontology

  constructor(article: string, ontology: Ontology) {
    this.article = article
    this.ontology = ontology
  }

  of(chain: Chain, label: string, chains: Chains): string {
    const known = chain.entry ?? chain.holder
    if (known) return this.unique(known.id, chain.type)
    const base = slug(label)
    return this.unique(
      isGeneral(chain, label, chains, this.ontology) ? base : `${base}${SCOPE}${this.article}`,
      chain.type,
    )
  }

  private unique(id: string, type: string): string {
    let free = id
    if (this.used.has(free)) free = `${id}-${type}`
    for (let number = 2; this.used.has(free); number++) free = `${id}-${number}`
    this.used.add(free)
    return free
  }
}

function isGeneral(chain: Chain, label: string, chains: Chains, ontology: Ontology): boolean {
  // what only goes by the name of its city is not known elsewhere
  if (chain.names.length > 0 && chain.names.every(({ metonym }) => metonym)) return false
  if (chain.names.length > 0) return chain.type !== 'person' || label.includes(' ')
  if (['event', 'person', 'organization', 'place', 'object'].includes(chain.type)) return false
  if (chain.members.some((member) => chains.ownerOf(member) !== undefined)) return false
  return chain.members.every(
    ({ form, determination, tree, head }) =>
      form === 'nominal' &&
      determination === 'bare' &&
      !ontology.words('unnamedSource').has(tree.token(head).lemma) &&
      !tree.children(head).some((at) => at > head && tree.is(at, 'nmod', 'acl')),
  )
}
