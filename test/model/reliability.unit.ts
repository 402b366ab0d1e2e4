import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Mentorship } from '../../src/model/mentorship.js';
import { reliabilityOf, type Reliability } from '../../src/model/reliability.js';

const mentorship: Mentorship = {
  schemaVersion: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  createdBy: 'person:lena',
  updatedAt: '2026-01-01T00:00:00.000Z',
  kind: 'informal',
  stage: 'active',
  startedAt: '2026-01-01T00:00:00.000Z',
  partners: [
    { person: 'person:lena', name: 'Lena', role: 'mentee', zone: 'Europe/Berlin', place: '' },
    { person: 'person:amara', name: 'Amara', role: 'mentor', zone: 'America/New_York', place: '' },
  ],
};

/** One letter a month from January on: held, missed, scheduled, cancelled; a capital was moved late. */
const STATUS = { h: 'held', m: 'missed', s: 'scheduled', c: 'cancelled' } as const;
type Letter = keyof typeof STATUS;
const isLetter = (text: string): text is Letter => text in STATUS;

const meetings = (letters: string) =>
  Array.from(letters, (letter, month) => {
    const low = letter.toLowerCase();
    return {
      status: isLetter(low) ? STATUS[low] : ('held' as const),
      start: `2026-${String(month + 1).padStart(2, '0')}-10T15:00:00.000Z`,
      movedLateAt: low === letter ? undefined : '2026-01-01T00:00:00.000Z',
    };
  });

const cases: readonly { title: string; of: string; expected: Reliability | undefined }[] = [
  { title: 'nothing is said of two meetings', of: 'hh', expected: undefined },
  { title: 'three are enough', of: 'hhh', expected: { count: 3, held: 3, movedLate: 0, missed: 0 } },
  { title: 'the last six count', of: 'mmmhhhhhh', expected: { count: 6, held: 6, movedLate: 0, missed: 0 } },
  { title: 'missed ones are told', of: 'hhmhmh', expected: { count: 6, held: 4, movedLate: 0, missed: 2 } },
  { title: 'one moved late and held is both', of: 'hHh', expected: { count: 3, held: 3, movedLate: 1, missed: 0 } },
  { title: 'one moved late and missed is both', of: 'hMh', expected: { count: 3, held: 2, movedLate: 1, missed: 1 } },
  { title: 'what is to come or was cancelled does not count', of: 'hhcsS', expected: undefined },
];

describe('R45 reliability', () => {
  for (const { title, of, expected } of cases) {
    it(title, () => {
      assert.deepEqual(reliabilityOf(mentorship, 'person:lena', meetings(of)), expected);
    });
  }

  it('the order of the records does not matter', () => {
    const found = reliabilityOf(mentorship, 'person:amara', meetings('mmmhhhhhh').toReversed());
    assert.deepEqual(found, { count: 6, held: 6, movedLate: 0, missed: 0 });
  });

  for (const person of ['person:coordinator', '', 'person:len'])
    it(`nobody but the two is told: ${person === '' ? 'a visitor' : person}`, () => {
      assert.equal(reliabilityOf(mentorship, person, meetings('hhhhhh')), undefined);
    });
});
