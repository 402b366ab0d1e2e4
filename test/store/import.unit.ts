import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemoryWorld, memoryStorage } from '../../src/storage/memory.js';
import type { StorageAdapter } from '../../src/storage/contract.js';
import { importRecords, type ImportEntry, type ImportProgress } from '../../src/store/import.js';

const BASE = {
  schemaVersion: 1,
  createdAt: '2026-10-21T08:20:00.000Z',
  createdBy: 'person:ana',
  updatedAt: '2026-10-21T08:20:00.000Z',
};

const person = (id: string, value: object = {}): ImportEntry => ({
  space: 'members',
  id,
  value: { ...BASE, name: 'Ana', ...value },
  writer: 'person:ana',
});

const mentorship = (writer: string): ImportEntry => ({
  space: 'pair:ana+bo',
  members: ['person:ana', 'person:bo'],
  id: 'mentorship:ana-bo',
  writer,
  value: {
    ...BASE,
    kind: 'informal',
    stage: 'active',
    startedAt: '2026-10-21T08:20:00.000Z',
    partners: [
      { person: 'person:ana', name: 'Ana', role: 'mentee' },
      { person: 'person:bo', name: 'Bo', role: 'mentor' },
    ],
  },
});

/** A storage of its own, and what a person reads in it. */
function scene() {
  const storage = memoryStorage({ shared: createMemoryWorld() });
  const opened: StorageAdapter[] = [];
  const open = async (who: string) => {
    const adapter = await storage({ person: who, indexes: {}, schemaVersion: 1 });
    opened.push(adapter);
    return adapter;
  };
  const read = async (who: string, space: string, id: string) => {
    const adapter = await storage({ person: who, indexes: {}, schemaVersion: 1 });
    const [record] = await adapter.get(space, [id]);
    return record?.value;
  };
  return { open, read, opened };
}

const problems = (report: Awaited<ReturnType<typeof importRecords>>) =>
  report.refused.map(({ entry, problem }) => [entry.id, problem.code]);

describe('records of a file', () => {
  it('are stored where they belong, unknown fields included', async () => {
    const { open, read } = scene();
    const report = await importRecords([person('person:ana', { 'Cost centre': '4711' }), mentorship('person:ana')], {
      open,
    });
    assert.deepEqual(report, { stored: 2, known: 0, refused: [] });
    assert.deepEqual(await read('person:cy', 'members', 'person:ana'), { ...BASE, name: 'Ana', 'Cost centre': '4711' });
    assert.notEqual(await read('person:bo', 'pair:ana+bo', 'mentorship:ana-bo'), undefined);
  });

  it('are known, not stored, the second time', async () => {
    const { open } = scene();
    await importRecords([person('person:ana')], { open });
    assert.deepEqual(await importRecords([person('person:ana')], { open }), { stored: 0, known: 1, refused: [] });
  });

  it('leave alone what is there and was changed since', async () => {
    const { open, read } = scene();
    await importRecords([person('person:ana')], { open });
    const adapter = await open('person:ana');
    const [stored] = await adapter.get('members', ['person:ana']);
    assert.ok(stored);
    await adapter.commit('members', [
      { type: 'put', id: 'person:ana', ifRev: stored.rev, opId: 'own', value: { ...BASE, name: 'Ana Lind' } },
    ]);
    const report = await importRecords([person('person:ana'), person('person:bo')], { open });
    assert.deepEqual(report, { stored: 1, known: 1, refused: [] });
    assert.deepEqual(await read('person:ana', 'members', 'person:ana'), { ...BASE, name: 'Ana Lind' });
  });

  it('are told one by one when they cannot be kept, and the others are', async () => {
    const { open, read } = scene();
    const report = await importRecords(
      [
        person('planet:mars'),
        person('person:new', { schemaVersion: 2 }),
        person('person:empty', { name: '' }),
        { ...person('person:alien'), writer: 'person:ana', space: 'person:bo' },
        person('person:fine'),
      ],
      { open },
    );
    assert.equal(report.stored, 1);
    assert.deepEqual(problems(report), [
      ['planet:mars', 'import.kind'],
      ['person:new', 'import.newer'],
      ['person:empty', 'import.field'],
      ['person:alien', 'storage.forbidden'],
    ]);
    assert.equal(report.refused[2]?.problem.params['field'], 'name');
    assert.notEqual(await read('person:cy', 'members', 'person:fine'), undefined);
  });

  it('are told with progress up to the last', async () => {
    const { open } = scene();
    const entries = Array.from({ length: 450 }, (_, index) => person(`person:p${index}`));
    const seen: ImportProgress[] = [];
    await importRecords(entries, { open, onProgress: (progress) => seen.push(progress) });
    assert.deepEqual(seen, [
      { done: 200, all: 450 },
      { done: 400, all: 450 },
      { done: 450, all: 450 },
    ]);
  });

  it('stop when asked to, and every storage is closed', async () => {
    const { open, opened } = scene();
    const stop = new AbortController();
    const entries = [person('person:a'), { ...person('person:b'), writer: 'person:bo' }];
    await assert.rejects(
      importRecords(entries, {
        open,
        signal: stop.signal,
        onProgress: () => {
          stop.abort();
        },
      }),
      { code: 'aborted' },
    );
    assert.equal(opened.length, 1);
    await assert.rejects(opened[0]?.spaces() ?? Promise.resolve(), { code: 'closed' });
  });

  it('stop within the records of one writer, too', async () => {
    const { open } = scene();
    const stop = new AbortController();
    const entries = Array.from({ length: 450 }, (_, index) => person(`person:p${index}`));
    const onProgress = () => {
      stop.abort();
    };
    await assert.rejects(importRecords(entries, { open, signal: stop.signal, onProgress }), { code: 'aborted' });
    const reader = await open('person:cy');
    assert.equal((await reader.list('members', { kind: 'person' }, { limit: 1000 })).items.length, 200);
  });

  it('complete what an earlier import began', async () => {
    const { open } = scene();
    await importRecords([person('person:a')], { open });
    const report = await importRecords([person('person:a'), person('person:b')], { open });
    assert.deepEqual(problems(report), []);
    assert.equal(report.stored + report.known, 2);
  });
});
