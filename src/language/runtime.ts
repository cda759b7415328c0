/** Numbers with their shape, row by row. */
export interface Tensor<Data extends Int32Array | Float32Array = Int32Array | Float32Array> {
  readonly data: Data
  readonly dims: readonly number[]
}

/** Runs the shipped network; one implementation for Node, one for browsers. */
export interface InferenceRuntime {
  /** Named inputs to named outputs. */
  run(inputs: Readonly<Record<string, Tensor<Int32Array>>>): Promise<Readonly<Record<string, Tensor>>>
  /** Gives its memory back; nothing is run afterwards. */
  close?(): Promise<void>
}
