import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  asksId,
  capacityId,
  directMentorships,
  freePlaces,
  holdsPlace,
  idleReservations,
  newCapacity,
  releasePlaces,
  reservePlace,
  seedOf,
  takenPlaces,
  withCapacity,
  type Capacity,
} from '../../src/model/capacity.js';
import type { Mentorship } from '../../src/model/mentorship.js';
import { partnersFor } from '../../src/model/pair.js';
import type { MentorshipRequest } from '../../src/model/request.js';

const LENA = 'person:lena';
const AMARA = 'person:amara';
const NOW = '2026-10-03T09:00:00.000Z';
const acting = { person: AMARA, now: NOW };

const places = (value: Partial<Capacity> = {}): Capacity => ({
  ...newCapacity({ places: 2, pausedUntil: undefined, direct: 0, elsewhere: 0 }, acting),
  ...value,
});
const held = (...ids: string[]) => ids.map((id) => ({ id, at: NOW }));

const request = (value: Partial<MentorshipRequest> = {}): MentorshipRequest => ({
  ...{ schemaVersion: 1, createdAt: NOW, createdBy: LENA, updatedAt: NOW, status: 'sent', from: LENA, to: AMARA },
  ...{ fromName: '', toName: '', kind: 'informal', goals: [], why: '', wants: '', did: '', formats: [], talk: [] },
  dueAt: '2026-10-15T09:00:00.000Z',
  ...value,
});

const mentorship = (stage: Mentorship['stage'], kind: Mentorship['kind'] = 'informal'): Mentorship => ({
  ...{ schemaVersion: 1, createdAt: NOW, createdBy: LENA, updatedAt: NOW, kind, stage, startedAt: NOW },
  partners: partnersFor(
    kind,
    { person: LENA, name: 'Lena', zone: '', place: '' },
    { person: AMARA, name: 'Amara', zone: '', place: '' },
  ),
});

describe('the places of a mentor (R07)', () => {
  it('the record names its person, and never a partner', () => {
    assert.equal(capacityId(AMARA), 'availability:amara');
    assert.equal(asksId(LENA), 'availability:lena.asks');
  });

  for (const [title, capacity, free] of [
    ['all free', places(), 2],
    ['one held', places({ reserved: held('a') }), 1],
    ['what began without an ask counts', places({ reserved: held('a'), direct: 1 }), 0],
    ['what is elsewhere counts', places({ elsewhere: 2 }), 0],
    ['never less than none', places({ elsewhere: 5 }), 0],
    ['nobody said how many', places({ places: undefined, elsewhere: 5 }), undefined],
  ] as const)
    it(title, () => {
      assert.equal(freePlaces(capacity), free);
      const result = reservePlace(capacity, { id: 'new' }, acting);
      assert.equal(result.ok ? 'held' : result.problem.code, free === 0 ? 'request.places.full' : 'held');
      if (result.ok) assert.equal(takenPlaces(result.value), takenPlaces(capacity) + 1);
    });

  it('a place is taken once, and given back once', () => {
    const full = places({ reserved: held('a', 'b') });
    assert.deepEqual(reservePlace(full, { id: 'a' }, acting), { ok: true, value: full });
    const left = releasePlaces(full, ['a'], acting);
    assert.deepEqual(
      left.reserved.map(({ id }) => id),
      ['b'],
    );
    assert.equal(releasePlaces(left, ['a'], acting), left);
  });

  for (const [title, asked, stage, expected] of [
    ['an open ask', request(), undefined, true],
    ['an ask nobody knows', undefined, undefined, true],
    ['an ask whose time ran out', request({ dueAt: NOW }), undefined, false],
    ['a declined one', request({ status: 'declined' }), undefined, false],
    ['a withdrawn one', request({ status: 'withdrawn' }), undefined, false],
    ['an accepted one that has not begun', request({ status: 'accepted' }), undefined, true],
    ['an accepted one that runs', request({ status: 'accepted' }), 'exploring', true],
    ['an accepted one that is paused', request({ status: 'accepted' }), 'paused', true],
    ['an accepted one that has ended', request({ status: 'accepted' }), 'closed', false],
  ] as const)
    it(`${title} ${expected ? 'holds its place' : 'gives it back'}`, () => {
      assert.equal(holdsPlace(asked, stage && mentorship(stage), NOW), expected);
    });

  it('places that nothing holds any more are found', () => {
    const requests = [
      { id: 'request:a', space: 'pair:1', value: request({ status: 'withdrawn' }) },
      { id: 'request:b', space: 'pair:2', value: request({ status: 'accepted', mentorship: 'mentorship:b' }) },
      { id: 'request:c', space: 'pair:3', value: request() },
    ];
    const mentorships = [{ id: 'mentorship:b', space: 'pair:2', value: mentorship('closed') }];
    const capacity = places({ reserved: held('request:a', 'request:b', 'request:c', 'request:unknown') });
    assert.deepEqual(idleReservations(capacity, { requests, mentorships }, NOW), [
      { id: 'request:a', space: 'pair:1' },
      { id: 'request:b', space: 'pair:2' },
    ]);
  });

  it('mentorships that began without an ask are counted while they run', () => {
    const entry = (id: string, value: Mentorship) => ({ id, space: 'pair:1', value });
    const mentorships = [
      entry('mentorship:direct', mentorship('active')),
      entry('mentorship:asked', mentorship('active')),
      entry('mentorship:over', mentorship('closed')),
      entry('mentorship:mentee', mentorship('active', 'reverse')),
    ];
    const requests = [
      { id: 'request:a', space: 'pair:1', value: request({ status: 'accepted', mentorship: 'mentorship:asked' }) },
    ];
    assert.equal(directMentorships({ requests, mentorships }, AMARA), 1);
  });

  for (const [title, profile, direct, expected] of [
    ['of a profile', { places: 3, taken: 2 }, 1, { places: 3, pausedUntil: undefined, direct: 1, elsewhere: 1 }],
    ['of nobody', undefined, 1, { places: undefined, pausedUntil: undefined, direct: 1, elsewhere: 0 }],
  ] as const)
    it(`a record begins with what is known ${title}`, () => {
      assert.deepEqual(seedOf(profile && { ...profile, pausedUntil: undefined }, direct), expected);
    });

  it('a card shows the places as they stand now', () => {
    const profile = { places: 5, taken: 0, pausedUntil: undefined, name: 'Amara' };
    assert.equal(withCapacity(profile, undefined), profile);
    assert.deepEqual(withCapacity(profile, places({ reserved: held('a'), pausedUntil: '2026-12-01' })), {
      name: 'Amara',
      places: 2,
      taken: 1,
      pausedUntil: '2026-12-01',
    });
  });
});
