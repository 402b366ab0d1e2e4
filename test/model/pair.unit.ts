import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Mentorship } from '../../src/model/mentorship.js';
import { partnersFor, placeOfNext, runningBetween } from '../../src/model/pair.js';

const LENA = 'person:lena';
const AMARA = 'person:amara';
const at = '2026-09-02T09:00:00.000Z';

const mentorship = (id: string, stage: Mentorship['stage'], other = AMARA): { id: string; value: Mentorship } => ({
  id,
  value: {
    schemaVersion: 1,
    createdAt: at,
    createdBy: LENA,
    updatedAt: at,
    kind: 'informal',
    stage,
    startedAt: at,
    partners: partnersFor(
      'informal',
      { person: LENA, name: 'Lena', zone: '', place: '' },
      { person: other, name: 'Other', zone: '', place: '' },
    ),
  },
});

describe('the mentorships of two people', () => {
  for (const [title, entries, running] of [
    ['none', [], undefined],
    ['with somebody else', [mentorship('a', 'active', 'person:ines')], undefined],
    ['one that runs', [mentorship('a', 'closed'), mentorship('b', 'paused')], 'b'],
    ['only ended ones', [mentorship('a', 'closed'), mentorship('b', 'alumni')], undefined],
  ] as const)
    it(title, () => {
      assert.equal(runningBetween(entries, LENA, AMARA)?.id, running);
    });

  it('the next one has one place, whoever asks and however often', () => {
    const expected = { space: 'pair:amara+lena', id: 'mentorship:amara+lena.1' };
    assert.deepEqual(placeOfNext([], LENA, AMARA), expected);
    assert.deepEqual(placeOfNext([], AMARA, LENA), expected);
    assert.deepEqual(placeOfNext([mentorship('a', 'active')], LENA, AMARA), expected);
  });

  it('another one after each that ended', () => {
    const ended = [mentorship('a', 'closed'), mentorship('b', 'alumni'), mentorship('c', 'closed', 'person:ines')];
    assert.equal(placeOfNext(ended, LENA, AMARA).id, 'mentorship:amara+lena.3');
  });
});

describe('roles by kind (R08)', () => {
  for (const [kind, mine, theirs] of [
    ['informal', 'mentee', 'mentor'],
    ['formal', 'mentee', 'mentor'],
    ['peer', 'peer', 'peer'],
    ['reverse', 'mentor', 'mentee'],
  ] as const)
    it(kind, () => {
      const side = { name: 'A', zone: '', place: '' };
      const partners = partnersFor(kind, { ...side, person: LENA }, { ...side, person: AMARA });
      assert.deepEqual(
        partners.map(({ person, role }) => [person, role]),
        [
          [LENA, mine],
          [AMARA, theirs],
        ],
      );
    });
});
