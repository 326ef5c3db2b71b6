// Imports run only downwards: taxonomy and text at the bottom, the apps at the top.
const mayImport = {
  taxonomy: [],
  text: [],
  dedupe: ['text'],
  parser: ['taxonomy', 'text'],
  disclosure: ['taxonomy', 'parser'],
  statements: ['taxonomy', 'text'],
  compare: ['taxonomy', 'text', 'parser', 'disclosure', 'dedupe'],
  lint: ['taxonomy', 'text', 'parser', 'disclosure', 'statements'],
  presentation: ['taxonomy', 'text', 'parser', 'disclosure', 'statements', 'dedupe', 'compare'],
  reporters: [
    'taxonomy',
    'text',
    'parser',
    'disclosure',
    'dedupe',
    'compare',
    'presentation',
    'lint',
  ],
  corpus: [
    'taxonomy',
    'text',
    'parser',
    'disclosure',
    'statements',
    'dedupe',
    'compare',
    'lint',
    'presentation',
    'reporters',
  ],
  edgar: ['parser'],
  worker: ['parser', 'corpus'],
};

const layers = Object.entries(mayImport).map(([name, allowed]) => ({
  name: `layers-${name}`,
  comment: `@cydkit/${name} may import from ${allowed.join(', ') || 'no other package'}`,
  severity: 'error',
  from: { path: `^packages/${name}/` },
  to: {
    path: '^(packages|apps|examples|bench)/',
    pathNot: `^packages/(${[name, ...allowed].join('|')})/`,
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layers,
    {
      name: 'types-of-the-parser',
      comment: 'A package that judges a filing needs its model, not the readers',
      severity: 'error',
      from: { path: '^packages/(disclosure|statements)/src/', pathNot: '\\.test\\.ts$' },
      to: { path: '^packages/parser/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'optional-linter',
      comment: 'Reports install no linter: only the lint entries of reporters import it',
      severity: 'error',
      from: { path: '^packages/reporters/src/', pathNot: '/src/lint/|\\.test\\.ts$' },
      to: { path: '^packages/(lint/|reporters/src/lint/)' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'pure-core',
      comment: 'Library packages run in Node and in the browser: no Node module, no IO',
      severity: 'error',
      from: {
        path: '^packages/[^/]+/src/',
        pathNot: [
          '\\.test\\.ts$',
          '^packages/parser/src/node/',
          '^packages/(corpus|edgar|worker)/',
        ],
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'node-entry-apart',
      comment: 'Only programs for Node use the entry that opens files',
      severity: 'error',
      from: {
        path: '^(packages|apps/demo)/',
        pathNot: '^packages/(parser/src/node|corpus|edgar|worker)/',
      },
      to: { path: '^packages/parser/src/node/' },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?(raw|worker|url)$' },
    },
    {
      name: 'no-deep-imports',
      comment: 'A package is used through its entry',
      severity: 'error',
      from: { path: '^(packages|apps)/([^/]+)/' },
      to: {
        path: '^packages/[^/]+/src/',
        pathNot: [
          '^packages/$2/',
          '^packages/[^/]+/src/index\\.ts$',
          '^packages/parser/src/node/index\\.ts$',
          '^packages/corpus/src/(record|parts)/index\\.ts$',
          '^packages/presentation/src/(comparison|wording)/index\\.ts$',
          '^packages/reporters/src/(answers|html|terminal|markdown|json|csv|svg|text|lint)/index\\.ts$',
          '^packages/reporters/src/schemas\\.ts$',
          '^packages/reporters/src/lint/(lint-\\w+|filing-table|sarif|github-annotations|junit|rule-pages/index)\\.ts$',
        ],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/' },
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@cydkit/source', 'import', 'default', 'types'],
    },
  },
};
