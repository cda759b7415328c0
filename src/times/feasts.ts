import { addDays, weekdayOf, type FullDate } from './calendar.ts'

type Rule = (year: number) => FullDate

const fixed =
  (month: number, day: number): Rule =>
  (year) => ({ year, month, day })

/** The n-th weekday (1 Monday to 7 Sunday) of a month; -1 the last. */
const nth =
  (ordinal: number, weekday: number, month: number): Rule =>
  (year) => {
    if (ordinal < 0) {
      const end = addDays(month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }, -1)
      return addDays(end, -((weekdayOf(end) - weekday + 7) % 7))
    }
    const first = { year, month, day: 1 }
    return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (ordinal - 1) * 7)
  }

/** Western Easter Sunday: the anonymous Gregorian algorithm (Nature, 20 April 1876; Meeus, Astronomical Algorithms, chapter 8). */
export function easter(year: number): FullDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return { year, month: Math.floor(sum / 31), day: (sum % 31) + 1 }
}

const fromEaster =
  (days: number): Rule =>
  (year) =>
    addDays(easter(year), days)

/** Feast days whose date a rule gives; the keys are lower case, without apostrophes and full stops. */
const RULES: Readonly<Record<string, Rule>> = {
  'christmas eve': fixed(12, 24),
  'christmas day': fixed(12, 25),
  christmas: fixed(12, 25),
  'boxing day': fixed(12, 26),
  'new years eve': fixed(12, 31),
  'new years day': fixed(1, 1),
  'new years': fixed(1, 1),
  'groundhog day': fixed(2, 2),
  'valentines day': fixed(2, 14),
  'international womens day': fixed(3, 8),
  'st patricks day': fixed(3, 17),
  'april fools day': fixed(4, 1),
  'earth day': fixed(4, 22),
  'anzac day': fixed(4, 25),
  'cinco de mayo': fixed(5, 5),
  juneteenth: fixed(6, 19),
  'canada day': fixed(7, 1),
  'fourth of july': fixed(7, 4),
  'bastille day': fixed(7, 14),
  halloween: fixed(10, 31),
  'guy fawkes night': fixed(11, 5),
  'armistice day': fixed(11, 11),
  'martin luther king day': nth(3, 1, 1),
  'martin luther king jr day': nth(3, 1, 1),
  'presidents day': nth(3, 1, 2),
  'mothers day': nth(2, 7, 5),
  'memorial day': nth(-1, 1, 5),
  'fathers day': nth(3, 7, 6),
  'labor day': nth(1, 1, 9),
  'columbus day': nth(2, 1, 10),
  thanksgiving: nth(4, 4, 11),
  'thanksgiving day': nth(4, 4, 11),
  'black friday': (year) => addDays(nth(4, 4, 11)(year), 1),
  'cyber monday': (year) => addDays(nth(4, 4, 11)(year), 4),
  'ash wednesday': fromEaster(-46),
  'palm sunday': fromEaster(-7),
  'maundy thursday': fromEaster(-3),
  'good friday': fromEaster(-2),
  'easter sunday': fromEaster(0),
  easter: fromEaster(0),
  'easter monday': fromEaster(1),
  'ascension day': fromEaster(39),
  'whit monday': fromEaster(50),
}

const plainName = (name: string): string => name.toLowerCase().replace(/['’.]/gu, '')

/** Regular expression of the feast days, longest first. */
export const FEASTS = `(?:${Object.keys(RULES)
  .sort((a, b) => b.length - a.length)
  .map((name) =>
    name
      .replace(/\b(new year|valentine|women|patrick|fool|president|mother|father)s\b/gu, "$1'?s'?")
      .replace(/\b(st|jr)\b/gu, '$1\\.?'),
  )
  .join('|')})`

/** The day of a feast that `FEASTS` matched. */
export function feastOf(name: string, year: number): FullDate {
  const rule = RULES[plainName(name)]
  if (!rule) throw new RangeError(`feastOf: no rule for "${name}".`)
  return rule(year)
}
