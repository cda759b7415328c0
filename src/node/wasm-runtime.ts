import { readFile } from 'node:fs/promises'
import { onnxRuntime, type InferenceRuntime } from '../language/index.ts'
import { shippedFile } from './package-files.ts'

/** Loads a model into the WebAssembly that newsgraph ships, which runs wherever Node does. */
export async function createWasmRuntime(path: string): Promise<InferenceRuntime> {
  const { env, InferenceSession, Tensor } = await import('#onnxruntime-web')
  const [wasm, model] = await Promise.all([
    readFile(shippedFile('dist', 'onnxruntime-web', 'ort-wasm-simd-threaded.wasm')),
    readFile(path),
  ])
  env.wasm.numThreads = 1
  env.wasm.wasmBinary = wasm
  const session = await InferenceSession.create(model, { executionProviders: ['wasm'], logSeverityLevel: 3 })
  return onnxRuntime(session, (type, data, dims) => new Tensor(type, data, dims))
}
