const numbers = new Intl.NumberFormat('en')

export const inDigits = (number: number): string => numbers.format(number)

/** `1 article`, `1,200 articles`. */
export const countOf = (number: number, one: string, many = `${one}s`): string =>
  `${inDigits(number)} ${number === 1 ? one : many}`
