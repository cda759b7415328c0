export { agentModifier, clauseArguments, nounArguments, outerCopula, type Arguments } from './arguments.ts'
export { calledOn } from './called-on.ts'
export {
  chargingVerb,
  isConditionalParticiple,
  isContentOfNoun,
  isControlledByFrom,
  isFinite,
  isGerund,
  isImperative,
  isNegation,
  isNearly,
  isNot,
  isAsDoing,
  isPassive,
  isPast,
  isPerfect,
  isPresent,
  isPredicate,
  isSingledOut,
} from './kinds.ts'
export { isEquated, placedByCopula } from './descriptions.ts'
export { saidOf } from './said-of.ts'
export { subjectsOf } from './subjects.ts'
export { isMadeFor } from './subjects-of-adverbials.ts'
export { verbGroup } from './verb-group.ts'
