/** Converts offsets in UTF-16 code units, newsgraph's own, to offsets in Unicode code points. */
export function codePointOffsets(text: string): (offset: number) => number {
  const before = new Uint32Array(text.length + 1)
  let count = 0
  for (let index = 0; index < text.length; index++) {
    before[index] = count
    const unit = text.charCodeAt(index)
    const next = text.charCodeAt(index + 1)
    const pair = unit >= 0xd800 && unit < 0xdc00 && next >= 0xdc00 && next < 0xe000
    if (!pair) count++
  }
  before[text.length] = count
  return (offset) => before[Math.max(0, Math.min(offset, text.length))] ?? count
}
