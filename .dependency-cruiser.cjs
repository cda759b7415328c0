/** The stages, from article to page: each imports the model and itself, never another stage. */
const STAGES =
  'read|language|times|entities|clauses|statements|events|ontology|joining|contradictions|graph|store|rdf|tables|page'

/** Packages that only some folders may import. */
const ONLY_IN = {
  n3: '^src/(rdf|ontology|entities/gazetteer/own|joining/decisions|node/sparql)/',
  oxigraph: '^src/node/sparql/',
  graphology: '^(src/(graph|page/parts)|web)/',
  'graphology-communities-louvain': '^src/page/parts/',
  'graphology-layout-forceatlas2': '^web/layout/',
  minisearch: '^web/search/',
  sigma: '^web/',
  '@sigma/edge-curve': '^web/',
  '@noble/hashes': '^src/(model|page)/',
  linkedom: '^src/read/',
  htmlparser2: '^src/read/',
  warcio: '^src/read/',
  fzstd: '^src/read/',
  '@mozilla/readability': '^src/read/',
  'markdown-it': '^src/read/',
  'chrono-node': '^src/(times|read)/',
  'onnxruntime-node': '^src/(language|node)/',
  'onnxruntime-web': '^src/(language|browser|node)/',
  'classic-level': '^src/store/',
  commander: '^src/cli/',
  bullmq: '^src/cli/queue/',
  ioredis: '^src/cli/queue/',
  'hyparquet-writer': '^src/tables/',
}

const forbidden = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

module.exports = {
  forbidden: [
    forbidden('no-cycles', 'A cycle of imports has no order in which to read it.', {}, { circular: true }),
    forbidden(
      'model-stands-alone',
      'The types that join the stages depend on nothing; what they are named by is hashed.',
      { path: '^src/model/' },
      { pathNot: '^(src/model|node_modules/@noble/hashes)/' },
    ),
    forbidden(
      'syntax-above-the-model',
      'What stages look up in trees is made of the model alone.',
      { path: '^src/syntax/' },
      { path: '^src/', pathNot: '^src/(model|syntax)/' },
    ),
    forbidden(
      'no-stage-to-stage',
      'What stages share belongs into src/model; src/pipeline.ts joins them.',
      { path: `^src/(${STAGES})/` },
      { path: '^src/', pathNot: ['^src/(model|syntax|$1)/', '^src/(joining|contradictions)/index\\.ts$'] },
    ),
    forbidden(
      'joining-for-graphs',
      'What articles have in common is decided once, for graphs in memory and on disk.',
      { path: '^src/', pathNot: '^src/(joining|graph|rdf|store|node|evaluate|cli|[^/]+\\.ts$)' },
      { path: '^src/joining/' },
    ),
    forbidden(
      'pipeline-below-node-and-commands',
      'The public API works anywhere and knows neither files, runtimes nor commands.',
      { path: '^src/[^/]+\\.ts$' },
      { path: '^src/(node|browser|cli|evaluate)/' },
    ),
    forbidden(
      'commands-on-top',
      'Nothing but the commands imports the commands.',
      { path: '^(src|web)/', pathNot: '^src/cli/' },
      { path: '^src/cli/' },
    ),
    forbidden(
      'evaluation-for-commands-only',
      'Benchmarks are no part of the library.',
      { path: '^(src|web)/', pathNot: '^src/(cli|evaluate)/' },
      { path: '^src/evaluate/' },
    ),
    forbidden(
      'no-node-modules-in-the-browser',
      'Stages run in browsers; what touches files is in files.ts or src/node.',
      {
        path: '^(src|web)/',
        pathNot: ['^src/(cli|evaluate|node|store)/', '/(files|[^/]*-?node)\\.ts$', '/vite\\.config\\.ts$'],
      },
      { dependencyTypes: ['core'] },
    ),
    forbidden(
      'viewer-sees-the-model-only',
      'The viewer reads the data of a page and needs its types; what it gives away as RDF is written as everywhere, and what contradicts is found so.',
      { path: '^web/' },
      { path: '^src/', pathNot: ['^src/(model|page/data)/', '^src/(rdf|contradictions)/index\\.ts$'] },
    ),
    forbidden('no-unresolved', 'An import that leads nowhere.', {}, { couldNotResolve: true }),
    ...Object.entries(ONLY_IN).map(([name, folders]) =>
      forbidden(
        `${name.replace(/[@/]+/g, '-').replace(/^-/, '')}-in-its-place`,
        `${name} is imported only in ${folders}.`,
        { path: '^(src|web)/', pathNot: folders },
        { path: `^node_modules/(@types/)?${name}/` },
      ),
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'node', 'default'] },
  },
}
