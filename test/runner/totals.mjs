// Counts of tests, and the one way to add and to print them.

/** @typedef {{ passed: number, failed: number, skipped: number, failures: string[] }} Totals what failed, a line each */

/** @type {Totals} */
export const noTotals = { passed: 0, failed: 0, skipped: 0, failures: [] };

/** @type {(...all: Totals[]) => Totals} */
export const addTotals = (...all) =>
  all.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
      failures: [...sum.failures, ...one.failures],
    }),
    noTotals,
  );

/** One check that either holds or does not; `name` is what is told at the end of the run if it does not. */
export const oneTest = (passed, name) =>
  passed ? { ...noTotals, passed: 1 } : { ...noTotals, failed: 1, failures: name ? [name] : [] };

export const totalsLine = ({ passed, failed, skipped }) =>
  `tests: ${passed} passed, ${failed} failed, ${skipped} skipped`;
