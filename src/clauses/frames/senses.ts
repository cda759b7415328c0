import type { FrameMatch, LexicalFrame, Token } from '../../model/index.ts'
import type { Arguments } from '../predicate/index.ts'

/** As likely as the senses that mean a property have to be together: less, and the verb means something else. */
const LIKELY = 0.2

/** How sure a label has to be that contradicts the tree. */
const SURE = 0.8

/** Labels of what is neither who does something nor to whom it is done. */
const CIRCUMSTANCES = ['ARGM-TMP', 'ARGM-LOC', 'ARGM-MNR', 'ARGM-ADV', 'ARGM-DIS', 'ARGM-CAU', 'ARGM-PRP']

/** Whether a verb may have one of the senses in which it evokes the property; true where nothing is known of them. */
export function hasSense({ predication }: Token, { senses }: LexicalFrame): boolean {
  if (senses === undefined || predication === undefined || predication.senses.length === 0) return true
  const likely = predication.senses.filter(({ roleset }) => senses.includes(roleset))
  return likely.reduce((sum, { probability }) => sum + probability, 0) >= LIKELY
}

/** Whether a frame's subject or object is taken from the verb's own, which are only when, where or how it happens. */
export function takesCircumstance({ predication }: Token, clause: Arguments, { roles }: FrameMatch): boolean {
  const own = new Set([...clause.subjects, ...clause.objects])
  return ['subject', 'object']
    .flatMap((role) => roles.get(role) ?? [])
    .some((head) =>
      predication?.arguments.some(
        ({ token, label, probability }) =>
          token === head && own.has(head) && probability >= SURE && CIRCUMSTANCES.includes(label),
      ),
    )
}
