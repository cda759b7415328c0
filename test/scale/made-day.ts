import type { Random } from './random.ts'

const DAYS = 3_650
const DAY = 86_400_000
const FIRST_DAY = Date.UTC(2015, 0, 1)

/** A day of ten years, ISO 8601. */
export const madeDay = ({ below }: Random): string => new Date(FIRST_DAY + below(DAYS) * DAY).toISOString().slice(0, 10)
