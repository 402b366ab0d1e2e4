import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { changeItem, changesBetween, conflictsOf, mergeFields, withItem } from '../../src/model/fields.js';
import type { Result } from '../../src/model/result.js';

interface Note {
  readonly title: string;
  readonly why: string;
  readonly by: string | undefined;
}

const NOTE: Note = { title: 'a', why: 'b', by: undefined };

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

describe('changesBetween', () => {
  it('names the fields that differ', () => {
    assert.deepEqual(changesBetween(NOTE, { title: 'a', why: 'c' }), { why: { from: 'b', to: 'c' } });
    assert.deepEqual(changesBetween(NOTE, { by: '2026-11-02' }), { by: { from: undefined, to: '2026-11-02' } });
    assert.deepEqual(changesBetween(NOTE, NOTE), {});
    assert.deepEqual(changesBetween({ list: [1] }, { list: [1] }), {});
  });
});

describe('merging edits', () => {
  it('takes what nobody else changed', () => {
    assert.deepEqual(valueOf(mergeFields(NOTE, { why: { from: 'b', to: 'c' } })), {
      title: 'a',
      why: 'c',
      by: undefined,
    });
  });

  it('refuses what somebody else changed to something else, and says what stands there', () => {
    const changes = { title: { from: 'x', to: 'mine' }, why: { from: 'b', to: 'c' } };
    assert.deepEqual(mergeFields(NOTE, changes), {
      ok: false,
      problem: { code: 'conflict.fields', params: { fields: 'title', count: 1 } },
    });
    assert.deepEqual(conflictsOf(NOTE, changes), [{ field: 'title', from: 'x', mine: 'mine', theirs: 'a' }]);
  });

  it('takes an absent field and null for the same', () => {
    assert.deepEqual(conflictsOf<{ by?: unknown }>({}, { by: { from: null, to: 'x' } }), []);
    assert.deepEqual(conflictsOf<{ by?: unknown }>({ by: null }, { by: { from: undefined, to: 'x' } }), []);
  });

  it('takes the same fields in another order for the same, as storages may answer them', () => {
    const mine = { place: { room: '4.02', floor: 4 } };
    assert.deepEqual(changesBetween(mine, { place: { floor: 4, room: '4.02' } }), {});
    const to = { room: '4.03', floor: 4 };
    assert.deepEqual(conflictsOf(mine, { place: { from: { floor: 4, room: '4.02' }, to } }), []);
  });

  const text = fc.constantFrom('', 'a', 'b', 'c');
  const by = fc.option(text, { nil: undefined });
  const note = fc.record({ title: text, why: text, by }, { noNullPrototype: true });
  const field = fc.constantFrom('title', 'why', 'by');

  it('commutes for different fields', () => {
    fc.assert(
      fc.property(
        note,
        fc.uniqueArray(field, { minLength: 2, maxLength: 2 }),
        text,
        text,
        (start, fields, one, two) => {
          const [first = 'title', second = 'why'] = fields;
          const a = { [first]: { from: start[first], to: one } };
          const b = { [second]: { from: start[second], to: two } };
          const ab = valueOf(mergeFields(valueOf(mergeFields<Note>(start, a)), b));
          const ba = valueOf(mergeFields(valueOf(mergeFields<Note>(start, b)), a));
          assert.deepEqual(ab, ba);
          assert.deepEqual([ab[first], ab[second]], [one, two]);
        },
      ),
    );
  });

  it('refuses two different values of one field', () => {
    fc.assert(
      fc.property(note, field, fc.uniqueArray(text, { minLength: 3, maxLength: 3 }), (start, name, values) => {
        const [from, one, two] = values;
        const before = { ...start, [name]: from };
        const after = valueOf(mergeFields<Note>(before, { [name]: { from, to: one } }));
        const refused = mergeFields<Note>(after, { [name]: { from, to: two } });
        assert.equal(refused.ok ? 'ok' : refused.problem.code, 'conflict.fields');
      }),
    );
  });

  it('is harmless when it is repeated', () => {
    fc.assert(
      fc.property(note, note, (start, end) => {
        const changes = changesBetween(start, end);
        const once = valueOf(mergeFields<Note>(start, changes));
        assert.deepEqual(once, end);
        assert.deepEqual(valueOf(mergeFields<Note>(once, changes)), once);
      }),
    );
  });
});

describe('items', () => {
  const items = [
    { id: 'a', text: 'x' },
    { id: 'b', text: 'y' },
  ];
  it('are added once', () => {
    assert.deepEqual(withItem(items, { id: 'c', text: 'z' }), [...items, { id: 'c', text: 'z' }]);
    assert.equal(withItem(items, { id: 'a', text: 'other' }), items);
  });
  it('are changed where they stand; one that is gone stays gone', () => {
    const shout = (item: { id: string; text: string }) => ({ ...item, text: `${item.text}!` });
    assert.deepEqual(changeItem(items, 'b', shout), [
      { id: 'a', text: 'x' },
      { id: 'b', text: 'y!' },
    ]);
    assert.deepEqual(changeItem(items, 'c', shout), items);
  });
});

describe('items of two people', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const item: fc.Arbitrary<{ id: string; text: string }> = fc.record(
    { id, text: fc.constantFrom('x', 'y', 'z') },
    { noNullPrototype: true },
  );
  const list = fc.uniqueArray(item, { selector: (one) => one.id });
  const idsOf = (items: readonly { readonly id: string }[]) => items.map((one) => one.id).toSorted();

  it('are added once, however often and in whatever order', () => {
    fc.assert(
      fc.property(list, item, item, (items, one, two) => {
        const once = withItem(items, one);
        assert.deepEqual(withItem(once, one), once);
        assert.deepEqual(idsOf(withItem(once, two)), idsOf(withItem(withItem(items, two), one)));
      }),
    );
  });

  it('are never lost nor doubled by adding', () => {
    fc.assert(
      fc.property(list, fc.array(item), (items, added) => {
        const all = added.reduce<readonly { id: string; text: string }[]>(withItem, items);
        assert.deepEqual(all.slice(0, items.length), items);
        assert.deepEqual(idsOf(all), [...new Set([...idsOf(items), ...idsOf(added)])].toSorted());
      }),
    );
  });

  it('are changed one by one: the others stay as they are, in their order', () => {
    fc.assert(
      fc.property(list, id, id, (items, first, second) => {
        const mark = (at: string) => (known: readonly { id: string; text: string }[]) =>
          changeItem(known, at, (one) => ({ ...one, text: at }));
        const changed = mark(second)(mark(first)(items));
        assert.deepEqual(changed, mark(first)(mark(second)(items)));
        const untouched = (known: typeof items) => known.filter((one) => one.id !== first && one.id !== second);
        assert.deepEqual(untouched([...changed]), untouched(items));
        assert.deepEqual(
          changed.map((one) => one.id),
          items.map((one) => one.id),
        );
      }),
    );
  });
});
