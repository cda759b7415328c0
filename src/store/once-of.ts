/** Is the object that it is given, so that whoever extends it has its fields put there. */
const Given = function given(of: object): object {
  return of
} as unknown as new (of: object) => object

/** The same function, which finds once what it is asked of an object, and keeps it there: maps of millions of objects cost more time than they save. */
export function onceOf<Of extends object, Found extends object>(find: (of: Of) => Found): (of: Of) => Found {
  class Asked extends Given {
    readonly #found: Found

    constructor(of: Of) {
      super(of)
      this.#found = find(of)
    }

    static foundOf(of: Of): Found {
      return #found in of ? of.#found : new Asked(of).#found
    }
  }
  return (of) => Asked.foundOf(of)
}
