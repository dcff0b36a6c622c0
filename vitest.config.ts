import { existsSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

const jsx = { runtime: 'automatic', importSource: 'preact' } as const

/** The oldest PostgreSQL we support, where Debian puts it: the database tests run on it too when it is there. */
const has15 = existsSync('/usr/lib/postgresql/15/bin/postgres')
const databaseProjects = has15 ? ['db', 'db-15'] : ['db']
if (!has15)
  console.warn('!! No PostgreSQL 15 in /usr/lib/postgresql/15: the database tests run on the embedded 18 ONLY.')

/**
 * Four kinds of test: pure (no database), database (a clone of the migrated template per file), journeys (a browser),
 * trouble (the built program and durable databases of its own, which the tests kill, stop and starve).
 */
export default defineConfig({
  oxc: { jsx },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          sequence: { groupOrder: 0 },
          include: ['src/**/*.test.{ts,tsx}', 'test/*.test.ts'],
          exclude: ['**/*.db.test.ts', '**/node_modules/**'],
          testTimeout: 20_000,
        },
      },
      ...databaseProjects.map((name) => ({
        extends: true as const,
        test: {
          name,
          sequence: { groupOrder: 1 },
          include: ['src/**/*.db.test.ts', 'test/**/*.db.test.ts'],
          // The launcher's own tests start the embedded server whatever the project's server is, and wrong input is
          // stopped before the database: once is enough.
          exclude: name === 'db-15' ? ['src/platform/db/embedded/**', 'test/bad-input/**'] : [],
          globalSetup: ['test/support/database-server.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      })),
      {
        extends: true,
        test: {
          name: 'journeys',
          sequence: { groupOrder: 2 },
          include: ['test/journeys/**/*.journey.ts'],
          globalSetup: ['test/support/database-server.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'trouble',
          sequence: { groupOrder: 3 },
          include: ['test/trouble/**/*.trouble.ts'],
          globalSetup: ['test/support/database-server.ts'],
          testTimeout: 90_000,
          hookTimeout: 90_000,
          maxWorkers: 2,
        },
      },
    ],
  },
})
