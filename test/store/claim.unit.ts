import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemoryWorld, memoryStorage } from '../../src/storage/memory.js';
import { StorageError, type StorageAdapter, type StorageFactory } from '../../src/storage/contract.js';
import { carryOut, findClaim, type ClaimPlaces } from '../../src/store/claim.js';
import { importRecords, type ImportEntry } from '../../src/store/import.js';
import { AMARA, LENA, PAIR, record } from '../support/sample.js';
import { spoiled } from '../support/world.js';

const LOCAL = 'person:local-0k3';
const LOCAL_PAIR = 'pair:amara-okoye+local-0k3';
const LOCAL_MENTORSHIP = 'mentorship:amara-okoye+local-0k3.1';

const own = (name: string, value: object = {}): ImportEntry =>
  record(LOCAL, `goal:${name}`, { title: name, status: 'idea', owners: [LOCAL], priority: 0, ...value }, { by: LOCAL });

const shared = (id: string, value: object): ImportEntry => ({
  ...record(LOCAL_PAIR, id, { ...value }, { by: LOCAL }),
  members: [LOCAL, AMARA],
});

const together = shared(LOCAL_MENTORSHIP, {
  kind: 'informal',
  stage: 'active',
  startedAt: '2026-09-02T09:00:00.000Z',
  partners: [
    { person: LOCAL, name: 'Lena', role: 'mentee' },
    { person: AMARA, name: 'Amara Okoye', role: 'mentor' },
  ],
});

const promise = shared('action:read', {
  kind: 'task',
  status: 'open',
  text: 'Read it',
  owner: LOCAL,
  givenBy: LOCAL,
  mentorship: LOCAL_MENTORSHIP,
});

const config = (person: string) => ({ person, indexes: {}, schemaVersion: 1 });

/** As far as a server: what stands there may be removed here. */
const far = (storage: StorageFactory): StorageFactory =>
  spoiled(storage, ({ capabilities }) => ({ capabilities: { ...capabilities, reach: 'network' } }));

interface Faults {
  readonly here?: (adapter: StorageAdapter) => Partial<StorageAdapter>;
  readonly there?: (adapter: StorageAdapter) => Partial<StorageAdapter>;
}

/** This device with some records of the local person, and the storage of the one who signed in. */
async function scene(records: readonly ImportEntry[], { far: isFar = true } = {}) {
  const here = memoryStorage({ shared: createMemoryWorld() });
  const plain = memoryStorage({ shared: createMemoryWorld() });
  const there = isFar ? far(plain) : plain;
  const { refused } = await importRecords(records, { open: (person) => here(config(person)) });
  assert.deepEqual(refused, []);
  const places = async (faults: Faults = {}): Promise<ClaimPlaces> => ({
    from: LOCAL,
    to: LENA,
    open: (person) => spoiled(here, faults.here ?? (() => ({})))(config(person)),
    target: await spoiled(there, faults.there ?? (() => ({})))(config(LENA)),
  });
  const ids = async (storage: StorageFactory, person: string) => {
    const adapter = await storage(config(person));
    const found: string[] = [];
    for (const { space } of await adapter.spaces())
      for (const kind of ['mentorship', 'goal', 'action'])
        for (const { id } of (await adapter.list(space, { kind })).items) found.push(`${space} ${id}`);
    return found.sort();
  };
  const move = async (faults?: Faults) => {
    const asked = await places(faults);
    const { moved, left } = await carryOut(asked, await findClaim(asked));
    return { moved, left: left.map((one) => [one.record.id, one.problem.code]) };
  };
  const put = async (storage: StorageFactory, person: string, space: string, id: string, value: object) => {
    const adapter = await storage(config(person));
    const entry = record(space, id, { ...value }, { by: person });
    await importRecords([{ ...entry, writer: person }], { open: () => Promise.resolve(adapter) });
  };
  return { here, there, places, move, put, kept: () => ids(here, LOCAL), arrived: () => ids(there, LENA) };
}

const ALL = [own('swim'), together, promise];
const ALL_HERE = [`${LOCAL} goal:swim`, `${LOCAL_PAIR} ${LOCAL_MENTORSHIP}`, `${LOCAL_PAIR} action:read`].sort();
const ALL_THERE = [`${LENA} goal:swim`, `${PAIR} action:read`, `${PAIR} mentorship:amara-okoye+lena-brandt.1`].sort();

describe('records of a local person', () => {
  it('are found and nothing is written', async () => {
    const { places, kept, arrived } = await scene(ALL);
    const offer = await findClaim(await places());
    assert.deepEqual(offer.moves.map(({ space, id }) => `${space} ${id}`).sort(), ALL_THERE);
    assert.deepEqual([offer.left, offer.aside, offer.copies], [[], 0, false]);
    assert.deepEqual(await kept(), ALL_HERE);
    assert.deepEqual(await arrived(), []);
  });

  it('are moved: there they stand, here they are gone', async () => {
    const { move, kept, arrived } = await scene(ALL);
    assert.deepEqual(await move(), { moved: 3, left: [] });
    assert.deepEqual(await arrived(), ALL_THERE);
    assert.deepEqual(await kept(), []);
  });

  it('are told with progress', async () => {
    const { places } = await scene(ALL);
    const asked = await places();
    const seen: number[] = [];
    await carryOut(asked, await findClaim(asked), ({ done, all }) => seen.push(done, all));
    assert.deepEqual(seen, [2, 3, 3, 3]);
  });

  it('are none where none are', async () => {
    const { places } = await scene([]);
    const { moves, left, aside } = await findClaim(await places());
    assert.deepEqual([moves, left, aside], [[], [], 0]);
  });

  it('stay on this device, too, where the page keeps things for one tab only', async () => {
    const { places, move, kept, arrived } = await scene(ALL, { far: false });
    assert.equal((await findClaim(await places())).copies, true);
    assert.deepEqual(await move(), { moved: 3, left: [] });
    assert.deepEqual(await arrived(), ALL_THERE);
    assert.deepEqual(await kept(), ALL_HERE);
    assert.deepEqual((await findClaim(await places())).moves, []);
  });

  it('that were not shown are not moved', async () => {
    const { here, places, put, kept } = await scene([own('swim')]);
    const asked = await places();
    const offer = await findClaim(asked);
    await put(here, LOCAL, LOCAL, 'goal:late', { title: 'Late', status: 'idea', owners: [LOCAL], priority: 0 });
    assert.deepEqual(await carryOut(asked, offer), { moved: 1, left: [] });
    assert.deepEqual(await kept(), [`${LOCAL} goal:late`]);
  });
});

describe('an interruption loses nothing and doubles nothing', () => {
  const offline = () => Promise.reject(new StorageError('offline'));

  it('when nothing can be stored', async () => {
    const { move, kept, arrived } = await scene(ALL);
    const { moved, left } = await move({ there: () => ({ commit: offline }) });
    assert.equal(moved, 0);
    assert.deepEqual(
      left.map(([, code]) => code),
      ['storage.offline', 'storage.offline', 'storage.offline'],
    );
    assert.deepEqual(await kept(), ALL_HERE);
    assert.deepEqual(await move(), { moved: 3, left: [] });
    assert.deepEqual([await kept(), await arrived()], [[], ALL_THERE]);
  });

  it('when only one space can be stored', async () => {
    const { move, kept, arrived } = await scene(ALL);
    const half: Faults = {
      there: (adapter) => ({
        commit: (space, ...rest) => (space === PAIR ? offline() : adapter.commit(space, ...rest)),
      }),
    };
    assert.equal((await move(half)).moved, 1);
    assert.deepEqual(
      await kept(),
      ALL_HERE.filter((place) => !place.includes('swim')),
    );
    assert.deepEqual(await move(), { moved: 2, left: [] });
    assert.deepEqual([await kept(), await arrived()], [[], ALL_THERE]);
  });

  it('when the tab is closed after the copies, before anything is removed', async () => {
    const { move, kept, arrived } = await scene(ALL);
    const { moved, left } = await move({ here: () => ({ commit: () => Promise.reject(new StorageError('aborted')) }) });
    assert.deepEqual([moved, left.length], [0, 3]);
    assert.deepEqual([await kept(), await arrived()], [ALL_HERE, ALL_THERE]);
    assert.deepEqual(await move(), { moved: 3, left: [] });
    assert.deepEqual([await kept(), await arrived()], [[], ALL_THERE]);
  });

  it('when the storage says it has stored what it has not', async () => {
    const { move, kept } = await scene(ALL);
    const { moved } = await move({
      there: () => ({
        commit: (_, operations) => Promise.resolve(operations.map(({ id }) => ({ ok: true, id, rev: '1' }))),
      }),
    });
    assert.equal(moved, 0);
    assert.deepEqual(await kept(), ALL_HERE);
  });

  it('when two tabs do it at once', async () => {
    const { move, kept, arrived } = await scene(ALL);
    const [first, second] = await Promise.all([move(), move()]);
    assert.deepEqual([first.left, second.left], [[], []]);
    assert.deepEqual([await kept(), await arrived()], [[], ALL_THERE]);
  });
});

describe('whom somebody keeps for later', () => {
  const LIST = 'shortlist:lena-brandt';
  const keeping = (...people: string[]) => ({
    people: people.map((name) => ({ id: `person:${name}`, at: '2026-10-01T08:00:00.000Z' })),
  });
  const here = (...people: string[]) => record(LOCAL, 'shortlist:local-0k3', keeping(...people), { by: LOCAL });
  const peopleThere = async (storage: StorageFactory): Promise<unknown> => {
    const adapter = await storage(config(LENA));
    const [found] = await adapter.get(LENA, [LIST]);
    const value: { people?: { id: string }[] } = { ...(found?.value as object) };
    return value.people?.map(({ id }) => id);
  };
  const isGone = async ({ places }: Awaited<ReturnType<typeof scene>>): Promise<boolean> => {
    const { moves, left } = await findClaim(await places());
    return moves.length + left.length === 0;
  };

  it('goes into the list that stands there', async () => {
    const claim = await scene([here('ruth', 'jonas')]);
    await claim.put(claim.there, LENA, LENA, LIST, keeping('kai', 'ruth'));
    assert.deepEqual(await claim.move(), { moved: 1, left: [] });
    assert.deepEqual(await peopleThere(claim.there), ['person:kai', 'person:ruth', 'person:jonas']);
    assert.ok(await isGone(claim));
  });

  it('is known already: it only goes from here', async () => {
    const claim = await scene([here('ruth')]);
    await claim.put(claim.there, LENA, LENA, LIST, keeping('kai', 'ruth'));
    assert.deepEqual(await claim.move(), { moved: 1, left: [] });
    assert.deepEqual(await peopleThere(claim.there), ['person:kai', 'person:ruth']);
    assert.ok(await isGone(claim));
  });

  it('stays here while it cannot be stored there, and nothing of the list there is lost', async () => {
    const claim = await scene([here('ruth')]);
    await claim.put(claim.there, LENA, LENA, LIST, keeping('kai'));
    const refusing = () => ({ commit: () => Promise.reject(new StorageError('offline')) });
    assert.deepEqual(await claim.move({ there: refusing }), {
      moved: 0,
      left: [['shortlist:local-0k3', 'storage.offline']],
    });
    assert.deepEqual(await peopleThere(claim.there), ['person:kai']);
    assert.deepEqual(await claim.move(), { moved: 1, left: [] });
    assert.deepEqual(await peopleThere(claim.there), ['person:kai', 'person:ruth']);
  });
});

describe('what stays on this device', () => {
  it('is a record whose place is taken by another one', async () => {
    const { there, places, put, move, kept } = await scene(ALL);
    await put(there, LENA, LENA, 'goal:swim', { title: 'Mine', status: 'idea', owners: [LENA], priority: 0 });
    const { left } = await findClaim(await places());
    assert.deepEqual(
      left.map((one) => [one.record.id, one.problem.code]),
      [['goal:swim', 'claim.left.there']],
    );
    assert.deepEqual(await move(), { moved: 2, left: [] });
    assert.deepEqual(await kept(), [`${LOCAL} goal:swim`]);
  });

  it('is what this version cannot read, and it is counted', async () => {
    const { here, places, move, kept } = await scene([own('swim')]);
    const adapter = await here(config(LOCAL));
    const put = (id: string, value: object) =>
      adapter.commit(LOCAL, [{ type: 'put', id, ifRev: null, opId: id, value: { ...value } }]);
    await put('goal:newer', { schemaVersion: 2 });
    await put('goal:broken', { title: 7 });
    assert.equal((await findClaim(await places())).aside, 2);
    assert.deepEqual(await move(), { moved: 1, left: [] });
    assert.deepEqual(await kept(), [`${LOCAL} goal:broken`, `${LOCAL} goal:newer`]);
  });
});
