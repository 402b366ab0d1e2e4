// Writes what Web Test Runner counted to the file named by TOTALS_FILE, or prints it when there is none.
import { writeFileSync } from 'node:fs';
import { addTotals, noTotals, totalsLine } from './totals.mjs';

function totalsOf(suite) {
  const own = (suite?.tests ?? []).map(({ skipped, passed }) => ({
    passed: !skipped && passed ? 1 : 0,
    failed: !skipped && !passed ? 1 : 0,
    skipped: skipped ? 1 : 0,
  }));
  return addTotals(...own, ...(suite?.suites ?? []).map(totalsOf));
}

/** A session with errors outside its tests (a file that does not load) counts as one failure. */
const totalsOfSession = ({ testResults, errors }) =>
  addTotals(totalsOf(testResults), { ...noTotals, failed: errors.length > 0 ? 1 : 0 });

export const totalsReporter = () => ({
  onTestRunFinished({ sessions }) {
    const totals = addTotals(...sessions.map(totalsOfSession));
    if (process.env.TOTALS_FILE) writeFileSync(process.env.TOTALS_FILE, JSON.stringify(totals));
    else process.once('exit', () => console.log(totalsLine(totals)));
  },
});
