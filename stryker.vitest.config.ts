import { defineConfig } from 'vitest/config'

/** The tests that Stryker runs against each mutant: those of the areas it changes, pure, no projects, no database. */
export default defineConfig({
  test: {
    include: ['src/domain/{calendar,deadlines,completeness,identifiers}/**/*.test.ts'],
    exclude: ['**/*.db.test.ts', '**/node_modules/**'],
    testTimeout: 20_000,
  },
})
