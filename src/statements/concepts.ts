import { slug, type Entity, type EntityType, type Mention } from '../model/index.ts'

export interface Concept {
  readonly label: string
  readonly type: EntityType
  readonly class: string
  /** Spoken of in general ("crude oil", an office): the same in every article. */
  readonly general: boolean
}

/** Entities that only a statement's words bring about: "energy security" in "food and energy security", offices. */
export class Concepts {
  private readonly byId = new Map<string, { entity: Entity; mentions: Mention[] }>()
  private readonly article: string

  constructor(article: string) {
    this.article = article
  }

  add({ label, type, class: className, general }: Concept, mention: Mention): Entity {
    const id = general ? slug(label) : `${slug(label)}--${this.article}`
    const known = this.byId.get(id)
    if (known) {
      if (!known.mentions.some((each) => each.start === mention.start && each.end === mention.end))
        known.mentions.push(mention)
      return known.entity
    }
    const mentions = [mention]
    const entity: Entity = { id, label, type, class: className, aliases: [], mentions, named: false }
    this.byId.set(id, { entity, mentions })
    return entity
  }

  get entities(): Entity[] {
    return [...this.byId.values()].map(({ entity }) => entity)
  }
}
