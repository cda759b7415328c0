import { ploverType } from '../coded-event.ts'
import { complementOf } from '../clause.ts'
import type { CodingRule } from '../coding.ts'
import { complementsOf, eventNounProperty, propertiesOf } from '../lexical-property.ts'

/** The property that the word evokes has a type: "attacked", "is critical of". */
export const lexical: CodingRule = {
  name: 'lexical',
  code(token, { context }) {
    const { tree } = context
    const isNoun = ['NOUN', 'PROPN'].includes(tree.token(token).upos)
    const noun = isNoun ? eventNounProperty(token, context) : undefined
    const property = [...(noun ? [noun] : []), ...propertiesOf(token, context)].find(
      ({ plover }) => ploverType(plover) !== undefined,
    )
    if (property === undefined) return null
    const complement = complementOf(tree, token)
    // "called the regime brutal" asks for nothing
    if (
      property.plover === 'REQUEST' &&
      complement !== undefined &&
      !tree.isVerb(complement) &&
      tree.first(complement, 'cop', 'mark') === undefined
    )
      return null
    const nouns = complementsOf(token, property.name, context)
    return {
      type: ploverType(property.plover)!,
      ...(property.cameo === undefined ? {} : { cameo: property.cameo }),
      rule: 'lexical',
      head: token,
      about: [token, ...nouns, ...(complement === undefined ? [] : [complement])],
      covers: [...nouns, ...(complement === undefined ? [] : [complement])],
      symmetric: property.symmetric,
    }
  },
}
