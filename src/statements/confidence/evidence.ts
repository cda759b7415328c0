/** Named values that speak for or against a statement. */
export type Features = [name: string, value: number][]

export const flag = (name: string, holds = true): Features => (holds ? [[name, 1]] : [])

/** Features of a part of the statement, under its name. */
export const part = (name: string, features: Features): Features =>
  features.map(([each, value]) => [`${name} ${each}`, value])
