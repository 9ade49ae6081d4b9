// The stages in their order: each may import only what stands before it, and only through its index.ts.
const stages = [
  'core',
  'capture',
  'document',
  'gazetteer',
  'language',
  'coding',
  'record',
  'review',
  'publish',
  'store',
  'jobs',
  'app',
  'server',
  'cli',
]
const pure = ['document', 'gazetteer', 'language', 'coding', 'record', 'review', 'publish']
const tests = '[.]test[.]ts$|/testing/'
/** A component of coding has an index of its own, for what trains and measures it. */
const componentIndexes = '^src/coding/[a-z-]+/index[.]ts$'
const workers = '^src/jobs/workers/'

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...stages.slice(0, -1).map((stage, i) => ({
      name: `${stage}-imports-only-what-stands-above`,
      severity: 'error',
      from: { path: `^src/${stage}/`, pathNot: `${tests}|${workers}` },
      to: { path: `^src/(${stages.slice(i + 1).join('|')})/` },
    })),
    ...stages.map((stage) => ({
      name: `${stage}-through-its-index`,
      severity: 'error',
      from: { path: '^(src|workbench|training|bench)/', pathNot: `^src/${stage}/|${tests}` },
      to: { path: `^src/${stage}/`, pathNot: `^src/${stage}/index[.]ts$|${componentIndexes}|${workers}` },
    })),
    {
      name: 'only-app-joins-ports',
      comment: 'The server, the command line and worker entries go through app.',
      severity: 'error',
      from: { path: `^src/(server|cli)/|${workers}`, pathNot: tests },
      to: { path: '^src/', pathNot: '^src/(core|record|app|server|cli)/' },
    },
    {
      name: 'workbench-imports-core-and-server-types',
      severity: 'error',
      from: { path: '^workbench/', pathNot: tests },
      to: { path: '^src/', pathNot: '^src/(core|server)/index[.]ts$' },
    },
    {
      name: 'pure-stages-touch-no-machine',
      comment: 'From document to publish code is pure: no disk, no network, no clock of the machine.',
      severity: 'error',
      from: { path: `^src/(core|${pure.join('|')})/`, pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nothing-imports-the-command-line',
      severity: 'error',
      from: { pathNot: `^src/cli/|${tests}` },
      to: { path: '^src/cli/' },
    },
    {
      name: 'shipped-code-needs-only-shipped-packages',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      conditionNames: ['import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
}
