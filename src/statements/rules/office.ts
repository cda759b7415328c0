import type { CodedClass } from '../../model/index.ts'
import { HELD, type Draft, type Rule, type RuleContext } from '../draft.ts'
import { descriptions } from '../offices/descriptions.ts'
import { isFormer, type Holding } from '../offices/holding.ts'
import { officeName } from '../offices/office-name.ts'
import { titles } from '../offices/titles.ts'

const NAME = 'office'
/** Where captains have a rank. */
const FORCES: readonly CodedClass[] = ['ArmedForces', 'Police']

/** "Rear Admiral", "a colonel": ranks stand alone or with each other; the attorney general, a chief of staff and the captain of a team have posts. */
const isRank = ({ tree, ontology, classOf }: RuleContext, { office, tokens }: Holding, body?: number): boolean => {
  const isOf = (noun: number): boolean => tokens.includes(noun) && tree.token(noun).upos === 'NOUN'
  if (tree.all(office, 'nmod').some((noun) => noun > office && isOf(noun))) return false
  const isWord = (token: number): boolean => tree.isForm(token, 'rankWord')
  const beside = tree.all(office, 'compound', 'flat', 'amod').filter((child) => tokens.includes(child))
  // "Captain Lund of the Oslo Police"
  const isArmed = FORCES.some((force) => ontology.isA(classOf(body ?? office) ?? '', force))
  if (tree.isForm(office, 'rankElsewhere') && !isArmed && !beside.some(isWord)) return false
  return isWord(office) && beside.every((child) => isWord(child) || tree.token(child).upos === 'ADJ')
}

export const office: Rule = {
  name: NAME,
  reads: 'a person\'s office, as title, apposition or predicate: "Indian Foreign Secretary Vinay Mohan Kwatra"',
  apply(context) {
    const { ontology } = context
    return [...titles(context), ...descriptions(context)].map((holding): Draft => {
      const { label, body } = officeName(context, holding)
      const term = isRank(context, holding, body?.head)
        ? 'rank'
        : isFormer(context, holding)
          ? 'formerOffice'
          : 'office'
      return {
        rule: NAME,
        predicate: holding.office,
        subject: holding.holder,
        object: { head: holding.office, tokens: holding.tokens, label, class: 'Office' },
        relation: {
          tokens: [],
          text: term === 'formerOffice' ? 'was' : 'is',
          lemma: 'be',
          property: ontology.propertyFor(term),
        },
        arguments: body === undefined ? [] : [{ ...body, role: 'organization' }],
        ...(holding.copular ? {} : { stance: HELD }),
        ...(holding.isHandedOver === true ? { isEndedBy: true } : {}),
      }
    })
  },
}
