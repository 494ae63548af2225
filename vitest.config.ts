import { defineConfig } from 'vitest/config'

const shared = { pool: 'forks', environment: 'node', testTimeout: 20_000, hookTimeout: 120_000 } as const

/** The same database tests on each engine; only the environment tells them apart. */
function databaseProject(engine: 'pglite' | 'postgres') {
  return {
    test: {
      ...shared,
      name: `db-${engine}`,
      include: ['tests/db/**/*.test.ts'],
      globalSetup: ['tests/setup/database-global.ts'],
      env: { TEST_ENGINE: engine },
      testTimeout: 60_000,
    },
  }
}

export default defineConfig({
  test: {
    passWithNoTests: true,
    // One less by default: on two cores that leaves one idle.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['workflows/**/*.test.{ts,tsx}', 'app/**/*.test.{ts,tsx}', 'bin/**/*.test.ts'],
        },
      },
      databaseProject('pglite'),
      databaseProject('postgres'),
      {
        test: {
          ...shared,
          name: 'routes',
          include: ['tests/routes/**/*.test.{ts,tsx}'],
          globalSetup: ['tests/setup/database-global.ts'],
          env: { TEST_ENGINE: 'pglite' },
        },
      },
      {
        // What pages and the API read, on the other engine too: it is where drivers tell types differently.
        test: {
          ...shared,
          name: 'routes-postgres',
          include: [
            'tests/routes/{action-page,action-rooms,api-comments,api-reading,board-page,dossier-,members,report,table-list}*.test.*',
          ],
          globalSetup: ['tests/setup/database-global.ts'],
          env: { TEST_ENGINE: 'postgres' },
        },
      },
      { test: { ...shared, name: 'structural', include: ['tests/structural/**/*.test.ts'] } },
    ],
  },
})
