import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Action } from '../../src/model/action.js';
import { agendaOf, growthShare, openQuestions, type AgendaInput } from '../../src/model/agenda.js';
import type { Feedback } from '../../src/model/feedback.js';
import type { Goal } from '../../src/model/goal.js';
import type { Agenda, Meeting } from '../../src/model/meeting.js';

const LENA = 'person:lena';
const AMARA = 'person:amara';
const base = {
  schemaVersion: 1,
  createdAt: '2026-09-01T09:00:00.000Z',
  createdBy: LENA,
  updatedAt: '2026-09-01T09:00:00.000Z',
} as const;

const agenda = (parts: Partial<Agenda> = {}): Agenda => ({
  items: [],
  order: [],
  dismissed: [],
  postponed: [],
  covered: [],
  ...parts,
});

const meeting = (name: string, day: string, parts: Partial<Agenda> = {}, value: Partial<Meeting> = {}) => ({
  id: `meeting:${name}`,
  value: {
    ...base,
    mentorship: 'mentorship:m',
    status: 'held',
    uid: name,
    sequence: 0,
    start: `${day}T15:00:00.000Z`,
    zone: 'Europe/Berlin',
    minutes: 45,
    format: 'video',
    place: '',
    link: '',
    agenda: agenda(parts),
    wanted: '',
    ...value,
  } satisfies Meeting,
});

const next = (parts: Partial<Agenda> = {}) => meeting('next', '2026-10-28', parts, { status: 'scheduled' });
const last = (parts: Partial<Agenda> = {}) => meeting('last', '2026-10-14', parts);

const item = (id: string, kind: 'topic' | 'roadblock' | 'question' = 'topic', goal?: string) => ({
  id,
  kind,
  text: id,
  by: LENA,
  at: '2026-10-20T10:00:00.000Z',
  ...(goal === undefined ? {} : { goal }),
});

const action = (value: Partial<Action> = {}) => ({
  id: 'action:a',
  value: {
    ...base,
    createdAt: '2026-10-14T15:30:00.000Z',
    kind: 'advice',
    status: 'open',
    text: 'Send it early',
    owner: LENA,
    givenBy: AMARA,
    meeting: 'meeting:last',
    ...value,
  } satisfies Action,
});

const tried = action({
  status: 'tried',
  goal: 'goal:g',
  outcome: { answer: 'partly', line: 'half', at: '2026-10-18T10:00:00.000Z' },
});

const goal = (by: string, value: Partial<Goal> = {}) => ({
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
    steps: [{ id: 's', text: 'Present it', by }],
    checkpoints: [],
    history: [],
    ...value,
  } satisfies Goal,
});

const feedback = (value: Partial<Feedback>) => ({
  id: 'feedback:f',
  value: {
    ...base,
    status: 'given',
    from: AMARA,
    to: LENA,
    question: '',
    situation: '',
    observation: '',
    effect: '',
    next: '',
    ...value,
  } satisfies Feedback,
});

const input = (parts: Partial<AgendaInput> = {}): AgendaInput => ({
  meeting: next(),
  meetings: [],
  goals: [],
  actions: [],
  feedback: [],
  questions: [],
  ...parts,
});

const keys = (parts: Partial<AgendaInput>): string[] => agendaOf(input(parts)).map(({ key }) => key);
const reasons = (parts: Partial<AgendaInput>) => agendaOf(input(parts)).map(({ reason }) => reason);

interface Row {
  readonly rule: string;
  readonly key: string;
  readonly on: Partial<AgendaInput>;
  readonly off: readonly (readonly [string, Partial<AgendaInput>])[];
  /** After it was talked about at the last meeting. */
  readonly afterCovered: readonly string[];
}

const five = ['2026-07-22', '2026-08-19', '2026-09-16', '2026-10-14'].map((day, index) =>
  meeting(index === 3 ? 'last' : `past${String(index)}`, day),
);
const four = five.slice(1);

const ROWS: readonly Row[] = [
  {
    rule: 'R27 the outcome of advice',
    key: 'outcome:action:a:2026-10-18T10:00:00.000Z',
    on: { actions: [tried] },
    off: [
      ['a task is no advice', { actions: [{ ...tried, value: { ...tried.value, kind: 'task' } }] }],
      ['advice that was let go', { actions: [action({ status: 'dropped' })] }],
    ],
    afterCovered: [],
  },
  {
    rule: 'R27 advice nobody has answered',
    key: 'advice:action:a',
    on: { actions: [action()] },
    off: [
      ['given at this very meeting', { actions: [action({ meeting: 'meeting:next' })] }],
      ['given after this meeting', { actions: [action({ createdAt: '2026-11-02T10:00:00.000Z' })] }],
      ['finished', { actions: [action({ status: 'done' })] }],
    ],
    afterCovered: ['advice:action:a'],
  },
  {
    rule: 'R35 a step that is due',
    key: 'checkpoint:goal:g:s:2026-10-30',
    on: { goals: [goal('2026-10-30')] },
    off: [
      ['due more than a week after', { goals: [goal('2026-11-05')] }],
      ['of a goal that is only planned', { goals: [goal('2026-10-30', { status: 'planned' })] }],
      [
        'done',
        {
          goals: [
            goal('2026-10-30', {
              steps: [{ id: 's', text: 'Present it', by: '2026-10-30', doneAt: '2026-10-20T10:00:00.000Z' }],
            }),
          ],
        },
      ],
    ],
    afterCovered: [],
  },
  {
    rule: 'R17 what somebody entered',
    key: 'item:topic',
    on: { meeting: next({ items: [item('topic')] }) },
    off: [['nothing entered', {}]],
    afterCovered: [],
  },
  {
    rule: 'R41 feedback to talk about',
    key: 'feedback:feedback:f:talk',
    on: { feedback: [feedback({ reply: { kind: 'talk', line: '', at: '2026-10-20T10:00:00.000Z' } })] },
    off: [
      ['answered with thanks', { feedback: [feedback({ reply: { kind: 'thanks', line: '', at: base.createdAt } })] }],
      ['not answered', { feedback: [feedback({})] }],
    ],
    afterCovered: [],
  },
  {
    rule: 'R41 feedback that was asked for',
    key: 'feedback:feedback:f:asked',
    on: { feedback: [feedback({ status: 'requested', question: 'My talk?' })] },
    off: [['it came', { feedback: [feedback({ question: 'My talk?' })] }]],
    afterCovered: [],
  },
  {
    rule: 'R19 an open question',
    key: 'question:question.a',
    on: { questions: ['question.a', 'question.b'] },
    off: [['none that fits', { questions: [] }]],
    afterCovered: ['question:question.b'],
  },
  {
    rule: 'R31 how the mentoring goes',
    key: 'pulse:5',
    on: { meetings: five },
    off: [
      ['at the fourth meeting', { meetings: four }],
      ['at the sixth meeting', { meetings: [...five, meeting('more', '2026-10-07')] }],
      ['at the first meeting', {}],
    ],
    afterCovered: [],
  },
];

/** The last meeting among the others, changed. */
const withLast = (on: Partial<AgendaInput>, parts: Partial<Agenda>): Partial<AgendaInput> => ({
  ...on,
  meetings: [...(on.meetings ?? []).filter(({ id }) => id !== 'meeting:last'), last(parts)],
});

describe('each rule of the agenda', () => {
  for (const { rule, key, on, off, afterCovered } of ROWS) {
    describe(rule, () => {
      it('on', () => {
        assert.deepEqual(keys(on), [key]);
      });
      for (const [why, parts] of off) {
        it(`off: ${why}`, () => {
          assert.deepEqual(keys(parts), []);
        });
      }
      it('repeated: after it was talked about', () => {
        assert.deepEqual(keys(withLast(on, { covered: [key] })), afterCovered);
      });
      it('left out of this meeting', () => {
        const here = on.meeting ?? next();
        const dismissed = { ...here, value: { ...here.value, agenda: { ...here.value.agenda, dismissed: [key] } } };
        assert.deepEqual(keys({ ...on, meeting: dismissed }), []);
      });
      it('put off at this meeting', () => {
        const here = on.meeting ?? next();
        const postponed = { ...here, value: { ...here.value, agenda: { ...here.value.agenda, postponed: [key] } } };
        assert.deepEqual(keys({ ...on, meeting: postponed }), []);
      });
      it('postponed at the last meeting: it is here and says so', () => {
        const parts = withLast(on, { postponed: [key] });
        assert.deepEqual(keys(parts), [key]);
        assert.deepEqual(reasons(parts), [
          { code: 'agenda.reason.postponed', params: { date: '2026-10-14T15:00:00.000Z' } },
        ]);
      });
    });
  }
});

describe('what earlier meetings had no time for', () => {
  const before = (parts: Partial<Agenda>) => ({ meetings: [last({ items: [item('left')], ...parts })] });

  it('on: it is carried', () => {
    assert.deepEqual(keys(before({})), ['item:left']);
    assert.deepEqual(reasons(before({})), [
      { code: 'agenda.reason.carried', params: { date: '2026-10-14T15:00:00.000Z' } },
    ]);
  });
  it('off: it was talked about', () => {
    assert.deepEqual(keys(before({ covered: ['item:left'] })), []);
  });
  it('off: it was left out', () => {
    assert.deepEqual(keys(before({ dismissed: ['item:left'] })), []);
  });
  for (const status of ['missed', 'cancelled'] as const)
    it(`on: that meeting was ${status}`, () => {
      const fallen = meeting('last', '2026-10-14', { items: [item('left')] }, { status });
      assert.deepEqual(keys({ meetings: [fallen] }), ['item:left']);
    });
  it('off: that meeting is still to come, or nobody said what became of it', () => {
    const open = meeting('last', '2026-10-14', { items: [item('left')] }, { status: 'scheduled' });
    assert.deepEqual(keys({ meetings: [open] }), []);
  });
  it('repeated: also from the meeting before the last', () => {
    const older = meeting('older', '2026-09-30', { items: [item('left')] });
    assert.deepEqual(keys({ meetings: [older, last()] }), ['item:left']);
  });
  it('postponed: it says since when', () => {
    assert.deepEqual(reasons(before({ postponed: ['item:left'] })), [
      { code: 'agenda.reason.postponed', params: { date: '2026-10-14T15:00:00.000Z' } },
    ]);
  });
});

describe('the order of the agenda', () => {
  const full: Partial<AgendaInput> = {
    meeting: next({ items: [item('topic', 'topic', 'goal:g'), item('stuck', 'roadblock')] }),
    actions: [tried],
    goals: [goal('2026-10-20')],
    questions: ['question.a'],
  };
  const OUTCOME = 'outcome:action:a:2026-10-18T10:00:00.000Z';
  const CHECKPOINT = 'checkpoint:goal:g:s:2026-10-20';

  it('R27 the outcome of advice stands first', () => {
    assert.deepEqual(keys(full), [OUTCOME, CHECKPOINT, 'item:topic', 'item:stuck', 'question:question.a']);
  });
  it('R27 it stands first also where somebody has ordered the others', () => {
    const order = ['item:stuck', 'item:topic'];
    const ordered = next({ items: [item('topic'), item('stuck', 'roadblock')], order });
    assert.deepEqual(keys({ ...full, meeting: ordered }), [
      OUTCOME,
      'item:stuck',
      'item:topic',
      CHECKPOINT,
      'question:question.a',
    ]);
  });
  it('goes where somebody moved it', () => {
    const ordered = next({ order: ['question:question.a', OUTCOME] });
    assert.deepEqual(keys({ ...full, meeting: ordered }), ['question:question.a', OUTCOME, CHECKPOINT]);
  });
  it('each with its reason', () => {
    assert.deepEqual(reasons(full), [
      { code: 'agenda.reason.outcome', params: { owner: LENA } },
      { code: 'agenda.reason.stepLate', params: { step: 'Present it', date: '2026-10-20' } },
      { code: 'agenda.reason.topic', params: { by: LENA, date: '2026-10-20T10:00:00.000Z' } },
      { code: 'agenda.reason.roadblock', params: { by: LENA, date: '2026-10-20T10:00:00.000Z' } },
      { code: 'agenda.reason.question', params: {} },
    ]);
  });
  it('R29 the share that serves a goal', () => {
    assert.deepEqual(growthShare(agendaOf(input(full))), { serving: 3, all: 5 });
  });
});

describe('R19 open questions', () => {
  it('rotate out when asked or picked', () => {
    const picked = next({ items: [item('question.b', 'question')] });
    const parts = { questions: ['question.a', 'question.b', 'question.c'], meeting: picked };
    assert.deepEqual(openQuestions(input(parts)), ['question.a', 'question.c']);
    const asked = { ...parts, meetings: [last({ covered: ['question:question.a'] })] };
    assert.deepEqual(openQuestions(input(asked)), ['question.c']);
  });
  it('stays while it is ticked at this meeting', () => {
    const ticked = next({ covered: ['question:question.a'] });
    assert.deepEqual(keys({ questions: ['question.a', 'question.b'], meeting: ticked }), ['question:question.a']);
  });
});

describe('the day of a meeting', () => {
  it('R35 is that of the zone in which it was planned', () => {
    const inSydney = meeting('next', '2026-10-27', {}, { status: 'scheduled', zone: 'Australia/Sydney' });
    const late = { ...inSydney, value: { ...inSydney.value, start: '2026-10-27T22:00:00.000Z' } };
    assert.deepEqual(keys({ meeting: late, goals: [goal('2026-11-04')] }), ['checkpoint:goal:g:s:2026-11-04']);
    assert.deepEqual(keys({ meeting: late, goals: [goal('2026-11-05')] }), []);
  });
});
