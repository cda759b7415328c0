import type { ArticleReading, Newsgraph } from '../../src/index.ts'
import { CORPUS } from './corpus.ts'

/** So often the five articles are told, each time of other people. */
const TIMES = 40

/** The same said of others, in articles of their own. */
function ofOthers(reading: ArticleReading, number: number): ArticleReading {
  const { profile: _, ...joined } = reading
  const written = JSON.stringify(joined)
    .replace(/lindt|blanc|berg|menon/gi, (name) => `${name}${number}`)
    .replace(/(?<="|--)(?:talks|denial|offices|trade|visit)(?=["-])/g, (id) => `${id}${number}`)
  return JSON.parse(written) as ArticleReading
}

/** Two hundred readings: the five articles of the corpus, again and again of other people in other articles. */
export async function manyReadings(newsgraph: Newsgraph): Promise<ArticleReading[]> {
  const readings: ArticleReading[] = []
  for (const article of CORPUS) {
    const reading = await newsgraph.read(article)
    readings.push(reading)
    for (let number = 1; number < TIMES; number++) readings.push(ofOthers(reading, number))
  }
  return readings
}
