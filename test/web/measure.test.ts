import { describe, expect, it } from 'vitest'
import { haloText } from '../../web/graph/measure.ts'
import type { Pen } from '../../web/graph/pen.ts'

/** What is written for a label. */
function written(label: string): string[] {
  const texts: string[] = []
  const write = (text: string): void => void texts.push(text)
  const pen = { strokeText: write, fillText: write } as unknown as Pen
  haloText(pen, label, 0, 0, { font: '', color: '', halo: '' })
  return texts
}

describe('a label', () => {
  it('is written in its own direction, so that it is cut at its end, and as it is where it is written as the page', () => {
    expect(written('المملكة المتح…')).toEqual(['\u2068المملكة المتح…\u2069', '\u2068المملكة المتح…\u2069'])
    expect(written('משרד החוץ 1')).toEqual(['\u2068משרד החוץ 1\u2069', '\u2068משרד החוץ 1\u2069'])
    for (const label of ['Norland', '欧洲投资银行', 'Ελλάδα']) expect(written(label)).toEqual([label, label])
  })
})
