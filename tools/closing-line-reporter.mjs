/** A last line in the plainest form, for whatever reads the run: `N passed, N failed, N skipped`. */
export default class ClosingLineReporter {
  onTestRunEnd(testModules) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const testModule of testModules) {
      for (const test of testModule.children.allTests()) {
        const { state } = test.result();
        counts[state in counts ? state : 'failed'] += 1;
      }
      // A file that could not even be read has no tests to count.
      if (testModule.state() === 'failed' && testModule.errors().length > 0) counts.failed += 1;
    }
    process.on('exit', () =>
      console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`),
    );
  }
}
