import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Action } from '../../src/model/action.js';
import { agendaOf, growthShare, isReady, openQuestions, type AgendaInput } from '../../src/model/agenda.js';
import { LATER_RULES } from '../../src/model/agenda/later.js';
import type { Feedback } from '../../src/model/feedback.js';
import type { Goal } from '../../src/model/goal.js';
import { cancelMeeting, rescheduleMeeting } from '../../src/model/meeting-changes.js';
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
  learners: [],
  stories: [],
  days: {},
  rules: LATER_RULES,
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
const two = [meeting('older', '2026-09-16'), last()];

const checked = (value: Partial<Goal>) => goal('', { steps: [], ...value });
const answer = (at: string) => ({ checkpoints: [{ id: 'c', at, by: LENA, answer: 'onTrack' as const }] });
const told = [
  { by: LENA, text: 'My first talk' },
  { by: AMARA, text: 'How I said no' },
];

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
    rule: 'R35 a check-in at a date',
    key: 'check:goal:g:2026-11-01',
    on: { goals: [checked({ checkOn: '2026-11-01' })] },
    off: [
      ['more than a week after', { goals: [checked({ checkOn: '2026-11-05' })] }],
      [
        'answered within the week',
        { goals: [checked({ checkOn: '2026-11-01', ...answer('2026-10-26T10:00:00.000Z') })] },
      ],
      [
        'answered since the last meeting',
        { meetings: [last()], goals: [checked({ checkOn: '2026-11-01', ...answer('2026-10-20T10:00:00.000Z') })] },
      ],
      ['of a goal that is on hold', { goals: [checked({ checkOn: '2026-11-01', status: 'onHold' })] }],
    ],
    afterCovered: [],
  },
  {
    rule: 'R35 a check-in at every third meeting',
    key: 'check:goal:g:2026-09-01T09:00:00.000Z:3',
    on: { meetings: two, goals: [checked({ checkEvery: 3 })] },
    off: [
      ['at the second meeting', { meetings: [last()], goals: [checked({ checkEvery: 3 })] }],
      [
        'at the fourth meeting',
        { meetings: four, goals: [checked({ checkEvery: 3, createdAt: '2026-07-01T09:00:00.000Z' })] },
      ],
      [
        'answered since the meeting before the last',
        { meetings: two, goals: [checked({ checkEvery: 3, ...answer('2026-10-01T10:00:00.000Z') })] },
      ],
      [
        'taken up again since then',
        {
          meetings: two,
          goals: [
            checked({
              checkEvery: 3,
              history: [
                { id: 'h', at: '2026-10-01T10:00:00.000Z', by: LENA, from: 'onHold', to: 'active', reason: '' },
              ],
            }),
          ],
        },
      ],
      ['of a goal that is only planned', { meetings: two, goals: [checked({ checkEvery: 3, status: 'planned' })] }],
    ],
    afterCovered: [],
  },
  {
    rule: 'R25 a story that was not told',
    key: 'story:person:amara:How I said no',
    on: { meetings: [last()], learners: [LENA], stories: told },
    off: [
      ['at the first meeting', { stories: told }],
      ['nobody offers one', { meetings: [last()] }],
    ],
    afterCovered: ['story:person:lena:My first talk'],
  },
  {
    rule: 'R46 something to show',
    key: 'show:3',
    on: { meetings: two, learners: [LENA] },
    off: [
      ['at the second meeting', { meetings: [last()], learners: [LENA] }],
      ['at the fourth meeting', { meetings: four, learners: [LENA] }],
    ],
    afterCovered: [],
  },
  {
    rule: 'R56 the agreement is looked at again',
    key: 'review:2026-10-30',
    on: { days: { review: '2026-10-30' } },
    off: [
      ['its day is more than a week after', { days: { review: '2026-11-05' } }],
      ['nobody settled a day', {}],
    ],
    afterCovered: [],
  },
  {
    rule: 'R57 the time that was agreed on ends soon',
    key: 'until:2026-11-15',
    on: { days: { until: '2026-11-15' } },
    off: [
      ['in more than three weeks', { days: { until: '2026-11-19' } }],
      ['nobody settled a day', {}],
    ],
    afterCovered: [],
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

describe('what comes by turns', () => {
  const putOff = (key: string) => [meeting('older', '2026-09-30'), last({ postponed: [key] })];

  it('R46 both show something where both learn', () => {
    const [item] = agendaOf(input({ meetings: two, learners: [LENA, AMARA] }));
    assert.deepEqual(item?.title, { code: 'agenda.title.showBoth', params: {} });
  });
  it('R25 a story that was put off comes at the next meeting, though it is not its turn', () => {
    const key = 'story:person:lena:My first talk';
    assert.deepEqual(keys({ meetings: two, stories: told }), []);
    assert.deepEqual(keys({ meetings: putOff(key), stories: told }), [key]);
  });
  it('R35 put off, a check-in of every second meeting comes at the third', () => {
    const goals = [checked({ checkEvery: 2 })];
    const key = 'check:goal:g:2026-09-01T09:00:00.000Z:2';
    assert.deepEqual(keys({ meetings: [last()], goals }), [key]);
    assert.deepEqual(keys({ meetings: putOff(key), goals }), [key]);
    assert.deepEqual(keys({ meetings: two, goals }), []);
  });
  it('R35 a check-in of every meeting stays until it is answered, and comes again after the next one', () => {
    const every = (value: Partial<Goal>) => ({ meetings: [last()], goals: [checked({ checkEvery: 1, ...value })] });
    assert.equal(keys(every({})).length, 1);
    assert.deepEqual(keys(every(answer('2026-10-20T10:00:00.000Z'))), []);
    assert.equal(keys(every(answer('2026-10-14T15:20:00.000Z'))).length, 1);
  });
});

describe('R17 a meeting is ready', () => {
  const ready = (parts: Partial<AgendaInput>) => isReady(agendaOf(input(parts)), [LENA]);
  const ours = (by: string) => ({ ...item('a'), by });

  const rows: readonly (readonly [string, Partial<AgendaInput>, boolean])[] = [
    ['with a topic of the one who learns', { meeting: next({ items: [ours(LENA)] }) }, true],
    ['not with a topic of the other one', { meeting: next({ items: [ours(AMARA)] }) }, false],
    ['not by what the rules suggest', { actions: [tried], questions: ['question.a'] }, false],
    ['not where the topic was left out', { meeting: next({ items: [ours(LENA)], dismissed: ['item:a'] }) }, false],
    ['with a topic that the last meeting had no time for', { meetings: [last({ items: [ours(LENA)] })] }, true],
    ['not with one that was talked about', { meetings: [last({ items: [ours(LENA)], covered: ['item:a'] })] }, false],
  ];
  for (const [what, parts, expected] of rows) {
    it(what, () => {
      assert.equal(ready(parts), expected);
    });
  }
});

describe('R21 an agenda survives that its meeting is put off', () => {
  const acting = { person: LENA, now: '2026-10-27T10:00:00.000Z' };
  const here = next({
    items: [item('topic'), item('stuck', 'roadblock')],
    order: ['item:stuck'],
    dismissed: ['pulse:5'],
  });
  const full = { meetings: five, questions: ['question.a'], meeting: here };

  it('moved: the same in the same order', () => {
    const to = { from: here.value.start, start: '2026-11-04T15:00:00.000Z', zone: 'Europe/Berlin' };
    const moved = rescheduleMeeting(here.value, to, acting);
    assert.ok(moved.ok);
    assert.deepEqual(keys(full), ['item:stuck', 'item:topic', 'question:question.a']);
    assert.deepEqual(keys({ ...full, meeting: { ...here, value: moved.value } }), keys(full));
  });
  it('cancelled: what people entered is carried to the next one', () => {
    const cancelled = cancelMeeting(here.value, acting);
    assert.ok(cancelled.ok);
    const later = meeting('later', '2026-11-11', {}, { status: 'scheduled' });
    const meetings = [{ ...here, value: cancelled.value }];
    assert.deepEqual(keys({ meeting: later, meetings }), ['item:topic', 'item:stuck']);
  });
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
