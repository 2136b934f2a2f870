/** The browser tests' own configuration, with a reporter that leaves the counts as data. */
import { writeFile } from 'node:fs/promises';
import { defaultReporter } from '@web/test-runner';
import base from '../../../test/web-test-runner.config.js';

/**
 * @param {import('@web/test-runner-core').TestSuiteResult | undefined} suite
 * @param {{ passed: number, failed: number }} counts
 */
function count(suite, counts) {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) continue;
    if (test.passed) counts.passed += 1;
    else counts.failed += 1;
  }
  for (const inner of suite?.suites ?? []) count(inner, counts);
}

/** @returns {import('@web/test-runner-core').Reporter} */
function countReporter() {
  return {
    async onTestRunFinished({ sessions }) {
      const counts = { failed: 0, passed: 0 };
      for (const session of sessions) {
        const before = counts.failed;
        count(session.testResults, counts);
        // A file that could not be loaded has no tests to count.
        if (!session.passed && counts.failed === before) counts.failed += 1;
      }
      await writeFile(process.env.ESSAYKIT_COUNTS ?? 'counts.json', JSON.stringify(counts));
    },
  };
}

export default { ...base, reporters: [...(base.reporters ?? [defaultReporter()]), countReporter()] };
