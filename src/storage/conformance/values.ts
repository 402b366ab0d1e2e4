import { MIN_RECORD_BYTES } from '../contract.js';
import type { Json, OperationResult } from '../contract.js';
import { expectEqual, fieldOf, refusalOf } from './expect.js';
import { ADA, commitOne, create, getOne, listPages, put, remove, valueOf, write } from './scene.js';
import type { Suite } from './scene.js';

/** How callers without types see `commit`. */
interface UntypedCommit {
  commit(space: string, operations: readonly unknown[]): Promise<OperationResult[]>;
}

/** Above this a test would cost more than it shows. */
const TESTABLE_BYTES = 16 * 1024 * 1024;

const CARRIED: Readonly<Record<string, Json>> = {
  null: null,
  'true and false': [true, false],
  numbers: [0, -1, 1.5, 1e21, 5e-324, Number.MAX_SAFE_INTEGER],
  'an empty text, list and object': ['', [], {}],
  'text of many scripts': ['Zoë Ångström', 'Łukasz', '日本語', 'עברית', 'العربية', 'हिन्दी', '한국어'],
  'characters beyond the first plane': ['👩🏽‍🏫', '𝒳', '\u{10ffff}'],
  'composed and decomposed letters, each as it is': ['\u00e9', 'e\u0301'],
  'control characters and separators': ['\t\r\n\u0001\u001f\u007f\u0085', '\u2028\u2029', '\ufeff', '\uffff'],
  'quotes, slashes and markup': ['"\'`\\/', '</script><!--', "'; drop table records; --"],
  'text that looks like something else': ['null', '1', '2026-03-08T10:00:00Z', '__proto__'],
  nesting: { list: [[[{ deep: [{ deeper: { deepest: [null] } }] }]]] },
  'keys that objects have themselves': { toString: 1, hasOwnProperty: 2, length: 3, then: 4 },
  'unusual keys': { '': 1, '0': 2, 'a.b': 3, $ref: 4, ключ: 5, '👍': 6, ' ': 7 },
};

function cyclic(): object {
  const value: { self?: object } = {};
  value.self = value;
  return value;
}

/** An object that has the key itself, as JSON.parse makes it. */
function withProto(value: Json): object {
  return Object.defineProperty({}, '__proto__', { value, enumerable: true });
}

const REFUSED: Readonly<Record<string, unknown>> = {
  'a lone high surrogate': 'a\ud83d',
  'a lone low surrogate': '\udc4db',
  'surrogates in the wrong order': '\udc4d\ud83d',
  'a lone surrogate in a key': { 'a\ud83d': 1 },
  'a lone surrogate deep inside': { list: [{ text: '\ud800' }] },
  'NUL in a text': 'a\0b',
  'NUL in a key': { 'a\0': 1 },
  NaN: Number.NaN,
  Infinity: { list: [Number.POSITIVE_INFINITY] },
  '-Infinity': Number.NEGATIVE_INFINITY,
  undefined: undefined,
  'an undefined field': { title: undefined },
  'an undefined item': [undefined],
  'a hole in a list': Object.assign([], { 1: 'after a hole' }),
  'a function': { run: () => 1 },
  'a symbol': Symbol('value'),
  'a bigint': 1n,
  'a Date': { at: new Date(0) },
  'a Map': new Map(),
  'a typed array': new Uint8Array(1),
  'the key __proto__': withProto({ admin: true }),
  'the key __proto__ deep inside': { list: [withProto(1)] },
  'the key constructor': { constructor: 1 },
  'the key prototype': { nested: { prototype: 1 } },
  'a key with a leading underscore': { _id: 1 },
  'a value that contains itself': cyclic(),
};

/** What values may hold. */
export function describeValues(suite: Suite): void {
  describeCarried(suite);
  describeRefused(suite);
  describeSizes(suite);
  describeIndependence(suite);
}

function describeCarried({ group, test }: Suite): void {
  group('a value', () => {
    for (const [name, value] of Object.entries(CARRIED)) {
      test(`carries ${name}`, async ({ connect }) => {
        const ada = await connect(ADA);
        await create(ada, ADA, { 'goal:a': value });
        expectEqual(await valueOf(await connect(ADA), ADA, 'goal:a'), value, 'the value');
      });
    }

    test('may be nested a hundred deep', async ({ connect }) => {
      const ada = await connect(ADA);
      let value: Json = [];
      for (let level = 1; level < 100; level += 1) value = [value];
      await create(ada, ADA, { 'goal:a': value });
      expectEqual(await valueOf(ada, ADA, 'goal:a'), value, 'the value');
    });

    test('belongs to an id of any script', async ({ connect }) => {
      const ada = await connect(ADA);
      const ids = ['goal:Zoë', 'goal:日本語', 'goal:👍', 'goal:a b/c?d#e%20', 'goal:a:b:c', 'goal:_x'];
      await create(ada, ADA, Object.fromEntries(ids.map((id) => [id, id])));
      expectEqual(
        (await ada.get(ADA, ids)).map((record) => record?.value),
        ids,
        'the values',
      );
    });
  });
}

function describeRefused({ group, test }: Suite): void {
  group('a value', () => {
    for (const [name, value] of Object.entries(REFUSED)) {
      test(`is invalid with ${name}, alone in its batch`, async ({ connect }) => {
        const ada = await connect(ADA);
        const untyped: UntypedCommit = ada;
        const bad = { type: 'put', id: 'goal:bad', opId: 'op', ifRev: null, value };
        const results = await untyped.commit(ADA, [put('goal:a', 'op', null, 1), bad, put('goal:b', 'op', null, 2)]);
        expectEqual(
          results.map(({ ok }) => ok),
          [true, false, true],
          'which were written',
        );
        refusalOf(results[1], 'invalid', name);
        expectEqual(await getOne(ada, ADA, 'goal:bad'), undefined, 'the record');
      });
    }
  });
}

function describeSizes({ group, test, capabilities }: Suite): void {
  group('the size of a value', () => {
    test('may be 256 KiB of JSON', async ({ connect }) => {
      const ada = await connect(ADA);
      const text = 'x'.repeat(MIN_RECORD_BYTES - 2);
      await create(ada, ADA, { 'goal:a': text });
      expectEqual(await valueOf(ada, ADA, 'goal:a'), text, 'the value');
    });

    if (capabilities.maxRecordBytes > TESTABLE_BYTES) return;
    const tooLarge: Readonly<Record<string, string>> = {
      'one byte': 'x'.repeat(capabilities.maxRecordBytes - 1),
      'letters of two bytes': 'é'.repeat(capabilities.maxRecordBytes / 2),
      'characters that JSON escapes': '\n'.repeat(capabilities.maxRecordBytes / 2),
    };
    for (const [name, text] of Object.entries(tooLarge)) {
      test(`is too-large above the limit, by ${name}`, async ({ connect }) => {
        const ada = await connect(ADA);
        const result = await commitOne(ada, ADA, put('goal:a', 'op', null, text));
        refusalOf(result, 'too-large', 'the put');
        expectEqual(await getOne(ada, ADA, 'goal:a'), undefined, 'the record');
      });
    }
  });
}

function describeIndependence({ group, test }: Suite): void {
  group('what was stored', () => {
    test('does not follow the object that was passed', async ({ connect }) => {
      const ada = await connect(ADA);
      const value = { list: ['before'] };
      await create(ada, ADA, { 'goal:a': value });
      value.list.push('after');
      expectEqual(await valueOf(ada, ADA, 'goal:a'), { list: ['before'] }, 'the value');
    });

    test('does not follow what was read', async ({ connect }) => {
      const ada = await connect(ADA);
      await create(ada, ADA, { 'goal:a': { list: ['before'] } });
      scribble(await valueOf(ada, ADA, 'goal:a'));
      expectEqual(await valueOf(ada, ADA, 'goal:a'), { list: ['before'] }, 'the value after scribbling on get');
      const [page] = await listPages(ada, ADA, { kind: 'goal' });
      scribble(page?.[0]?.value);
      expectEqual(await valueOf(ada, ADA, 'goal:a'), { list: ['before'] }, 'the value after scribbling on list');
    });

    test('does not follow the current record of a conflict', async ({ connect }) => {
      const ada = await connect(ADA);
      await create(ada, ADA, { 'goal:a': { list: ['before'] } });
      const refused = await commitOne(ada, ADA, put('goal:a', 'other', null, 1));
      scribble(refusalOf(refused, 'conflict', 'the put').current?.value);
      expectEqual(await valueOf(ada, ADA, 'goal:a'), { list: ['before'] }, 'the value');
    });

    test('keeps what one reader has while another writes', async ({ connect }) => {
      const ada = await connect(ADA);
      const rev = await write(ada, ADA, put('goal:a', 'op1', null, { title: 'Before' }));
      const read = await valueOf(ada, ADA, 'goal:a');
      await write(
        ada,
        ADA,
        remove('goal:a', 'op3', await write(ada, ADA, put('goal:a', 'op2', rev, { title: 'After' }))),
      );
      expectEqual(read, { title: 'Before' }, 'the value read before');
    });
  });
}

/** Tries to change a value in place; one that is frozen stays as it is. */
function scribble(value: Json | undefined): void {
  const list = fieldOf(value, 'list');
  if (Array.isArray(list)) Reflect.set(list, 0, 'scribbled');
  if (typeof value === 'object' && value !== null) Reflect.set(value, 'extra', 'scribbled');
}
