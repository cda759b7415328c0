import { env, InferenceSession, Tensor } from '#onnxruntime-web'
import { LanguageError, onnxRuntime, type InferenceRuntime } from '../language/index.ts'
import { below } from './fetch-file.ts'

/** The one file of ONNX Runtime that is loaded at run time; the rest of it is in the script. */
export const WASM = 'ort-wasm-simd-threaded.wasm'

export interface BrowserRuntimeOptions {
  /**
   * URL of the folder that holds `ort-wasm-simd-threaded.wasm` of the package onnxruntime-web, such as `/wasm/`. Left
   * out, the file is taken from where the bundler has put it; given its bytes, nothing is asked for.
   */
  readonly wasm?: string | Uint8Array
}

/**
 * Loads a model into onnxruntime-web, on one thread: more would gain little, since sentences are short, and would need
 * a page that is isolated from other origins.
 * @param model The model's bytes, or the URL of its file.
 * @throws LanguageError where ONNX Runtime cannot be loaded, or the model is none that it can run.
 */
export async function createBrowserRuntime(
  model: Uint8Array | string,
  { wasm }: BrowserRuntimeOptions = {},
): Promise<InferenceRuntime> {
  env.wasm.numThreads = 1
  if (typeof wasm === 'string') env.wasm.wasmPaths = { wasm: below(wasm, WASM) }
  else if (wasm !== undefined) env.wasm.wasmBinary = wasm
  const options = { executionProviders: ['wasm'], logSeverityLevel: 3 } as const
  try {
    const session =
      typeof model === 'string'
        ? await InferenceSession.create(model, options)
        : await InferenceSession.create(model, options)
    return onnxRuntime(session, (type, data, dims) => new Tensor(type, data, dims))
  } catch (error) {
    throw errorOf(error)
  }
}

function errorOf(cause: unknown): LanguageError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  // ONNX Runtime tells a failure to start from a failure to read a model by its words only, and never tries to start again.
  if (reason.startsWith('no available backend'))
    return new LanguageError(
      'no-runtime',
      `onnxruntime-web cannot start (${reason}); serve ${WASM} of the installed onnxruntime-web, name its folder with "wasm", allow 'wasm-unsafe-eval' where the page has a Content-Security-Policy, and load the page again.`,
      { cause },
    )
  return new LanguageError(
    'bad-model',
    `The model cannot be loaded by onnxruntime-web (${reason}); serve the model.onnx of this release.`,
    { cause },
  )
}
