import { defineConfig } from 'vitest/config'

/** The tests that Stryker runs against each mutant: pure ones of the domain, no projects, no database. */
export default defineConfig({
  test: {
    include: ['src/domain/**/*.test.ts'],
    exclude: ['**/*.db.test.ts', '**/node_modules/**'],
    testTimeout: 20_000,
  },
})
