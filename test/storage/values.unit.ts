import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { copyJson, copyValue, isRecordId } from '../../src/storage/values.js';

describe('a copied value', () => {
  it('is frozen at every depth and shares nothing', () => {
    const original = { list: [{ title: 'A' }] };
    const copied = copyJson(original);
    assert.deepEqual(copied, { list: [{ title: 'A' }] });
    assert.ok(isDeeplyFrozen(copied));
    assert.equal(Object.isFrozen(original), false);
  });

  it('may hold the same object twice', () => {
    const shared = { title: 'A' };
    assert.deepEqual(copyJson([shared, shared]), [{ title: 'A' }, { title: 'A' }]);
  });

  it('may be an object without a prototype', () => {
    assert.deepEqual(copyJson(Object.assign(Object.create(null), { a: 1 })), { a: 1 });
  });

  it('has no properties under symbols, which JSON does not know', () => {
    const copied = copyJson({ a: 1, [Symbol('own')]: () => 1 });
    assert.ok(typeof copied === 'object' && copied !== null);
    assert.deepEqual(Reflect.ownKeys(copied), ['a']);
  });

  it('may be nested 200 deep, not 201', () => {
    assert.equal(JSON.stringify(copyJson(nested(200))), `${'['.repeat(200)}${']'.repeat(200)}`);
    assert.throws(() => copyJson(nested(201)), { code: 'invalid' });
  });

  it('is measured in bytes of UTF-8 JSON', () => {
    assert.equal(copyValue('éé', 6), 'éé');
    assert.throws(() => copyValue('éé', 5), { code: 'too-large' });
    assert.equal(copyValue('\n', 4), '\n');
    assert.throws(() => copyValue('\n', 3), { code: 'too-large' });
  });
});

describe('a record id', () => {
  for (const [id, is] of [
    ['goal:a', true],
    ['goal:a:b', true],
    ['goal:👍', true],
    ['goal:', false],
    [':a', false],
    ['goal', false],
    ['', false],
    ['goal:\ud83d', false],
    ['goal:\0', false],
    [1, false],
    [undefined, false],
  ] as const) {
    it(`${JSON.stringify([id])}: ${String(is)}`, () => {
      assert.equal(isRecordId(id), is);
    });
  }
});

function nested(depth: number): unknown {
  let value: unknown[] = [];
  for (let level = 1; level < depth; level += 1) value = [value];
  return value;
}

function isDeeplyFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen);
}
