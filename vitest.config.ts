import { defineConfig } from 'vitest/config'

// V8 of Node 20 may end a process that leaves optimised code within a call into WebAssembly ("Fatal error: unreachable
// code" in Deoptimizer::DoComputeBuiltinContinuation); Oxigraph is WebAssembly.
const WITHOUT_INLINED_WASM_CALLS = '--no-turbo-inline-js-wasm-calls'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    execArgv: [WITHOUT_INLINED_WASM_CALLS],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
