import type { Predicate, Stance } from '../../model/index.ts'
import type { StatedStance } from './reading.ts'

/**
 * Values of the language model, from -3 (has not happened) to 3 (has), that outweigh what the words around a verb say.
 * Below the first a clause that nothing marks is not told as a fact; above the others an ability ("was able to escape")
 * or what a question takes for granted ("Why did they leave?") tells of one. Chosen on UDS-IH2.
 */
const UNLIKELY = 0
const ACHIEVED = 1.5
const PRESUPPOSED = 1.5
/** How far from 0 a fact and a denial stand at least, and the most that anything else has. */
const FACT = 0.5
const OPEN = 1.4

/**
 * One answer to whether it happened: what the words say, with the model's value as evidence.
 * @param isAbility whether the clause is what somebody was able or allowed to do
 */
export function weigh(
  stance: StatedStance,
  { kind }: Pick<Predicate, 'kind'>,
  isAbility: boolean,
  value: number,
): Stance {
  const modality =
    kind === 'verbal' && stance.polarity === 'positive' ? modalityOf(stance, isAbility, value) : stance.modality
  const { polarity, marked } = stance
  return { polarity, marked, modality, factuality: inAccord(polarity, modality, value) }
}

function modalityOf({ modality, presupposed }: StatedStance, isAbility: boolean, value: number): Stance['modality'] {
  if (modality === 'actual') return value < UNLIKELY && !presupposed ? 'possible' : modality
  // "possibly bought" and "seems to have bought" say so themselves, whatever the value
  if (modality === 'possible') return isAbility && value > ACHIEVED ? 'actual' : modality
  return modality === 'questioned' && presupposed && value > PRESUPPOSED ? 'actual' : modality
}

/** The value, moved to where it does not contradict the words. */
function inAccord(polarity: Stance['polarity'], modality: Stance['modality'], value: number): number {
  const moved =
    modality !== 'actual'
      ? Math.min(value, OPEN)
      : polarity === 'positive'
        ? Math.max(value, FACT)
        : Math.min(value, -FACT)
  return Math.round(moved * 1000) / 1000
}
