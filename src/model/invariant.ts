/** A value that cannot be missing where `holds` is true of the program. @throws Error that says what did not hold. */
export function invariant<Value>(value: Value | null | undefined, holds: string): Value {
  if (value === undefined || value === null) throw new Error(`Not so: ${holds}.`)
  return value
}
