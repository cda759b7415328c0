import { LanguageError, type InferenceRuntime } from '../language/index.ts'
import { createNativeRuntime } from './native-runtime.ts'
import { createWasmRuntime } from './wasm-runtime.ts'

export interface NodeRuntimeOptions {
  /**
   * What runs the model: `native` is onnxruntime-node, which must be installed besides newsgraph and is some three times
   * as fast; `wasm` is WebAssembly, which newsgraph ships. Left out, the former where it is there. They round
   * differently, so that a close call goes the other way now and then.
   */
  readonly runtime?: 'native' | 'wasm'
  /** Threads within one sentence, of `native` alone; more than one gains little, since sentences are short. 1, if left out. */
  readonly threads?: number
}

/**
 * Loads a model.
 * @throws LanguageError where the file is no model that ONNX Runtime can run, or onnxruntime-node is asked for and not
 * installed.
 */
export async function createNodeRuntime(
  path: string,
  { runtime, threads = 1 }: NodeRuntimeOptions = {},
): Promise<InferenceRuntime> {
  try {
    const native = runtime === 'wasm' ? null : await createNativeRuntime(path, threads)
    if (native !== null) return native
    if (runtime !== 'native') return await createWasmRuntime(path)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new LanguageError(
      'bad-model',
      `${path} cannot be loaded by ONNX Runtime (${reason}); install newsgraph again.`,
      {
        cause: error,
      },
    )
  }
  throw new LanguageError(
    'no-runtime',
    'onnxruntime-node is not installed, or not for this system; run npm install onnxruntime-node, or leave "runtime" out.',
  )
}
