import { ploverType } from '../coded-event.ts'
import { complementOf } from '../clause.ts'
import type { CodingRule } from '../coding.ts'
import { propertiesOf } from '../lexical-property.ts'

/** The property that the word evokes has a type: "attacked", "is critical of". */
export const lexical: CodingRule = {
  name: 'lexical',
  code(token, { context }) {
    const property = propertiesOf(token, context).find(({ plover }) => ploverType(plover) !== undefined)
    if (property === undefined) return null
    const complement = complementOf(context.tree, token)
    return {
      type: ploverType(property.plover)!,
      ...(property.cameo === undefined ? {} : { cameo: property.cameo }),
      rule: 'lexical',
      head: token,
      about: complement === undefined ? [token] : [token, complement],
      covers: complement === undefined ? [] : [complement],
      symmetric: property.symmetric,
    }
  },
}
