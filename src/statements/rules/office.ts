import { HELD, type Draft, type Rule } from '../draft.ts'
import { descriptions } from '../offices/descriptions.ts'
import { officeName } from '../offices/office-name.ts'
import { titles } from '../offices/titles.ts'

const NAME = 'office'

export const office: Rule = {
  name: NAME,
  reads: 'a person\'s office, as title, apposition or predicate: "Indian Foreign Secretary Vinay Mohan Kwatra"',
  apply(context) {
    const property = context.ontology.propertyFor('office')
    return [...titles(context), ...descriptions(context)].map((holding): Draft => {
      const { label, body } = officeName(context, holding)
      return {
        rule: NAME,
        predicate: holding.office,
        subject: holding.holder,
        object: { head: holding.office, tokens: holding.tokens, label, class: 'Office' },
        relation: { tokens: [], text: 'is', lemma: 'be', property },
        arguments: body === undefined ? [] : [{ head: body, tokens: [body], role: 'organization' }],
        ...(holding.copular ? {} : { stance: HELD }),
      }
    })
  },
}
