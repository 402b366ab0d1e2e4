import type { Json, ListQuery } from '../contract.js';
import { expect, expectEqual, expectRejection } from './expect.js';
import { ADA, create, getOne, listIds, listPages, put, remove, valueOf, write } from './scene.js';
import type { Suite } from './scene.js';

/** Six goals: two share a rank, one has no field at all. */
const GOALS: Readonly<Record<string, Json>> = {
  'goal:a': { rank: 10, title: 'Delta', status: 'open', done: false, note: null },
  'goal:b': { rank: 2, title: 'alpha', status: 'open', done: true, note: 'x' },
  'goal:c': { rank: 2, title: 'Bravo', status: 'closed', done: false, note: null },
  'goal:d': { rank: -1, title: 'Charlie', status: 'open', done: false, note: '' },
  'goal:e': { rank: 2.5, title: '10', status: 'closed', done: true, note: 'x' },
};

const CASES: Readonly<Record<string, { readonly query: Omit<ListQuery, 'kind'>; readonly ids: string }>> = {
  'in the order of ids by default': { query: {}, ids: 'a b c d e' },
  'by a number, ties by id': { query: { order: 'rank' }, ids: 'd b c e a' },
  'by an ASCII text': { query: { order: 'title' }, ids: 'e c d a b' },
  'from a number on': { query: { order: 'rank', range: { from: 2 } }, ids: 'b c e a' },
  'up to a number, without it': { query: { order: 'rank', range: { to: 2.5 } }, ids: 'd b c' },
  'in a half-open range of numbers': { query: { order: 'rank', range: { from: -1, to: 10 } }, ids: 'd b c e' },
  'in a half-open range of texts': { query: { order: 'title', range: { from: 'Bravo', to: 'Delta' } }, ids: 'c d' },
  'with nothing in an empty range': { query: { order: 'rank', range: { from: 2, to: 2 } }, ids: '' },
  'where a text is equal': { query: { where: { status: 'open' } }, ids: 'a b d' },
  'where a truth value is equal': { query: { where: { done: true } }, ids: 'b e' },
  'where a number is equal': { query: { where: { rank: 2 } }, ids: 'b c' },
  'where null is equal': { query: { where: { note: null } }, ids: 'a c' },
  'where an empty text is equal': { query: { where: { note: '' } }, ids: 'd' },
  'where several fields are equal': { query: { where: { status: 'open', done: false } }, ids: 'a d' },
  'where nothing is equal': { query: { where: { status: 'none' } }, ids: '' },
  'without taking a text for a number': { query: { where: { rank: '2' } }, ids: '' },
  'ordered, in a range, where a field is equal': {
    query: { order: 'rank', range: { from: 0 }, where: { status: 'open' } },
    ids: 'b a',
  },
};

/** Lists and their pages. */
export function describeLists(suite: Suite): void {
  describeQueries(suite);
  describeContents(suite);
  describePages(suite);
  describePagingWhileWriting(suite);
}

function describeQueries({ group, test }: Suite): void {
  group('list', () => {
    for (const [name, { query, ids }] of Object.entries(CASES)) {
      test(`gives records ${name}`, async ({ connect }) => {
        const ada = await connect(ADA);
        await create(ada, ADA, GOALS);
        const expected = ids === '' ? [] : ids.split(' ').map((unique) => `goal:${unique}`);
        expectEqual(await listIds(ada, ADA, { kind: 'goal', ...query }), expected, 'in one page');
        expectEqual(await listIds(ada, ADA, { kind: 'goal', ...query }, 1), expected, 'in pages of one');
        expectEqual(await listIds(ada, ADA, { kind: 'goal', ...query }, 2), expected, 'in pages of two');
      });
    }
  });
}

function describeContents({ group, test }: Suite): void {
  group('list', () => {
    test('of a kind without records is empty and has no cursor', async ({ connect }) => {
      expectEqual(await (await connect(ADA)).list(ADA, { kind: 'goal' }), { items: [] }, 'the page');
    });

    test('keeps kinds apart that begin alike', async ({ connect }) => {
      const ada = await connect(ADA);
      await create(ada, ADA, { 'goal:a': 1, 'goals:a': 2, 'goa:l': 3, 'goal-x:a': 4, 'Goal:a': 5, 'goal:a:b': 6 });
      expectEqual(await listIds(ada, ADA, { kind: 'goal' }), ['goal:a', 'goal:a:b'], 'the list of one kind');
    });

    test('leaves out what was deleted and takes in what was created again', async ({ connect }) => {
      const ada = await connect(ADA);
      await create(ada, ADA, { 'goal:a': 1, 'goal:c': 3 });
      const rev = await write(ada, ADA, put('goal:b', 'op1', null, 2));
      await write(ada, ADA, remove('goal:b', 'op2', rev));
      expectEqual(await listIds(ada, ADA, { kind: 'goal' }), ['goal:a', 'goal:c'], 'the list after the delete');
      await write(ada, ADA, put('goal:b', 'op3', null, 4));
      expectEqual(await listIds(ada, ADA, { kind: 'goal' }), ['goal:a', 'goal:b', 'goal:c'], 'the list after all');
    });

    test('has the same records as get, at their last revision', async ({ connect }) => {
      const ada = await connect(ADA);
      const rev = await write(ada, ADA, put('goal:a', 'op1', null, { rank: 1 }));
      await write(ada, ADA, put('goal:a', 'op2', rev, { rank: 2 }));
      const page = await ada.list(ADA, { kind: 'goal', order: 'rank' });
      expectEqual(page.items, [await getOne(ada, ADA, 'goal:a')], 'the items');
    });

    test('sees a record where its order field moved to', async ({ connect }) => {
      const ada = await connect(ADA);
      await create(ada, ADA, { 'goal:b': { rank: 2 }, 'goal:c': { rank: 3 } });
      const rev = await write(ada, ADA, put('goal:a', 'op1', null, { rank: 1 }));
      await write(ada, ADA, put('goal:a', 'op2', rev, { rank: 4 }));
      const ids = await listIds(ada, ADA, { kind: 'goal', order: 'rank' });
      expectEqual(ids, ['goal:b', 'goal:c', 'goal:a'], 'the list');
      const moved = await listIds(ada, ADA, { kind: 'goal', order: 'rank', range: { to: 2 } });
      expectEqual(moved, [], 'the range it left');
    });

    test('gives records without the order field too, each once', async ({ connect }) => {
      const ada = await connect(ADA);
      const values = {
        'goal:a': { rank: 1 },
        'goal:b': {},
        'goal:c': 'text',
        'goal:d': { rank: null },
        'goal:e': { rank: 0 },
      };
      await create(ada, ADA, values);
      const ids = await listIds(ada, ADA, { kind: 'goal', order: 'rank' }, 1);
      expectEqual(ids.sort(), Object.keys(values), 'the ids, sorted');
    });

    test('refuses a kind with a colon, or none, as invalid', async ({ connect }) => {
      const ada = await connect(ADA);
      await expectRejection(ada.list(ADA, { kind: '' }), 'invalid', 'an empty kind');
      await expectRejection(ada.list(ADA, { kind: 'goal:a' }), 'invalid', 'a kind with a colon');
    });
  });
}

function describePages({ group, test }: Suite): void {
  group('a page', () => {
    test('has 100 records by default', async ({ connect }) => {
      const ada = await connect(ADA);
      await create(ada, ADA, numbered(101));
      expectEqual(
        (await listPages(ada, ADA, { kind: 'goal' })).map(({ length }) => length),
        [100, 1],
        'the pages',
      );
    });

    test('has no more than 1,000 records', async ({ connect }) => {
      const ada = await connect(ADA);
      await create(ada, ADA, numbered(1001));
      const pages = await listPages(ada, ADA, { kind: 'goal' }, 5000);
      expectEqual(
        pages.map(({ length }) => length),
        [1000, 1],
        'the pages',
      );
    });

    test('is the last without a cursor', async ({ connect }) => {
      const ada = await connect(ADA);
      await create(ada, ADA, numbered(4));
      const first = await ada.list(ADA, { kind: 'goal' }, { limit: 3 });
      expect(first.cursor !== undefined, 'the first page has no cursor');
      const last = await ada.list(ADA, { kind: 'goal' }, { limit: 3, cursor: first.cursor });
      expectEqual([last.items.length, last.cursor], [1, undefined], 'the last page');
    });

    for (const limit of [1, 2, 3, 7]) {
      test(`of ${String(limit)} cuts through equal order values without losing or repeating any`, async ({
        connect,
      }) => {
        const ada = await connect(ADA);
        const ids = Array.from({ length: 12 }, (_, index) => `goal:${String.fromCharCode(97 + index)}`);
        await create(ada, ADA, Object.fromEntries(ids.map((id, index) => [id, { rank: index < 10 ? 5 : 1 }])));
        const expected = [...ids.slice(10), ...ids.slice(0, 10)];
        expectEqual(await listIds(ada, ADA, { kind: 'goal', order: 'rank' }, limit), expected, 'the pages');
      });
    }

    test('follows a cursor whose record was deleted', async ({ connect }) => {
      const ada = await connect(ADA);
      await create(ada, ADA, { 'goal:a': { rank: 1 }, 'goal:c': { rank: 1 } });
      const rev = await write(ada, ADA, put('goal:b', 'op1', null, { rank: 1 }));
      const { cursor } = await ada.list(ADA, { kind: 'goal', order: 'rank' }, { limit: 2 });
      await write(ada, ADA, remove('goal:b', 'op2', rev));
      const { items } = await ada.list(ADA, { kind: 'goal', order: 'rank' }, { limit: 2, cursor });
      expectEqual(
        items.map(({ id }) => id),
        ['goal:c'],
        'the second page',
      );
    });

    test('refuses a cursor it never gave as invalid', async ({ connect }) => {
      const ada = await connect(ADA);
      await expectRejection(
        ada.list(ADA, { kind: 'goal' }, { cursor: 'no such place' }),
        'invalid',
        'a made-up cursor',
      );
    });

    test('refuses a limit below 1 as invalid', async ({ connect }) => {
      const ada = await connect(ADA);
      await expectRejection(ada.list(ADA, { kind: 'goal' }, { limit: 0 }), 'invalid', 'a limit of 0');
    });
  });
}

function describePagingWhileWriting({ group, test }: Suite): void {
  group('paging while others write', () => {
    for (const order of [undefined, 'rank']) {
      test(`gives what nobody touched exactly once, by ${order ?? 'id'}`, async ({ connect }) => {
        const [reader, writer] = [await connect(ADA), await connect(ADA)];
        await create(writer, ADA, numbered(10));
        const seen = await listPages(reader, ADA, { kind: 'goal', order }, 2, async (page) => {
          if (page > 5) return;
          const turn = String(page);
          await create(writer, ADA, {
            [`goal:000-${turn}`]: { rank: -page },
            [`goal:999-${turn}`]: { rank: 900 + page },
          });
          if (page === 2) await write(writer, ADA, remove('goal:1007', 'gone', await revNow(writer, 'goal:1007')));
          if (page === 3)
            await write(writer, ADA, put('goal:1000', 'new', await revNow(writer, 'goal:1000'), { rank: 0 }));
        });
        const ids = seen.flat().map(({ id }) => id);
        const untouched = [1, 2, 3, 4, 5, 6, 8, 9].map((n) => `goal:${String(1000 + n)}`);
        expectEqual(
          ids.filter((id) => untouched.includes(id)),
          untouched,
          'the untouched records',
        );
        expect(!ids.includes('goal:1007'), 'a record deleted before its page was still given');
        expectEqual(new Set(ids).size, ids.length, 'how many different ids were given');
        expectEqual(await valueOf(reader, ADA, 'goal:1000'), { rank: 0 }, 'the changed record');
      });
    }
  });
}

/** `goal:1000` and so on, with their place as rank. */
function numbered(count: number): Record<string, Json> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`goal:${String(1000 + index)}`, { rank: index }]),
  );
}

async function revNow(adapter: Parameters<typeof getOne>[0], id: string): Promise<string> {
  return (await getOne(adapter, ADA, id))?.rev ?? '';
}
