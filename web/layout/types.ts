/** Units are pixels of the first sight of a page of usual size, y upwards. */
export interface Position {
  readonly x: number
  readonly y: number
}

/** What a node takes up, centred on its position: disc and label. */
export interface Box {
  readonly id: string
  readonly width: number
  readonly height: number
}

/** How many statements join two nodes, in either direction; what only ties them counts less than one. */
export interface Link {
  readonly source: string
  readonly target: string
  readonly count: number
}

/** What draws two nodes together. */
export interface Tie {
  readonly source: string
  readonly target: string
  /** 1 for each statement that joins them, if left out. */
  readonly count?: number
}

export type Positions = Map<string, Position>
