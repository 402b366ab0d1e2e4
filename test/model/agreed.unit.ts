import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { agreed, confidenceSentence, mentions, notesSpace, offLimitIn, planDefaults } from '../../src/model/agreed.js';
import type { Clause, ClauseName, ClauseValues } from '../../src/model/agreement.js';

const LENA = 'person:lena';
const at = '2026-10-01T09:00:00.000Z';

const clause = <K extends ClauseName>(name: K, value: ClauseValues[K]): Clause => ({
  clause: name,
  value,
  by: LENA,
  at,
  yes: [],
  agreed: { value, by: LENA, at },
});

const holds = (...clauses: readonly Clause[]) => agreed({ clauses });

describe('what was agreed acts', () => {
  const plans: readonly [title: string, clauses: readonly Clause[], expected: object][] = [
    ['nothing', [], { repeat: 'once', minutes: 45, format: 'video' }],
    ['every week', [clause('cadence', 'weekly')], { repeat: 'weekly', minutes: 45, format: 'video' }],
    ['every third week', [clause('cadence', 'threeWeeks')], { repeat: 'threeWeeks', minutes: 45, format: 'video' }],
    ['every quarter', [clause('cadence', 'quarterly')], { repeat: 'quarterly', minutes: 45, format: 'video' }],
    ['half an hour', [clause('minutes', 30)], { repeat: 'once', minutes: 30, format: 'video' }],
    ['walks first', [clause('formats', ['walk', 'video'])], { repeat: 'once', minutes: 45, format: 'walk' }],
  ];
  for (const [title, clauses, expected] of plans) {
    it(`R11: a meeting is planned with ${title}`, () => {
      assert.deepEqual(planDefaults(holds(...clauses)), expected);
    });
  }

  it('R56: until when it goes on, and when both look at it again', () => {
    const { until, review } = holds(clause('until', '2027-03-31'), clause('review', '2026-12-15'));
    assert.deepEqual([until, review], ['2027-03-31', '2026-12-15']);
  });

  it('R16: whether the hours of the junior one lead', () => {
    assert.equal(holds().isJuniorFirst, false);
    assert.equal(holds(clause('courtesy', { picked: ['juniorFirst'], own: [] })).isJuniorFirst, true);
  });

  it('only what both said yes to', () => {
    const { agreed: _, ...waiting } = clause('minutes', 30);
    assert.equal(agreed({ clauses: [waiting] }).minutes, undefined);
  });

  const kept = (keep: 'between' | 'own' | 'open', except: ClauseValues['confidence']['except'] = []) =>
    holds(clause('confidence', { keep, except, own: [] }));
  const spaces = [
    ['nothing', holds(), 'pair:a+b', undefined],
    ['between us', kept('between'), 'pair:a+b', 'agreed.between'],
    ['each alone', kept('own'), LENA, 'agreed.own'],
    ['may be told on', kept('open', ['law']), 'pair:a+b', 'agreed.open'],
    ['with exceptions', kept('between', ['danger']), 'pair:a+b', 'agreed.except'],
  ] as const;
  for (const [title, holding, space, code] of spaces) {
    it(`R14: notes and the sentence beside them: ${title}`, () => {
      assert.equal(notesSpace(holding, 'pair:a+b', LENA), space);
      assert.equal(confidenceSentence(holding)?.code, code);
    });
  }
});

describe('R13: what is left out is found word by word', () => {
  const cases: readonly [text: string, phrase: string, found: boolean][] = [
    ['Ask for a higher salary.', 'salary', true],
    ['My SALARY, again', 'salary', true],
    ['A salaryman', 'salary', false],
    ['Lena’s own manager was there', 'lena’s own manager', true],
    ['My own manager', 'lena’s own manager', false],
    ['Über Geld reden', 'geld', true],
    ['給料について話す', '給料', true],
    ['Anything', ' ', false],
  ];
  for (const [text, phrase, found] of cases) {
    it(`“${phrase}” in “${text}”: ${String(found)}`, () => {
      assert.equal(mentions(text, phrase), found);
    });
  }

  it('by topic or by one’s own words', () => {
    const holding = holds(clause('offLimits', { picked: ['money'], own: ['my boss'] }));
    const wordsOf = (topic: string) => (topic === 'money' ? ['pay', 'salary'] : []);
    assert.deepEqual(offLimitIn('How is your pay?', holding, wordsOf), { topic: 'money' });
    assert.deepEqual(offLimitIn('My boss said no.', holding, wordsOf), { own: 'my boss' });
    assert.equal(offLimitIn('A walk', holding, wordsOf), undefined);
  });
});
