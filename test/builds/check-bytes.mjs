// The gate: every page of budgets.mjs within its limit.
import { addTotals, noTotals, oneTest } from '../runner/totals.mjs';
import { PAGES } from './budgets.mjs';
import { weighPages } from './pages.mjs';

const sum = (scripts) => scripts.reduce((total, { bytes }) => total + bytes, 0);
const kilo = (bytes) => (bytes / 1000).toFixed(1).padStart(6);

/** Resolves with one test a page. */
export async function checkBytes() {
  let totals = noTotals;
  console.log(
    'kB (1000 bytes) after brotli that a page asks for until its content is shown, without the Temporal polyfill; then what follows by itself',
  );
  await weighPages(PAGES, ({ title, goal, limit, rest = 0 }, scripts, error) => {
    const early = scripts.filter(({ isLate }) => !isLate);
    const bytes = sum(early);
    const late = sum(scripts) - bytes;
    const holds = error === undefined && bytes <= limit * 1000 && late <= rest * 1000;
    totals = addTotals(totals, oneTest(holds, title));
    console.log(
      `${holds ? 'ok  ' : 'FAIL'} ${kilo(bytes)} of ${limit.toFixed(1)}, goal ${String(goal)}  ${title}, ${early.length} files${late > 0 ? `; then ${kilo(late).trim()} of ${rest.toFixed(1)}` : ''}`,
    );
    if (error) console.log(error);
  });
  return totals;
}
