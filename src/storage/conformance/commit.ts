import type { Operation, OperationResult } from '../contract.js';
import { expectEqual, refusalOf, revOf } from './expect.js';
import { ADA, create, getOne, listIds, put, remove, valueOf, write } from './scene.js';
import type { Suite } from './scene.js';

/** Several operations in one call. */
export function describeCommit(suite: Suite): void {
  describeBatch(suite);
  if (suite.capabilities.atomicBatch) describeAtomic(suite);
  else describeNotAtomic(suite);
}

function describeBatch({ group, test }: Suite): void {
  group('commit', () => {
    test('of nothing answers nothing', async ({ connect }) => {
      expectEqual(await (await connect(ADA)).commit(ADA, []), [], 'the results');
    });

    test('answers in the order of the operations', async ({ connect }) => {
      const ada = await connect(ADA);
      await create(ada, ADA, { 'goal:c': 0 });
      const ids = ['goal:z', 'goal:a', 'goal:c', 'goal:m'];
      const results = await ada.commit(
        ADA,
        ids.map((id) => put(id, 'op', null, id)),
      );
      expectEqual(
        results.map(({ id }) => id),
        ids,
        'the ids of the results',
      );
      expectEqual(
        results.map(({ ok }) => ok),
        [true, true, false, true],
        'which were written',
      );
      const records = await ada.get(ADA, ['goal:z', 'goal:a', 'goal:m']);
      const revs = [results[0], results[1], results[3]].map((result) => revOf(result, 'a put'));
      expectEqual(
        records.map((record) => record?.rev),
        revs,
        'the revisions of the records',
      );
    });

    test('writes the good ones beside one that fails', async ({ connect }) => {
      const ada = await connect(ADA);
      await create(ada, ADA, { 'goal:b': 'old' });
      const results = await ada.commit(ADA, [
        put('goal:a', 'op', null, 'new'),
        put('goal:b', 'op', null, 'new'),
        put('goal', 'op', null, 'new'),
        put('goal:c', 'op', null, 'new'),
      ]);
      expectEqual(codes(results), ['ok', 'conflict', 'invalid', 'ok'], 'the results');
      expectEqual(await listIds(ada, ADA, { kind: 'goal' }), ['goal:a', 'goal:b', 'goal:c'], 'what is there');
      expectEqual(await valueOf(ada, ADA, 'goal:b'), 'old', 'the value in conflict');
    });

    test('mixes puts and deletes', async ({ connect }) => {
      const ada = await connect(ADA);
      const rev = await write(ada, ADA, put('goal:a', 'op1', null, 1));
      const results = await ada.commit(ADA, [remove('goal:a', 'op2', rev), put('goal:b', 'op2', null, 2)]);
      expectEqual(codes(results), ['ok', 'ok'], 'the results');
      expectEqual(await listIds(ada, ADA, { kind: 'goal' }), ['goal:b'], 'what is there');
    });

    test('takes a thousand operations', async ({ connect }) => {
      const ada = await connect(ADA);
      const operations = Array.from({ length: 1000 }, (_, index) => put(`goal:${String(index)}`, 'op', null, index));
      const results = await ada.commit(ADA, operations);
      expectEqual(results.filter(({ ok }) => ok).length, 1000, 'how many were written');
      expectEqual(await valueOf(ada, ADA, 'goal:999'), 999, 'the last value');
    });

    test('judges the second operation on one id by the result of the first', async ({ connect }) => {
      const ada = await connect(ADA);
      const results = await ada.commit(ADA, [put('goal:a', 'op1', null, 1), put('goal:a', 'op2', null, 2)]);
      const rev = revOf(results[0], 'the first');
      const { current } = refusalOf(results[1], 'conflict', 'the second');
      expectEqual(current, { id: 'goal:a', rev, value: 1 }, 'the current record');
      expectEqual(await valueOf(ada, ADA, 'goal:a'), 1, 'the value');
    });

    test('writes the same operation once', async ({ connect }) => {
      const ada = await connect(ADA);
      const operation = put('goal:a', 'op', null, 1);
      const results = await ada.commit(ADA, [operation, operation]);
      expectEqual(revOf(results[1], 'the second'), revOf(results[0], 'the first'), 'the revision of the repeat');
    });

    test('is not touched by what the caller does to the operations later', async ({ connect }) => {
      const ada = await connect(ADA);
      const value = { title: 'Before' };
      const operations: Operation[] = [put('goal:a', 'op', null, value)];
      const committing = ada.commit(ADA, operations);
      value.title = 'After';
      operations.length = 0;
      await committing;
      expectEqual(await valueOf(ada, ADA, 'goal:a'), { title: 'Before' }, 'the value');
    });
  });
}

function describeAtomic({ group, test }: Suite): void {
  const atomic = { atomic: true };
  group('an atomic commit', () => {
    test('writes everything', async ({ connect }) => {
      const ada = await connect(ADA);
      const results = await ada.commit(ADA, [put('goal:a', 'op', null, 1), put('goal:b', 'op', null, 2)], atomic);
      expectEqual(codes(results), ['ok', 'ok'], 'the results');
      expectEqual(await listIds(ada, ADA, { kind: 'goal' }), ['goal:a', 'goal:b'], 'what is there');
    });

    test('writes nothing when one operation conflicts', async ({ connect }) => {
      const ada = await connect(ADA);
      await create(ada, ADA, { 'goal:b': 'old' });
      const operations = ['goal:a', 'goal:b', 'goal:c'].map((id) => put(id, 'op', null, 'new'));
      const results = await ada.commit(ADA, operations, atomic);
      expectEqual(codes(results), ['batch-aborted', 'conflict', 'batch-aborted'], 'the results');
      expectEqual(await listIds(ada, ADA, { kind: 'goal' }), ['goal:b'], 'what is there');
      expectEqual(await valueOf(ada, ADA, 'goal:b'), 'old', 'the value in conflict');
    });

    test('writes nothing when one operation is invalid', async ({ connect }) => {
      const ada = await connect(ADA);
      const results = await ada.commit(ADA, [put('goal:a', 'op', null, 1), put('goal', 'op', null, 2)], atomic);
      expectEqual(codes(results), ['batch-aborted', 'invalid'], 'the results');
      expectEqual(await getOne(ada, ADA, 'goal:a'), undefined, 'the record');
    });

    test('refuses an id that comes twice', async ({ connect }) => {
      const ada = await connect(ADA);
      const operations = [put('goal:a', 'op1', null, 1), put('goal:b', 'op', null, 1), put('goal:a', 'op2', null, 2)];
      const results = await ada.commit(ADA, operations, atomic);
      expectEqual(codes(results), ['batch-aborted', 'batch-aborted', 'invalid'], 'the results');
      expectEqual(await listIds(ada, ADA, { kind: 'goal' }), [], 'what is there');
    });

    test('may be repeated', async ({ connect }) => {
      const ada = await connect(ADA);
      const operations = [put('goal:a', 'op', null, 1), put('goal:b', 'op', null, 2)];
      const first = await ada.commit(ADA, operations, atomic);
      expectEqual(await ada.commit(ADA, operations, atomic), first, 'the results of the repeat');
    });
  });
}

function describeNotAtomic({ group, test }: Suite): void {
  group('an atomic commit', () => {
    test('is unsupported for every operation and writes nothing', async ({ connect }) => {
      const ada = await connect(ADA);
      const operations = [put('goal:a', 'op', null, 1), put('goal:b', 'op', null, 2)];
      const results = await ada.commit(ADA, operations, { atomic: true });
      expectEqual(codes(results), ['unsupported', 'unsupported'], 'the results');
      expectEqual(await listIds(ada, ADA, { kind: 'goal' }), [], 'what is there');
    });
  });
}

function codes(results: readonly OperationResult[]): string[] {
  return results.map((result) => (result.ok ? 'ok' : result.error.code));
}
