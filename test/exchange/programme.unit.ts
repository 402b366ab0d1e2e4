import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readProgramme } from '../../src/exchange/programme.js';

const OPTIONS = { now: '2026-10-21T08:20:00.000Z', by: 'person:office' };

type Json = Record<string, unknown>;

const PARTNERS = [
  { person: 'ana', name: 'Ana', role: 'mentee', zone: 'Europe/Lisbon' },
  { person: 'person:bo', name: 'Bo', role: 'mentor', zone: 'Asia/Tokyo' },
];

const mentorship = (parts: Json = {}): Json => ({
  id: 'ana-bo',
  kind: 'informal',
  stage: 'active',
  startedAt: '2026-09-01T08:00:00.000Z',
  partners: PARTNERS,
  ...parts,
});

const SERIES = {
  id: 's',
  start: '2026-09-02T09:00',
  zone: 'Europe/Lisbon',
  rrule: 'FREQ=WEEKLY;BYDAY=WE',
  minutes: 45,
  format: 'video',
};

const programme = (rest: Json) => JSON.stringify({ format: 'mentorship-widgets/programme/1', ...rest });

const read = (rest: Json) => readProgramme(programme(rest), OPTIONS);

/** Reads one mentorship with these parts. */
const readParts = (parts: Json) => read({ mentorships: [mentorship(parts)] });

async function valueOf(parts: Json, id: string): Promise<Json> {
  const { entries, rejected } = await readParts(parts);
  assert.deepEqual(rejected, []);
  const entry = entries.find((one) => one.id === id);
  assert.ok(entry, entries.map((one) => one.id).join(', '));
  return entry.value;
}

describe('the agreement of a mentorship in a file', () => {
  const AT = '2026-09-02T09:00:00.000Z';
  const clauses = [
    { clause: 'purpose', of: 'ana', value: 'To speak up' },
    { clause: 'initiator', value: 'bo' },
  ];

  it('is one that both said yes to, in a first version', async () => {
    const value = await valueOf({ agreement: { at: AT, clauses } }, 'agreement:ana-bo.terms');
    const yes = [
      { by: 'person:ana', at: AT },
      { by: 'person:bo', at: AT },
    ];
    const held = (clause: string, said: string, of?: string) => ({
      clause,
      ...(of === undefined ? {} : { of }),
      value: said,
      by: 'person:ana',
      at: AT,
      yes,
      agreed: { value: said, by: 'person:ana', at: AT },
    });
    assert.deepEqual(value['clauses'], [held('purpose', 'To speak up', 'person:ana'), held('initiator', 'person:bo')]);
    assert.deepEqual(value['versions'], [
      {
        id: 'first',
        at: AT,
        by: 'person:bo',
        terms: [
          { clause: 'purpose', of: 'person:ana', value: 'To speak up' },
          { clause: 'initiator', value: 'person:bo' },
        ],
      },
    ]);
  });

  for (const [title, agreement, field] of [
    ['is no object', 'weekly', 'mentorships[0].agreement'],
    ['has a value that its clause cannot have', { at: AT, clauses: [{ clause: 'minutes', value: 'long' }] }, undefined],
  ] as const)
    it(`${title}: told, and the rest is read`, async () => {
      const { entries, rejected } = await readParts({ agreement });
      assert.deepEqual(
        entries.map(({ id }) => id),
        ['mentorship:ana-bo'],
      );
      assert.equal(rejected.length, 1);
      if (field !== undefined) assert.equal(rejected[0]?.field, field);
    });
});

describe('a programme file', () => {
  it('tells when it was true', async () => {
    assert.equal((await read({ asOf: '2026-10-21T08:20:00Z' })).asOf, '2026-10-21T08:20:00.000Z');
    assert.equal((await read({})).asOf, undefined);
  });

  it('puts the programme where everybody reads it', async () => {
    const { entries, rejected } = await read({
      programme: { id: 'spring', name: 'Spring', startsOn: '2026-03-01', tone: 'x' },
    });
    assert.deepEqual(rejected, []);
    assert.deepEqual(entries, [
      {
        space: 'public',
        id: 'programme:spring',
        writer: 'person:office',
        value: {
          schemaVersion: 1,
          createdAt: '2026-10-21T08:20:00.000Z',
          createdBy: 'person:office',
          updatedAt: '2026-10-21T08:20:00.000Z',
          name: 'Spring',
          startsOn: '2026-03-01',
          tone: 'x',
        },
      },
    ]);
  });

  it('puts a mentorship where its two people read it', async () => {
    const { entries } = await readParts({});
    assert.deepEqual(entries, [
      {
        space: 'pair:ana+bo',
        members: ['person:ana', 'person:bo'],
        id: 'mentorship:ana-bo',
        writer: 'person:ana',
        value: {
          schemaVersion: 1,
          createdAt: '2026-09-01T08:00:00.000Z',
          createdBy: 'person:ana',
          updatedAt: '2026-09-01T08:00:00.000Z',
          kind: 'informal',
          stage: 'active',
          startedAt: '2026-09-01T08:00:00.000Z',
          partners: [
            { person: 'person:ana', name: 'Ana', role: 'mentee', zone: 'Europe/Lisbon' },
            { person: 'person:bo', name: 'Bo', role: 'mentor', zone: 'Asia/Tokyo' },
          ],
        },
      },
    ]);
  });

  it('keeps private goals where only their owner reads them', async () => {
    const { entries, rejected } = await read({
      mentorships: [
        mentorship({
          goals: [
            { id: 'mine', title: 'Mine', status: 'idea', owner: 'ana', private: true },
            { id: 'ours', title: 'Ours', status: 'idea', owner: 'bo', supporter: 'ana' },
          ],
        }),
      ],
      goals: [{ id: 'alone', title: 'Alone', status: 'idea', owner: 'cy' }],
    });
    assert.deepEqual(rejected, []);
    assert.deepEqual(
      entries.slice(1).map(({ id, space, members, writer, value }) => [id, space, members, writer, value['owners']]),
      [
        ['goal:mine', 'person:ana', undefined, 'person:ana', ['person:ana']],
        ['goal:ours', 'pair:ana+bo', ['person:ana', 'person:bo'], 'person:bo', ['person:bo']],
        ['goal:alone', 'person:cy', undefined, 'person:cy', ['person:cy']],
      ],
    );
  });

  it('finds the hour of an occurrence, before and after the clocks change', async () => {
    const meeting = { series: 's', zone: 'Europe/Lisbon', minutes: 45, format: 'video', status: 'held' };
    const { entries, rejected } = await readParts({
      series: [SERIES],
      meetings: [
        { ...meeting, id: 'm1', occurrence: '2026-10-21T09:00' },
        { ...meeting, id: 'm2', occurrence: '2026-10-28T09:00' },
      ],
    });
    assert.deepEqual(rejected, []);
    assert.deepEqual(
      entries.slice(2).map(({ id, value }) => [id, value['start'], value['series'], value['uid']]),
      [
        ['meeting:s.20261021T0900', '2026-10-21T08:00:00.000Z', 'series:s', 's.20261021T0900'],
        ['meeting:s.20261028T0900', '2026-10-28T09:00:00.000Z', 'series:s', 's.20261028T0900'],
      ],
    );
  });

  it('reads the agenda, what was talked about, and the notes', async () => {
    const start = '2026-09-09T08:00:00.000Z';
    const item = { id: 'i', kind: 'topic', text: 'Speak', by: 'ana', at: '2026-09-08T08:00:00.000Z', goal: 'g' };
    const meetings = [
      {
        id: 'm',
        start,
        zone: 'Asia/Tokyo',
        minutes: 30,
        format: 'walk',
        agenda: [item],
        covered: ['i', 'question:q'],
        note: 'Well',
      },
    ];
    const value = await valueOf({ meetings }, 'meeting:m');
    assert.deepEqual(value['agenda'], {
      items: [{ ...item, by: 'person:ana', goal: 'goal:g' }],
      order: [],
      dismissed: [],
      postponed: [],
      covered: ['item:i', 'question:q'],
    });
    const note = await valueOf({ meetings }, 'note:m.shared');
    assert.deepEqual([note['meeting'], note['text'], note['createdAt']], ['meeting:m', 'Well', start]);
  });

  it('leads advice to the meeting and the goal it belongs to', async () => {
    const value = await valueOf(
      {
        goals: [{ id: 'g', title: 'G', status: 'idea', owner: 'ana' }],
        series: [SERIES],
        meetings: [
          { id: 'm', series: 's', occurrence: '2026-09-02T09:00', zone: 'Europe/Lisbon', minutes: 45, format: 'video' },
        ],
        actions: [
          {
            id: 'x',
            kind: 'advice',
            text: 'Breathe',
            owner: 'ana',
            givenBy: 'bo',
            at: '2026-09-02T08:30:00.000Z',
            meeting: 'm',
            goal: 'g',
          },
        ],
      },
      'action:x',
    );
    assert.deepEqual(value, {
      schemaVersion: 1,
      createdAt: '2026-09-02T08:30:00.000Z',
      createdBy: 'person:bo',
      updatedAt: '2026-09-02T08:30:00.000Z',
      status: 'open',
      kind: 'advice',
      text: 'Breathe',
      owner: 'person:ana',
      givenBy: 'person:bo',
      mentorship: 'mentorship:ana-bo',
      meeting: 'meeting:s.20260902T0900',
      goal: 'goal:g',
    });
  });

  it('reads feedback with its reply', async () => {
    const given = {
      id: 'f',
      status: 'acknowledged',
      from: 'bo',
      to: 'ana',
      situation: 'Yesterday',
      observation: 'You waited',
      givenAt: '2026-09-10T08:00:00.000Z',
      reply: { kind: 'thanks', line: '', at: '2026-09-11T08:00:00.000Z' },
    };
    const value = await valueOf({ feedback: [given] }, 'feedback:f');
    assert.deepEqual(
      [value['from'], value['to'], value['mentorship'], value['createdAt'], value['reply']],
      ['person:bo', 'person:ana', 'mentorship:ana-bo', '2026-09-10T08:00:00.000Z', given.reply],
    );
  });
});

describe('what cannot be read is told by path, and stops nothing', () => {
  const goal = { id: 'g', title: 'G', status: 'idea', owner: 'ana' };
  const meeting = { id: 'm', start: '2026-09-09T08:00:00.000Z', zone: 'Asia/Tokyo', minutes: 30, format: 'walk' };
  const cases: { title: string; parts: Json; field: string; code: string }[] = [
    { title: 'a list that is none', parts: { goals: {} }, field: 'goals', code: 'exchange.value.list' },
    { title: 'an item that is none', parts: { goals: ['x'] }, field: 'goals[0]', code: 'exchange.value.object' },
    {
      title: 'an item without an id',
      parts: { goals: [{ ...goal, id: undefined }] },
      field: 'goals[0]',
      code: 'exchange.value.noId',
    },
    {
      title: 'an id that stands twice',
      parts: { goals: [goal, goal] },
      field: 'goals[1].id',
      code: 'exchange.value.twice',
    },
    {
      title: 'a title that is missing',
      parts: { goals: [{ ...goal, title: undefined }] },
      field: 'goals[0].title',
      code: 'exchange.value.missing',
    },
    {
      title: 'a title that is empty',
      parts: { goals: [{ ...goal, title: '' }] },
      field: 'goals[0].title',
      code: 'exchange.value.empty',
    },
    {
      title: 'a status nobody knows',
      parts: { goals: [{ ...goal, status: 'won' }] },
      field: 'goals[0].status',
      code: 'exchange.value.choice',
    },
    {
      title: 'a priority that is no number',
      parts: { goals: [{ ...goal, priority: '1' }] },
      field: 'goals[0].priority',
      code: 'exchange.value.other',
    },
    {
      title: 'a date that is none',
      parts: { goals: [{ ...goal, by: 'soon' }] },
      field: 'goals[0].by',
      code: 'exchange.value.date',
    },
    {
      title: 'a day that the month does not have',
      parts: { goals: [{ ...goal, by: '2026-02-30' }] },
      field: 'goals[0].by',
      code: 'exchange.value.date',
    },
    {
      title: 'an instant without a zone',
      parts: { goals: [{ ...goal, createdAt: '2026-09-09T08:00' }] },
      field: 'goals[0].createdAt',
      code: 'exchange.value.instant',
    },
    {
      title: 'an hour that no day has',
      parts: { meetings: [{ ...meeting, start: '2026-09-09T25:00:00.000Z' }] },
      field: 'meetings[0].start',
      code: 'exchange.value.date',
    },
    {
      title: 'a goal of somebody else',
      parts: { goals: [{ ...goal, owner: 'cy' }] },
      field: 'goals[0]',
      code: 'exchange.reference.partner',
    },
    {
      title: 'a zone nobody knows',
      parts: { meetings: [{ ...meeting, zone: 'Mars/Base' }] },
      field: 'meetings[0].zone',
      code: 'exchange.cell.zone',
    },
    {
      title: 'a link that runs code',
      parts: { meetings: [{ ...meeting, link: 'javascript:x' }] },
      field: 'meetings[0].link',
      code: 'exchange.cell.link',
    },
    {
      title: 'a rule that cannot be kept',
      parts: { series: [{ ...SERIES, rrule: 'FREQ=YEARLY' }] },
      field: 'series[0].rrule',
      code: 'exchange.series.rule',
    },
    {
      title: 'an hour that the clocks jump over',
      parts: {
        series: [SERIES],
        meetings: [
          { ...meeting, start: undefined, series: 's', zone: 'Europe/Lisbon', occurrence: '2026-03-29T01:30' },
        ],
      },
      field: 'meetings[0].occurrence',
      code: 'exchange.meeting.occurrence',
    },
    {
      title: 'a series that is not there',
      parts: { meetings: [{ ...meeting, series: 's' }] },
      field: 'meetings[0].series',
      code: 'exchange.reference.unknown',
    },
    {
      title: 'a goal that is not there',
      parts: { meetings: [{ ...meeting, wantedGoal: 'x' }] },
      field: 'meetings[0].wantedGoal',
      code: 'exchange.reference.unknown',
    },
  ];
  for (const { title, parts, field, code } of cases) {
    it(title, async () => {
      const { entries, rejected } = await readParts({
        ...parts,
        feedback: [{ id: 'last', status: 'draft', from: 'ana', to: 'bo' }],
      });
      assert.deepEqual(
        rejected.map((one) => [one.field, one.problem.code]),
        [[`mentorships[0].${field}`, code]],
      );
      assert.equal(entries.at(-1)?.id, 'feedback:last');
    });
  }

  it('a mentorship of one person, while others are read', async () => {
    const alone = mentorship({ id: 'x', partners: [PARTNERS[0], PARTNERS[0]], goals: [goal] });
    const { entries, rejected } = await read({ mentorships: [alone, mentorship()] });
    assert.deepEqual(
      rejected.map((one) => [one.field, one.problem.code]),
      [['mentorships[0].partners', 'exchange.mentorship.partners']],
    );
    assert.deepEqual(
      entries.map(({ id }) => id),
      ['mentorship:ana-bo'],
    );
  });

  it('with line and column', async () => {
    const text = `{
  "format": "mentorship-widgets/programme/1",
  "goals": [
    { "id": "a", "title": "A", "status": "idea", "owner": "cy" },
    { "id": "b", "title": "B", "status": "wish", "owner": "cy" },
    { "id": "c", "status": "idea", "owner": "cy" }
  ]
}`;
    const { entries, rejected } = await readProgramme(text, OPTIONS);
    assert.deepEqual(rejected, [
      {
        line: 5,
        column: 42,
        field: 'goals[1].status',
        problem: {
          code: 'exchange.value.choice',
          params: {
            found: '"wish"',
            expected: '"idea" | "planned" | "active" | "onHold" | "achieved" | "changed" | "dropped"',
          },
        },
      },
      { line: 6, column: 5, field: 'goals[2].title', problem: { code: 'exchange.value.missing', params: {} } },
    ]);
    assert.deepEqual(
      entries.map(({ id }) => id),
      ['goal:a'],
    );
  });
});

describe('what is no programme', () => {
  const cases: [title: string, text: string, line: number, column: number, code: string][] = [
    ['broken JSON', '{"format": "mentorship-widgets/programme/1",\n "goals": [}', 2, 12, 'exchange.json.syntax'],
    ['half a file', '{"format":', 1, 11, 'exchange.json.end'],
    ['another format', '{\n"format": "x"}', 2, 11, 'exchange.programme.format'],
    ['no format', '{}', 1, 1, 'exchange.programme.format'],
    ['a list', '[]', 1, 1, 'exchange.programme.format'],
    ['a newer format', '{"format": "mentorship-widgets/programme/2"}', 1, 12, 'exchange.programme.newer'],
  ];
  for (const [title, text, line, column, code] of cases) {
    it(title, async () => {
      const { entries, rejected } = await readProgramme(text, OPTIONS);
      assert.deepEqual(entries, []);
      assert.deepEqual(
        rejected.map((one) => [one.line, one.column, one.problem.code]),
        [[line, column, code]],
      );
    });
  }

  it('an instant that is none', async () => {
    const { asOf, rejected } = await read({ asOf: 'yesterday' });
    assert.equal(asOf, undefined);
    assert.deepEqual(
      rejected.map((one) => [one.field, one.problem.code]),
      [['asOf', 'exchange.value.instant']],
    );
  });
});
