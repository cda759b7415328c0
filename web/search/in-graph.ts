import { element } from '../dom.ts'
import type { Viewer } from '../viewer.ts'
import type { Finder, Option } from './box.ts'
import { createSearch, type Found } from './index.ts'
import { openFound, optionContent } from './option.ts'

const LIMIT = 12

/** Finds what the graph of the page has. */
export function finderIn(viewer: Viewer): Finder {
  const { store } = viewer
  // Made when first asked for: the first picture comes before.
  let search: ((query: string, limit: number) => Found[]) | null = null
  return (text, offer) => {
    search ??= createSearch(viewer.index)
    const found = search(text, LIMIT)
    const all: Option = {
      content: [
        element('span', {}, found.length === 0 ? 'Nothing of this name. ' : '', `Show all that speaks of “${text}”`),
      ],
      choose: () => store.update({ filters: { ...store.state.filters, text }, focus: null, selection: null }),
    }
    offer([
      ...found.map((each) => ({ content: optionContent(viewer, each), choose: () => openFound(viewer, each) })),
      all,
    ])
  }
}
