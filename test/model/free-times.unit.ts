import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { freeTimesText, readFreeTimes } from '../../src/model/free-times.js';

describe('when somebody is free, as a person writes it', () => {
  for (const [text, hours, written] of [
    [
      'Mon-Fri 09:00-17:00; Sat 10:00-12:00',
      [
        { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' },
        { days: [6], from: '10:00', to: '12:00' },
      ],
      'Mon-Fri 09:00-17:00; Sat 10:00-12:00',
    ],
    ['monday – WE 9–17;', [{ days: [1, 2, 3], from: '09:00', to: '17:00' }], 'Mon-Wed 09:00-17:00'],
    ['Sat-Mon, Wed 20:00-24:00', [{ days: [1, 3, 6, 7], from: '20:00', to: '24:00' }], 'Mon,Wed,Sat,Sun 20:00-24:00'],
    ['', [], ''],
  ] as const)
    it(`"${text}"`, () => {
      assert.deepEqual(readFreeTimes(text), { hours, rejected: [] });
      assert.equal(freeTimesText(hours), written);
      assert.deepEqual(readFreeTimes(written).hours, hours);
    });

  for (const text of [
    'mornings',
    'Mon 17:00-09:00',
    'Mon 09:00-09:00',
    'Mon 09:00-24:30',
    'Mon 09:75-10:00',
    'Foo-Fri 9-10',
    'Mon-Tue-Wed 9-10',
    'Mon- 9-10',
    '9-10',
    'Mon 9',
  ])
    it(`rejects "${text}"`, () => {
      assert.deepEqual(readFreeTimes(`Tue 8-9; ${text}`), {
        hours: [{ days: [2], from: '08:00', to: '09:00' }],
        rejected: [text],
      });
    });
});
