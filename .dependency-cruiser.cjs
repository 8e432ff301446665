// One direction of flow: text -> Model -> Results -> Views and reports -> Hosts. See ARCHITECTURE.md.

/**
 * What each folder may use besides itself: the column of that name in ARCHITECTURE.md, word for word the same
 * (`tests/architecture.test.ts` compares them).
 */
const mayUse = {
  'src/model': [],
  'src/wording': ['src/model'],
  'src/analysis': ['src/model', 'src/wording'],
  'src/rules': ['src/model', 'src/wording', 'src/analysis'],
  'src/views': ['src/model', 'src/wording', 'src/analysis'],
  'src/report': ['src/model', 'src/wording', 'src/analysis'],
  'src/project': ['src/model', 'src/wording', 'src/analysis', 'src/rules', 'src/views'],
  'src/cli': [
    'src/model',
    'src/wording',
    'src/analysis',
    'src/rules',
    'src/report',
    'src/project',
    'language-server/reading',
    'language-server/editing',
    'language-server/main-node.ts',
  ],
  'src/library': ['src/model', 'src/project', 'language-server/reading'],
  'src/index.ts': ['src/model', 'src/wording', 'src/analysis', 'src/rules', 'src/report', 'src/project', 'src/library'],
  'src/node.ts': ['src/project', 'src/library'],
  'language-server/parsing': ['src/model', 'language-server/generated'],
  'language-server/lowering': ['src/model', 'src/rules', 'language-server/generated', 'language-server/parsing'],
  'language-server/reading': [
    'src/model',
    'src/wording',
    'src/rules',
    'language-server/generated',
    'language-server/parsing',
    'language-server/lowering',
  ],
  'language-server/editing': [
    'src/model',
    'src/wording',
    'src/analysis',
    'src/report',
    'src/project',
    'language-server/parsing',
    'language-server/lowering',
    'language-server/reading',
  ],
  'language-server/protocol.ts': ['src/model'],
  'language-server/server': [
    'src/model',
    'src/analysis',
    'src/project',
    'language-server/reading',
    'language-server/editing',
    'language-server/protocol.ts',
  ],
  'language-server/main-node.ts': ['language-server/server'],
  'language-server/main-browser.ts': ['language-server/server'],
  'src/webview': ['src/model', 'src/views', 'language-server/protocol.ts'],
  'src/extension': ['src/model', 'src/webview', 'language-server/protocol.ts'],
}

const path = name => (name.endsWith('.ts') ? `^${name.replaceAll('.', '\\.')}$` : `^${name}/`)

const tableRules = Object.entries(mayUse).map(([folder, used]) => ({
  name: `${folder}-uses-what-the-table-names`,
  comment: `ARCHITECTURE.md says what ${folder} may use.`,
  severity: 'error',
  from: { path: path(folder) },
  to: { path: '^(src|language-server)/', pathNot: [folder, ...used].map(path) },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...tableRules,
    {
      name: 'every-file-is-in-the-table',
      comment: 'A new folder is a decision: it gets a row.',
      severity: 'error',
      from: {
        path: '^(src|language-server)/',
        pathNot: [...Object.keys(mayUse).map(path), '^language-server/generated/'],
      },
      to: {},
    },
    {
      name: 'extension-knows-messages-of-the-page',
      comment: 'The page runs elsewhere; the two share what they send each other.',
      severity: 'error',
      from: { path: '^src/extension/' },
      to: { path: '^src/webview/', pathNot: '^src/webview/(messages|picture-change)\\.ts$' },
    },
    {
      name: 'page-draws-nothing',
      comment: 'Pictures come from the server; the page has their style sheet alone.',
      severity: 'error',
      from: { path: '^src/webview/' },
      to: { path: '^src/views/', pathNot: '^src/views/theme\\.ts$' },
    },
    {
      name: 'views-compute-nothing',
      comment: 'A view draws a result; it knows what results look like and not how they come about (invariant 5).',
      severity: 'error',
      from: { path: '^src/views/' },
      to: { path: '^src/analysis/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'editing-measures-text-only',
      comment: 'The layout needs how wide a text is; what reports say is not for editors.',
      severity: 'error',
      from: { path: '^language-server/editing/' },
      to: { path: '^src/report/', pathNot: '^src/report/text-width\\.ts$' },
    },
    {
      name: 'editors-only-in-the-extension',
      comment: 'The server speaks the protocol to any editor.',
      severity: 'error',
      from: { path: '^(src|language-server)/', pathNot: '^src/extension/' },
      to: { path: '^vscode$|^node_modules/(@types/vscode|vscode-languageclient)/' },
    },
    {
      name: 'no-cycles',
      comment: 'Files that need one another cannot be read one after the other.',
      severity: 'error',
      from: { path: '^(src|language-server)/', pathNot: 'generated' },
      to: { circular: true },
    },
    {
      name: 'pure-core',
      comment:
        'Model, analyses, rules, views and reports run in a browser, a worker and a test unchanged (invariant 1).',
      severity: 'error',
      from: { path: '^src/(model|wording|analysis|rules|views|report)/' },
      to: { path: '(^|/)node_modules/(langium|chevrotain|vscode|@types/vscode)|^vscode' },
    },
    {
      name: 'no-node-in-core',
      comment: 'The same for everything that only Node has (invariant 1).',
      severity: 'error',
      from: { path: '^src/(model|wording|analysis|rules|views|report|webview)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-node-behind-the-core-entry',
      comment: 'Programs in a browser import src/index.ts; what reads files stands behind src/node.ts.',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: '^src/project/files/', reachable: true },
    },
    {
      name: 'analyses-stand-alone',
      comment: 'One analysis does not reach into the files of another; it uses its index.',
      severity: 'error',
      from: { path: '^src/analysis/([^/]+)/' },
      to: {
        path: '^src/analysis/([^/]+)/',
        pathNot: [
          '^src/analysis/$1/',
          '^src/analysis/[^/]+/index\\.ts$',
          '^src/analysis/facts/',
          '^src/analysis/long-work\\.ts$',
        ],
      },
    },
    {
      name: 'langium-stays-in-the-language-server',
      comment: 'Nobody else knows Langium.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '(^|/)node_modules/(langium|chevrotain)' },
    },
    {
      name: 'one-door-to-the-parser-library',
      comment: 'What we take from it stands in one file, so that an upgrade is read against one list.',
      severity: 'error',
      from: { path: '^(src|language-server)/', pathNot: '^language-server/parsing/chevrotain\\.ts$' },
      to: { path: '(^|/)node_modules/(@chevrotain/|chevrotain)' },
    },
    {
      name: 'no-examples-or-tests-in-the-product',
      severity: 'error',
      from: { path: '^(src|language-server)/' },
      to: { path: '^(tests|bench|scripts|examples)/' },
    },
    {
      name: 'every-file-is-used',
      comment: 'Dead code is no code.',
      severity: 'error',
      from: {
        orphan: true,
        path: '^(src|language-server)/',
        pathNot: '\\.d\\.ts$',
      },
      to: {},
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'browser', 'default', 'types'],
    },
  },
}
