import type { EntityType } from '../src/model/index.ts'
import type { Tone } from './stance.ts'
import { TYPE_LABEL } from './words.ts'

/** Colours and fonts for what is drawn on canvas; the style sheet holds them, for light and for dark. */
export interface Theme {
  readonly stage: string
  readonly ink: string
  readonly muted: string
  readonly accent: string
  readonly onType: string
  readonly font: string
  readonly type: Readonly<Record<EntityType, string>>
  readonly tone: Readonly<Record<Tone, string>>
}

const TONES: readonly Tone[] = ['fact', 'unsure', 'planned', 'possible', 'denied', 'claimed']

export function readTheme(): Theme {
  const styles = getComputedStyle(document.documentElement)
  const read = (name: string): string => styles.getPropertyValue(`--${name}`).trim()
  const all = <Key extends string>(keys: readonly Key[], prefix: string): Record<Key, string> =>
    Object.fromEntries(keys.map((key) => [key, read(`${prefix}-${key}`)])) as Record<Key, string>
  return {
    stage: read('stage'),
    ink: read('ink'),
    muted: read('muted'),
    accent: read('accent'),
    onType: read('on-type'),
    font: read('font'),
    type: all(Object.keys(TYPE_LABEL) as EntityType[], 'type'),
    tone: all(TONES, 'tone'),
  }
}

/** Calls `changed` whenever the system switches between light and dark, until `signal` ends it. */
export function onThemeChange(changed: () => void, signal: AbortSignal): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed, { signal })
}

/** `share` of the way from `color` to `towards`; both `#rrggbb`. */
export function mix(color: string, towards: string, share: number): string {
  const channel = (text: string, at: number): number => Number.parseInt(text.slice(at, at + 2), 16)
  const mixed = [1, 3, 5].map((at) => Math.round(channel(color, at) * (1 - share) + channel(towards, at) * share))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}
