// Puts the command line and the processes that it starts into a few files, so that they start fast: loading hundreds of
// modules takes longer than running most of them. Packages stay as they are. Comes after the compiler, whose files it replaces.
import { build } from 'vite'

await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/src/cli',
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: ['src/cli/main.ts', 'src/cli/build/worker.ts', 'src/cli/serve/answering.ts'],
      external: [/^#/],
      // beside each other, where they look for each other
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})
