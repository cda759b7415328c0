import type { ArticleReading, NewsEvent, Statement } from '../../model/index.ts'
import { invariant, naturalOrder } from '../../model/index.ts'
import { mergeEvents } from '../../model/merge-events.ts'
import type { Properties } from '../description.ts'
import { maybe } from '../description.ts'
import { text } from '../literal.ts'
import type { Names } from '../names.ts'
import { ngs, sem, time } from '../vocabulary.ts'
import type { ArticleScope } from './article-scope.ts'

/** PLOVER type and CAMEO code, as the properties that tell of the event have them; each may have several. */
function codes(names: Names, telling: readonly Statement[]): Properties {
  const found = telling.map(({ relation }) => names.codesOf(relation))
  return (['plover', 'cameo'] as const).flatMap((kind): Properties => {
    const values = [...new Set(found.flatMap((each) => each[kind] ?? []))].sort(naturalOrder)
    return values.length === 0 ? [] : [[names.code(kind), ...values.map(text)]]
  })
}

function byRole(names: Names, { participants }: NewsEvent): Properties {
  const roles = new Map<string, string[]>()
  for (const { role, entity } of participants) roles.set(role, [...(roles.get(role) ?? []), entity])
  return [...roles].map(([role, entities]) => [names.role(role), ...entities.map(names.entity)])
}

/**
 * An event after SEM (van Hage et al. 2011): who takes part, by role too, where and when. That it happened is not said:
 * polarity and modality tell, as those of its statements do.
 */
function eventProperties(scope: ArticleScope, event: NewsEvent, telling: readonly Statement[]): Properties {
  const { names } = scope
  const actors = [...new Set(event.participants.map(({ entity }) => entity))]
  return [
    ...(actors.length === 0 ? [] : ([[sem.hasActor, ...actors.map(names.entity)]] as const)),
    ...byRole(names, event),
    ...maybe(sem.hasPlace, event.place, names.entity),
    ...maybe(time.hasTime, event.time, (interval) => scope.interval(interval)),
    [ngs.polarity, names.stance(event.polarity)],
    [ngs.modality, names.stance(event.modality)],
    ...codes(names, telling),
    ...(event.statements.length === 0 ? [] : ([[ngs.toldBy, ...event.statements.map(names.statement)]] as const)),
  ]
}

/** The events of some readings by id, each with the scope of the article that tells its time. */
export function eventsByEntity(
  readings: readonly ArticleReading[],
  scopes: ReadonlyMap<string, ArticleScope>,
): Map<string, Properties> {
  const statements = new Map(readings.flatMap((reading) => reading.statements.map((each) => [each.id, each] as const)))
  const telling = new Map<string, string>()
  const dating = new Map<string, string>()
  for (const { article, events = [] } of readings)
    for (const { id, time: when } of events) {
      if (!telling.has(id)) telling.set(id, article.id)
      if (when !== null && !dating.has(id)) dating.set(id, article.id)
    }
  return new Map(
    mergeEvents(readings).map((event) => {
      const scope = invariant(
        scopes.get(dating.get(event.id) ?? telling.get(event.id) ?? ''),
        'an article tells of every event',
      )
      const told = event.statements.flatMap((id) => statements.get(id) ?? [])
      return [event.id, eventProperties(scope, event, told)]
    }),
  )
}
