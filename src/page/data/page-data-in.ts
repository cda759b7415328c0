import type { PageData } from './format.ts'

/** The data that a page which newsgraph wrote carries in itself; null where it carries none that this version knows. */
export function pageDataIn(html: string): PageData | null {
  const carried = /<script type="application\/json" id="graph">(.*?)<\/script>/s.exec(html)?.[1]
  if (carried === undefined) return null
  try {
    const data = JSON.parse(carried) as Partial<PageData> | null
    return data?.version === 2 && Array.isArray(data.statements) ? (data as PageData) : null
  } catch {
    return null
  }
}
