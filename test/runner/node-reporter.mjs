// A reporter for node:test: only failures are told, in full; the counts go to the file named by TOTALS_FILE.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { inspect } from 'node:util';
import { addTotals, noTotals, oneTest, totalsLine } from './totals.mjs';

/** A suite is not a test, nor is a file, which is reported as one when it holds none or ends badly. */
const isSuite = ({ details }) => details?.type === 'suite';
const isFile = ({ name, nesting, file }) => nesting === 0 && file !== undefined && name === file;

function totalsOf({ type, data }) {
  if (isSuite(data)) return noTotals;
  if (type === 'test:fail') return oneTest(false, nameOf(data));
  if (type !== 'test:pass' || isFile(data)) return noTotals;
  return data.skip !== undefined || data.todo !== undefined ? { ...noTotals, skipped: 1 } : oneTest(true);
}

/** A suite fails through its tests, which tell of it themselves, unless a hook of its own failed. */
const isCause = ({ details }) => details.error?.failureType !== 'subtestsFailed';

const nameOf = ({ name, file }) => (file ? `${relative('', file)}: ${name}` : name);

const failure = ({ name, file, line, details }) =>
  `FAIL ${name}\n     ${file ?? ''}:${line ?? ''}\n${inspect(details.error?.cause ?? details.error)}\n`;

export default async function* report(events) {
  let totals = noTotals;
  for await (const event of events) {
    if (event.type === 'test:stdout' || event.type === 'test:stderr') yield event.data.message;
    if (event.type === 'test:fail' && isCause(event.data)) yield failure(event.data);
    if (event.type === 'test:fail' && isSuite(event.data) && isCause(event.data))
      totals = addTotals(totals, oneTest(false, nameOf(event.data)));
    if (event.type === 'test:pass' || event.type === 'test:fail') totals = addTotals(totals, totalsOf(event));
  }
  yield `${totalsLine(totals).replace('tests: ', '')}\n`;
  if (process.env.TOTALS_FILE) writeFileSync(process.env.TOTALS_FILE, JSON.stringify(totals));
}
