import type { Newsgraph } from '../../src/index.ts'
import { loadNewsgraph } from '../../src/node/index.ts'

let loaded: Promise<Newsgraph> | undefined

/**
 * newsgraph with all that it ships. Loading takes more than a second of a processor, so whatever shares its modules
 * shares this one too; whoever asks for it leaves it open.
 */
export const shippedNewsgraph = (): Promise<Newsgraph> => (loaded ??= loadNewsgraph())
