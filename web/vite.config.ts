import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

/** One classic script and one style sheet, which the page carries inside itself. */
export default defineConfig({
  root: path('.'),
  publicDir: false,
  build: {
    outDir: path('../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    lib: {
      entry: path('main.ts'),
      formats: ['iife'],
      name: 'newsgraphViewer',
      fileName: () => 'viewer.js',
      cssFileName: 'viewer',
    },
  },
})
