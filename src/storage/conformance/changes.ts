import type { Change } from '../contract.js';
import { expect, expectEqual, expectRejection, refusalOf } from './expect.js';
import { ADA, BEN, commitOne, create, EVE, listIds, PAIR, put, remove, write } from './scene.js';
import type { Suite } from './scene.js';

/** The change feed. */
export function describeChanges(suite: Suite): void {
  if (suite.capabilities.changes === 'none') {
    describeNoChanges(suite);
    return;
  }
  describeFeed(suite);
  describeResuming(suite);
  describeEnding(suite);
}

function describeNoChanges({ group, test }: Suite): void {
  group('changes', () => {
    test('reject with unsupported', async ({ connect, follow }) => {
      await expectRejection(follow(await connect(ADA), [ADA]).next(), 'unsupported', 'changes');
    });
  });
}

function describeFeed({ group, test, capabilities }: Suite): void {
  group('changes', () => {
    test('begin at once with a cursor and without what was before', async ({ connect, follow }) => {
      const ada = await connect(ADA);
      await create(ada, ADA, { 'goal:old': 1 });
      const first = await follow(ada, [ADA]).batch();
      expectEqual(first.changes, [], 'the first batch');
      expect(typeof first.cursor === 'string' && first.cursor !== '', 'the first batch has no cursor');
    });

    test("tell of a client's own writes, with their revision", async ({ connect, follow }) => {
      const ada = await connect(ADA);
      const feed = follow(ada, [ADA]);
      await feed.batch();
      const rev = await write(ada, ADA, put('goal:a', 'op', null, 1));
      const { changes } = await feed.until('goal:a');
      expectEqual(withoutOpId(changes.at(-1)), { space: ADA, id: 'goal:a', rev, deleted: false }, 'the change');
      expect([undefined, 'op'].includes(changes.at(-1)?.opId), 'the change names another opId');
    });

    test("tell of another client's writes", async ({ connect, follow }) => {
      const [one, two] = [await connect(ADA), await connect(ADA)];
      const feed = follow(one, [ADA]);
      await feed.batch();
      const rev = await write(two, ADA, put('goal:a', 'op', null, 1));
      expectEqual((await feed.until('goal:a')).changes.at(-1)?.rev, rev, 'the revision of the change');
    });

    test("tell of the partner's writes in the space of the pair", async ({ connectPair, follow }) => {
      const { ada, ben } = await connectPair();
      const feed = follow(ada, [ADA, PAIR]);
      await feed.batch();
      await write(ben, PAIR, put('goal:a', 'op', null, 1));
      expectEqual((await feed.until('goal:a')).changes.at(-1)?.space, PAIR, 'the space of the change');
    });

    test('tell of a delete', async ({ connect, follow }) => {
      const ada = await connect(ADA);
      const created = await write(ada, ADA, put('goal:a', 'op1', null, 1));
      const feed = follow(ada, [ADA]);
      await feed.batch();
      const rev = await write(ada, ADA, remove('goal:a', 'op2', created));
      const { changes } = await feed.until('goal:a');
      expectEqual(withoutOpId(changes.at(-1)), { space: ADA, id: 'goal:a', rev, deleted: true }, 'the change');
    });

    test('of several spaces tell of each', async ({ connect, follow }) => {
      const ada = await connect(ADA);
      const feed = follow(ada, [ADA, 'members', 'public']);
      await feed.batch();
      await create(ada, ADA, { 'goal:own': 1 });
      await create(ada, 'members', { 'goal:members': 1 });
      await create(ada, 'public', { 'goal:public': 1 });
      const { changes } = await feed.until('goal:own', 'goal:members', 'goal:public');
      const spaces = ['goal:own', 'goal:members', 'goal:public'].map((id) => changes.find((c) => c.id === id)?.space);
      expectEqual(spaces, [ADA, 'members', 'public'], 'the spaces of the changes');
    });

    test('tell nothing of other spaces', async ({ connect, follow }) => {
      const ada = await connect(ADA);
      const feed = follow(ada, ['public']);
      await feed.batch();
      await create(ada, ADA, { 'goal:hidden': 1 });
      await create(ada, 'public', { 'goal:shown': 1 });
      const { changes } = await feed.until('goal:shown');
      expectEqual(
        changes.map(({ id }) => id),
        ['goal:shown'],
        'the ids of the changes',
      );
    });

    test('tell nothing of what was refused', async ({ connect, follow }) => {
      const ada = await connect(ADA);
      await create(ada, ADA, { 'goal:a': 1 });
      const feed = follow(ada, [ADA]);
      await feed.batch();
      refusalOf(await commitOne(ada, ADA, put('goal:a', 'other', null, 2)), 'conflict', 'the put');
      await create(ada, ADA, { 'goal:b': 1 });
      expectEqual(
        (await feed.until('goal:b')).changes.map(({ id }) => id),
        ['goal:b'],
        'the ids of the changes',
      );
    });

    test('come to every feed of an adapter', async ({ connect, follow }) => {
      const ada = await connect(ADA);
      const feeds = [follow(ada, [ADA]), follow(ada, [ADA])];
      for (const feed of feeds) await feed.batch();
      await create(ada, ADA, { 'goal:a': 1 });
      for (const feed of feeds) await feed.until('goal:a');
    });

    test('can be read by the time they are told', async ({ connect, follow }) => {
      const [one, two] = [await connect(ADA), await connect(ADA)];
      const feed = follow(one, [ADA]);
      await feed.batch();
      await create(two, ADA, { 'goal:a': 1 });
      await feed.until('goal:a');
      expectEqual(await listIds(one, ADA, { kind: 'goal' }), ['goal:a'], 'the list');
    });

    if (capabilities.access) {
      test('are forbidden to a third person', async ({ connect, connectPair, follow }) => {
        await connectPair();
        const eve = await connect(EVE);
        await expectRejection(follow(eve, [PAIR]).next(), 'forbidden', "a pair's changes");
        await expectRejection(follow(eve, ['public', BEN]).next(), 'forbidden', "a person's changes among others");
      });
    }
  });
}

function describeResuming({ group, test }: Suite): void {
  group('changes since a cursor', () => {
    test('miss nothing that happened meanwhile', async ({ connect, follow }) => {
      const ada = await connect(ADA);
      const gone = await write(ada, ADA, put('goal:gone', 'op1', null, 1));
      const feed = follow(ada, [ADA]);
      const { cursor } = await feed.batch();
      feed.stop();
      const a = await write(ada, ADA, put('goal:a', 'op', null, 1));
      const b = await write(ada, ADA, put('goal:b', 'op', null, 1));
      const deleted = await write(ada, ADA, remove('goal:gone', 'op2', gone));
      const { changes } = await follow(ada, [ADA], cursor).until('goal:a', 'goal:b', 'goal:gone');
      const last = ['goal:a', 'goal:b', 'goal:gone'].map((id) => changes.findLast((change) => change.id === id));
      expectEqual(
        last.map((change) => change?.rev),
        [a, b, deleted],
        'the revisions',
      );
      expectEqual(
        last.map((change) => change?.deleted),
        [false, false, true],
        'which were deleted',
      );
    });

    test('begin at once with them, and go on with what follows', async ({ connect, follow }) => {
      const ada = await connect(ADA);
      const { cursor } = await follow(ada, [ADA]).batch();
      await create(ada, ADA, { 'goal:a': 1 });
      const resumed = follow(ada, [ADA], cursor);
      expectEqual(
        (await resumed.batch()).changes.map(({ id }) => id),
        ['goal:a'],
        'the first batch',
      );
      await create(ada, ADA, { 'goal:b': 1 });
      await resumed.until('goal:b');
    });

    test('begin with an empty batch when nothing happened', async ({ connect, follow }) => {
      const ada = await connect(ADA);
      const { cursor } = await follow(ada, [ADA]).batch();
      expectEqual((await follow(ada, [ADA], cursor).batch()).changes, [], 'the first batch');
    });

    test('tell the last state of an id once a batch', async ({ connect, follow }) => {
      const ada = await connect(ADA);
      const { cursor } = await follow(ada, [ADA]).batch();
      let rev: string | null = null;
      for (const opId of ['op1', 'op2', 'op3']) rev = await write(ada, ADA, put('goal:a', opId, rev, opId));
      const { changes } = await follow(ada, [ADA], cursor).batch();
      expectEqual(
        changes.map((change) => change.rev),
        [rev],
        'the revisions of the batch',
      );
    });

    test('may begin at the cursor of any batch', async ({ connect, follow }) => {
      const ada = await connect(ADA);
      const feed = follow(ada, [ADA]);
      await feed.batch();
      await create(ada, ADA, { 'goal:a': 1 });
      const { cursor } = await feed.until('goal:a');
      feed.stop();
      await create(ada, ADA, { 'goal:b': 1 });
      await follow(ada, [ADA], cursor).until('goal:b');
    });

    test('may be asked for after connecting again', async ({ connect, follow }) => {
      const before = await connect(ADA);
      const { cursor } = await follow(before, [ADA]).batch();
      await create(before, ADA, { 'goal:a': 1 });
      await before.close();
      await follow(await connect(ADA), [ADA], cursor).until('goal:a');
    });

    test('give a thousand changes', async ({ connect, follow }) => {
      const ada = await connect(ADA);
      const { cursor } = await follow(ada, [ADA]).batch();
      const ids = Array.from({ length: 1000 }, (_, index) => `goal:${String(index)}`);
      await create(ada, ADA, Object.fromEntries(ids.map((id) => [id, 1])));
      const { changes } = await follow(ada, [ADA], cursor).until(...ids);
      expectEqual(new Set(changes.map(({ id }) => id)).size, 1000, 'the number of ids');
    });

    test('reject a cursor it never gave with cursor-expired', async ({ connect, follow }) => {
      const ada = await connect(ADA);
      await expectRejection(follow(ada, [ADA], 'no such place').next(), 'cursor-expired', 'a made-up cursor');
      await expectRejection(follow(ada, [ADA], '').next(), 'cursor-expired', 'an empty cursor');
    });
  });
}

function describeEnding({ group, test }: Suite): void {
  group('changes end', () => {
    test('without an error when the signal is aborted while they wait', async ({ connect, follow }) => {
      const feed = follow(await connect(ADA), [ADA]);
      await feed.batch();
      const waiting = feed.next();
      feed.stop();
      expectEqual((await waiting).done, true, 'whether the iteration is done');
    });

    test('without an error when the signal was aborted between two batches', async ({ connect, follow }) => {
      const ada = await connect(ADA);
      const feed = follow(ada, [ADA]);
      await feed.batch();
      feed.stop();
      await create(ada, ADA, { 'goal:a': 1 });
      expectEqual((await feed.next()).done, true, 'whether the iteration is done');
    });

    test('at once when the signal was aborted before', async ({ connect, follow }) => {
      const feed = follow(await connect(ADA), [ADA]);
      feed.stop();
      expectEqual((await feed.next()).done, true, 'whether the iteration is done');
    });

    test('when the reader leaves the loop, and leave the adapter usable', async ({ connect, follow, soon }) => {
      const ada = await connect(ADA);
      const signal = new AbortController().signal;
      const leaving = (async () => {
        for await (const { cursor } of ada.changes([ADA], { signal })) return cursor;
        return '';
      })();
      const cursor = await soon(leaving, 'the loop was not left');
      await create(ada, ADA, { 'goal:a': 1 });
      await follow(ada, [ADA], cursor).until('goal:a');
    });
  });
}

function withoutOpId(change: Change | undefined): Omit<Change, 'opId'> | undefined {
  return change && { space: change.space, id: change.id, rev: change.rev, deleted: change.deleted };
}
