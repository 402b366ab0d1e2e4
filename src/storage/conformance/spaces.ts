import type { SpaceInfo } from '../contract.js';
import { expect, expectEqual, expectRejection, refusalOf } from './expect.js';
import { ADA, BEN, commitOne, EVE, getOne, listIds, PAIR, put, valueOf, VISITOR, write } from './scene.js';
import type { Suite } from './scene.js';

const INVALID_MEMBERS: Readonly<Record<string, readonly string[]>> = {
  'one person': [ADA],
  'three people': [ADA, BEN, EVE],
  'one person twice': [ADA, ADA],
  nobody: [],
};

/** Who reads what. */
export function describeSpaces(suite: Suite): void {
  const { group, test, capabilities } = suite;
  group('spaces', () => {
    test("lists a person's own space with that person, and the open ones without members", async ({ connect }) => {
      const spaces = await (await connect(ADA)).spaces();
      expectEqual(find(spaces, ADA)?.members, [ADA], 'the members of the own space');
      expectEqual(find(spaces, 'members'), { space: 'members' }, 'the space of all members');
      expectEqual(find(spaces, 'public'), { space: 'public' }, 'the public space');
    });

    test('lists an opened pair for both, with both', async ({ connectPair }) => {
      const { ada, ben } = await connectPair();
      for (const adapter of [ada, ben]) {
        const members = find(await adapter.spaces(), PAIR)?.members ?? [];
        expectEqual([...members].sort(), [ADA, BEN], 'the members of the pair');
      }
    });

    test('keeps a record of one space out of the others', async ({ connectPair }) => {
      const { ada } = await connectPair();
      await write(ada, ADA, put('goal:a', 'op', null, 'private'));
      expectEqual(await getOne(ada, PAIR, 'goal:a'), undefined, 'the record in the pair space');
      expectEqual(await listIds(ada, PAIR, { kind: 'goal' }), [], 'the list of the pair space');
    });

    test('holds the same id in two spaces as two records', async ({ connectPair }) => {
      const { ada } = await connectPair();
      await write(ada, ADA, put('goal:a', 'op', null, 'private'));
      await write(ada, PAIR, put('goal:a', 'op', null, 'shared'));
      expectEqual(await valueOf(ada, ADA, 'goal:a'), 'private', 'the own record');
      expectEqual(await valueOf(ada, PAIR, 'goal:a'), 'shared', 'the shared record');
    });

    test('shows both of a pair what either wrote', async ({ connectPair }) => {
      const { ada, ben } = await connectPair();
      const rev = await write(ada, PAIR, put('goal:a', 'op1', null, 1));
      await write(ben, PAIR, put('goal:a', 'op2', rev, 2));
      expectEqual(await valueOf(ada, PAIR, 'goal:a'), 2, "the partner's write");
    });

    test('shows every person what stands in members', async ({ connect }) => {
      await write(await connect(ADA), 'members', put('goal:a', 'op', null, 1));
      expectEqual(await valueOf(await connect(EVE), 'members', 'goal:a'), 1, 'the record in members');
    });

    test('refuses a space of no known form as invalid', async ({ connect }) => {
      const adapter = await connect(ADA);
      for (const space of ['', 'room', 'pair', 'pair:', 'room:one']) {
        await expectRejection(adapter.get(space, ['goal:a']), 'invalid', `get from ${JSON.stringify(space)}`);
      }
    });
  });

  group('open', () => {
    test('is idempotent, in any order of people, for either', async ({ connectPair }) => {
      const { ada, ben } = await connectPair();
      await write(ada, PAIR, put('goal:a', 'op', null, 1));
      await ada.open(PAIR, [ADA, BEN]);
      await ben.open(PAIR, [BEN, ADA]);
      expectEqual(await valueOf(ben, PAIR, 'goal:a'), 1, 'the record after opening again');
      expectEqual((await ada.spaces()).filter(({ space }) => space === PAIR).length, 1, 'how often it is listed');
    });

    test('may happen from both sides at once', async ({ connect }) => {
      const [ada, ben] = [await connect(ADA), await connect(BEN)];
      await Promise.all([ada.open(PAIR, [ADA, BEN]), ben.open(PAIR, [ADA, BEN])]);
      await write(ben, PAIR, put('goal:a', 'op', null, 1));
      expectEqual(await valueOf(ada, PAIR, 'goal:a'), 1, 'the record of the other side');
    });

    for (const [name, members] of Object.entries(INVALID_MEMBERS)) {
      test(`refuses a pair of ${name} as invalid`, async ({ connect }) => {
        await expectRejection((await connect(ADA)).open(PAIR, members), 'invalid', 'open');
      });
    }

    for (const space of [ADA, 'members', 'public', 'room:one']) {
      test(`refuses to open ${space} as invalid`, async ({ connect }) => {
        await expectRejection((await connect(ADA)).open(space, [ADA, BEN]), 'invalid', 'open');
      });
    }

    test('is forbidden to a third person', async ({ connect }) => {
      await expectRejection((await connect(EVE)).open(PAIR, [ADA, BEN]), 'forbidden', 'open');
    });
  });

  if (capabilities.access) describeAccess(suite);
}

function describeAccess({ group, test }: Suite): void {
  group('access', () => {
    test('forbids a third person to put themselves into a pair', async ({ connect, connectPair }) => {
      await connectPair();
      const eve = await connect(EVE);
      await expectRejection(eve.open(PAIR, [ADA, EVE]), 'forbidden', 'open with another list');
      await expectRejection(eve.get(PAIR, ['goal:a']), 'forbidden', 'get after it');
    });

    test('forbids one of the pair to exchange the other', async ({ connectPair }) => {
      const { ada, ben } = await connectPair();
      await expectRejection(ada.open(PAIR, [ADA, EVE]), 'forbidden', 'open with another list');
      await write(ben, PAIR, put('goal:a', 'op', null, 1));
    });

    test('forbids a third person to get, list and commit', async ({ connect, connectPair }) => {
      const { ada } = await connectPair();
      await write(ada, PAIR, put('goal:a', 'op', null, 1));
      const eve = await connect(EVE);
      await expectRejection(eve.get(PAIR, ['goal:a']), 'forbidden', 'get');
      await expectRejection(eve.list(PAIR, { kind: 'goal' }), 'forbidden', 'list');
      await expectRejection(eve.commit(PAIR, [put('goal:b', 'op', null, 1)]), 'forbidden', 'commit');
      expectEqual(await listIds(ada, PAIR, { kind: 'goal' }), ['goal:a'], 'the list after it');
    });

    test('lists a pair to nobody else', async ({ connect, connectPair }) => {
      await connectPair();
      const spaces = await (await connect(EVE)).spaces();
      expectEqual(
        spaces.map(({ space }) => space).sort(),
        ['members', EVE, 'public'].sort(),
        "a third person's spaces",
      );
    });

    test('forbids a pair that nobody opened', async ({ connect }) => {
      const adapter = await connect(ADA);
      await expectRejection(adapter.get('pair:unopened', ['goal:a']), 'forbidden', 'get');
      await expectRejection(adapter.commit('pair:unopened', [put('goal:a', 'op', null, 1)]), 'forbidden', 'commit');
    });

    test("forbids another person's own space", async ({ connect }) => {
      await write(await connect(ADA), ADA, put('goal:a', 'op', null, 1));
      const ben = await connect(BEN);
      await expectRejection(ben.get(ADA, ['goal:a']), 'forbidden', 'get');
      await expectRejection(ben.list(ADA, { kind: 'goal' }), 'forbidden', 'list');
      await expectRejection(ben.commit(ADA, [put('goal:b', 'op', null, 1)]), 'forbidden', 'commit');
    });

    test('shows a visitor what is public, and lists nothing else', async ({ connect }) => {
      await write(await connect(ADA), 'public', put('goal:a', 'op', null, 1));
      const visitor = await connect(VISITOR);
      expectEqual(await valueOf(visitor, 'public', 'goal:a'), 1, 'the public record');
      expectEqual(await visitor.spaces(), [{ space: 'public' }], "a visitor's spaces");
    });

    test('forbids a visitor everything else', async ({ connect, connectPair }) => {
      await connectPair();
      const visitor = await connect(VISITOR);
      for (const space of ['members', ADA, PAIR]) {
        await expectRejection(visitor.get(space, ['goal:a']), 'forbidden', `get from ${space}`);
      }
      await expectRejection(visitor.open('pair:new', [ADA, BEN]), 'forbidden', 'open');
    });

    test('forbids a visitor to write', async ({ connect }) => {
      const visitor = await connect(VISITOR);
      await expectRejection(visitor.commit('public', [put('goal:a', 'op', null, 1)]), 'forbidden', 'commit');
      expectEqual(await getOne(await connect(ADA), 'public', 'goal:a'), undefined, 'the record');
    });

    test('lets one write that was refused harm no other issued with it', async ({ connect }) => {
      const ada = await connect(ADA);
      const refused = expectRejection(ada.commit(BEN, [put('goal:a', 'op', null, 1)]), 'forbidden', 'commit');
      const written = commitOne(ada, ADA, put('goal:a', 'op', null, 1));
      await refused;
      expect((await written)?.ok === true, 'the write beside it failed');
      refusalOf(await commitOne(ada, ADA, put('goal:a', 'later', null, 1)), 'conflict', 'creating it again');
    });
  });
}

function find(spaces: readonly SpaceInfo[], name: string): SpaceInfo | undefined {
  return spaces.find(({ space }) => space === name);
}
