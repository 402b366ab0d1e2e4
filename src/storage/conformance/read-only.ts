import { expectEqual, expectRejection, refusalOf } from './expect.js';
import { ADA, commitOne, getOne, put } from './scene.js';
import type { Suite } from './scene.js';

/** A source that is only read. */
export function describeReadOnly({ group, test, capabilities }: Suite): void {
  group('a read-only source', () => {
    test('answers every operation with unsupported', async ({ connect }) => {
      const adapter = await connect(ADA);
      refusalOf(await commitOne(adapter, 'public', put('goal:a', 'op', null, 1)), 'unsupported', 'a put');
    });

    test('has undefined for an unknown record', async ({ connect }) => {
      expectEqual(await getOne(await connect(ADA), 'public', 'nothing:here'), undefined, 'an unknown id');
    });

    test('has an empty list of an unknown kind', async ({ connect }) => {
      const page = await (await connect(ADA)).list('public', { kind: 'nothing' });
      expectEqual(page, { items: [] }, 'an unknown kind');
    });

    if (capabilities.changes === 'none') {
      test('rejects changes with unsupported', async ({ connect, follow }) => {
        await expectRejection(follow(await connect(ADA), ['public']).next(), 'unsupported', 'changes');
      });
    }
  });
}
