import type { Reporter, TestModule } from 'vitest/node'

/** Ends the run with one plain line, «N passed, N failed», that any CI can read without knowing the runner. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts = { passed: 0, failed: 0, skipped: 0, pending: 0 }
    for (const file of modules) {
      if (file.state() === 'failed' && file.errors().length > 0) counts.failed += 1
      for (const test of file.children.allTests()) counts[test.result().state] += 1
    }
    console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped + counts.pending} skipped`)
  }
}
