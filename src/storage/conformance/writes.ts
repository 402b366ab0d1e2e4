import type { OperationResult, StorageAdapter } from '../contract.js';
import { expect, expectEqual, present, refusalOf, revOf } from './expect.js';
import { ADA, commitOne, create, getOne, put, remove, valueOf, write } from './scene.js';
import type { Suite } from './scene.js';

/** How callers without types see `commit`. */
interface UntypedCommit {
  commit(space: string, operations: readonly unknown[]): Promise<OperationResult[]>;
}

const BAD_FORMS: Readonly<Record<string, object>> = {
  'a missing ifRev': { type: 'put', id: 'goal:a', opId: 'op', value: 1 },
  'an undefined ifRev': { type: 'put', id: 'goal:a', opId: 'op', ifRev: undefined, value: 1 },
  'a missing opId': { type: 'put', id: 'goal:a', ifRev: null, value: 1 },
  'an empty opId': { type: 'put', id: 'goal:a', opId: '', ifRev: null, value: 1 },
  'an unknown type': { type: 'patch', id: 'goal:a', opId: 'op', ifRev: null, value: 1 },
  'a delete without a revision': { type: 'delete', id: 'goal:a', opId: 'op', ifRev: null },
  'an id without a kind': { type: 'put', id: ':a', opId: 'op', ifRev: null, value: 1 },
  'an id without a unique part': { type: 'put', id: 'goal:', opId: 'op', ifRev: null, value: 1 },
  'an id without a colon': { type: 'put', id: 'goal', opId: 'op', ifRev: null, value: 1 },
  'an id with NUL': { type: 'put', id: 'goal:a\0', opId: 'op', ifRev: null, value: 1 },
  'an id with a lone surrogate': { type: 'put', id: 'goal:\ud800', opId: 'op', ifRev: null, value: 1 },
};

/** One record and its revisions. */
export function describeWrites(suite: Suite): void {
  describeGet(suite);
  describePut(suite);
  describeRepeats(suite);
  describeRaces(suite);
  describeDelete(suite);
}

function describeGet({ group, test }: Suite): void {
  group('get', () => {
    test('answers in the order of the ids, undefined where there is none', async ({ connect }) => {
      const ada = await connect(ADA);
      await create(ada, ADA, { 'goal:a': 1, 'goal:b': 2 });
      const records = await ada.get(ADA, ['goal:b', 'goal:none', 'goal:a', 'goal:b']);
      expectEqual(
        records.map((record) => record?.value ?? 'none'),
        [2, 'none', 1, 2],
        'the values',
      );
    });

    test('answers no ids with nothing', async ({ connect }) => {
      expectEqual(await (await connect(ADA)).get(ADA, []), [], 'the records');
    });

    test('gives the id, the revision of the write and the value', async ({ connect }) => {
      const ada = await connect(ADA);
      const rev = await write(ada, ADA, put('goal:a:b', 'op', null, { title: 'A' }));
      const record = await getOne(ada, ADA, 'goal:a:b');
      expectEqual(record, { id: 'goal:a:b', rev, value: { title: 'A' } }, 'the record');
    });
  });
}

function describePut({ group, test }: Suite): void {
  group('put', () => {
    test('creates with null', async ({ connect }) => {
      const ada = await connect(ADA);
      await write(ada, ADA, put('goal:a', 'op', null, 1));
      expectEqual(await valueOf(ada, ADA, 'goal:a'), 1, 'the value');
    });

    test('with null conflicts with a record that is there, and shows it', async ({ connect }) => {
      const ada = await connect(ADA);
      const rev = await write(ada, ADA, put('goal:a', 'op1', null, 1));
      const { current } = refusalOf(await commitOne(ada, ADA, put('goal:a', 'op2', null, 2)), 'conflict', 'creating');
      expectEqual(current, { id: 'goal:a', rev, value: 1 }, 'the current record');
      expectEqual(await valueOf(ada, ADA, 'goal:a'), 1, 'the value after it');
    });

    test('with a revision conflicts where nothing is', async ({ connect }) => {
      const ada = await connect(ADA);
      const rev = await write(ada, ADA, put('goal:a', 'op', null, 1));
      const result = await commitOne(ada, ADA, put('goal:b', 'op', rev, 1));
      expectEqual(refusalOf(result, 'conflict', 'the put').current, undefined, 'the current record');
      expectEqual(await getOne(ada, ADA, 'goal:b'), undefined, 'the record');
    });

    test('replaces the whole value and changes the revision', async ({ connect }) => {
      const ada = await connect(ADA);
      const first = await write(ada, ADA, put('goal:a', 'op1', null, { title: 'A', note: 'gone' }));
      const second = await write(ada, ADA, put('goal:a', 'op2', first, { title: 'B' }));
      expect(first !== second, 'the revision did not change');
      expectEqual(await getOne(ada, ADA, 'goal:a'), { id: 'goal:a', rev: second, value: { title: 'B' } }, 'the record');
    });

    test('of the same value is a new revision', async ({ connect }) => {
      const ada = await connect(ADA);
      const first = await write(ada, ADA, put('goal:a', 'op1', null, 1));
      expect(first !== (await write(ada, ADA, put('goal:a', 'op2', first, 1))), 'the revision did not change');
    });

    test('with a stale revision conflicts, changes nothing and shows the current record', async ({ connect }) => {
      const ada = await connect(ADA);
      const stale = await write(ada, ADA, put('goal:a', 'op1', null, 1));
      const rev = await write(ada, ADA, put('goal:a', 'op2', stale, 2));
      const { current } = refusalOf(await commitOne(ada, ADA, put('goal:a', 'op3', stale, 3)), 'conflict', 'the put');
      expectEqual(current, { id: 'goal:a', rev, value: 2 }, 'the current record');
      expectEqual(await getOne(ada, ADA, 'goal:a'), { id: 'goal:a', rev, value: 2 }, 'the record');
    });

    for (const [name, operation] of Object.entries(BAD_FORMS)) {
      test(`refuses ${name} as invalid and writes nothing`, async ({ connect }) => {
        const ada = await connect(ADA);
        const untyped: UntypedCommit = ada;
        refusalOf((await untyped.commit(ADA, [operation]))[0], 'invalid', name);
        expectEqual(await getOne(ada, ADA, 'goal:a'), undefined, 'the record');
      });
    }
  });
}

function describeRepeats({ group, test }: Suite): void {
  group('a repeated opId', () => {
    test('is one write while it is the last', async ({ connect }) => {
      const ada = await connect(ADA);
      const operation = put('goal:a', 'op', null, 1);
      const rev = await write(ada, ADA, operation);
      expectEqual(await write(ada, ADA, operation), rev, 'the revision of the repeat');
      expectEqual((await getOne(ada, ADA, 'goal:a'))?.rev, rev, 'the revision of the record');
    });

    test('is one write for another client of the person too', async ({ connect }) => {
      const operation = put('goal:a', 'op', null, 1);
      const rev = await write(await connect(ADA), ADA, operation);
      expectEqual(await write(await connect(ADA), ADA, operation), rev, 'the revision of the repeat');
    });

    test('is a conflict after a later write', async ({ connect }) => {
      const ada = await connect(ADA);
      const operation = put('goal:a', 'op1', null, 1);
      const rev = await write(ada, ADA, operation);
      await write(ada, ADA, put('goal:a', 'op2', rev, 2));
      refusalOf(await commitOne(ada, ADA, operation), 'conflict', 'the late repeat');
      expectEqual(await valueOf(ada, ADA, 'goal:a'), 2, 'the value');
    });

    test('of a delete is one delete', async ({ connect }) => {
      const ada = await connect(ADA);
      const operation = remove('goal:a', 'op2', await write(ada, ADA, put('goal:a', 'op1', null, 1)));
      const rev = await write(ada, ADA, operation);
      expectEqual(await write(ada, ADA, operation), rev, 'the revision of the repeat');
    });

    test('on another record is another write', async ({ connect }) => {
      const ada = await connect(ADA);
      await write(ada, ADA, put('goal:a', 'op', null, 1));
      await write(ada, ADA, put('goal:b', 'op', null, 2));
      expectEqual(await valueOf(ada, ADA, 'goal:b'), 2, 'the second record');
    });
  });
}

function describeRaces({ group, test }: Suite): void {
  group('at the same time', () => {
    test('twenty creates of one client have one winner', async ({ connect }) => {
      const ada = await connect(ADA);
      await expectOneWinner(Array.from({ length: 20 }, () => ada));
    });

    test('twenty creates of four clients have one winner', async ({ connect }) => {
      const clients = [await connect(ADA), await connect(ADA), await connect(ADA), await connect(ADA)];
      await expectOneWinner(Array.from({ length: 5 }, () => clients).flat());
    });

    test("two clients' twenty increments lose nothing", async ({ connect }) => {
      const [one, two] = [await connect(ADA), await connect(ADA)];
      await write(one, ADA, put('count:a', 'start', null, 0));
      await Promise.all([increment(one, 'one', 20), increment(two, 'two', 20)]);
      expectEqual(await valueOf(two, ADA, 'count:a'), 40, 'the count');
    });
  });
}

function describeDelete({ group, test }: Suite): void {
  group('delete', () => {
    test('removes the record', async ({ connect }) => {
      const ada = await connect(ADA);
      await write(ada, ADA, remove('goal:a', 'op2', await write(ada, ADA, put('goal:a', 'op1', null, 1))));
      expectEqual(await getOne(ada, ADA, 'goal:a'), undefined, 'the record');
    });

    test('with a stale revision conflicts and changes nothing', async ({ connect }) => {
      const ada = await connect(ADA);
      const stale = await write(ada, ADA, put('goal:a', 'op1', null, 1));
      await write(ada, ADA, put('goal:a', 'op2', stale, 2));
      refusalOf(await commitOne(ada, ADA, remove('goal:a', 'op3', stale)), 'conflict', 'the delete');
      expectEqual(await valueOf(ada, ADA, 'goal:a'), 2, 'the value');
    });

    test('of what was deleted conflicts without a current record', async ({ connect }) => {
      const ada = await connect(ADA);
      const rev = await write(ada, ADA, put('goal:a', 'op1', null, 1));
      await write(ada, ADA, remove('goal:a', 'op2', rev));
      const { current } = refusalOf(await commitOne(ada, ADA, remove('goal:a', 'op3', rev)), 'conflict', 'the delete');
      expectEqual(current, undefined, 'the current record');
    });

    test('makes a put with the old revision conflict without a current record', async ({ connect }) => {
      const ada = await connect(ADA);
      const rev = await write(ada, ADA, put('goal:a', 'op1', null, 1));
      await write(ada, ADA, remove('goal:a', 'op2', rev));
      const { current } = refusalOf(await commitOne(ada, ADA, put('goal:a', 'op3', rev, 3)), 'conflict', 'the put');
      expectEqual(current, undefined, 'the current record');
      expectEqual(await getOne(ada, ADA, 'goal:a'), undefined, 'the record');
    });

    test('lets the id be created again with null', async ({ connect }) => {
      const ada = await connect(ADA);
      await write(ada, ADA, remove('goal:a', 'op2', await write(ada, ADA, put('goal:a', 'op1', null, 1))));
      await write(ada, ADA, put('goal:a', 'op3', null, 2));
      expectEqual(await valueOf(ada, ADA, 'goal:a'), 2, 'the value');
    });

    test('never lets a revision come back', async ({ connect }) => {
      const ada = await connect(ADA);
      const revs: string[] = [];
      for (let round = 0; round < 10; round += 1) {
        const created = await write(ada, ADA, put('goal:a', `create ${String(round)}`, null, 1));
        const changed = await write(ada, ADA, put('goal:a', `change ${String(round)}`, created, 2));
        await write(ada, ADA, remove('goal:a', `delete ${String(round)}`, changed));
        revs.push(created, changed);
      }
      expectEqual(new Set(revs).size, 20, 'the number of different revisions');
    });

    test('makes the revision from before it conflict with what was created since', async ({ connect }) => {
      const ada = await connect(ADA);
      const old = await write(ada, ADA, put('goal:a', 'op1', null, 1));
      await write(ada, ADA, remove('goal:a', 'op2', old));
      await write(ada, ADA, put('goal:a', 'op3', null, 1));
      const result = await commitOne(ada, ADA, put('goal:a', 'op4', old, 2));
      expectEqual(refusalOf(result, 'conflict', 'the put').current?.value, 1, 'the current value');
    });
  });
}

async function expectOneWinner(clients: readonly StorageAdapter[]): Promise<void> {
  const results = await Promise.all(
    clients.map((client, index) => commitOne(client, ADA, put('goal:a', `op${String(index)}`, null, index))),
  );
  const winners = results.flatMap((result, index) => (result?.ok === true ? [index] : []));
  expectEqual(winners.length, 1, 'the number of winners');
  for (const [index, result] of results.entries()) {
    if (!winners.includes(index)) refusalOf(result, 'conflict', `create ${String(index)}`);
  }
  for (const client of clients) expectEqual(await valueOf(client, ADA, 'goal:a'), winners[0], 'the value');
}

async function increment(adapter: StorageAdapter, name: string, times: number): Promise<void> {
  for (let done = 0, attempt = 0; done < times; attempt += 1) {
    expect(attempt < times * 100, 'an increment conflicts for ever');
    const { rev, value } = present(await getOne(adapter, ADA, 'count:a'), 'count:a');
    const operation = put('count:a', `${name} ${String(attempt)}`, rev, Number(value) + 1);
    const result = await commitOne(adapter, ADA, operation);
    if (result?.ok === true) {
      revOf(result, 'the increment');
      done += 1;
    } else refusalOf(result, 'conflict', 'the increment');
  }
}
