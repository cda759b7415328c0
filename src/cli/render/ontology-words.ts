import type { FrameSlot, LexicalFrame, Ontology } from '../../model/index.ts'

/** The word of a frame, with what belongs to it: `call off`, `hold talk`, `chief executive`. */
export const wordOf = ({ lemma, particle, complement, modifier }: LexicalFrame): string =>
  [modifier, lemma, particle, complement].filter(Boolean).join(' ')

/** The frames of a property that the lexicon states, in the order in which they are tried. */
export const framesOfProperty = (ontology: Ontology, property: string): LexicalFrame[] =>
  ontology.frames.filter((frame) => frame.property === property && !frame.passive)

/** Words of a property by part of speech, each once, verbs first. */
export function wordsByPart(ontology: Ontology, property: string): Map<LexicalFrame['pos'], string[]> {
  const frames = framesOfProperty(ontology, property)
  const parts = (['verb', 'noun', 'adjective'] as const).map((pos) => {
    const words = frames.filter((frame) => frame.pos === pos).map(wordOf)
    return [pos, [...new Set(words)].sort()] as const
  })
  return new Map(parts.filter(([, words]) => words.length > 0))
}

function slotText({ role, sources, required }: FrameSlot): string {
  const text = `${role}: ${sources.join(', ')}`
  return required ? text : `[${text}]`
}

/** Where a frame finds its arguments: `subject: subject; object: with; [topic: on, about]`, what may be missing in brackets. */
export const slotsText = ({ slots }: LexicalFrame): string => slots.map(slotText).join('; ')
