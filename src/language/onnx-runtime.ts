import { LanguageError } from './error.ts'
import type { InferenceRuntime, Tensor } from './runtime.ts'

/** The part of a session that onnxruntime-node and onnxruntime-web share. */
export interface OnnxSession<OnnxTensor> {
  run(
    feeds: Record<string, OnnxTensor>,
  ): Promise<Record<string, { readonly data: unknown; readonly dims: readonly number[] }>>
  release(): Promise<void>
}

function tensorOf(name: string, { data, dims }: { readonly data: unknown; readonly dims: readonly number[] }): Tensor {
  if (data instanceof Int32Array || data instanceof Float32Array) return { data, dims }
  throw new LanguageError(
    'model-does-not-fit',
    `The model's output "${name}" is neither int32 nor float32; use the model.onnx of this release.`,
  )
}

/** A runtime of an ONNX Runtime session; `makeTensor` is `new ort.Tensor`. */
export function onnxRuntime<OnnxTensor>(
  session: OnnxSession<OnnxTensor>,
  makeTensor: (type: 'int32', data: Int32Array, dims: readonly number[]) => OnnxTensor,
): InferenceRuntime {
  return {
    close: () => session.release(),
    async run(inputs) {
      const feeds = Object.entries(inputs).map(([name, { data, dims }]) => [name, makeTensor('int32', data, dims)])
      const outputs = await session.run(Object.fromEntries(feeds) as Record<string, OnnxTensor>)
      return Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, tensorOf(name, value)]))
    },
  }
}
