import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createOrdering, type Order } from '../../../src/model/directory/order.js';
import type { Profile } from '../../../src/model/person.js';
import { listed } from './people.js';

const PEOPLE = listed(
  { name: 'zoë', replyDays: 1, places: 3, taken: 1 },
  { name: 'Örjan', replyDays: 3 },
  { name: 'Adam', places: 1 },
  { name: 'Élodie', replyDays: 1, places: 2, taken: 2 },
  { name: 'adam', replyDays: 0, places: 9, pausedUntil: '2026-12-01' },
);
const ALL = Uint32Array.from(PEOPLE.keys());
const BASIS = { today: '2026-10-21' };
const namesIn = (language: string, order: Order, hits = ALL, fit?: Uint32Array): string[] =>
  createOrdering(PEOPLE, new Intl.Collator(language))
    .inOrder(hits, order, { ...BASIS, fit })
    .map((index) => PEOPLE[index]?.profile.name ?? '');

describe('the order of people', () => {
  const table: [what: string, language: string, order: Order, names: string[]][] = [
    ['by name as German speakers expect it', 'de', 'name', ['adam', 'Adam', 'Élodie', 'Örjan', 'zoë']],
    ['by name as Swedish speakers expect it', 'sv', 'name', ['adam', 'Adam', 'Élodie', 'zoë', 'Örjan']],
    ['by answer, who said nothing last', 'de', 'reply', ['adam', 'Élodie', 'zoë', 'Örjan', 'Adam']],
    [
      'by free places, then who said nothing, then who cannot be asked',
      'de',
      'places',
      ['zoë', 'Adam', 'Örjan', 'adam', 'Élodie'],
    ],
    ['by fit without goals: by name', 'de', 'fit', ['adam', 'Adam', 'Élodie', 'Örjan', 'zoë']],
  ];
  for (const [what, language, order, names] of table) {
    it(what, () => assert.deepEqual(namesIn(language, order), names));
  }

  it('by fit, equals by name', () => {
    assert.deepEqual(namesIn('de', 'fit', ALL, Uint32Array.of(0, 1, 1, 0, 1)), [
      'Élodie',
      'zoë',
      'adam',
      'Adam',
      'Örjan',
    ]);
  });

  it('holds for those who were found', () => {
    assert.deepEqual(namesIn('de', 'name', Uint32Array.of(0, 2)), ['Adam', 'zoë']);
  });

  it('equals stay as they stood', () => {
    const same = listed(
      ...Array.from({ length: 30 }, (_, index): Partial<Profile> => ({ name: 'Ana', replyDays: index % 2 })),
    );
    const { inOrder } = createOrdering(same, new Intl.Collator('en'));
    const hits = Uint32Array.from(same.keys());
    assert.deepEqual(inOrder(hits, 'name', BASIS), [...hits]);
    assert.deepEqual(
      inOrder(hits, 'reply', BASIS),
      [...hits].sort((a, b) => (a % 2) - (b % 2)),
    );
  });

  it('follows the day and the fit', () => {
    const { inOrder } = createOrdering(PEOPLE, new Intl.Collator('de'));
    const first = (today: string) => inOrder(ALL, 'places', { today })[0];
    assert.deepEqual([first('2026-10-21'), first('2026-12-01'), first('2026-10-21')], [0, 4, 0]);
    const best = (fit: Uint32Array) => inOrder(ALL, 'fit', { ...BASIS, fit })[0];
    assert.deepEqual([best(Uint32Array.of(1, 0, 1, 1, 1)), best(Uint32Array.of(1, 1, 0, 1, 1))], [1, 2]);
  });
});
