import { svg } from './dom.ts'
import { DASH, type Line, type Tone } from './stance.ts'

export interface LineStyle {
  readonly tone: Tone
  readonly line?: Line
  readonly crossed?: boolean
  readonly doubled?: boolean
}

/** A short piece of an edge as the graph draws it; decoration next to a word that says the same. */
export function lineSample({ tone, line = 'solid', crossed = false, doubled = false }: LineStyle): SVGElement {
  const [dash, gap] = DASH[line]
  const stroke = (y: number): SVGElement =>
    svg('path', { d: `M1 ${y}H28`, 'stroke-dasharray': gap === 0 ? null : `${dash} ${gap}` })
  const crosses = [6, 13, 20].map((x) => svg('path', { d: `M${x} 11L${x + 4} 3` }))
  return svg(
    'svg',
    { class: `line-sample tone-${tone}`, viewBox: '0 0 36 14', 'aria-hidden': 'true' },
    ...(doubled ? [stroke(5.2), stroke(8.8)] : [stroke(7)]),
    ...(crossed ? crosses : []),
    svg('path', { class: 'head', d: 'M28 3L35 7L28 11z' }),
  )
}
