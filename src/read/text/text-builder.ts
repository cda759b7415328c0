import type { StoryBlock } from '../../model/index.ts'

/** Makes the text of a marked-up article: its blocks with an empty line between them. */
export class TextBuilder {
  private readonly parts: string[] = []
  private readonly placed: StoryBlock[] = []
  private length = 0

  /** Adds a block; white space at its ends goes, a block without words is left out. */
  add(kind: StoryBlock['kind'], words: string): void {
    const text = words.trim()
    if (!/[\p{L}\p{N}]/u.test(text)) return
    const gap = this.placed.length > 0 ? '\n\n' : ''
    const start = this.length + gap.length
    this.length = start + text.length
    this.parts.push(gap, text)
    this.placed.push({ start, end: this.length, kind })
  }

  get text(): string {
    return this.parts.join('')
  }

  get blocks(): readonly StoryBlock[] {
    return this.placed
  }
}
