import type { ClauseLink, Predicate, Stance } from '../../model/index.ts'
import type { StatedStance } from './reading.ts'

/**
 * Values of the language model, from -3 (has not happened) to 3 (has), that outweigh what the words around a verb say.
 * Below the first a clause that nothing marks is not told as a fact; above the others an ability ("was able to escape")
 * or what a question takes for granted ("Why did they leave?") tells of one. Chosen on UDS-IH2.
 */
const UNLIKELY = -0.5
const ACHIEVED = 2
const PRESUPPOSED = 1.5
/** How far from 0 a fact and a denial stand at least, and the most that anything else has. */
const FACT = 0.5
const OPEN = 1

/** One answer to whether it happened: what the words say, with the model's value as evidence. */
export function weigh(
  stance: StatedStance,
  { kind }: Pick<Predicate, 'kind'>,
  governor: Predicate['governor'],
  value: number,
): Stance {
  const modality =
    kind === 'verbal' && stance.polarity === 'positive'
      ? modalityOf(stance.modality, governor?.link, value)
      : stance.modality
  return { ...stance, modality, factuality: inAccord(stance.polarity, modality, value) }
}

function modalityOf(modality: Stance['modality'], link: ClauseLink | undefined, value: number): Stance['modality'] {
  if (modality === 'actual') return value < UNLIKELY ? 'possible' : modality
  // "possibly bought" says so itself, whatever the value
  if (modality === 'possible') return link === 'control' && value > ACHIEVED ? 'actual' : modality
  // "asked whether they had left" takes nothing for granted
  return modality === 'questioned' && link !== 'complement' && value > PRESUPPOSED ? 'actual' : modality
}

/** The value, moved to where it does not contradict the words. */
function inAccord(polarity: Stance['polarity'], modality: Stance['modality'], value: number): number {
  const moved =
    modality !== 'actual'
      ? Math.min(value, OPEN)
      : polarity === 'positive'
        ? Math.max(value, FACT)
        : Math.min(-Math.abs(value), -FACT)
  return Math.round(moved * 1000) / 1000
}
