const NEGATION = /^(.+)(n['’`]t)$/iu
const SUFFIX = /^(.+)(['’`](?:s|m|d|re|ve|ll))$/iu
const PREFIXED = /^(?:(y['’])(all)|(c['’]m)(on))$/iu
/** Words that English writes as one and UD reads as two. */
const FUSED =
  /^(?:(can)(not)|(gon|wan)(na)|(got|out|lot)(ta)|(gim|lem)(me)|(do|does|did|is|was|are|were|could|would|should|have|has|had)(nt))$/iu

/** Parts of a written word: "don't" → do, n't; "country's" → country, 's; "cannot" → can, not. */
export function splitClitics(word: string): readonly string[] {
  const match = NEGATION.exec(word) ?? SUFFIX.exec(word) ?? PREFIXED.exec(word) ?? FUSED.exec(word)
  if (match === null) return [word]
  const [stem, clitic] = match.slice(1).filter((part) => part !== undefined) as [string, string]
  return [...splitClitics(stem), clitic]
}
