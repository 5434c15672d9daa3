import type { SerializedError } from 'vitest';
import type { Reporter, TestModule } from 'vitest/node';

/** Prints `N passed, N failed, N skipped` as the last line of a run; a file that fails to load counts as failed. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const total = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of modules) count(module, total);
    console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  }
}

function count(module: TestModule, total: Record<'passed' | 'failed' | 'skipped', number>): void {
  if (module.state() === 'failed' && module.children.size === 0) total.failed++;
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    if (state !== 'pending') total[state]++;
  }
}
