import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Action } from '../../../src/model/action.js';
import type { Feedback } from '../../../src/model/feedback.js';
import type { Goal } from '../../../src/model/goal.js';
import type { Meeting } from '../../../src/model/meeting.js';
import type { MentorshipStage } from '../../../src/model/mentorship.js';
import { dueNudges, isQuiet } from '../../../src/model/nudges/due-nudges.js';
import type { Suggestion } from '../../../src/model/suggestion.js';
import type { NudgePair, NudgePreferences, NudgeState } from '../../../src/model/nudges/nudge.js';

const LENA = 'person:lena';
const AMARA = 'person:amara';
/** Wednesday, 12:00 in Berlin. */
const NOW = '2026-10-21T10:00:00.000Z';
const base = {
  schemaVersion: 1,
  createdAt: '2026-09-01T09:00:00.000Z',
  createdBy: LENA,
  updatedAt: '2026-09-01T09:00:00.000Z',
} as const;

const meeting = (name: string, start: string, status: Meeting['status'] = 'scheduled') => ({
  id: `meeting:${name}`,
  space: 'pair:amara+lena',
  value: {
    ...base,
    mentorship: 'mentorship:m',
    status,
    uid: name,
    sequence: 0,
    start,
    zone: 'Europe/Berlin',
    minutes: 45,
    format: 'video',
    place: '',
    link: '',
    agenda: { items: [], order: [], dismissed: [], postponed: [], covered: [] },
    wanted: '',
  } satisfies Meeting,
});

const pair = (parts: Partial<NudgePair> = {}, stage: MentorshipStage = 'active'): NudgePair => ({
  mentorship: {
    id: 'mentorship:m',
    value: {
      ...base,
      kind: 'informal',
      stage,
      startedAt: '2026-09-02T09:00:00.000Z',
      partners: [
        { person: LENA, name: 'Lena', role: 'mentee', zone: '', place: '' },
        { person: AMARA, name: 'Amara', role: 'mentor', zone: '', place: '' },
      ],
    },
  },
  initiators: [LENA],
  learners: [LENA],
  meetings: [],
  days: {},
  isReady: true,
  ...parts,
});

const action = (value: Partial<Action> = {}) => ({
  id: 'action:a',
  value: {
    ...base,
    kind: 'advice',
    status: 'open',
    text: 'Send it early',
    owner: LENA,
    givenBy: AMARA,
    mentorship: 'mentorship:m',
    ...value,
  } satisfies Action,
});

const goal = (value: Partial<Goal> = {}) => ({
  id: 'goal:g',
  value: {
    ...base,
    title: 'Lead',
    why: '',
    measure: '',
    horizon: 'short',
    status: 'active',
    owners: [LENA],
    priority: 0,
    steps: [],
    checkpoints: [],
    history: [],
    ...value,
  } satisfies Goal,
});

const step = (by: string, doneAt?: string) => ({ id: 's', text: 'Present it', by, ...(doneAt ? { doneAt } : {}) });

const asked = (createdAt: string, value: Partial<Feedback> = {}) => ({
  id: 'feedback:f',
  value: {
    ...base,
    createdAt,
    status: 'requested',
    from: LENA,
    to: AMARA,
    question: 'My talk?',
    situation: '',
    observation: '',
    effect: '',
    next: '',
    ...value,
  } satisfies Feedback,
});

const state = (parts: Partial<NudgeState> = {}): NudgeState => ({
  me: LENA,
  pairs: [],
  goals: [],
  actions: [],
  feedback: [],
  suggestions: [],
  ...parts,
});

const plain: NudgePreferences = { most: 9, zone: 'Europe/Berlin', snoozed: {} };
const keys = (parts: Partial<NudgeState>, preferences: Partial<NudgePreferences> = {}, now = NOW): string[] =>
  dueNudges(state(parts), now, { ...plain, ...preferences }).map(({ key }) => key);

interface Row {
  readonly rule: string;
  readonly key: string;
  readonly on: Partial<NudgeState>;
  readonly off: readonly (readonly [string, Partial<NudgeState>])[];
  /** The same thing, once more or changed: whoever put the first one off is told of it. */
  readonly again: readonly [string, Partial<NudgeState>, string];
}

const past = (status?: Meeting['status']) => meeting('past', '2026-10-20T14:00:00.000Z', status);
const heldOn = (day: string) => meeting('last', `2026-10-${day}T08:00:00.000Z`, 'held');
const next = (day: string) => meeting('next', `2026-10-${day}T09:00:00.000Z`);

const DONE = '2026-10-20T10:00:00.000Z';

const carriedOut = (done = DONE, value: Partial<Suggestion> = {}, id = 'suggestion:t'): Partial<NudgeState> => ({
  goals: [goal({ status: 'onHold', steps: [{ id: 'step-t', text: 'T', doneAt: done }] })],
  suggestions: [
    {
      id,
      value: {
        ...base,
        mentorship: 'mentorship:m',
        kind: 'training',
        title: 'Speaking',
        link: '',
        why: 'You said so',
        from: AMARA,
        to: LENA,
        status: 'taken',
        goal: 'goal:g',
        step: 'step-t',
        ...value,
      },
    },
  ],
});

const ROWS: readonly Row[] = [
  {
    rule: 'R21 a meeting of which nobody said whether it took place',
    key: 'held:meeting:past',
    on: { pairs: [pair({ meetings: [past()] })] },
    off: [
      ['it took place', { pairs: [pair({ meetings: [past('held'), next('28')] })] }],
      ['it is on now', { pairs: [pair({ meetings: [meeting('now', '2026-10-21T09:40:00.000Z')] })] }],
      ['R17 the other one is told days later', { me: AMARA, pairs: [pair({ meetings: [past()] })] }],
    ],
    again: [
      'another meeting',
      { pairs: [pair({ meetings: [past(), meeting('two', '2026-10-21T08:00:00.000Z')] })] },
      'held:meeting:two',
    ],
  },
  {
    rule: 'R17 no meeting is planned',
    key: 'book:mentorship:m:2026-10-19T08:45:00.000Z',
    on: { pairs: [pair({ meetings: [heldOn('19')] })] },
    off: [
      ['the last one was yesterday', { pairs: [pair({ meetings: [heldOn('20')] })] }],
      ['one is planned', { pairs: [pair({ meetings: [heldOn('19'), next('28')] })] }],
      ['the other one is told days later', { me: AMARA, pairs: [pair({ meetings: [heldOn('19')] })] }],
      ['the mentorship rests', { pairs: [pair({ meetings: [heldOn('19')] }, 'paused')] }],
      ['the mentorship has ended', { pairs: [pair({ meetings: [heldOn('19')] }, 'closed')] }],
    ],
    again: ['no meeting ever', { pairs: [pair()] }, 'book:mentorship:m:2026-09-02T09:00:00.000Z'],
  },
  {
    rule: 'R17 the next meeting has no topic',
    key: 'prepare:meeting:next:2026-10-23T09:00:00.000Z',
    on: { pairs: [pair({ meetings: [next('23')], isReady: false })] },
    off: [
      ['it is ready', { pairs: [pair({ meetings: [next('23')] })] }],
      ['it is a week away', { pairs: [pair({ meetings: [next('28')], isReady: false })] }],
      ['the other one prepares', { me: AMARA, pairs: [pair({ meetings: [next('23')], isReady: false })] }],
    ],
    again: [
      'moved to another day',
      { pairs: [pair({ meetings: [next('24')], isReady: false })] },
      'prepare:meeting:next:2026-10-24T09:00:00.000Z',
    ],
  },
  {
    rule: 'R56 the day has come to look at the agreement again',
    key: 'review:mentorship:m:2026-10-21',
    on: { pairs: [pair({ meetings: [next('28')], days: { review: '2026-10-21' } })] },
    off: [
      ['it is tomorrow', { pairs: [pair({ meetings: [next('28')], days: { review: '2026-10-22' } })] }],
      ['the mentorship rests', { pairs: [pair({ meetings: [next('28')], days: { review: '2026-10-21' } }, 'paused')] }],
      [
        'they bring it to a close',
        { pairs: [pair({ meetings: [next('28')], days: { review: '2026-10-21' } }, 'closing')] },
      ],
    ],
    again: [
      'another day',
      { pairs: [pair({ meetings: [next('28')], days: { review: '2026-10-20' } })] },
      'review:mentorship:m:2026-10-20',
    ],
  },
  {
    rule: 'R57 the time that was agreed on ends in two weeks',
    key: 'until:mentorship:m:2026-11-04',
    on: { pairs: [pair({ meetings: [next('28')], days: { until: '2026-11-04' } })] },
    off: [
      ['in more than two weeks', { pairs: [pair({ meetings: [next('28')], days: { until: '2026-11-05' } })] }],
      [
        'they bring it to a close',
        { pairs: [pair({ meetings: [next('28')], days: { until: '2026-11-04' } }, 'closing')] },
      ],
    ],
    again: [
      'another day',
      { pairs: [pair({ meetings: [next('28')], days: { until: '2026-10-30' } })] },
      'until:mentorship:m:2026-10-30',
    ],
  },
  {
    rule: 'R27 advice waits for its outcome',
    key: 'tell:action:a:',
    on: { actions: [action({ by: '2026-10-21' })] },
    off: [
      ['its day has not come', { actions: [action({ by: '2026-10-22' })] }],
      ['it was told', { actions: [action({ by: '2026-10-21', status: 'tried' })] }],
      ['another one tries it', { actions: [action({ by: '2026-10-21', owner: AMARA })] }],
      ['without a day, for two weeks', { actions: [action({ createdAt: '2026-10-08T10:00:00.000Z' })] }],
    ],
    again: [
      'a week after "not yet"',
      { actions: [action({ outcome: { answer: 'notYet', line: '', at: '2026-10-14T10:00:00.000Z' } })] },
      'tell:action:a:2026-10-14T10:00:00.000Z',
    ],
  },
  {
    rule: 'R41 somebody asked for feedback',
    key: 'feedback:feedback:f',
    on: { feedback: [asked('2026-10-19T09:00:00.000Z')] },
    off: [
      ['yesterday', { feedback: [asked('2026-10-20T09:00:00.000Z')] }],
      ['it was given', { feedback: [asked('2026-10-19T09:00:00.000Z', { status: 'given' })] }],
      ['I asked', { feedback: [asked('2026-10-19T09:00:00.000Z', { from: AMARA, to: LENA })] }],
    ],
    again: [
      'another question',
      { feedback: [{ ...asked('2026-10-19T09:00:00.000Z'), id: 'feedback:g' }] },
      'feedback:feedback:g',
    ],
  },
  {
    rule: 'R35 the day of a check-in has come',
    key: 'checkIn:goal:g:2026-10-21',
    on: { goals: [goal({ checkOn: '2026-10-21' })] },
    off: [
      ['it is tomorrow', { goals: [goal({ checkOn: '2026-10-22' })] }],
      [
        'answered this week',
        {
          goals: [
            goal({
              checkOn: '2026-10-21',
              checkpoints: [{ id: 'c', at: '2026-10-18T10:00:00.000Z', by: AMARA, answer: 'onTrack' }],
            }),
          ],
        },
      ],
      ['a goal of the other one', { goals: [goal({ checkOn: '2026-10-21', owners: [AMARA] })] }],
      ['a goal on hold', { goals: [goal({ checkOn: '2026-10-21', status: 'onHold' })] }],
    ],
    again: ['another day', { goals: [goal({ checkOn: '2026-10-20' })] }, 'checkIn:goal:g:2026-10-20'],
  },
  {
    rule: 'R53 a suggestion was carried out',
    key: 'worth:suggestion:t',
    on: carriedOut(),
    off: [
      ['today', carriedOut('2026-10-20T11:00:00.000Z')],
      [
        'its step is open',
        { ...carriedOut(), goals: [goal({ status: 'onHold', steps: [{ id: 'step-t', text: 'T' }] })] },
      ],
      ['somebody said it', carriedOut(DONE, { worth: { answer: 'much', line: '', at: NOW } })],
      ['it was suggested by me', carriedOut(DONE, { from: LENA, to: AMARA })],
    ],
    again: ['another one', carriedOut(DONE, {}, 'suggestion:u'), 'worth:suggestion:u'],
  },
  {
    rule: 'R35 a step is late',
    key: 'step:goal:g:s:2026-10-20',
    on: { goals: [goal({ steps: [step('2026-10-20')] })] },
    off: [
      ['it is due today', { goals: [goal({ steps: [step('2026-10-21')] })] }],
      ['it is done', { goals: [goal({ steps: [step('2026-10-20', NOW)] })] }],
    ],
    again: ['another day', { goals: [goal({ steps: [step('2026-10-19')] })] }, 'step:goal:g:s:2026-10-19'],
  },
];

describe('each reminder', () => {
  for (const { rule, key, on, off, again } of ROWS) {
    describe(rule, () => {
      it('on', () => {
        assert.deepEqual(keys(on), [key]);
      });
      for (const [why, parts] of off) {
        it(`off: ${why}`, () => {
          assert.deepEqual(keys(parts), []);
        });
      }
      it('postponed: it rests until the hour that was said, and comes back', () => {
        const snoozed = { [key]: '2026-10-22T10:00:00.000Z' };
        assert.deepEqual(keys(on, { snoozed }), []);
        assert.deepEqual(keys(on, { snoozed }, '2026-10-22T10:00:00.000Z').includes(key), true);
      });
      it(`repeated: ${again[0]}`, () => {
        assert.deepEqual(keys(again[1], { snoozed: { [key]: '2027-01-01T00:00:00.000Z' } }), [again[2]]);
      });
      it('at quiet hours', () => {
        assert.deepEqual(keys(on, { quiet: { from: '11:00', to: '13:00' } }), []);
      });
    });
  }
});

describe('R17 the agreed initiator is told first', () => {
  const meetings = [heldOn('19')];
  const days: readonly (readonly [string, string, number])[] = [
    ['the initiator', LENA, 2],
    ['the other one', AMARA, 7],
  ];
  for (const [who, me, after] of days)
    it(`${who}, ${String(after)} days after the last meeting`, () => {
      const at = (day: number, time: string) => `2026-10-${String(19 + day)}T${time}:00.000Z`;
      assert.deepEqual(keys({ me, pairs: [pair({ meetings })] }, {}, at(after, '08:44')), []);
      assert.deepEqual(keys({ me, pairs: [pair({ meetings })] }, {}, at(after, '08:45')).length, 1);
    });
  it('whoever that is', () => {
    assert.deepEqual(keys({ me: AMARA, pairs: [pair({ meetings, initiators: [AMARA] })] }).length, 1);
  });
});

describe('R27 advice is asked after before the next meeting', () => {
  it('two days before', () => {
    const advice = (day: string) => ({ actions: [action()], pairs: [pair({ meetings: [next(day)] })] });
    assert.deepEqual(keys(advice('23')), ['tell:action:a:']);
    const fresh = [action({ createdAt: '2026-10-19T09:00:00.000Z' })];
    assert.deepEqual(keys({ ...advice('24'), actions: fresh }), []);
  });
});

describe('R61 reminders are few', () => {
  const all: Partial<NudgeState> = {
    pairs: [pair({ meetings: [next('23')], isReady: false })],
    actions: [action({ by: '2026-10-20' }), { ...action({ by: '2026-10-18' }), id: 'action:older' }],
    goals: [goal({ steps: [step('2026-10-01')] })],
  };
  it('in their order: what others wait for, then what waits longest', () => {
    assert.deepEqual(keys(all), [
      'tell:action:older:',
      'tell:action:a:',
      'prepare:meeting:next:2026-10-23T09:00:00.000Z',
      'step:goal:g:s:2026-10-01',
    ]);
  });
  it('capped', () => {
    assert.deepEqual(keys(all, { most: 2 }), ['tell:action:older:', 'tell:action:a:']);
    assert.deepEqual(keys(all, { most: 0 }), []);
  });
  it('one that was put off makes room for another', () => {
    const snoozed = { 'tell:action:older:': '2026-10-22T10:00:00.000Z' };
    assert.deepEqual(keys(all, { most: 2, snoozed }), [
      'tell:action:a:',
      'prepare:meeting:next:2026-10-23T09:00:00.000Z',
    ]);
  });
});

describe('R61 quiet hours', () => {
  const night = { from: '20:00', to: '07:30' };
  const rows: readonly (readonly [string, { from: string; to: string } | undefined, string, boolean])[] = [
    ['none', undefined, '2026-10-21T01:00:00.000Z', false],
    ['over midnight, in the evening', night, '2026-10-21T18:00:00.000Z', true],
    ['over midnight, in the morning', night, '2026-10-21T05:29:00.000Z', true],
    ['over midnight, when they end', night, '2026-10-21T05:30:00.000Z', false],
    ['over midnight, before they begin', night, '2026-10-21T17:59:00.000Z', false],
    ['after the clocks have changed', night, '2026-10-26T18:59:00.000Z', false],
    ['within a day', { from: '12:00', to: '13:00' }, '2026-10-21T10:00:00.000Z', true],
    ['within a day, when they end', { from: '12:00', to: '13:00' }, '2026-10-21T11:00:00.000Z', false],
  ];
  for (const [what, quiet, now, expected] of rows)
    it(what, () => {
      assert.equal(isQuiet(now, { quiet, zone: 'Europe/Berlin' }), expected);
    });
});
