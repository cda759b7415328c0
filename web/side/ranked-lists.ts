import { fold } from '../../src/page/data/index.ts'
import { inDigits } from '../count.ts'
import { element } from '../dom.ts'
import { rove } from '../keys/rove.ts'

/** Rows made at a time. */
const PAGE = 60

export interface Row {
  /** What it is found by. */
  readonly name: string
  /** Made when it comes into sight. */
  readonly content: () => readonly Node[]
  /** What choosing it does, or the address that it leads to. */
  readonly open: (() => void) | string
}

export interface RankedList {
  readonly id: string
  readonly label: string
  readonly rows: () => Row[]
}

const hasRoomBeside = (): boolean => matchMedia('(min-width: 761px)').matches

/** Lists of which one is seen at a time, to be searched; `read` takes the rows anew. */
export function createRankedLists(lists: readonly RankedList[]): {
  readonly root: HTMLElement
  readonly read: () => void
} {
  const choice = element(
    'select',
    { 'aria-label': 'List of', onchange: () => read() },
    ...lists.map(({ id, label }) => element('option', { value: id }, label)),
  )
  const wanted = element('input', {
    type: 'search',
    'aria-label': 'Find in the list',
    placeholder: 'Find',
    oninput: () => draw(),
  })
  const list = element('ol', {})
  const restart = rove(list)
  const more = element('button', { type: 'button', class: 'more', onclick: () => draw(list.childElementCount + PAGE) })
  let rows: Row[] = []

  const rowItem = ({ content, open }: Row): HTMLElement => {
    if (typeof open === 'string') return element('li', {}, element('a', { href: open }, ...content()))
    const choose = (): void => {
      // On a phone the list lies over what was chosen.
      if (!hasRoomBeside()) root.open = false
      open()
    }
    return element('li', {}, element('button', { type: 'button', onclick: choose }, ...content()))
  }
  const draw = (limit = PAGE): void => {
    const text = fold(wanted.value)
    const found = rows.filter(({ name }) => fold(name).includes(text))
    list.replaceChildren(...found.slice(0, limit).map(rowItem))
    restart()
    more.hidden = found.length <= limit
    more.textContent = `Show more of ${inDigits(found.length)}`
  }
  const read = (): void => {
    rows = lists.find(({ id }) => id === choice.value)?.rows() ?? []
    draw()
  }
  read()
  const root = element(
    'details',
    { class: 'rankings', open: hasRoomBeside() },
    element('summary', {}, 'Who and what'),
    element('div', { class: 'ranking-tools' }, choice, wanted),
    list,
    more,
  )
  return { root, read }
}
