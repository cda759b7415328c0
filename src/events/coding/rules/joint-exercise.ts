import { actorsOf } from '../actors.ts'
import type { CodingRule } from '../coding.ts'
import { jointActors } from '../joint-actors.ts'
import { eventNounProperty, objectsOf } from '../lexical-property.ts'
import { actNoun } from '../quantity-nouns.ts'

const EXERCISES = ['exercise', 'drill', 'manoeuvre', 'maneuver']

/** "France and Egypt held naval exercises", "launched a joint inquiry": cooperation (CAMEO 062) of two; exercises of one show force (152). */
export const jointExercise: CodingRule = {
  name: 'joint-exercise',
  code(token, { context }) {
    const { tree } = context
    for (const object of objectsOf(token, context)) {
      const noun = actNoun(tree, object)
      const isJoint = tree.all(object, 'amod').some((at) => tree.lemma(at) === 'joint')
      if (
        !isJoint &&
        eventNounProperty(noun, context)?.name !== 'exercisesWith' &&
        !EXERCISES.includes(tree.lemma(noun))
      )
        continue
      const subject = tree.first(token, 'nsubj')
      const parties = subject === undefined ? [] : jointActors(token, actorsOf(subject, context), context)
      const partner = [...tree.all(token, 'obl'), ...tree.all(noun, 'nmod')].some((at) =>
        ['with', 'between'].includes(tree.marker(at) ?? ''),
      )
      if (isJoint && parties.length < 2 && !partner && !EXERCISES.includes(tree.lemma(noun))) continue
      const type = parties.length > 1 || partner ? 'COOPERATE' : 'MOBILIZE'
      return { type, rule: 'joint-exercise', head: token, about: [noun, token], covers: [noun, object] }
    }
    return null
  },
}
