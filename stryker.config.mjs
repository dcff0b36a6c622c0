// `npm run mutation`: how many small faults, put into the rules of law one at a time, the tests notice. On demand only.
// One area: `npm run mutation -- --mutate 'src/domain/identifiers/**/*.ts,!**/*.test.ts'`.
const areas = ['calendar', 'deadlines', 'completeness', 'identifiers']

export default {
  mutate: [...areas.map((area) => `src/domain/${area}/**/*.ts`), '!src/domain/**/*.test.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'stryker.vitest.config.ts', related: true },
  plugins: ['@stryker-mutator/vitest-runner'],
  coverageAnalysis: 'perTest',
  // a mutant evaluated once, when its file is loaded, would need every test again; the tables of law are checked by name
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 10_000,
  thresholds: { high: 95, low: 85, break: 85 },
  reporters: ['clear-text', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: 'data/mutation/report.html' },
  tempDirName: 'data/mutation/work',
  // Stryker rewrites a tsconfig with TypeScript's own programming interface, which version 7 no longer has: none is named
  tsconfigFile: 'none.json',
  ignorePatterns: ['data', 'dist', 'migrations', 'seeds', '.git'],
}
