import { InferenceSession, Tensor } from 'onnxruntime-node'
import { LanguageError, onnxRuntime, type InferenceRuntime } from '../language/index.ts'

export interface NodeRuntimeOptions {
  /** Threads within one sentence; more than one gains little, since sentences are short. 1, if left out. */
  readonly threads?: number
}

/**
 * Loads a model into onnxruntime-node.
 * @throws LanguageError where the file is no model that ONNX Runtime can run.
 */
export async function createNodeRuntime(
  path: string,
  { threads = 1 }: NodeRuntimeOptions = {},
): Promise<InferenceRuntime> {
  const options = { intraOpNumThreads: threads, interOpNumThreads: 1, logSeverityLevel: 3 } as const
  try {
    const session = await InferenceSession.create(path, options)
    return onnxRuntime(session, (type, data, dims) => new Tensor(type, data, dims))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new LanguageError(
      'bad-model',
      `${path} cannot be loaded by onnxruntime-node (${reason}); install newsgraph again.`,
      { cause: error },
    )
  }
}
