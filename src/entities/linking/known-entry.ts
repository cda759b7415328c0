import { slug } from '../../model/index.ts'
import { fold, type Gazetteer, type GazetteerEntry, type KnownEntity } from '../gazetteer/index.ts'

/**
 * The entry of somebody whom the world knows. Its id is that of the name where nobody of the name is better known; others have
 * the number of their item besides.
 */
export function entryOfKnown(entity: KnownEntity, gazetteer: Gazetteer): GazetteerEntry {
  const { wikidata, wikipedia, class: name, type } = entity
  const label = usualName(entity)
  const first = gazetteer.known.named(label).find((each) => fold(usualName(each)) === fold(label))
  const taken = gazetteer.byId(slug(label))
  const isFirst = first === undefined || first.wikidata === wikidata
  const isOwn = taken === undefined || (taken.wikidata !== undefined && taken.wikidata === wikidata)
  return {
    id: isFirst && isOwn ? slug(label) : `${slug(label)}-${slug(wikidata ?? name)}`,
    label,
    class: name,
    ...(type === 'event' ? {} : { type }),
    ...(wikidata === undefined ? {} : { wikidata }),
    ...(wikipedia === undefined ? {} : { wikipedia }),
  }
}

/** People are known by the title of their article, where that has nothing in brackets: "George Papandreou". */
const usualName = ({ label, type, wikipedia }: KnownEntity): string =>
  type === 'person' && wikipedia !== undefined && !wikipedia.includes('(') ? wikipedia : label
