const { existsSync, readdirSync } = require('node:fs')

const tests = '\\.test\\.tsx?$'

/** A pattern for each route folder; their names hold signs (`$`, `.`) that mean something in a pattern. */
const routeFolders = (existsSync('app/routes') ? readdirSync('app/routes') : []).map(
  (name) => `^app/routes/${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}/`,
)

/**
 * The arrows of the house: workflows <- db <- app. One rule a sentence.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one file, or miss a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:|\\?url$' },
    },
    {
      name: 'workflows-are-pure',
      comment: 'A workflow imports xstate, zod and other workflows. Nothing else.',
      severity: 'error',
      from: { path: '^workflows/', pathNot: tests },
      to: { pathNot: '^workflows/|^node_modules/(xstate|zod)/' },
    },
    {
      name: 'db-knows-no-app',
      severity: 'error',
      from: { path: '^db/', pathNot: tests },
      to: { path: '^(app|tests|bin)/' },
    },
    {
      name: 'db-queries-and-tables',
      comment:
        'Queries and tables import kysely, the driver, db itself and the state lists of the workflows.',
      severity: 'error',
      from: { path: '^db/(queries|tables)/', pathNot: tests },
      to: {
        pathNot:
          '^db/|^workflows/([^/]+/(states|events)|permissions|roles|rooms)\\.ts$|^node_modules/(kysely|pg|@types/pg|@electric-sql/pglite)/',
        dependencyTypesNot: ['core'],
      },
    },
    {
      name: 'migrations-are-frozen',
      comment: 'A migration imports kysely only: what it did must not change when the code around it does.',
      severity: 'error',
      from: { path: '^db/migrations/' },
      to: { pathNot: '^node_modules/kysely/' },
    },
    {
      name: 'text-and-ui-show-only',
      comment: 'Words and components import react, workflows and the types of db.',
      severity: 'error',
      from: { path: '^app/(text|ui)/', pathNot: tests },
      to: {
        path: '^(app/(routes|services|auth|http|enhance)|tests|bin)/|^db/|^node_modules/(kysely|pg|express)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'nobody-imports-routes',
      comment: 'A route folder is an address, not a library; nobody imports it, other routes neither.',
      severity: 'error',
      from: { path: '^(app/(services|auth|http|ui|text|enhance)|db|workflows|bin)/' },
      to: { path: '^app/routes/' },
    },
    ...routeFolders.map((folder) => ({
      name: 'no-route-imports-another',
      severity: /** @type {const} */ ('error'),
      from: { path: folder },
      to: { path: '^app/routes/', pathNot: folder },
    })),
    {
      name: 'routes-hold-no-sql',
      comment: 'SQL lives in db/queries; a route calls a named function.',
      severity: 'error',
      from: { path: '^app/routes/', pathNot: tests },
      to: { path: '^node_modules/(kysely|pg|@electric-sql/pglite)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'browser-code-stays-small',
      comment: 'What the browser loads knows no server, no machine and no React.',
      severity: 'error',
      from: { path: '^app/(enhance/|entry\\.client)', pathNot: tests },
      to: {
        path: '^app/(routes|services|auth|http|ui)/|^db/|^node_modules/(react|react-dom|xstate|zod|kysely|@remix-run)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'product-needs-no-tests',
      severity: 'error',
      from: { path: '^(app|db|workflows)/', pathNot: tests },
      to: { path: '^tests/' },
    },
    {
      name: 'only-installed-packages',
      comment: 'What runs in production is listed under dependencies; only `npm run dev` loads Vite.',
      severity: 'error',
      from: { path: '^(app|db|workflows)/', pathNot: tests },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
        pathNot: '^node_modules/vite/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|node_modules/.*/node_modules)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
}
