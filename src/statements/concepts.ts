import type { Entity, EntityType, Mention } from '../model/index.ts'

const slug = (text: string): string =>
  text.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 80) || 'thing' // prettier-ignore

/** Entities that only a statement's words bring about: "energy security" in "food and energy security", offices. */
export class Concepts {
  private readonly byId = new Map<string, { entity: Entity; mentions: Mention[] }>()

  add(label: string, type: EntityType, className: string, mention: Mention): Entity {
    const id = slug(label)
    const known = this.byId.get(id)
    if (known) {
      if (!known.mentions.some((each) => each.start === mention.start && each.end === mention.end)) known.mentions.push(mention)
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
