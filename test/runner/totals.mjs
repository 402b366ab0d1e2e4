// Counts of tests, and the one way to add and to print them.

/** @typedef {{ passed: number, failed: number, skipped: number }} Totals */

/** @type {Totals} */
export const noTotals = { passed: 0, failed: 0, skipped: 0 };

/** @type {(...all: Totals[]) => Totals} */
export const addTotals = (...all) =>
  all.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    noTotals,
  );

/** One check that either holds or does not. */
export const oneTest = (passed) => ({ ...noTotals, [passed ? 'passed' : 'failed']: 1 });

export const totalsLine = ({ passed, failed, skipped }) =>
  `tests: ${passed} passed, ${failed} failed, ${skipped} skipped`;
