// One direction of flow: text -> Model -> Results -> Views and reports -> Hosts. See ARCHITECTURE.md.

const host = '^src/(cli|extension|webview)/|^language-server/'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
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
      from: { path: '^src/(model|analysis|rules|review|views|report)/' },
      to: { path: '^node_modules/(langium|chevrotain|vscode|@types/vscode)|^vscode' },
    },
    {
      name: 'no-node-in-core',
      comment: 'The same for everything that only Node has (invariant 1).',
      severity: 'error',
      from: { path: '^src/(model|analysis|rules|review|views|report|webview)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'model-knows-nobody',
      comment: 'The Model is where everything starts.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { path: '^(src|language-server)/', pathNot: '^src/model/' },
    },
    {
      name: 'analyses-know-the-model',
      comment: 'An analysis is a pure function from Model to result.',
      severity: 'error',
      from: { path: '^src/analysis/' },
      to: { path: '^(src|language-server)/', pathNot: '^src/(model|analysis)/' },
    },
    {
      name: 'analyses-stand-alone',
      comment: 'One analysis does not reach into the files of another; it uses its index.',
      severity: 'error',
      from: { path: '^src/analysis/([^/]+)/' },
      to: { path: '^src/analysis/([^/]+)/', pathNot: ['^src/analysis/$1/', '^src/analysis/[^/]+/index\\.ts$'] },
    },
    {
      name: 'rules-know-model-and-analyses',
      comment: 'A rule judges the Model with what the analyses say.',
      severity: 'error',
      from: { path: '^src/rules/' },
      to: { path: '^(src|language-server)/', pathNot: '^src/(model|analysis|rules)/' },
    },
    {
      name: 'views-draw-results',
      comment:
        'Views draw what was computed: they know the Model and the shapes of results, and compute no analysis (invariant 5).',
      severity: 'error',
      from: { path: '^src/views/' },
      to: { path: '^(src|language-server)/', pathNot: '^src/(model|views)/' },
    },
    {
      name: 'reports-say-results',
      comment: 'Reports turn results into text.',
      severity: 'error',
      from: { path: '^src/report/' },
      to: { path: '^(src|language-server)/', pathNot: '^src/(model|analysis|report)/' },
    },
    {
      name: 'project-knows-no-host',
      comment: 'Configuration, discovery and joining serve all hosts alike.',
      severity: 'error',
      from: { path: '^src/project/' },
      to: { path: host },
    },
    {
      name: 'only-lowering-sees-both',
      comment:
        'Nothing after the lowering looks at the syntax tree (invariant 3): outside it and the parser, the generated types are not used.',
      severity: 'error',
      from: { path: '^(src|language-server)/', pathNot: '^language-server/(lowering|parsing|generated)/' },
      to: { path: '^language-server/generated/' },
    },
    {
      name: 'langium-stays-in-the-language-server',
      comment: 'Nobody else knows Langium.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^node_modules/(langium|chevrotain)' },
    },
    {
      name: 'extension-speaks-protocol',
      comment: 'The editor client knows the server by its messages only.',
      severity: 'error',
      from: { path: '^src/(extension|webview)/' },
      to: { path: '^language-server/', pathNot: '^language-server/protocol\\.ts$' },
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
