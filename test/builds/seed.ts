// Fills the default database of a page, so that its elements have something to show.
import { indexedDBStorage } from '../../src/storage/indexeddb.js';
import { importRecords, type ImportEntry } from '../../src/store/import.js';
import { boardRecords } from '../support/goals.js';
import { AMARA, LENA, advice, feedback, meeting, series } from '../support/sample.js';

const RECORDS: readonly ImportEntry[] = [
  ...boardRecords(),
  // no last time, so there is always a next one
  series('fort', '2026-02-18T16:00', 'FREQ=WEEKLY;INTERVAL=2'),
  meeting('fort.20260916T1600', '2026-09-16T14:00:00.000Z', {
    status: 'held',
    series: 'series:fort',
    occurrence: '2026-09-16T16:00',
  }),
  advice('numbers', 'Show the two numbers that hurt, and nothing else.'),
  feedback('new', { situation: 'The review', observation: 'You waited.', givenAt: '2026-10-20T10:00:00.000Z' }),
  feedback('ask', { status: 'requested', from: LENA, to: AMARA, question: 'Enough room to think?' }),
];

const storage = indexedDBStorage({ name: 'mentorship-widgets' });

/** Resolves with what was refused, in words. */
export async function seed(): Promise<string[]> {
  const { refused } = await importRecords(RECORDS, {
    open: (person) => storage({ person, indexes: {}, schemaVersion: 1 }),
  });
  return refused.map(({ entry, problem }) => `${entry.id}: ${problem.code} ${JSON.stringify(problem.params)}`);
}
