import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  dayNumber,
  daysInMonth,
  firstDay,
  fromDayNumber,
  iso,
  isValid,
  lastDay,
  neighbour,
  parseIso,
  truncate,
  weekdayOf,
  weekOf,
} from '../../src/times/calendar.ts'
import { feasts } from '../../src/times/feasts.ts'
import { ontology } from '../ontology/shipped.ts'
import { partOf, shifted, stretch, unitAt } from '../../src/times/units.ts'
import type { Unit } from '../../src/times/units.ts'

const date = (text: string) => firstDay(parseIso(text)!)
const DAY = 86_400_000

describe('days', () => {
  test('count as those of JavaScript, over leap years and centuries', () => {
    for (let days = -140_000; days < 140_000; days += 13) {
      const other = new Date(days * DAY)
      const day = fromDayNumber(days)
      expect([day.year, day.month, day.day]).toEqual([
        other.getUTCFullYear(),
        other.getUTCMonth() + 1,
        other.getUTCDate(),
      ])
      expect(dayNumber(day)).toBe(days)
      expect(weekdayOf(day) % 7).toBe(other.getUTCDay())
    }
  })

  test('are as many as the month has', () => {
    const lengths = (year: number) => Array.from({ length: 12 }, (_, month) => daysInMonth(year, month + 1))
    expect(lengths(2023)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    expect([1900, 2000, 2024, 2100].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29, 28])
  })

  test.each([
    [{ year: 2024, month: 2, day: 29 }, true],
    [{ year: 2023, month: 2, day: 29 }, false],
    [{ year: 2023, month: 4, day: 31 }, false],
    [{ year: 2023, month: 4, day: 0 }, false],
    [{ year: 2023, month: 12, day: 31 }, true],
    [{ year: 2023, month: 13 }, false],
    [{ year: 2023, month: 0 }, false],
    [{ year: 2023, month: 1 }, true],
    [{ year: 2023 }, true],
  ])('%o is a date: %s', (day, valid) => {
    expect(isValid(day)).toBe(valid)
  })
})

describe('moved dates', () => {
  test.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-11', 2, '2025-01'],
    ['2024-01', -1, '2023-12'],
    ['2024-05-15', -17, '2022-12-15'],
    ['2024', 12, '2025'],
  ])('%s by %d months is %s', (from, months, to) => {
    expect(iso(addMonths(parseIso(from)!, months))).toBe(to)
  })

  test('next to one another are as long as they', () => {
    expect(iso(addDays(date('2024-02-28'), 2))).toBe('2024-03-01')
    expect(['2024-12-31', '2024-12', '2024'].map((each) => iso(neighbour(parseIso(each)!, 1)))).toEqual([
      '2025-01-01',
      '2025-01',
      '2025',
    ])
    expect(['2024-03-01', '2024-01', '2024'].map((each) => iso(neighbour(parseIso(each)!, -1)))).toEqual([
      '2024-02-29',
      '2023-12',
      '2023',
    ])
  })

  test('have first and last days, and the week from Monday to Sunday', () => {
    expect(['2024', '2024-02', '2024-02-03'].map((each) => iso(lastDay(parseIso(each)!)))).toEqual([
      '2024-12-31',
      '2024-02-29',
      '2024-02-03',
    ])
    const week = (day: string, weeks?: number) => Object.values(weekOf(date(day), weeks)).map(iso)
    expect(week('2024-07-22')).toEqual(['2024-07-22', '2024-07-28'])
    expect(week('2024-07-28')).toEqual(['2024-07-22', '2024-07-28'])
    expect(week('2024-07-24', -2)).toEqual(['2024-07-08', '2024-07-14'])
  })
})

describe('as text', () => {
  test.each(['2024', '2024-07', '2024-07-04', '-0507', '0079-08-24', '12024'])('%s is written so', (text) => {
    const [, sign, year, month, day] = /^(-?)(\d+)(?:-(\d\d))?(?:-(\d\d))?$/.exec(text)!
    const parts = { ...(month ? { month: Number(month) } : {}), ...(day ? { day: Number(day) } : {}) }
    expect(iso({ year: Number(`${sign}${year}`), ...parts })).toBe(text)
  })

  test('is read at the start, where it is a date', () => {
    expect(parseIso('2024-07-24T10:00:00Z')).toEqual({ year: 2024, month: 7, day: 24 })
    expect(parseIso('2024-07')).toEqual({ year: 2024, month: 7 })
    for (const none of [undefined, '', '2024-7-1', '2024-13-01', '2024-02-30', '20245', 'on 2024-07-24'])
      expect(parseIso(none)).toBeNull()
  })

  test('is cut to what is known', () => {
    const cut = (text: string, precision: 'year' | 'month' | 'day') => {
      const found = truncate(parseIso(text)!, precision)
      return found && iso(found)
    }
    expect([cut('2024-07-24', 'year'), cut('2024-07-24', 'month'), cut('2024-07-24', 'day')]).toEqual([
      '2024',
      '2024-07',
      '2024-07-24',
    ])
    expect([cut('2024', 'month'), cut('2024-07', 'day'), cut('2024', 'year')]).toEqual([null, null, '2024'])
  })
})

describe('units', () => {
  test.each([
    ['2024-07-24', 'century', -1, '1900-01-01/1999-12-31'],
    ['2024-07-24', 'decade', 1, '2030-01-01/2039-12-31'],
    ['2024-07-24', 'quarter', 0, '2024-07/2024-09'],
    ['2024-03-24', 'quarter', -1, '2023-10/2023-12'],
    ['2024-12-24', 'quarter', 0, '2024-10/2024-12'],
    ['2024-07-24', 'weekend', 0, '2024-07-27/2024-07-28'],
    ['2024-07-28', 'weekend', 1, '2024-08-03/2024-08-04'],
    ['2024-07-24', 'hour', 5, '2024-07-24/2024-07-24'],
    ['2024-07-24', 'day', 5, '2024-07-29/2024-07-29'],
    ['2024-07', 'week', 0, undefined],
    ['2024', 'month', 0, undefined],
    ['2024', 'quarter', 0, undefined],
  ] satisfies [string, Unit, number, string | undefined][])('that hold %s: %s %d', (from, unit, offset, value) => {
    const period = unitAt(parseIso(from)!, unit, offset)
    expect(period ? `${iso(period.start)}/${iso(period.end)}` : undefined).toBe(value)
  })

  test.each([
    ['2024-07-24', 'year', -3, '2021'],
    ['2024-07-24', 'year', -0.5, '2024-01'],
    ['2024-07-24', 'decade', 0.5, '2029'],
    ['2024-07-24', 'century', 1, '2124'],
    ['2024-07-24', 'quarter', -2, '2024-01'],
    ['2024-07-24', 'month', 12, '2025-07'],
    ['2024-07-24', 'week', 2, '2024-08-07'],
    ['2024-07-24', 'weekend', -1, '2024-07-17'],
    ['2024-07-24', 'hour', -36, '2024-07-23'],
    ['2024-07-24', 'minute', 90, '2024-07-24'],
    ['2024-07', 'day', 1, undefined],
    ['2024', 'month', 1, undefined],
  ] satisfies [string, Unit, number, string | undefined][])('counted from %s: %s %d', (from, unit, amount, value) => {
    const point = shifted(parseIso(from)!, unit, amount)
    expect(point ? iso(point) : undefined).toBe(value)
  })

  test('stretch from a date back or on', () => {
    const whole = (unit: Unit, amount: number, from = '2024-07-24') =>
      Object.values(stretch(parseIso(from)!, unit, amount) ?? {})
        .map(iso)
        .join('/')
    expect(whole('day', -30)).toBe('2024-06-24/2024-07-24')
    expect(whole('year', 3)).toBe('2024-07-24/2027-07-24')
    expect(whole('week', 1)).toBe('2024-07-24/2024-07-31')
    expect(whole('month', -1, '2024-07')).toBe('2024-06/2024-07')
    expect(whole('day', 1, '2024-07')).toBe('')
  })

  test('have halves and quarters', () => {
    const part = (kind: 'half' | 'quarter', ordinal: number) =>
      Object.values(partOf({ start: { year: 2024 }, end: { year: 2024 } }, kind, ordinal)).map(iso)
    expect(part('half', 2)).toEqual(['2024-07', '2024-12'])
    expect(part('quarter', 3)).toEqual(['2024-07', '2024-09'])
    expect(part('quarter', 4)).toEqual(['2024-10', '2024-12'])
  })
})

describe('feast days', () => {
  const { dayOf } = feasts(ontology)

  test.each([
    [1818, '03-22'],
    [1943, '04-25'],
    [1954, '04-18'],
    [1981, '04-19'],
    [2000, '04-23'],
    [2008, '03-23'],
    [2016, '03-27'],
    [2019, '04-21'],
    [2023, '04-09'],
    [2024, '03-31'],
    [2038, '04-25'],
    [2100, '03-28'],
  ])('Easter of %d', (year, day) => {
    expect(iso(dayOf('Easter', year))).toBe(`${year}-${day}`)
  })

  test.each([
    ['Ash Wednesday', '02-14'],
    ['Palm Sunday', '03-24'],
    ['Maundy Thursday', '03-28'],
    ['Good Friday', '03-29'],
    ['Easter Monday', '04-01'],
    ['Ascension Day', '05-09'],
    ['Whit Monday', '05-20'],
    ['Martin Luther King Jr. Day', '01-15'],
    ["Presidents' Day", '02-19'],
    ["Mother's Day", '05-12'],
    ['Memorial Day', '05-27'],
    ["Father's Day", '06-16'],
    ['Labor Day', '09-02'],
    ['Columbus Day', '10-14'],
    ['Thanksgiving', '11-28'],
    ['Thanksgiving Day', '11-28'],
    ['Black Friday', '11-29'],
    ['Cyber Monday', '12-02'],
    ["New Year's Eve", '12-31'],
    ['New Year’s Day', '01-01'],
    ['Christmas Eve', '12-24'],
    ['Boxing Day', '12-26'],
    ["Valentine's Day", '02-14'],
    ["St. Patrick's Day", '03-17'],
    ['Halloween', '10-31'],
  ])('%s of 2024', (name, day) => {
    expect(iso(dayOf(name, 2024))).toBe(`2024-${day}`)
  })
})
