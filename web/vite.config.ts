import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

/** Stands in every page that the viewer is written into; `licences.md` holds the texts, NOTICE names the same packages. */
const BANNER = `/*! Contains, under the MIT licence (https://opensource.org/license/mit): sigma and @sigma/edge-curve
(c) Alexis Jacomy, Guillaume Plique, Benoît Simard; graphology, graphology-utils and graphology-layout-forceatlas2
(c) Guillaume Plique; n3 (c) Ruben Verborgh; @noble/hashes (c) Paul Miller; minisearch (c) Luca Ongaro; events (c) Joyent, Inc. and other Node contributors. */`

/** One classic script and one style sheet, which the page carries inside itself. */
export default defineConfig({
  root: path('.'),
  publicDir: false,
  build: {
    outDir: path('../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    license: { fileName: 'licences.md' },
    rolldownOptions: { output: { postBanner: BANNER } },
    lib: {
      entry: path('main.ts'),
      formats: ['iife'],
      name: 'newsgraphViewer',
      fileName: () => 'viewer.js',
      cssFileName: 'viewer',
    },
  },
})
