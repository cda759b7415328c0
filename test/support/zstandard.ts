/** A Zstandard frame of one block that is not compressed further; of at most 128 KiB. */
export function zstandard(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text)
  const inThree = (number: number): number[] => [number & 0xff, (number >> 8) & 0xff, (number >> 16) & 0xff]
  const [size, header] = [inThree(bytes.length), inThree(bytes.length * 8 + 1)]
  return Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0xa0, ...size, 0, ...header, ...bytes)
}
