import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { jsonText, sameJson } from '../../src/model/json.js';

/** As Prototype 1.6 has it. */
function toJSON(this: readonly unknown[]): string {
  return `[${this.map((item) => JSON.stringify(item)).join(', ')}]`;
}

describe('JSON text', () => {
  const value = { list: ['a', [1, { deep: ['ł'] }]], none: undefined, nothing: null, yes: true };
  const text = '{"list":["a",[1,{"deep":["ł"]}]],"nothing":null,"yes":true}';

  it('is that of the value', () => {
    assert.equal(jsonText(value), text);
    assert.equal(jsonText([]), '[]');
    assert.equal(jsonText({ a: 1 }, 2), '{\n  "a": 1\n}');
  });

  describe('where arrays have a toJSON of the page', () => {
    beforeEach(() => {
      Object.assign(Array.prototype, { toJSON });
    });
    afterEach(() => {
      Reflect.deleteProperty(Array.prototype, 'toJSON');
    });

    it('is the same', () => {
      assert.equal(JSON.stringify(['a']), '"[\\"a\\"]"');
      assert.equal(jsonText(value), text);
    });
  });
});

describe('equal values', () => {
  for (const [a, b, equal] of [
    [{ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }, true],
    [{ a: 1, b: undefined }, { a: 1 }, true],
    [{ a: 1 }, { a: 1, b: null }, false],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [{ a: 'x' }, undefined, false],
  ] as const)
    it(`${JSON.stringify(a)} and ${JSON.stringify(b)}: ${String(equal)}`, () => {
      assert.equal(sameJson(a, b), equal);
    });
});
