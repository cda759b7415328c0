import { lotOf } from './story-keys.ts'

/** Articles of an era, on average. */
const ARTICLES = 500

/**
 * Whether an era begins with an article. In the order of time, an archive falls into eras of some hundred articles, which are told by
 * lot from the articles alone: one that comes splits one era at most, and changes none that it does not lie in (as content-defined
 * chunking does for files; Muthitacharoen, Chen, Mazières 2001). What lies in one era is joined all together, and then with what the
 * graph calls what was told before, so that what hangs together does not grow with an archive.
 */
export const beginsEra = (article: string): boolean => lotOf(article) % ARTICLES === 0

/** Places in the order of time, and the era that each lies in. */
export function eraIn<Place>(
  beginnings: readonly Place[],
  place: Place,
  inOrder: (a: Place, b: Place) => number,
): number {
  let [low, high] = [0, beginnings.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (inOrder(beginnings[middle] as Place, place) <= 0) low = middle + 1
    else high = middle
  }
  return low
}
