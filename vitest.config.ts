import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

// V8 of Node 20 may end a process that leaves optimised code within a call into WebAssembly ("Fatal error: unreachable
// code" in Deoptimizer::DoComputeBuiltinContinuation); Oxigraph is WebAssembly.
const WITHOUT_INLINED_WASM_CALLS = '--no-turbo-inline-js-wasm-calls'

/** Those that put something else in a module's place, and those that set up the one WebAssembly runtime of a process. */
const ALONE = ['test/**/*.mocked.test.ts', 'test/node/runtimes.test.ts', 'test/browser/*.test.ts']

/** Those that look at pages in a browser. */
const PAGES = ['test/web/*.test.ts']

export default defineConfig({
  test: {
    execArgv: [WITHOUT_INLINED_WASM_CALLS],
    // Vitest would leave one processor to itself, and on a machine of two run one file at a time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A page on a busy machine comes to rest within seconds.
    expect: { poll: { timeout: 15_000 } },
    projects: [
      // Files share their modules, and so the model is loaded once a worker: half the time of the whole suite.
      {
        extends: true,
        test: { name: 'shared', include: ['test/**/*.test.ts'], exclude: [...ALONE, ...PAGES], isolate: false },
      },
      // Chromium draws in software here and now and then loses a page; what fails three times is at fault itself.
      { extends: true, test: { name: 'pages', include: PAGES, isolate: false, retry: 2 } },
      { extends: true, test: { name: 'alone', include: ALONE, retry: 1 } },
    ],
  },
})
