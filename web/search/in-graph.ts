import { element } from '../dom.ts'
import { tellApart } from '../same-names.ts'
import type { Viewer } from '../viewer.ts'
import type { Finder, Option } from './box.ts'
import { createSearch, type Found, type Search } from './index.ts'
import { openFound, optionContent } from './option.ts'

const LIMIT = 12

/** Finds what the graph of the page has. */
export function finderIn(viewer: Viewer): Finder {
  const { store } = viewer
  // Made when first asked for: the first picture comes before.
  let search: Search | null = null
  let isComplete = false
  return async (text, offer) => {
    search ??= createSearch(viewer.index)
    await search.ready
    offer(optionsOf(search.find(text, LIMIT), text))
    if (isComplete) return
    await search.complete
    isComplete = true
    offer(optionsOf(search.find(text, LIMIT), text))
  }

  function optionsOf(found: readonly Found[], text: string): Option[] {
    const all: Option = {
      content: [
        element('span', {}, found.length === 0 ? 'Nothing of this name. ' : '', `Show all that speaks of “${text}”`),
      ],
      choose: () => store.update({ filters: { ...store.state.filters, text }, focus: null, selection: null }),
    }
    const headlines = tellApart(
      viewer.index,
      found.flatMap((each) => (each.kind === 'entity' ? each.node : [])),
    )
    const headline = (each: Found): string | undefined =>
      each.kind === 'entity' ? headlines.get(each.node.id) : undefined
    return [
      ...found.map((each) => ({
        content: optionContent(viewer, each, headline(each)),
        choose: () => openFound(viewer, each),
      })),
      all,
    ]
  }
}
