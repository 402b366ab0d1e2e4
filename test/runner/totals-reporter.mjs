// Writes what Web Test Runner counted to the file named by TOTALS_FILE, or prints it when there is none.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { addTotals, noTotals, oneTest, totalsLine } from './totals.mjs';

/** `place` is the engine, the file and the suites that hold this one. */
function totalsOf(suite, place) {
  const within = suite?.name ? `${place}: ${suite.name}` : place;
  const own = (suite?.tests ?? []).map(({ name, skipped, passed, error }) =>
    skipped ? { ...noTotals, skipped: 1 } : oneTest(passed, `${within}: ${name}\n     ${error?.message ?? ''}`),
  );
  return addTotals(...own, ...(suite?.suites ?? []).map((one) => totalsOf(one, within)));
}

/** A session with errors outside its tests (a file that does not load) counts as one failure. */
function totalsOfSession({ testResults, errors, browser, testFile }) {
  const place = `${browser.name}: ${relative('', testFile)}`;
  const outside = errors.length > 0 ? oneTest(false, `${place}\n     ${errors[0].message}`) : noTotals;
  return addTotals(totalsOf(testResults, place), outside);
}

export const totalsReporter = () => ({
  onTestRunFinished({ sessions }) {
    const totals = addTotals(...sessions.map(totalsOfSession));
    if (process.env.TOTALS_FILE) writeFileSync(process.env.TOTALS_FILE, JSON.stringify(totals));
    else process.once('exit', () => console.log(totalsLine(totals)));
  },
});
