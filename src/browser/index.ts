import { env, InferenceSession, Tensor } from 'onnxruntime-web'
import { LanguageError, onnxRuntime, type InferenceRuntime } from '../language/index.ts'

export interface BrowserRuntimeOptions {
  /** URL of the folder that holds ONNX Runtime's own `.wasm` and `.mjs` files; beside the script, if left out. */
  readonly wasm?: string
}

/**
 * Loads a model into onnxruntime-web.
 * @param model The model's bytes, or the URL of its file.
 * @throws LanguageError where it is no model that ONNX Runtime can run.
 */
export async function createBrowserRuntime(
  model: Uint8Array | string,
  { wasm }: BrowserRuntimeOptions = {},
): Promise<InferenceRuntime> {
  if (wasm !== undefined) env.wasm.wasmPaths = wasm
  const options = { executionProviders: ['wasm'], logSeverityLevel: 3 } as const
  try {
    const session = typeof model === 'string' ? await InferenceSession.create(model, options) : await InferenceSession.create(model, options) // prettier-ignore
    return onnxRuntime(session, (type, data, dims) => new Tensor(type, data, dims))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new LanguageError('bad-model', `The model cannot be loaded by onnxruntime-web (${reason}); serve the model.onnx of this release.`, { cause: error }) // prettier-ignore
  }
}
