/** The layer rule, as data. `npm run layers` fails the build on any line below. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^(shared|electron|renderer|tests)/', pathNot: allowed },
})

module.exports = {
  forbidden: [
    only('shared-is-the-floor', '^shared/', '^shared/', 'shared/ imports only shared/.'),
    only(
      'engine-on-shared',
      '^electron/engine/',
      '^(shared|electron/engine)/',
      'The engine knows no shell, window or transport.',
    ),
    only(
      'headless-on-engine',
      '^electron/headless/',
      '^(shared|electron/(engine|headless))/',
      'Headless runs without Electron.',
    ),
    only(
      'shell-on-engine',
      '^electron/main/',
      '^(shared|electron/(engine|main))/',
      'The shell wires the engine to windows.',
    ),
    only(
      'preload-on-contract',
      '^electron/preload/',
      '^(shared/contract|electron/preload)/',
      'Preload forwards the contract, nothing else.',
    ),
    only(
      'renderer-on-shared',
      '^renderer/',
      '^(shared|renderer)/',
      'The renderer sees the contract, never the engine.',
    ),
    only(
      'checks-are-pure',
      '^electron/engine/checks/',
      '^(shared/domain|electron/engine/(checks|iam))/',
      'A check sees domain types and its helper.',
    ),
    {
      name: 'electron-stays-in-the-shell',
      severity: 'error',
      from: { pathNot: '^electron/(main/shell|preload)/' },
      to: { path: '(^|/)node_modules/electron(/|$)|^electron$' },
    },
    {
      name: 'pure-layers-have-no-node',
      severity: 'error',
      from: { path: '^(shared|renderer|electron/engine/(checks|evaluate|frameworks|iam))/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'sdk-stays-in-collectors',
      severity: 'error',
      from: { pathNot: '^electron/engine/(collect|aws)/' },
      to: { path: 'node_modules/@(aws-sdk|smithy)/' },
    },
    {
      name: 'sql-stays-in-the-store',
      severity: 'error',
      from: { pathNot: '^(electron/engine/store|tests)/' },
      to: { path: 'node_modules/(better-sqlite3|@types/better-sqlite3)/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^(shared|electron|renderer)/', pathNot: '\\.d\\.ts$' },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.vue', '.js'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
}
