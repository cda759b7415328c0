import type { ContradictionKind } from '../../src/index.ts'

/** Two articles, or one with an empty second, and how they contradict each other: not at all where it says null. */
export interface Pair {
  readonly texts: readonly [string, string]
  readonly days?: readonly [string, string]
  readonly kind: ContradictionKind | null
  /** Whether one takes the place of the other. */
  readonly isSuperseded?: boolean
}

const SAME_DAY = ['2024-05-15', '2024-05-15'] as const
const NEXT_DAY = ['2024-05-15', '2024-05-17'] as const

/** Written before anybody looked at what is found in them. */
export const PAIRS: readonly Pair[] = [
  { kind: 'value', texts: ['Greta Holm was born in Bergen in 1961. Greta Holm was born in Trondheim in 1961.', ''] },
  { kind: 'value', texts: ['Greta Holm was born in Bergen in 1961.', 'Greta Holm, who was born in 1964, studied law.'] },
  { kind: 'value', texts: ['Pavel Novak, 52, is the mayor of Brno.', 'Pavel Novak, 58, is the mayor of Brno.'], days: NEXT_DAY },
  { kind: 'value', texts: ['Otto Feld died in Vienna on 3 March 1999. Otto Feld died in Berlin on 3 March 1999.', ''] },
  { kind: 'quantity', texts: ['A bomb killed 12 soldiers in Gao on Monday. Mali blamed rebels for the bomb.', 'A bomb killed 19 soldiers in Gao on Monday. Mali blamed rebels for the bomb.'], days: SAME_DAY },
  { kind: 'quantity', texts: ['Baltic Foods has 5,000 employees.', 'Baltic Foods has 7,500 employees.'], days: SAME_DAY },
  { kind: 'quantity', texts: ['Inflation in Chile was 4.1 percent in March 2024.', 'Inflation in Chile was 5.3 percent in March 2024.'] },
  { kind: 'order', texts: ['The resignation of Tomas Lind came after the trial of Eva Moll. The trial of Eva Moll followed the resignation of Tomas Lind.', ''] },
  { kind: 'denial', texts: ['Baltic Foods bought Nord Bakeries.', 'Baltic Foods did not buy Nord Bakeries.'], days: SAME_DAY },
  { kind: 'denial', texts: ['Senator Ruth Keller met Ivan Petrov in Zurich.', 'Ruth Keller denied that she had met Ivan Petrov.'], days: NEXT_DAY },
  { kind: 'denial', texts: ['Halvor Metals paid a bribe to Senator Luis Ibarra.', 'Halvor Metals did not pay a bribe to Luis Ibarra.'], days: NEXT_DAY },
  { kind: 'denial', texts: ['Israel bombed Beirut on Sunday, Lebanon said. Israel denied that it had bombed Beirut.', ''] },
  { kind: 'place', texts: ['Ruth Keller met Ivan Petrov in Zurich on 7 May 2024. Ruth Keller was in Oslo on 7 May 2024.', ''] },

  { kind: null, texts: ['Greta Holm was born in Bergen in 1961.', 'Greta Holm was born in Norway.'] },
  { kind: null, texts: ['Greta Holm was born in Bergen in 1961.', 'Greta Holm was born in May 1961 and died in Oslo.'] },
  { kind: null, texts: ['Pavel Novak, 52, is the mayor of Brno.', 'Pavel Novak, 53, is the mayor of Brno.'], days: NEXT_DAY },
  { kind: null, texts: ['A bomb killed at least 12 soldiers in Gao on Monday.', 'A bomb killed 19 soldiers in Gao on Monday.'], days: SAME_DAY },
  { kind: null, texts: ['A flood killed 12 people in Gao in March 2021.', 'A flood killed 30 people in Gao in June 2023.'] },
  { kind: null, texts: ['Inflation in Chile was 4.1 percent in March 2024.', 'Inflation in Chile was 5.3 percent in April 2024.'] },
  { kind: null, texts: ['Baltic Foods has 5,000 employees. Nord Bakeries has 300 employees.', 'Baltic Foods has 12 factories.'] },
  { kind: null, texts: ['Halvor Metals paid a bribe to Senator Ivan Petrov.', 'Halvor Metals did not pay a bribe to Luis Ibarra.'], days: NEXT_DAY },
  { kind: null, texts: ['Baltic Foods plans to buy Nord Bakeries.', 'Baltic Foods did not buy Nord Bakeries.'] },
  { kind: null, texts: ['Ruth Keller did not meet Ivan Petrov in May 2024.', 'Ruth Keller met Ivan Petrov in June 2024.'] },
  { kind: null, texts: ['Ruth Keller travelled from Zurich to Oslo on 7 May 2024.', 'Ruth Keller was in Oslo on 7 May 2024.'] },
  { kind: null, texts: ['Ruth Keller was in Oslo on 7 May 2024.', 'Ruth Keller was in Bergen on 9 May 2024.'] },
  { kind: null, texts: ['The trial of Eva Moll followed the arrest of Tomas Lind.', 'The arrest of Tomas Lind preceded the trial of Eva Moll.'] },

  { kind: 'quantity', isSuperseded: true, texts: ['A bomb killed 12 soldiers in Gao on Monday. Mali blamed rebels for the bomb.', 'The bomb in Gao killed 19 soldiers on Monday. Mali blamed rebels for the bomb.'], days: NEXT_DAY },
  { kind: 'quantity', isSuperseded: true, texts: ['Baltic Foods has 5,000 employees.', 'Baltic Foods now has 7,500 employees.'], days: NEXT_DAY },
] // prettier-ignore
