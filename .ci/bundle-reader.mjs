// Puts what reads articles in the page into one script, which runs in a worker: ours, and the packages that read HTML,
// Markdown and RDF. The model, the ontology and the WebAssembly are loaded when it is asked to read.
import { build } from 'vite'

const BANNER = `/*! Contains packages whose licences are in reader-licences.md; NOTICE names them. */`

await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  ssr: { target: 'webworker', noExternal: true },
  build: {
    // as for servers, so that the WebAssembly of ONNX Runtime stays a file of its own
    ssr: true,
    target: 'es2022',
    outDir: 'dist/web',
    emptyOutDir: false,
    minify: true,
    license: { fileName: 'reader-licences.md' },
    rolldownOptions: {
      input: { reader: 'src/browser/reader/worker.ts' },
      output: { entryFileNames: '[name].js', codeSplitting: false, postBanner: BANNER },
    },
  },
})
