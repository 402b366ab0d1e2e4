import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { availability } from '../../src/model/availability.js';
import { isSafeAddress } from '../../src/model/link.js';
import { initials, shortName } from '../../src/model/person.js';
import { parseProfile } from '../../src/model/schemas/person.js';

describe('initials and short names in every script', () => {
  for (const [name, letters, short] of [
    ['Amara Okoye', 'AO', 'Amara'],
    ['  lena   maria  brandt ', 'LB', 'lena'],
    ['山田太郎', '山', '山田太郎'],
    ['ليلى حداد', 'لح', 'ليلى'],
    ['आरव शर्मा', 'आश', 'आरव'],
    ['Zoë', 'Z', 'Zoë'],
    ['(none) Žižek', 'NŽ', '(none)'],
    ['–', '', '–'],
    ['', '', ''],
  ] as const)
    it(`"${name}"`, () => {
      assert.equal(initials(name), letters);
      assert.equal(shortName(name), short);
    });
});

describe('availability on 21 October 2026 (R07)', () => {
  for (const [profile, expected] of [
    [
      { places: 3, taken: 2 },
      { state: 'open', free: 1, places: 3 },
    ],
    [{ places: 2, taken: 2 }, { state: 'full' }],
    [{ places: 2, taken: 5 }, { state: 'full' }],
    [{ places: 0, taken: 0 }, { state: 'full' }],
    [{ taken: 0 }, { state: 'unsaid' }],
    [
      { places: 3, taken: 0, pausedUntil: '2026-10-22' },
      { state: 'paused', until: '2026-10-22' },
    ],
    [
      { places: 3, taken: 0, pausedUntil: '2026-10-21' },
      { state: 'open', free: 3, places: 3 },
    ],
  ] as const)
    it(JSON.stringify(profile), () => {
      assert.deepEqual(availability(profile, '2026-10-21'), expected);
    });
});

describe('addresses of pictures', () => {
  for (const [address, expected] of [
    ['https://example.org/a.png', true],
    ['HTTP://example.org/a.png', true],
    ['/faces/a.png', true],
    ['faces/a.png?size=1:2', true],
    ['//example.org/a.png', true],
    ['', false],
    ['javascript:alert(1)', false],
    [' java\nscript:alert(1)', false],
    ['data:image/svg+xml,<svg/>', false],
    ['file:///etc/passwd', false],
  ] as const)
    it(JSON.stringify(address), () => {
      assert.equal(isSafeAddress(address), expected);
    });
});

describe('a profile from outside', () => {
  it('needs a name only and keeps unknown fields', () => {
    const result = parseProfile({ name: 'Amara Okoye', badge: 7 });
    assert.ok(result.ok);
    assert.equal(result.value.name, 'Amara Okoye');
    assert.deepEqual(result.value.topics, []);
    assert.equal(result.value.taken, 0);
    assert.equal(result.value['badge'], 7);
  });

  for (const [value, field] of [
    [{}, 'name'],
    [{ name: '' }, 'name'],
    [{ name: 'A', topics: 'one' }, 'topics'],
    [{ name: 'A', topics: ['one', 2] }, 'topics.1'],
    [{ name: 'A', places: -1 }, 'places'],
    [{ name: 'A', pausedUntil: 'soon' }, 'pausedUntil'],
    [{ name: 'A', photo: 'javascript:alert(1)' }, 'photo'],
    ['Amara', ''],
    [null, ''],
  ] as const)
    it(`names what is wrong in ${JSON.stringify(value)}`, () => {
      assert.deepEqual(parseProfile(value), { ok: false, problem: { code: 'person.invalid', params: { field } } });
    });
});

describe('what a card says beyond the plain fields', () => {
  const parsed = (value: object) => {
    const result = parseProfile({ name: 'Amara', ...value });
    return result.ok ? result.value : result.problem;
  };

  it('is empty where nobody said it', () => {
    const result = parseProfile({ name: 'Amara' });
    assert.ok(result.ok);
    const { asks, levels, styles, kinds, organisation, hours } = result.value;
    assert.deepEqual(
      { asks, levels, styles, kinds, organisation, hours },
      { asks: [], levels: {}, styles: [], kinds: [], organisation: '', hours: [] },
    );
  });

  for (const [field, given, expected] of [
    ['asks', ['Pricing'], ['Pricing']],
    ['kinds', ['skill', 'magic', 'peer', 7], ['skill', 'peer']],
    ['levels', { Pricing: 'deep', Talks: 'expert', constructor: 'deep', _x: 'deep' }, { Pricing: 'deep' }],
    [
      'hours',
      [
        { days: [1, 2], from: '09:00', to: '17:00' },
        { days: [7], from: '20:00', to: '24:00' },
        { days: [8], from: '09:00', to: '10:00' },
        { days: [], from: '09:00', to: '10:00' },
        { days: [1], from: '17:00', to: '09:00' },
        { days: [1], from: '9:00', to: '10:00' },
        'mornings',
      ],
      [
        { days: [1, 2], from: '09:00', to: '17:00' },
        { days: [7], from: '20:00', to: '24:00' },
      ],
    ],
  ] as const)
    it(`${field}: keeps what it understands`, () => {
      assert.deepEqual(Reflect.get(parsed({ [field]: given }), field), expected);
    });
});
