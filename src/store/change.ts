import type { Row } from './index-rows.ts'

export type Change =
  | { readonly type: 'put'; readonly key: string; readonly value: string }
  | { readonly type: 'del'; readonly key: string }

export const put = ([key, value]: Row): Change => ({ type: 'put', key, value })
export const del = ([key]: Row): Change => ({ type: 'del', key })

/** Rows by their keys after changes, in no order. */
export function applied(rows: readonly Row[], changes: readonly Change[]): Map<string, string> {
  const after = new Map(rows)
  for (const change of changes)
    if (change.type === 'put') after.set(change.key, change.value)
    else after.delete(change.key)
  return after
}
