/** The numbers of the tokens from one to another, both included; none where the last stands before the first. */
export const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
