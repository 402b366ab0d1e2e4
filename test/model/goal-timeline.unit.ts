import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stripOf, timelineOf } from '../../src/model/goal-timeline.js';
import type { Goal } from '../../src/model/goal.js';

const LENA = 'person:lena';
const TODAY = '2026-10-21';

const goal = (title: string, fields: Partial<Goal> = {}) => ({
  id: `goal:${title}`,
  value: {
    schemaVersion: 1,
    createdAt: '2026-09-02T09:00:00.000Z',
    createdBy: LENA,
    updatedAt: '2026-09-02T09:00:00.000Z',
    title,
    why: '',
    measure: '',
    horizon: 'short',
    status: 'active',
    owners: [LENA],
    priority: 0,
    steps: [],
    checkpoints: [],
    history: [],
    ...fields,
  } satisfies Goal,
});

const step = (text: string, by?: string, doneAt?: string) => ({
  id: text,
  text,
  ...(by === undefined ? {} : { by }),
  ...(doneAt === undefined ? {} : { doneAt }),
});

/** "month: step 2026-11-02 Ask" */
const lines = (goals: readonly ReturnType<typeof goal>[]): string[] =>
  timelineOf(goals, TODAY).flatMap(({ span, marks }) =>
    marks.map(
      ({ kind, date, step: one, goal: of }) => `${span}: ${kind} ${date ?? '-'} ${one?.text ?? of.value.title}`,
    ),
  );

describe('R33 goals along the time', () => {
  const rows: readonly (readonly [string, readonly ReturnType<typeof goal>[], readonly string[]])[] = [
    ['over', [goal('a', { by: '2026-10-20' })], ['late: goal 2026-10-20 a']],
    ['today', [goal('a', { by: '2026-10-21' })], ['month: goal 2026-10-21 a']],
    ['a month away', [goal('a', { by: '2026-11-21' })], ['month: goal 2026-11-21 a']],
    ['more than a month away', [goal('a', { by: '2026-11-22' })], ['quarter: goal 2026-11-22 a']],
    ['more than a quarter away', [goal('a', { by: '2027-01-22' })], ['year: goal 2027-01-22 a']],
    ['more than a year away', [goal('a', { by: '2027-10-23' })], ['long: goal 2027-10-23 a']],
    ['a long way off, without a date', [goal('a', { horizon: 'long' })], ['long: goal - a']],
    ['soon, without a date', [goal('a')], ['open: goal - a']],
    ['ended', [goal('a', { status: 'changed', by: '2026-10-20' })], []],
    [
      'steps and check-ins stand where they are due',
      [
        goal('a', {
          by: '2026-12-15',
          checkOn: '2026-10-30',
          steps: [step('Ask', '2026-10-28'), step('Done', '2026-10-22', '2026-10-20T10:00:00.000Z'), step('Open')],
        }),
      ],
      ['month: step 2026-10-28 Ask', 'month: check 2026-10-30 a', 'quarter: goal 2026-12-15 a'],
    ],
    [
      'a check-in of a goal on hold is none',
      [goal('a', { status: 'onHold', checkOn: '2026-10-30' })],
      ['open: goal - a'],
    ],
  ];
  for (const [what, goals, expected] of rows) {
    it(what, () => {
      assert.deepEqual(lines(goals), expected);
    });
  }
});

describe('R02 the goals of a person in a line', () => {
  const goals = [
    goal('third', { priority: 3 }),
    goal('first', {
      priority: 1,
      steps: [step('Ask', '2026-10-20'), step('Done', undefined, '2026-10-01T10:00:00.000Z')],
    }),
    goal('second', { priority: 2, steps: [step('Write', '2026-10-21')] }),
    goal('theirs', { owners: ['person:amara'] }),
    goal('joint', { priority: 4, owners: ['person:amara', LENA] }),
    goal('planned', { status: 'planned' }),
  ];

  it('shows those that one works on, the most important first, and says what comes next', () => {
    const { shown, more } = stripOf(goals, LENA, TODAY, 3);
    assert.deepEqual(
      shown.map(({ goal: { value }, next, isLate, done, all }) => [value.title, next?.text, isLate, done, all]),
      [
        ['first', 'Ask', true, 1, 2],
        ['second', 'Write', false, 0, 1],
        ['third', undefined, false, 0, 0],
      ],
    );
    assert.equal(more, 1);
  });
  it('is empty where nobody works on a goal', () => {
    assert.deepEqual(stripOf([goal('a', { status: 'idea' })], LENA, TODAY, 3), { shown: [], more: 0 });
  });
});
