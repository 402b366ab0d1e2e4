import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pairSpace } from '../../src/model/space.js';
import type { MentorshipStore } from '../../src/store/store.js';
import { capacity, inDays, INES, JONAS, letter, MEI, SAMIR, TOMAS } from '../support/requests.js';
import { AMARA, goal, LENA, NOW } from '../support/sample.js';
import { worldOf } from '../support/world.js';
import { deafTab } from './deaf.js';
import { acceptance, cuttable, meetingAt, outcome, sending } from './request-scene.js';
import { createBrowser, openPage, ready, storeOn, until } from './surroundings.js';

const SENT_IN = pairSpace(LENA, AMARA);
const LETTER = { space: SENT_IN, id: 'request:one.sent' } as const;

const statusOf = ({ snapshot }: MentorshipStore, id: string = LETTER.id) =>
  snapshot.of('request').find((entry) => entry.id === id)?.value.status;

const reserved = async (store: MentorshipStore) => {
  const all = await store.exportAll();
  const record = all.find(({ id }) => id === 'availability:amara-okoye')?.value as
    { readonly reserved: readonly { readonly id: string }[] } | undefined;
  return record?.reserved.map(({ id }) => id) ?? [];
};

describe('sending an ask (R05, R07)', () => {
  it('opens the space of the two, puts a letter there and marks the draft; the goal itself stays private', async () => {
    const { storage } = await worldOf([goal('lead', { why: 'Secret', measure: 'Hidden' })]);
    const lena = await ready(storeOn(storage));
    const amara = await ready(storeOn(storage, { as: AMARA }));
    assert.equal(await outcome(lena, sending('one')), 'stored');
    const sources = lena.snapshot.of('request').map(({ space, id, value }) => [space, id, value.status, value.sentIn]);
    assert.deepEqual(sources, [
      [LENA, 'request:one', 'sent', SENT_IN],
      [SENT_IN, 'request:one.sent', 'sent', undefined],
    ]);
    amara.retry();
    const { of } = await until(amara, (snapshot) => snapshot.of('request').length === 1);
    assert.deepEqual(Object.keys(of('request')[0]?.value ?? {}).toSorted(), [
      ...['askedAt', 'cadence', 'createdAt', 'createdBy', 'did', 'dueAt', 'formats', 'from', 'fromName', 'goals'],
      ...['kind', 'months', 'schemaVersion', 'sentAt', 'status', 'talk', 'to', 'toName', 'updatedAt', 'wants', 'why'],
    ]);
    assert.deepEqual(of('goal'), []);
  });

  for (const cut of [0, 1, 2, 3])
    it(`goes on where it stopped: the storage was away after ${String(cut)} writes`, async () => {
      const { storage } = await worldOf();
      const away = cuttable(storage);
      const lena = await ready(storeOn(away.storage));
      away.left = cut;
      assert.equal(await outcome(lena, sending('one')), 'waiting');
      away.left = undefined;
      lena.retry();
      await until(lena, ({ waiting }) => waiting === 0);
      assert.equal(statusOf(lena), 'sent');
      assert.equal(statusOf(lena, 'request:one'), 'sent');
      assert.equal(lena.snapshot.of('request').length, 2);
    });

  const OPEN = [INES, JONAS, MEI, SAMIR];

  it('takes a sixth open ask from nobody, and takes it again when one has ended', async () => {
    const { storage } = await worldOf();
    const lena = await ready(storeOn(storage));
    for (const [index, to] of OPEN.entries())
      assert.equal(await outcome(lena, sending(`s${String(index)}`, to)), 'stored');
    assert.equal(await outcome(lena, sending('fifth', TOMAS)), 'stored');
    assert.equal(await outcome(lena, sending('one')), 'request.tooMany');
    assert.equal(statusOf(lena, 'request:one'), 'draft');
    const withdraw = { type: 'request-withdraw', space: pairSpace(LENA, MEI), id: 'request:s2.sent' } as const;
    assert.equal(await outcome(lena, withdraw), 'stored');
    assert.equal(await outcome(lena, sending('one')), 'stored');
  });

  it('two machines that have both read four open asks send one more together, not two', async () => {
    const { storage } = await worldOf();
    const before = await ready(storeOn(storage));
    for (const [index, to] of OPEN.entries())
      assert.equal(await outcome(before, sending(`s${String(index)}`, to)), 'stored');
    const [a, b] = meetingAt('availability:lena-brandt.asks', 2, storage);
    if (!a || !b) throw new Error('two storages');
    const [one, two] = [await deafTab(a, LENA), await deafTab(b, LENA)];
    const outcomes = await Promise.all([outcome(one, sending('one')), outcome(two, sending('two', TOMAS))]);
    assert.deepEqual(outcomes.toSorted(), ['request.tooMany', 'stored']);
  });

  it('asks nobody twice at the same time', async () => {
    const { storage } = await worldOf();
    const lena = await ready(storeOn(storage));
    assert.equal(await outcome(lena, sending('one')), 'stored');
    assert.equal(await outcome(lena, sending('two')), 'request.openAlready');
    assert.equal(await outcome(lena, sending('one')), 'stored');
  });

  it('an ask that ran out makes room, though nobody was there to store it', async () => {
    const { storage } = await worldOf();
    let now = NOW;
    const lena = await ready(storeOn(storage, { page: openPage(createBrowser(), () => now) }));
    assert.equal(await outcome(lena, sending('one')), 'stored');
    now = inDays(14);
    assert.equal(await outcome(lena, sending('two')), 'stored');
    assert.equal(await outcome(lena, { type: 'request-expire', ...LETTER }), 'stored');
    assert.equal(statusOf(lena), 'expired');
  });

  for (const [title, value, expected] of [
    ['a pause', { places: 2, pausedUntil: '2026-12-01' }, 'request.mentorPaused'],
    ['a pause that is over', { places: 2, pausedUntil: '2026-10-01' }, 'stored'],
    ['no place', { places: 1, reserved: [{ id: 'request:x', at: NOW }] }, 'request.mentorFull'],
  ] as const)
    it(`respects ${title} of the mentor`, async () => {
      const { storage } = await worldOf([capacity(AMARA, value)]);
      const lena = await ready(storeOn(storage));
      assert.equal(await outcome(lena, sending('one')), expected);
    });
});

describe('a draft', () => {
  it('stands in the space of its author alone, who may throw it away; a letter stays', async () => {
    const { storage } = await worldOf([letter('one')]);
    const lena = await ready(storeOn(storage));
    const { draft } = sending('two');
    const mine = { space: LENA, id: 'request:two' };
    assert.equal(await outcome(lena, { type: 'request-draft', ...mine, draft }), 'stored');
    assert.equal(statusOf(lena, 'request:two'), 'draft');
    assert.equal(await outcome(lena, { type: 'request-draft', ...mine, space: SENT_IN, draft }), 'request.side');
    assert.equal(await outcome(lena, { type: 'request-drop', ...LETTER }), 'request.side');
    assert.equal(await outcome(lena, { type: 'request-drop', ...mine }), 'stored');
    assert.equal(statusOf(lena, 'request:two'), undefined);
  });
});

describe('accepting an ask', () => {
  const three = [letter('lena', { from: LENA }), letter('tomas', { from: TOMAS }), letter('mei', { from: MEI })];

  it('takes a place, accepts, and begins a mentorship with talking (R09)', async () => {
    const { storage } = await worldOf(three);
    const amara = await ready(storeOn(storage, { as: AMARA }));
    assert.equal(await outcome(amara, acceptance('lena', LENA)), 'stored');
    assert.deepEqual(await reserved(amara), ['request:lena.sent']);
    assert.equal(statusOf(amara, 'request:lena.sent'), 'accepted');
    const [begun] = amara.snapshot.of('mentorship');
    assert.deepEqual(
      [begun?.id, begun?.value.stage, begun?.value.request],
      ['mentorship:amara-okoye+lena-brandt.1', 'exploring', 'request:lena.sent'],
    );
    assert.equal(await outcome(amara, acceptance('tomas', TOMAS)), 'request.places.full');
    assert.equal(statusOf(amara, 'request:tomas.sent'), 'sent');
  });

  it('two machines that have both read before either writes never take on more than there are places', async () => {
    for (const places of [1, 2]) {
      const { storage } = await worldOf(three);
      const machines = meetingAt('availability:amara-okoye', 3, storage);
      const stores = await Promise.all(machines.map((machine) => deafTab(machine, AMARA)));
      const asks = [
        acceptance('lena', LENA, places),
        acceptance('tomas', TOMAS, places),
        acceptance('mei', MEI, places),
      ];
      const outcomes = await Promise.all(
        asks.map((ask, index) => {
          const store = stores[index];
          if (!store) throw new Error('a store for each machine');
          return outcome(store, ask);
        }),
      );
      assert.equal(outcomes.filter((word) => word === 'stored').length, places);
      assert.equal(outcomes.filter((word) => word === 'request.places.full').length, 3 - places);
      const later = await deafTab(storage, AMARA);
      assert.equal((await reserved(later)).length, places);
      assert.equal(later.snapshot.of('mentorship').length, places);
    }
  });

  it('the same ask accepted on two machines is one mentorship and one place', async () => {
    const { storage } = await worldOf(three);
    const [a, b] = meetingAt('availability:amara-okoye', 2, storage);
    if (!a || !b) throw new Error('two storages');
    const stores = [await deafTab(a, AMARA), await deafTab(b, AMARA)];
    const outcomes = await Promise.all(stores.map((store) => outcome(store, acceptance('lena', LENA))));
    assert.deepEqual(outcomes, ['stored', 'stored']);
    const later = await deafTab(storage, AMARA);
    assert.deepEqual(await reserved(later), ['request:lena.sent']);
    assert.equal(later.snapshot.of('mentorship').length, 1);
  });

  for (const cut of [0, 1, 2])
    it(`is never kept for later; a repeat completes what stopped after ${String(cut)} writes`, async () => {
      const { storage } = await worldOf(three);
      const away = cuttable(storage);
      const amara = await ready(storeOn(away.storage, { as: AMARA }));
      away.left = cut;
      assert.equal(await outcome(amara, acceptance('lena', LENA)), 'store.online');
      assert.equal(amara.snapshot.waiting, 0);
      away.left = undefined;
      // another page, on another day
      const later = await ready(storeOn(storage, { as: AMARA, page: openPage(createBrowser(), () => inDays(1)) }));
      assert.equal(await outcome(later, acceptance('lena', LENA)), 'stored');
      assert.deepEqual(await reserved(later), ['request:lena.sent']);
      assert.equal(statusOf(later, 'request:lena.sent'), 'accepted');
      assert.equal(later.snapshot.of('mentorship').length, 1);
    });

  it('either of the two begins the mentorship that whoever accepted did not get to', async () => {
    const { storage } = await worldOf(three);
    const away = cuttable(storage);
    const amara = await ready(storeOn(away.storage, { as: AMARA }));
    away.left = 2;
    assert.equal(await outcome(amara, acceptance('lena', LENA)), 'store.online');
    const { space, id, mentorship, draft } = acceptance('lena', LENA);
    const lena = await ready(storeOn(storage));
    const begin = { type: 'request-begin', space, id, mentorship, draft } as const;
    assert.equal(await outcome(lena, begin), 'stored');
    assert.equal(lena.snapshot.of('mentorship')[0]?.id, mentorship);
    const other = { ...begin, id: 'request:tomas.sent', space: pairSpace(TOMAS, AMARA) };
    assert.equal(await outcome(amara, { ...other, mentorship: 'mentorship:other' }), 'request.notAccepted');
  });

  it('is refused in words while something else waits for the storage', async () => {
    const { storage } = await worldOf(three);
    const away = cuttable(storage);
    const amara = await ready(storeOn(away.storage, { as: AMARA }));
    away.left = 0;
    const view = { type: 'request-view', space: pairSpace(TOMAS, AMARA), id: 'request:tomas.sent' } as const;
    assert.equal(await outcome(amara, view), 'waiting');
    assert.equal(await outcome(amara, acceptance('lena', LENA)), 'store.online');
    assert.equal(amara.snapshot.waiting, 1);
    away.left = undefined;
    amara.retry();
    await until(amara, ({ waiting }) => waiting === 0);
    assert.equal(await outcome(amara, acceptance('lena', LENA)), 'stored');
  });

  it('an ask that was taken back meanwhile is not accepted, and its place is given back', async () => {
    const { storage } = await worldOf(three);
    const amara = await deafTab(storage, AMARA);
    const lena = await ready(storeOn(storage));
    const place = { space: pairSpace(LENA, AMARA), id: 'request:lena.sent' } as const;
    assert.equal(await outcome(lena, { type: 'request-withdraw', ...place }), 'stored');
    assert.equal(await outcome(amara, acceptance('lena', LENA)), 'request.over.withdrawn');
    assert.equal(amara.snapshot.of('mentorship').length, 0);
    const { places } = acceptance('lena', LENA);
    const tidy = { type: 'availability-tidy', space: 'members', id: 'availability:amara-okoye' } as const;
    assert.equal(await outcome(amara, { ...tidy, places: { ...places, idle: [place] } }), 'stored');
    assert.deepEqual(await reserved(amara), []);
  });

  it('only the one who was asked can, and only for their own places', async () => {
    const { storage } = await worldOf(three);
    const lena = await ready(storeOn(storage));
    assert.equal(await outcome(lena, acceptance('lena', LENA)), 'request.side');
    const { places, ...command } = acceptance('lena', LENA);
    assert.equal(await outcome(lena, { ...command, places: { ...places, person: LENA } }), 'request.side');
  });
});

describe('what gives a place back', () => {
  const held = (id: string) => capacity(AMARA, { places: 1, reserved: [{ id, at: NOW }] });
  const asked = letter('lena', { from: LENA });
  const other = letter('tomas', { from: TOMAS });

  it('the end of the mentorship', async () => {
    const { storage } = await worldOf([asked, other]);
    const amara = await ready(storeOn(storage, { as: AMARA }));
    assert.equal(await outcome(amara, acceptance('lena', LENA)), 'stored');
    const stage = {
      type: 'mentorship-stage',
      space: pairSpace(LENA, AMARA),
      id: 'mentorship:amara-okoye+lena-brandt.1',
    } as const;
    assert.equal(await outcome(amara, { ...stage, stage: 'active' }), 'stored');
    assert.deepEqual(await reserved(amara), ['request:lena.sent']);
    assert.equal(await outcome(amara, { ...stage, stage: 'closed' }), 'stored');
    assert.deepEqual(await reserved(amara), []);
    assert.equal(await outcome(amara, acceptance('tomas', TOMAS)), 'stored');
  });

  it('a mentorship that the mentee ended: the mentor’s next acceptance finds the place free', async () => {
    const { storage } = await worldOf([asked, other]);
    const amara = await ready(storeOn(storage, { as: AMARA }));
    assert.equal(await outcome(amara, acceptance('lena', LENA)), 'stored');
    const lena = await ready(storeOn(storage));
    const id = 'mentorship:amara-okoye+lena-brandt.1';
    const space = pairSpace(LENA, AMARA);
    assert.equal(await outcome(lena, { type: 'mentorship-stage', space, id, stage: 'closed' }), 'stored');
    await until(amara, (snapshot) => snapshot.of('mentorship')[0]?.value.stage === 'closed');
    const { places, ...rest } = acceptance('tomas', TOMAS);
    const idle = [{ space, id: 'request:lena.sent' }];
    assert.equal(await outcome(amara, { ...rest, places: { ...places, idle } }), 'stored');
    assert.deepEqual(await reserved(amara), ['request:tomas.sent']);
  });

  it('a no', async () => {
    const { storage } = await worldOf([asked, held('request:lena.sent')]);
    const amara = await ready(storeOn(storage, { as: AMARA }));
    const refusal = { reason: 'time', line: '', referrals: [], againAfter: undefined } as const;
    const place = { space: pairSpace(LENA, AMARA), id: 'request:lena.sent' };
    assert.equal(
      await outcome(amara, { type: 'request-decline', ...place, refusal: { ...refusal, referrals: [] } }),
      'stored',
    );
    assert.deepEqual(await reserved(amara), []);
  });

  it('nothing else: a place that is still needed is kept, whatever the page believes', async () => {
    const { storage } = await worldOf([asked, other, held('request:lena.sent')]);
    const amara = await ready(storeOn(storage, { as: AMARA }));
    const { places, ...rest } = acceptance('tomas', TOMAS);
    const idle = [{ space: pairSpace(LENA, AMARA), id: 'request:lena.sent' }];
    assert.equal(await outcome(amara, { ...rest, places: { ...places, idle } }), 'request.places.full');
  });
});

describe('what a mentor offers', () => {
  it('is changed by the mentor alone, and taken places stay', async () => {
    const { storage } = await worldOf([letter('lena', { from: LENA })]);
    const amara = await ready(storeOn(storage, { as: AMARA }));
    assert.equal(await outcome(amara, acceptance('lena', LENA)), 'stored');
    const { places } = acceptance('lena', LENA);
    const changes = { places: 3, pausedUntil: '2026-12-01' };
    const change = { type: 'availability-change', space: 'members', id: 'availability:amara-okoye' } as const;
    assert.equal(await outcome(amara, { ...change, changes, places }), 'stored');
    const value = amara.snapshot.of('availability')[0]?.value;
    assert.deepEqual([value?.places, value?.pausedUntil, value?.reserved.length], [3, '2026-12-01', 1]);
    const lena = await ready(storeOn(storage));
    assert.equal(await outcome(lena, { ...change, changes, places }), 'request.side');
  });
});
