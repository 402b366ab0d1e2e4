import type { StorageAdapter } from '../contract.js';
import { MIN_RECORD_BYTES } from '../contract.js';
import { expect, expectEqual, expectRejection } from './expect.js';
import { ADA, getOne, PAIR, put, write } from './scene.js';
import type { Scene, Suite } from './scene.js';

type Call = (adapter: StorageAdapter, signal?: AbortSignal) => Promise<unknown>;

const CALLS: Readonly<Record<string, Call>> = {
  spaces: (adapter, signal) => adapter.spaces({ signal }),
  open: (adapter, signal) => adapter.open(PAIR, [ADA, 'person:ben'], { signal }),
  get: (adapter, signal) => adapter.get(ADA, ['goal:a'], { signal }),
  list: (adapter, signal) => adapter.list(ADA, { kind: 'goal' }, { signal }),
  commit: (adapter, signal) => adapter.commit(ADA, [put('goal:a', 'op', null, 1)], { signal }),
};

/** From connecting to closing. */
export function describeLifecycle({ group, test, capabilities }: Suite): void {
  group('an adapter', () => {
    test('declares the capabilities that were promised', async ({ connect }) => {
      const adapter = await connect(ADA);
      expectEqual(adapter.capabilities, capabilities, 'capabilities');
      expect(adapter.name !== '', 'an adapter has a name');
    });

    test('takes values of 256 KiB at least', async ({ connect }) => {
      const { maxRecordBytes } = (await connect(ADA)).capabilities;
      expect(maxRecordBytes >= MIN_RECORD_BYTES, `maxRecordBytes is ${String(maxRecordBytes)}`);
    });
  });

  group('close', () => {
    for (const [name, call] of Object.entries(CALLS)) {
      test(`makes ${name} reject with closed`, async ({ connect }) => {
        const adapter = await connect(ADA);
        await adapter.close();
        await expectRejection(call(adapter), 'closed', name);
      });
    }

    test('may be called again', async ({ connect }) => {
      const adapter = await connect(ADA);
      await adapter.close();
      await adapter.close();
      await expectRejection(adapter.spaces(), 'closed', 'spaces');
    });

    test('goes before whatever else is wrong with a call', async ({ connect }) => {
      const adapter = await connect(ADA);
      await adapter.close();
      await expectRejection(adapter.list(ADA, { kind: '' }), 'closed', 'a list of no kind');
      await expectRejection(adapter.get('nowhere', []), 'closed', 'a read of no space');
    });

    if (capabilities.changes !== 'none') {
      test('makes changes reject with closed', async ({ connect, follow }) => {
        const adapter = await connect(ADA);
        await adapter.close();
        await expectRejection(follow(adapter, ['public']).next(), 'closed', 'changes');
      });

      test('ends a feed under way with closed', async ({ connect, follow }) => {
        const adapter = await connect(ADA);
        const feed = follow(adapter, ['public']);
        await feed.batch();
        const waiting = expectRejection(feed.next(), 'closed', 'the feed');
        await adapter.close();
        await waiting;
      });
    }

    test('leaves other adapters open', async ({ connect }) => {
      const [first, second] = [await connect(ADA), await connect(ADA)];
      await first.close();
      expectEqual(await second.get('public', ['goal:none']), [undefined], 'a read by the other adapter');
    });
  });

  group('an aborted signal', () => {
    for (const [name, call] of Object.entries(CALLS)) {
      test(`makes ${name} reject with aborted`, async ({ connect }) => {
        await expectRejection(call(await connect(ADA), AbortSignal.abort()), 'aborted', name);
      });
    }
  });

  if (capabilities.write)
    group('what was written', () => {
      describePersistence(test);
    });
}

function describePersistence(test: (title: string, body: (scene: Scene) => Promise<void>) => void): void {
  test('is there after closing and connecting again', async ({ connect }) => {
    const before = await connect(ADA);
    const rev = await write(before, ADA, put('goal:a', 'op', null, { title: 'Kept' }));
    await before.close();
    const record = await getOne(await connect(ADA), ADA, 'goal:a');
    expectEqual(record, { id: 'goal:a', rev, value: { title: 'Kept' } }, 'the record after connecting again');
  });

  test('keeps its opened spaces over connecting again', async ({ connect, connectPair }) => {
    const { ada } = await connectPair();
    await write(ada, PAIR, put('goal:a', 'op', null, 1));
    await ada.close();
    const spaces = await (await connect(ADA)).spaces();
    expect(
      spaces.some(({ space }) => space === PAIR),
      'the pair space is gone',
    );
  });

  test('stays unwritten when the commit was aborted before', async ({ connect }) => {
    const adapter = await connect(ADA);
    const commit = adapter.commit(ADA, [put('goal:a', 'op', null, 1)], { signal: AbortSignal.abort() });
    await expectRejection(commit, 'aborted', 'the commit');
    expectEqual(await getOne(adapter, ADA, 'goal:a'), undefined, 'the record');
  });
}
