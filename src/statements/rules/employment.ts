import type { CodedClass } from '../../model/index.ts'
import type { Draft, Rule, RuleContext } from '../draft.ts'
import { conjuncts, marker } from '../../syntax/nominal.ts'
import { isNoun, personsOf, said } from './person-noun.ts'

const NAME = 'employment'

const EMPLOYERS: readonly CodedClass[] = ['Organization', 'Facility']

/** Bodies that people work for; of what is merely called an organization only names. */
function isEmployer({ tree, ontology, classOf }: RuleContext, token: number): boolean {
  const found = classOf(token) ?? ''
  return (
    tree.token(token).upos === 'PROPN' &&
    EMPLOYERS.some((name) => ontology.isA(found, name)) &&
    !ontology.isA(found, 'PoliticalParty') &&
    !ontology.isA(found, 'State')
  )
}

/**
 * The bodies before a noun, those that own it, and those that follow it or its verb with a preposition. Of a word that
 * names no known post only those that it is at, and armed forces: a Navy diver serves, an Acme fan and a trustee of Acme
 * are not employed there.
 */
function employers(context: RuleContext, noun: number): number[] {
  const { tree, ontology } = context
  const at = (child: number): boolean => ontology.words('workplacePreposition').has(marker(tree, child))
  const before = tree.all(noun, 'compound', 'nmod:poss', 'nmod:desc')
  const after = tree
    .all(noun, 'nmod')
    .filter((child) => child > noun && ontology.words('affiliatingPreposition').has(marker(tree, child)))
  const verb = tree.is(noun, 'obl', 'xcomp', 'obj') ? tree.token(noun).head : -1
  const beside = verb < 0 ? [] : tree.all(verb, 'obl').filter((child) => child > noun && at(child))
  const known = isKnownPost(context, noun)
  return [...before, ...after, ...beside]
    .filter((child) => known || at(child) || isForces(context, child))
    .flatMap((child) => conjuncts(tree, child))
    .filter((child) => isEmployer(context, child))
}

const isForces = ({ ontology, classOf }: RuleContext, token: number): boolean =>
  ontology.isA(classOf(token) ?? '', 'ArmedForces')

/** An office, or a noun that the ontology knows as a post: "engineer". */
const isKnownPost = ({ tree, ontology }: RuleContext, noun: number): boolean =>
  ontology.officeNouns.has(tree.lemma(noun)) || ontology.framesOf(tree.lemma(noun), 'noun').length > 0

/** What a person does for a living rather than is to somebody: no noun that the lexicon reads in its own way ("founder"), offices aside. */
function isPost({ tree, ontology }: RuleContext, noun: number): boolean {
  const lemma = tree.lemma(noun)
  if (ontology.words('politicianNoun').has(lemma)) return false
  const { entityType } = tree.token(noun)
  return (
    ontology.officeNouns.has(lemma) ||
    (ontology
      .framesOf(lemma, 'noun')
      .every(({ property, modifier }) => modifier !== undefined || ontology.propertiesFor('post').includes(property)) &&
      (entityType === null || entityType === 'person'))
  )
}

/** "Ann Lee of Stanford University": the bodies that a person's name is told apart by. */
function bodiesOfName(context: RuleContext, name: number): number[] {
  const { tree, ontology, classOf } = context
  const isPerson = tree.token(name).upos === 'PROPN' && ontology.isA(classOf(name) ?? '', 'Person')
  // "President of the Medical Association", with a capital
  const isWhole = tree.first(name, 'flat') !== undefined && !ontology.officeNouns.has(tree.lemma(name))
  if (!isPerson || !isWhole || tree.is(name, 'compound', 'nmod:desc')) return []
  return tree
    .all(name, 'nmod')
    .filter((child) => child > name && marker(tree, child) === 'of')
    .flatMap((child) => conjuncts(tree, child))
    .filter((child) => isEmployer(context, child))
}

export const employment: Rule = {
  name: NAME,
  reads:
    'what a person does, and for whom: "Ann Lee, an attorney at Acme", "a coach with the Tigers", "worked as treasurer of Acme", "Ann Lee of Acme"',
  apply(context) {
    const { tree, sentence } = context
    return sentence.tokens
      .flatMap(({ index }): Draft[] => {
        const named = bodiesOfName(context, index)
        if (named.length > 0) return named.map((body) => said(context, NAME, 'employment', index, index, body))
        if (!isNoun(context, index) || !isPost(context, index) || context.isTime(index)) return []
        const bodies = employers(context, index)
        if (bodies.length === 0) return []
        return personsOf(context, index).flatMap((person) =>
          bodies.map((body) => said(context, NAME, 'employment', index, person, body)),
        )
      })
      .filter(
        ({ object, subject }) =>
          object !== null && object.head !== subject.head && !tree.dominates(object.head, subject.head),
      )
  },
}
