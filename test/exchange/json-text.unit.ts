import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formatPath, readJson } from '../../src/exchange/json-text.js';

function nativeParse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

describe('JSON with places', () => {
  it('tells where each value begins', () => {
    const text = '{\n  "a": [1,\n    {"b": true}],\n  "c d": null\n}';
    const reading = readJson(text);
    assert.ok(reading.ok);
    assert.deepEqual(reading.value, { a: [1, { b: true }], 'c d': null });
    assert.deepEqual(reading.placeOf([]), { line: 1, column: 1 });
    assert.deepEqual(reading.placeOf(['a']), { line: 2, column: 8 });
    assert.deepEqual(reading.placeOf(['a', 1, 'b']), { line: 3, column: 11 });
    assert.deepEqual(reading.placeOf(['c d']), { line: 4, column: 10 });
  });

  it('tells the nearest place of what is not there', () => {
    const reading = readJson('{\n "a": {}}');
    assert.ok(reading.ok);
    assert.deepEqual(reading.placeOf(['a', 'b', 0]), { line: 2, column: 7 });
  });

  it('drops a byte order mark', () => {
    const reading = readJson('\uFEFF[]');
    assert.ok(reading.ok);
    assert.deepEqual(reading.value, []);
  });

  it('reads the key __proto__ as a key', () => {
    const reading = readJson('{"__proto__": {"polluted": true}}');
    assert.ok(reading.ok && typeof reading.value === 'object' && reading.value !== null);
    assert.equal('polluted' in reading.value, false);
    assert.deepEqual(Object.keys(reading.value), ['__proto__']);
  });

  const broken: [text: string, line: number, column: number, code: string, found: string][] = [
    ['{"a": 1,\n "b" 2}', 2, 6, 'exchange.json.syntax', '2'],
    ['[1, 2,\n\n]', 3, 1, 'exchange.json.syntax', ']'],
    ['{"a": 01}', 1, 8, 'exchange.json.syntax', '1'],
    ["{'a': 1}", 1, 2, 'exchange.json.syntax', "'"],
    ['{"a": "x\ny"}', 1, 7, 'exchange.json.syntax', '"'],
    ['["\\x"]', 1, 2, 'exchange.json.syntax', '"'],
    ['[] []', 1, 4, 'exchange.json.syntax', '['],
    ['[tru]', 1, 2, 'exchange.json.syntax', 't'],
    ['{"a": [1', 1, 9, 'exchange.json.end', ' '],
    ['', 1, 1, 'exchange.json.end', ' '],
    ['['.repeat(66), 1, 66, 'exchange.json.syntax', '['],
  ];
  for (const [text, line, column, code, found] of broken) {
    it(`tells where it is broken: ${text.slice(0, 20)}`, () => {
      assert.deepEqual(readJson(text), { ok: false, place: { line, column }, problem: { code, params: { found } } });
    });
  }

  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom(undefined, 1, '\t'), (text, indent) => {
        const spaced = JSON.stringify(JSON.parse(text), null, indent);
        const reading = readJson(spaced);
        assert.ok(reading.ok);
        assert.deepEqual(reading.value, JSON.parse(spaced));
      }),
    );
  });

  it('refuses what JSON.parse refuses', () => {
    const signs = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '1',
      '-',
      '.5',
      'e',
      'null',
      ' ',
      '\n',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const native = nativeParse(text);
        const reading = readJson(text);
        assert.equal(reading.ok, native !== undefined, text);
        if (reading.ok) assert.deepEqual(reading.value, native?.value);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('paths', () => {
  it('are written as in a program', () => {
    assert.equal(formatPath(['mentorships', 0, 'goals', 2, 'title']), 'mentorships[0].goals[2].title');
    assert.equal(formatPath(['a b', 'c']), '["a b"].c');
    assert.equal(formatPath([]), '');
  });
});
