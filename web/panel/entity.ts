import type { ViewNode } from '../../src/model/index.ts'
import { element, foreign, outsideLink, type Child } from '../dom.ts'
import type { GraphIndex } from '../graph-index.ts'
import { typeIcon } from '../icons.ts'
import type { Store } from '../store.ts'
import { TYPE_LABEL } from '../words.ts'
import { statementLinks } from './links.ts'

const WIKIDATA_ID = /^Q[1-9]\d*$/

function wikidataAddress(id: string | undefined): string | undefined {
  return id !== undefined && WIKIDATA_ID.test(id) ? `https://www.wikidata.org/wiki/${id}` : undefined
}

function knowledgeLinks(node: ViewNode): Child {
  const links: Node[] = []
  const item = wikidataAddress(node.wikidata)
  if (item !== undefined) links.push(outsideLink(`Wikidata ${node.wikidata}`, item))
  if (node.wikipedia !== undefined) {
    const page = encodeURIComponent(node.wikipedia.replace(/\p{Surrogate}/gu, '').replaceAll(' ', '_'))
    links.push(outsideLink('Wikipedia', `https://en.wikipedia.org/wiki/${page}`))
  }
  return links.length === 0 ? null : element('p', { class: 'knowledge' }, ...links.flatMap((link) => [link, ' ']))
}

/** Everything known of an entity, and all that is said of it. */
export function entityView(index: GraphIndex, store: Store, node: ViewNode): Child[] {
  const statements = index.statementsOf(node.id)
  const aliases = node.aliases.filter((alias) => alias !== node.label)
  const kind =
    node.class.toLowerCase() === node.type ? TYPE_LABEL[node.type] : `${TYPE_LABEL[node.type]} · ${node.class}`
  return [
    element('h2', { tabindex: -1 }, typeIcon(node.type), foreign(node.label)),
    element('p', { class: 'kind' }, kind, node.named ? null : ' · described, not named'),
    aliases.length === 0
      ? null
      : element(
          'p',
          { class: 'aliases' },
          'Also: ',
          ...aliases.flatMap((alias, at) => [at === 0 ? null : ', ', foreign(alias)]),
        ),
    knowledgeLinks(node),
    element('h3', {}, statements.length === 1 ? '1 statement' : `${statements.length} statements`),
    statementLinks(index, store, statements, { quoted: true }),
  ]
}
