import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { agreeToClauses, proposeClauses, takeBackClause, type Proposal } from '../../src/model/agreement-changes.js';
import {
  agreementId,
  allKeys,
  findClause,
  isReviewDue,
  NO_PACK,
  stateOf,
  termsAt,
  termsOf,
  type Agreement,
  type AgreementPack,
  type ClauseKey,
  type ClauseValue,
} from '../../src/model/agreement.js';
import type { Mentorship, Partner } from '../../src/model/mentorship.js';
import type { Result } from '../../src/model/result.js';
import { agreementSchema } from '../../src/model/schemas/agreement.js';
import * as v from '../../src/model/schemas/shape.js';

const LENA = 'person:lena';
const AMARA = 'person:amara';

const partner = (person: string, role: Partner['role']): Partner => ({
  person,
  name: person,
  role,
  zone: '',
  place: '',
});
const PARTNERS = [partner(LENA, 'mentee'), partner(AMARA, 'mentor')];

const couple = (stage: Mentorship['stage'] = 'active', partners = PARTNERS) => ({
  id: 'mentorship:m',
  value: { stage, partners },
});

const day = (number: number): string => `2026-10-${String(number).padStart(2, '0')}T09:00:00.000Z`;

/** One thing that somebody does, on a day of its own. */
type Move =
  | readonly [who: string, does: 'says', clause: string, value: ClauseValue | undefined, from?: ClauseValue]
  | readonly [who: string, does: 'agrees', clause: string, value: ClauseValue | undefined]
  | readonly [who: string, does: 'restores', clause: string];

const keyOf = (name: string): ClauseKey => {
  const [clause = '', of] = name.split('@');
  return of === undefined ? { clause } : { clause, of: `person:${of}` };
};

const given = (value: ClauseValue | undefined) => (value === undefined ? {} : { value });

function act(
  agreement: Agreement | undefined,
  move: Move,
  now: string,
  us: ReturnType<typeof couple>,
  pack: AgreementPack,
): Result<Agreement> {
  const [person, does, name] = move;
  const acting = { person, now };
  const key = keyOf(name);
  if (does === 'says') {
    const from = move[4] ?? findClause(agreement, key)?.value;
    const proposal: Proposal = { ...key, ...given(move[3]), ...(from === undefined ? {} : { from }) };
    return proposeClauses(agreement, { couple: us, proposals: [proposal], pack }, acting);
  }
  if (!agreement) throw new Error('nothing was said yet');
  if (does === 'restores') return takeBackClause(agreement, { couple: us, key }, acting);
  return agreeToClauses(agreement, { couple: us, seen: [{ ...key, ...given(move[3]) }] }, acting);
}

/** What becomes of some moves, each a day later; the first refusal ends them. */
function after(moves: readonly Move[], us = couple(), pack: AgreementPack = NO_PACK): Result<Agreement> {
  let agreement: Agreement | undefined;
  for (const [index, move] of moves.entries()) {
    const result = act(agreement, move, day(index + 1), us, pack);
    if (!result.ok) return result;
    agreement = result.value;
  }
  if (!agreement) throw new Error('no moves');
  return { ok: true, value: agreement };
}

function stands(moves: readonly Move[], us = couple(), pack: AgreementPack = NO_PACK): Agreement {
  const result = after(moves, us, pack);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

const refusal = (moves: readonly Move[], us = couple(), pack: AgreementPack = NO_PACK) => {
  const result = after(moves, us, pack);
  return result.ok ? undefined : [result.problem.code, result.problem.params];
};

const held = (agreement: Agreement) =>
  Object.fromEntries(termsOf(agreement).map(({ clause, of, value }) => [of ? `${clause}@${of}` : clause, value]));

const WEEKLY = [
  [LENA, 'says', 'cadence', 'weekly'],
  [AMARA, 'agrees', 'cadence', 'weekly'],
] as const satisfies readonly Move[];

describe('R10–R14: a clause', () => {
  const states: readonly { title: string; moves: readonly Move[]; lena: string; amara: string; holds: object }[] = [
    {
      title: 'waits for the other one when one has said it',
      moves: [[LENA, 'says', 'cadence', 'weekly']],
      lena: 'mine',
      amara: 'theirs',
      holds: {},
    },
    {
      title: 'is agreed when both said yes',
      moves: WEEKLY,
      lena: 'agreed',
      amara: 'agreed',
      holds: { cadence: 'weekly' },
    },
    {
      title: 'is agreed when both wrote the same',
      moves: [
        [LENA, 'says', 'cadence', 'weekly'],
        [AMARA, 'says', 'cadence', 'weekly'],
      ],
      lena: 'agreed',
      amara: 'agreed',
      holds: { cadence: 'weekly' },
    },
    {
      title: 'loses the yes of the other one by a change, and holds as it was until they say yes again',
      moves: [...WEEKLY, [AMARA, 'says', 'cadence', 'monthly']],
      lena: 'theirs',
      amara: 'mine',
      holds: { cadence: 'weekly' },
    },
    {
      title: 'is as it was when the change is taken back',
      moves: [...WEEKLY, [AMARA, 'says', 'cadence', 'monthly'], [AMARA, 'restores', 'cadence']],
      lena: 'agreed',
      amara: 'agreed',
      holds: { cadence: 'weekly' },
    },
    {
      title: 'is as it was when the other one keeps it',
      moves: [...WEEKLY, [AMARA, 'says', 'cadence', 'monthly'], [LENA, 'restores', 'cadence']],
      lena: 'agreed',
      amara: 'agreed',
      holds: { cadence: 'weekly' },
    },
    {
      title: 'is as it was when somebody writes the old words again',
      moves: [...WEEKLY, [AMARA, 'says', 'cadence', 'monthly'], [LENA, 'says', 'cadence', 'weekly']],
      lena: 'agreed',
      amara: 'agreed',
      holds: { cadence: 'weekly' },
    },
    {
      title: 'goes to and fro: the last words wait',
      moves: [
        [LENA, 'says', 'cadence', 'weekly'],
        [AMARA, 'says', 'cadence', 'monthly'],
      ],
      lena: 'theirs',
      amara: 'mine',
      holds: {},
    },
    {
      title: 'holds until both said yes to leave it out',
      moves: [...WEEKLY, [LENA, 'says', 'cadence', undefined]],
      lena: 'mine',
      amara: 'theirs',
      holds: { cadence: 'weekly' },
    },
    {
      title: 'is gone when both said yes to leave it out',
      moves: [...WEEKLY, [LENA, 'says', 'cadence', undefined], [AMARA, 'agrees', 'cadence', undefined]],
      lena: 'none',
      amara: 'none',
      holds: {},
    },
    {
      title: 'that nobody agreed to is gone when its writer empties it',
      moves: [
        [LENA, 'says', 'cadence', 'weekly'],
        [LENA, 'says', 'cadence', undefined],
      ],
      lena: 'none',
      amara: 'none',
      holds: {},
    },
  ];
  for (const { title, moves, lena, amara, holds } of states) {
    it(title, () => {
      const agreement = stands(moves);
      const clause = findClause(agreement, { clause: 'cadence' });
      assert.deepEqual([stateOf(clause, LENA), stateOf(clause, AMARA)], [lena, amara]);
      assert.deepEqual(held(agreement), holds);
    });
  }

  it('R56: said twice is said once', () => {
    const once = stands(WEEKLY);
    const again = agreeToClauses(
      once,
      { couple: couple(), seen: [{ clause: 'cadence', value: 'weekly' }] },
      { person: AMARA, now: day(9) },
    );
    assert.deepEqual(again.ok && again.value.clauses, once.clauses);
    assert.equal(again.ok && again.value.versions.length, 1);
  });
});

describe('R10–R14: what cannot be done is refused in words', () => {
  const refusals: readonly {
    title: string;
    moves: readonly Move[];
    us?: ReturnType<typeof couple>;
    problem: unknown;
  }[] = [
    {
      title: 'by a third person',
      moves: [['person:ida', 'says', 'cadence', 'weekly']],
      problem: ['agreement.other', {}],
    },
    {
      title: 'a yes of a third person',
      moves: [WEEKLY[0], ['person:ida', 'agrees', 'cadence', 'weekly']],
      problem: ['agreement.other', {}],
    },
    {
      title: 'words for another person',
      moves: [[LENA, 'says', 'purpose@amara', 'I help.']],
      problem: ['agreement.ownWords', {}],
    },
    { title: 'a purpose of nobody', moves: [[LENA, 'says', 'purpose', 'We try.']], problem: ['agreement.unknown', {}] },
    {
      title: 'what a mentee gives as a mentor',
      moves: [[LENA, 'says', 'gives@lena', ['Time']]],
      problem: ['agreement.unknown', {}],
    },
    {
      title: 'a rhythm that is none',
      moves: [[LENA, 'says', 'cadence', 'sometimes']],
      problem: ['agreement.value', { clause: 'cadence' }],
    },
    {
      title: 'four minutes',
      moves: [[LENA, 'says', 'minutes', 4]],
      problem: ['agreement.value', { clause: 'minutes' }],
    },
    {
      title: 'no format at all',
      moves: [[LENA, 'says', 'formats', []]],
      problem: ['agreement.value', { clause: 'formats' }],
    },
    {
      title: 'a day that is none',
      moves: [[LENA, 'says', 'review', 'soon']],
      problem: ['agreement.value', { clause: 'review' }],
    },
    {
      title: 'a change of what was changed since',
      moves: [...WEEKLY, [AMARA, 'says', 'cadence', 'monthly'], [LENA, 'says', 'cadence', 'quarterly', 'weekly']],
      problem: ['agreement.changed', { clause: 'cadence' }],
    },
    {
      title: 'a yes to what was changed since',
      moves: [
        [LENA, 'says', 'cadence', 'weekly'],
        [LENA, 'says', 'cadence', 'monthly'],
        [AMARA, 'agrees', 'cadence', 'weekly'],
      ],
      problem: ['agreement.changedSince', { clause: 'cadence' }],
    },
    {
      title: 'a yes to what is not there',
      moves: [WEEKLY[0], [AMARA, 'agrees', 'review', '2027-01-01']],
      problem: ['agreement.gone', {}],
    },
    {
      title: 'taking back what is settled',
      moves: [...WEEKLY, [LENA, 'restores', 'cadence']],
      problem: ['agreement.nothingOpen', {}],
    },
    {
      title: 'taking back the first words of the other one',
      moves: [WEEKLY[0], [AMARA, 'restores', 'cadence']],
      problem: ['agreement.notYours', {}],
    },
    {
      title: 'words after the end',
      moves: [[LENA, 'says', 'cadence', 'weekly']],
      us: couple('closed'),
      problem: ['agreement.over', {}],
    },
  ];
  for (const { title, moves, us, problem } of refusals) {
    it(title, () => {
      assert.deepEqual(refusal(moves, us), problem);
    });
  }

  it('all of it or nothing', () => {
    const proposals: Proposal[] = [
      { clause: 'minutes', value: 45 },
      { clause: 'cadence', value: 'never' },
    ];
    const result = proposeClauses(
      undefined,
      { couple: couple(), proposals, pack: NO_PACK },
      { person: LENA, now: day(1) },
    );
    assert.equal(result.ok, false);
  });
});

describe('R56: versions', () => {
  const moves: readonly Move[] = [
    [LENA, 'says', 'cadence', 'weekly'],
    [LENA, 'says', 'minutes', 45],
    [AMARA, 'agrees', 'cadence', 'weekly'],
    [AMARA, 'agrees', 'minutes', 45],
    [AMARA, 'says', 'cadence', 'monthly'],
    [LENA, 'agrees', 'cadence', 'monthly'],
    [LENA, 'says', 'minutes', undefined],
    [AMARA, 'agrees', 'minutes', undefined],
  ];

  it('are made when nothing waits any more, and hold what changed', () => {
    assert.deepEqual(stands(moves).versions, [
      {
        id: 'v1',
        at: day(4),
        by: AMARA,
        terms: [
          { clause: 'cadence', value: 'weekly' },
          { clause: 'minutes', value: 45 },
        ],
      },
      { id: 'v2', at: day(6), by: LENA, terms: [{ clause: 'cadence', value: 'monthly' }] },
      { id: 'v3', at: day(8), by: AMARA, terms: [{ clause: 'minutes' }] },
    ]);
  });

  it('can be read as they were', () => {
    const agreement = stands(moves);
    const at = (version: number) => termsAt(agreement, version).map(({ clause, value }) => [clause, value]);
    assert.deepEqual(
      [at(0), at(1), at(2), at(3)],
      [
        [],
        [
          ['cadence', 'weekly'],
          ['minutes', 45],
        ],
        [
          ['cadence', 'monthly'],
          ['minutes', 45],
        ],
        [['cadence', 'monthly']],
      ],
    );
  });

  it('none comes of a change that is taken back', () => {
    assert.equal(
      stands([...WEEKLY, [AMARA, 'says', 'cadence', 'monthly'], [AMARA, 'restores', 'cadence']]).versions.length,
      1,
    );
  });

  for (const [today, due] of [
    ['2027-01-14', false],
    ['2027-01-15', true],
    ['2027-01-16', true],
  ] as const)
    it(`are looked at again by the day both named: ${today} ${String(due)}`, () => {
      const agreement = stands([
        [LENA, 'says', 'review', '2027-01-15'],
        [AMARA, 'agrees', 'review', '2027-01-15'],
      ]);
      assert.equal(isReviewDue(agreement, today), due);
    });
});

describe('what a host demands', () => {
  const PACK: AgreementPack = {
    locks: [{ clause: 'cadence', value: 'monthly' }],
    clauses: [
      { clause: 'x-code', label: 'Our code', hint: '', shape: 'line', each: false, value: 'Be kind.', locked: true },
    ],
  };

  it('holds from the first words on, and goes before what somebody wrote', () => {
    const agreement = stands([[LENA, 'says', 'minutes', 45]], couple(), PACK);
    assert.deepEqual(held(agreement), { cadence: 'monthly', 'x-code': 'Be kind.' });
    assert.equal(stateOf(findClause(agreement, { clause: 'cadence' }), AMARA), 'locked');
  });

  it('cannot be changed by the two', () => {
    assert.deepEqual(refusal([[LENA, 'says', 'cadence', 'weekly']], couple(), PACK), ['agreement.locked', {}]);
  });
});

describe('the clauses that two people have', () => {
  const names = (partners: readonly Partner[]) =>
    allKeys(partners).flatMap(({ clause, of }) => (of === undefined ? [] : [`${clause}@${of.slice(7)}`]));

  it('R12: by role', () => {
    assert.deepEqual(names(PARTNERS), [
      'purpose@lena',
      'purpose@amara',
      'expectations@lena',
      'expectations@amara',
      'gives@amara',
      'cannot@amara',
      'does@lena',
      'style@lena',
      'style@amara',
    ]);
  });

  it('R15: the same for peers', () => {
    assert.deepEqual(
      names([partner(LENA, 'peer'), partner(AMARA, 'peer')]).filter((name) => name.endsWith('lena')),
      ['purpose@lena', 'expectations@lena', 'gives@lena', 'cannot@lena', 'does@lena', 'style@lena'],
    );
  });

  it('stand in one record for each mentorship', () => {
    assert.equal(agreementId('mentorship:lena+amara.1'), 'agreement:lena+amara.1.terms');
  });
});

describe('a stored agreement', () => {
  const base = { schemaVersion: 1, createdAt: day(1), createdBy: LENA, updatedAt: day(1), mentorship: 'mentorship:m' };
  const clause = (value: object) => ({ ...base, clauses: [{ by: LENA, at: day(1), ...value }] });
  const cases: readonly [title: string, value: object, path: string | undefined][] = [
    ['without clauses', base, undefined],
    ['with a clause of a host', clause({ clause: 'x-code', value: ['Be kind.'] }), undefined],
    ['with a clause that is left out', clause({ clause: 'cadence' }), undefined],
    ['with a number for a rhythm', clause({ clause: 'cadence', value: 3 }), 'clauses.0.value'],
    ['with a day that is none', clause({ clause: 'review', value: 'soon' }), 'clauses.0.value'],
    ['with a clause of nobody', clause({ clause: '', value: 'x' }), 'clauses.0.clause'],
  ];
  for (const [title, value, path] of cases) {
    it(`${title}: ${path ?? 'is read'}`, () => {
      assert.equal(v.safeParse(agreementSchema, value).fault?.path.join('.'), path);
    });
  }

  it('keeps fields that only newer code knows', () => {
    const read = v.parse(agreementSchema, clause({ clause: 'cadence', value: 'weekly', mood: 'good' }));
    assert.deepEqual(read.clauses, [
      { clause: 'cadence', value: 'weekly', by: LENA, at: day(1), yes: [], mood: 'good' },
    ]);
  });
});
