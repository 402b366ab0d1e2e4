import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from '../../src/model/schemas/shape.js';
import { isSafeLink } from '../../src/model/link.js';
import { type AgendaChange, type Meeting, type MeetingDraft, type SeriesDraft } from '../../src/model/meeting.js';
import {
  addMeeting,
  addSeries,
  cancelMeeting,
  changeAgenda,
  editMeeting,
  editNote,
  endSeries,
  holdMeeting,
  missMeeting,
  rescheduleMeeting,
} from '../../src/model/meeting-changes.js';
import { seriesSchema } from '../../src/model/schemas/meeting.js';
import type { Result } from '../../src/model/result.js';

const LENA = 'person:lena';
const acting = { person: LENA, now: '2026-10-21T08:00:00.000Z' };

const draft: MeetingDraft = {
  mentorship: 'mentorship:m',
  start: '2026-10-28T15:00:00.000Z',
  zone: 'Europe/Berlin',
  minutes: 45,
  format: 'video',
  place: '',
  link: '',
  uid: 'one',
};

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) assert.fail(result.problem.code);
  return result.value;
}

const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.problem.code);

const planned = valueOf(addMeeting(draft, acting));
const withStatus = (status: Meeting['status']): Meeting => ({ ...planned, status });
const to = { from: draft.start, start: '2026-10-29T15:00:00.000Z', zone: 'Europe/Berlin' };

describe('planning a meeting', () => {
  const refusals: readonly (readonly [string, Partial<MeetingDraft>, string])[] = [
    ['five minutes are enough', { minutes: 5 }, 'ok'],
    ['four are not', { minutes: 4 }, 'meeting.minutes'],
    ['eight hours are the most', { minutes: 481 }, 'meeting.minutes'],
    ['not a number', { minutes: Number.NaN }, 'meeting.minutes'],
    ['a secure link', { link: 'https://meet.example/x' }, 'ok'],
    ['a link that would run code', { link: 'javascript:alert(1)' }, 'meeting.link'],
    ['a link without a scheme', { link: 'meet.example/x' }, 'meeting.link'],
  ];
  for (const [name, change, code] of refusals) {
    it(name, () => {
      assert.equal(codeOf(addMeeting({ ...draft, ...change }, acting)), code);
    });
  }

  it('links are allowed by scheme', () => {
    const links = ['tel:+49', 'mailto:a@b.example', 'HTTP://x.example', 'data:text/html,x', ' https://x.example', ''];
    assert.deepEqual(links.map(isSafeLink), [true, true, true, false, false, false]);
  });

  it('a series needs a day that exists', () => {
    const { uid: _uid, ...place } = draft;
    const series: SeriesDraft = { ...place, start: '2026-02-30T16:00', rrule: 'FREQ=WEEKLY' };
    assert.equal(codeOf(addSeries(series, acting)), 'meeting.date');
    assert.equal(codeOf(addSeries({ ...series, start: '2026-02-25T16:00' }, acting)), 'ok');
  });
});

describe('R21 moving a meeting', () => {
  it('keeps agenda and uid and counts the sequence up', () => {
    const item = { id: 'i', kind: 'topic', text: 'Budget' } as const;
    const prepared = valueOf(changeAgenda(planned, { change: 'add', item }, acting));
    const moved = valueOf(rescheduleMeeting(prepared, to, acting));
    assert.equal(moved.start, '2026-10-29T15:00:00.000Z');
    assert.equal(moved.uid, 'one');
    assert.equal(moved.sequence, 1);
    assert.deepEqual(moved.agenda, prepared.agenda);
  });
  it('twice to the same time is once', () => {
    const moved = valueOf(rescheduleMeeting(planned, to, acting));
    assert.equal(valueOf(rescheduleMeeting(moved, to, acting)), moved);
  });
  const lateCases: readonly { title: string; now: string; status: Meeting['status']; late: string | undefined }[] = [
    { title: 'a week before', now: '2026-10-21T15:00:00.000Z', status: 'scheduled', late: undefined },
    { title: 'a day before', now: '2026-10-27T15:00:00.000Z', status: 'scheduled', late: undefined },
    {
      title: 'with less than a day left',
      now: '2026-10-27T15:00:01.000Z',
      status: 'scheduled',
      late: '2026-10-27T15:00:01.000Z',
    },
    {
      title: 'when it was only offered yet',
      now: '2026-10-28T14:00:00.000Z',
      status: 'proposed',
      late: undefined,
    },
  ];
  for (const { title, now, status, late } of lateCases) {
    it(`R45 keeps that it was moved late: ${title}`, () => {
      const moved = valueOf(rescheduleMeeting(withStatus(status), to, { ...acting, now }));
      assert.equal(moved.movedLateAt, late);
    });
  }
  it('asks when the other one moved it meanwhile', () => {
    const moved = valueOf(rescheduleMeeting(planned, to, acting));
    const again = { ...to, start: '2026-10-30T15:00:00.000Z' };
    assert.equal(codeOf(rescheduleMeeting(moved, again, acting)), 'conflict.fields');
  });
});

describe('what can be done in each state', () => {
  const rows: readonly (readonly [Meeting['status'], Record<string, string>])[] = [
    ['proposed', { move: 'ok', cancel: 'ok', hold: 'ok', miss: 'ok', agenda: 'ok' }],
    ['scheduled', { move: 'ok', cancel: 'ok', hold: 'ok', miss: 'ok', agenda: 'ok' }],
    ['held', { move: 'meeting.over', cancel: 'meeting.over', hold: 'ok', miss: 'meeting.over', agenda: 'ok' }],
    ['missed', { move: 'meeting.over', cancel: 'meeting.over', hold: 'ok', miss: 'ok', agenda: 'ok' }],
    [
      'cancelled',
      {
        move: 'meeting.over',
        cancel: 'ok',
        hold: 'meeting.cancelled',
        miss: 'meeting.over',
        agenda: 'meeting.cancelled',
      },
    ],
  ];
  for (const [status, expected] of rows) {
    it(status, () => {
      const meeting = withStatus(status);
      assert.deepEqual(
        {
          move: codeOf(rescheduleMeeting(meeting, to, acting)),
          cancel: codeOf(cancelMeeting(meeting, acting)),
          hold: codeOf(holdMeeting(meeting, [], acting)),
          miss: codeOf(missMeeting(meeting, acting)),
          agenda: codeOf(changeAgenda(meeting, { change: 'dismiss', key: 'k' }, acting)),
        },
        expected,
      );
    });
  }
  it('cancelling tells calendars that it is newer', () => {
    const cancelled = valueOf(cancelMeeting(planned, acting));
    assert.deepEqual([cancelled.status, cancelled.sequence], ['cancelled', 1]);
  });
  it('holding adds what was talked about, once', () => {
    const covered = valueOf(changeAgenda(planned, { change: 'cover', key: 'a', covered: true }, acting));
    const held = valueOf(holdMeeting(covered, ['a', 'b'], acting));
    assert.deepEqual(held.agenda.covered, ['a', 'b']);
    assert.equal(held.heldAt, '2026-10-21T08:00:00.000Z');
  });
});

describe('changing the agenda', () => {
  const item = { id: 'i', kind: 'roadblock', text: ' Two leads disagree ' } as const;
  const change = (meeting: Meeting, edit: AgendaChange) => valueOf(changeAgenda(meeting, edit, acting));
  const filled = change(planned, { change: 'add', item });

  it('R28 adds an item once, with who and when', () => {
    assert.deepEqual(change(filled, { change: 'add', item }).agenda.items, [
      { id: 'i', kind: 'roadblock', text: 'Two leads disagree', by: LENA, at: '2026-10-21T08:00:00.000Z' },
    ]);
  });
  it('refuses an empty one', () => {
    assert.equal(
      codeOf(changeAgenda(planned, { change: 'add', item: { ...item, text: '  ' } }, acting)),
      'agenda.text.missing',
    );
    assert.equal(
      codeOf(changeAgenda(filled, { change: 'edit', id: 'i', from: 'One', text: '' }, acting)),
      'agenda.text.missing',
    );
    const meanwhile = { change: 'edit', id: 'i', from: 'Something else', text: 'Mine' } as const;
    assert.equal(codeOf(changeAgenda(filled, meanwhile, acting)), 'agenda.item.changed');
    assert.equal(codeOf(changeAgenda(filled, { ...meanwhile, id: 'gone' }, acting)), 'agenda.item.gone');
  });
  it('puts off, leaves out and brings back', () => {
    const out = change(change(filled, { change: 'dismiss', key: 'a' }), { change: 'postpone', key: 'b' });
    assert.deepEqual([out.agenda.dismissed, out.agenda.postponed], [['a'], ['b']]);
    const back = change(change(out, { change: 'restore', key: 'a' }), { change: 'restore', key: 'b' });
    assert.deepEqual([back.agenda.dismissed, back.agenda.postponed], [[], []]);
  });
  it('orders and edits', () => {
    assert.deepEqual(change(filled, { change: 'order', keys: ['b', 'a'] }).agenda.order, ['b', 'a']);
    const from = filled.agenda.items[0]?.text ?? '';
    assert.equal(change(filled, { change: 'edit', id: 'i', from, text: 'Three' }).agenda.items[0]?.text, 'Three');
    assert.deepEqual(change(filled, { change: 'remove', id: 'i' }).agenda.items, []);
  });
});

describe('editing a meeting', () => {
  const longer = { minutes: { from: 45, to: 60 } };
  const wanted = { wanted: { from: '', to: 'A plan' } };
  for (const [status, answers] of [
    ['scheduled', ['ok', 'ok']],
    ['held', ['meeting.over', 'ok']],
    ['missed', ['meeting.over', 'ok']],
    ['cancelled', ['meeting.cancelled', 'meeting.cancelled']],
  ] as const)
    it(`that is ${status}`, () => {
      const meeting = withStatus(status);
      assert.deepEqual(
        [longer, wanted].map((changes) => codeOf(editMeeting(meeting, changes, acting))),
        answers,
      );
    });
  it('tells calendars what concerns them', () => {
    const edited = (changes: Parameters<typeof editMeeting>[1]) =>
      valueOf(editMeeting(planned, changes, acting)).sequence;
    assert.deepEqual(
      [edited(longer), edited({ place: { from: planned.place, to: 'Room 4' } }), edited(wanted)],
      [1, 1, 0],
    );
  });
});

describe('a series', () => {
  const { uid: _uid, ...place } = draft;
  const start = '2026-02-25T16:00';
  it('needs a rule that can be read', () => {
    assert.equal(codeOf(addSeries({ ...place, start, rrule: 'FREQ=YEARLY' }, acting)), 'calendar.rule-unsupported');
  });
  it('with another rule is no series, so that it stops no other', () => {
    const value = valueOf(addSeries({ ...place, start, rrule: 'FREQ=WEEKLY' }, acting));
    assert.deepEqual(
      ['FREQ=WEEKLY', 'FREQ=YEARLY', 'weekly'].map((rrule) => v.safeParse(seriesSchema, { ...value, rrule }).success),
      [true, false, false],
    );
  });
});

describe('two who write at once', () => {
  it('R18 keep different fields and are asked about the same', () => {
    const wanted = valueOf(editMeeting(planned, { wanted: { from: '', to: 'A plan' } }, acting));
    assert.equal(codeOf(editMeeting(wanted, { minutes: { from: 45, to: 60 } }, acting)), 'ok');
    assert.equal(codeOf(editMeeting(wanted, { wanted: { from: '', to: 'Courage' } }, acting)), 'conflict.fields');
  });
  it('are asked about notes', () => {
    const edit = { meeting: 'meeting:one', from: '', to: 'Mine' };
    const note = valueOf(editNote(undefined, edit, acting));
    assert.equal(note.text, 'Mine');
    assert.equal(codeOf(editNote(note, { ...edit, to: 'Theirs' }, acting)), 'conflict.fields');
    assert.equal(valueOf(editNote(note, { ...edit, from: 'Mine', to: 'Both' }, acting)).text, 'Both');
  });
});

describe('ending a series', () => {
  const { uid: _uid, ...place } = draft;
  const series = (rrule: string) => valueOf(addSeries({ ...place, start: '2026-02-25T16:00', rrule }, acting));
  const rows: readonly (readonly [string, string, string])[] = [
    ['FREQ=WEEKLY;INTERVAL=2', '2026-11-11T16:00', 'FREQ=WEEKLY;INTERVAL=2;UNTIL=20261110'],
    ['FREQ=WEEKLY;COUNT=20', '2026-04-01T16:00', 'FREQ=WEEKLY;UNTIL=20260331'],
    ['FREQ=WEEKLY;UNTIL=20260301', '2026-04-01T16:00', 'FREQ=WEEKLY;UNTIL=20260301'],
    ['FREQ=WEEKLY;UNTIL=20261231', '2026-03-01T16:00', 'FREQ=WEEKLY;UNTIL=20260228'],
  ];
  for (const [rule, before, expected] of rows) {
    it(`${rule} before ${before}`, () => {
      assert.equal(valueOf(endSeries(series(rule), before, acting)).rrule, expected);
    });
  }
  it('refuses a rule that cannot be read', () => {
    assert.equal(
      codeOf(endSeries({ ...series('FREQ=WEEKLY'), rrule: 'FREQ=YEARLY' }, '2026-03-01T16:00', acting)),
      'calendar.rule-unsupported',
    );
  });
});
