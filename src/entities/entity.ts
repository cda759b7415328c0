import type { Entity, Mention, Ontology } from '../model/index.ts'
import type { Chain, Chains } from './chains.ts'
import { classOf, typeOf } from './classify.ts'
import type { Gazetteer } from './gazetteer/index.ts'
import type { Identifiers } from './identifier.ts'
import { labelOf } from './label.ts'
import { nameText, type Candidate } from './mentions/index.ts'
import { wikipediaOf } from './wikipedia.ts'

export function entityOf(
  chain: Chain,
  chains: Chains,
  identifiers: Identifiers,
  gazetteer: Gazetteer,
  ontology: Ontology,
): Entity {
  const label = labelOf(chain, chains)
  const wikipedia = wikipediaOf(chain, label, gazetteer)
  const wikidata = (chain.entry ?? chain.holder)?.wikidata
  return {
    id: identifiers.of(chain, label, chains),
    label,
    type: typeOf(chain, ontology),
    class: classOf(chain, ontology),
    aliases: [...new Set(chain.names.map(nameText))].filter((name) => name !== label),
    mentions: chain.members.map(mentionOf),
    ...(wikidata === undefined ? {} : { wikidata }),
    ...(wikipedia === undefined ? {} : { wikipedia }),
    named: chain.named,
  }
}

function mentionOf({ tree, head, first, last, form }: Candidate): Mention {
  const { sentence } = tree
  const { start } = tree.token(first)
  const { end } = tree.token(last)
  return {
    text: sentence.text.slice(start - sentence.start, end - sentence.start),
    start,
    end,
    sentence: sentence.index,
    head,
    first,
    last,
    form,
  }
}
