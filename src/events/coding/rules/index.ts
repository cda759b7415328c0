import type { CodingRule, StanceRule } from '../coding.ts'
import { allowed } from './allowed.ts'
import { alleged } from './alleged.ts'
import { carried } from './carried.ts'
import { ceasefire } from './ceasefire.ts'
import { commitment } from './commitment.ts'
import { demandedDuty } from './demanded-duty.ts'
import { denied } from './denied.ts'
import { engaged } from './engaged.ts'
import { exploded } from './exploded.ts'
import { expressed } from './expressed.ts'
import { happening } from './happening.ts'
import { intention } from './intention.ts'
import { jointExercise } from './joint-exercise.ts'
import { lexical } from './lexical.ts'
import { negated } from './negated.ts'
import { orderedOut } from './ordered-out.ts'
import { pressed } from './pressed.ts'
import { prevented } from './prevented.ts'
import { provided } from './provided.ts'
import { ready } from './ready.ts'
import { refusedInWords } from './refused-in-words.ts'
import { reported } from './reported.ts'
import { rioted } from './rioted.ts'
import { ruledOut } from './ruled-out.ts'
import { reversed } from './reversed.ts'
import { transparent } from './transparent.ts'
import { travelled } from './travelled.ts'
import { troopsLeft } from './troops-left.ts'
import { undergone } from './undergone.ts'
import { verbalProtest } from './verbal-protest.ts'

/** The first that reads a word decides what it tells of. */
export const CODING_RULES: readonly CodingRule[] = [
  denied,
  orderedOut,
  ceasefire,
  alleged,
  demandedDuty,
  verbalProtest,
  engaged,
  undergone,
  ruledOut,
  pressed,
  allowed,
  jointExercise,
  rioted,
  troopsLeft,
  exploded,
  provided,
  reported,
  prevented,
  reversed,
  lexical,
  expressed,
  carried,
  happening,
  transparent,
  travelled,
  ready,
  refusedInWords,
]

/** The first that applies changes what was read by how it is said. */
export const STANCE_RULES: readonly StanceRule[] = [intention, commitment, negated]
