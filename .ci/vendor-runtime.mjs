// Copies into dist what newsgraph needs of onnxruntime-web: one script and one WebAssembly file of a package of 140 MB.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SCRIPT = 'ort.wasm.bundle.min.mjs'
const WASM = 'ort-wasm-simd-threaded.wasm'
const from = dirname(fileURLToPath(import.meta.resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm')))
const to = 'dist/onnxruntime-web'
mkdirSync(to, { recursive: true })
cpSync(join(from, WASM), join(to, WASM))
const script = readFileSync(join(from, SCRIPT), 'utf8')
// its source map is not shipped, and bundlers would look for it
writeFileSync(join(to, SCRIPT), script.replace(/\n\/\/# sourceMappingURL=.*\n?$/, '\n'))
