import type { Reporter, TestModule } from 'vitest/node'

interface Counts {
  passed: number
  failed: number
  skipped: number
}

function countTests(modules: readonly TestModule[]): Counts {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 }
  for (const module of modules) {
    for (const test of module.children.allTests()) {
      const { state } = test.result()
      if (state !== 'pending') counts[state] += 1
    }
    // A file that cannot be loaded has no tests to count, and must not pass for success.
    if (module.errors().length > 0) counts.failed += 1
  }
  return counts
}

function countsLine(counts: Counts): string {
  const skipped = counts.skipped > 0 ? `, ${String(counts.skipped)} skipped` : ''
  return `${String(counts.passed)} passed, ${String(counts.failed)} failed${skipped}`
}

/** Ends a run with one line for people and scripts to read: `12 passed, 0 failed`. */
export default class TestCountsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const line = countsLine(countTests(modules))
    // Other reporters still write after this hook; the line is promised to be the last one.
    process.once('exit', () => process.stdout.write(`${line}\n`))
  }
}
