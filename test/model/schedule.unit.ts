import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { localTime } from '../../src/calendar/zones.js';
import { loadTemporal } from '../../src/calendar/temporal.js';
import type { Meeting, Series } from '../../src/model/meeting.js';
import { plannedMeetings } from '../../src/model/planned-meetings.js';
import { endOf, unanswered, upcoming, type PlannedMeeting } from '../../src/model/schedule.js';

const t = await loadTemporal();
const base = {
  schemaVersion: 1,
  createdAt: '2026-02-01T09:00:00.000Z',
  createdBy: 'person:lena',
  updatedAt: '2026-02-01T09:00:00.000Z',
  mentorship: 'mentorship:m',
  minutes: 45,
  format: 'video',
  place: '',
  link: '',
} as const;

const series = (rrule: string, exdates: string[] = [], start = '2026-02-25T16:00') => ({
  id: 'series:s',
  space: 'pair:p',
  value: { ...base, start, zone: 'Europe/Berlin', rrule, exdates } satisfies Series,
});

const record = (id: string, start: string, value: Partial<Meeting> = {}) => ({
  id,
  space: 'pair:p',
  value: {
    ...base,
    status: 'scheduled',
    uid: id,
    sequence: 0,
    start,
    zone: 'Europe/Berlin',
    agenda: { items: [], order: [], dismissed: [], postponed: [], covered: [] },
    wanted: '',
    ...value,
  } satisfies Meeting,
});

const starts = (meetings: readonly PlannedMeeting[]) => meetings.map(({ value }) => value.start);

describe('meetings of a span', () => {
  it('a fortnightly series in Berlin across both clock changes, as New York reads it', () => {
    const spring = { from: '2026-02-20T00:00:00.000Z', to: '2026-04-10T00:00:00.000Z' };
    const autumn = { from: '2026-10-10T00:00:00.000Z', to: '2026-11-12T00:00:00.000Z' };
    const records = { series: [series('FREQ=WEEKLY;INTERVAL=2', [], '2026-02-18T16:00')], meetings: [] };
    const hours = [spring, autumn].flatMap((span) =>
      plannedMeetings(t, records, span).map(({ value }) => {
        const [berlin, newYork] = ['Europe/Berlin', 'America/New_York'].map((zone) => localTime(t, value.start, zone));
        return [berlin?.date, berlin?.time, newYork?.time];
      }),
    );
    assert.deepEqual(hours, [
      ['2026-03-04', '16:00', '10:00'],
      ['2026-03-18', '16:00', '11:00'],
      ['2026-04-01', '16:00', '10:00'],
      ['2026-10-14', '16:00', '10:00'],
      ['2026-10-28', '16:00', '11:00'],
      ['2026-11-11', '16:00', '10:00'],
    ]);
  });

  const span = { from: '2026-02-20T00:00:00.000Z', to: '2026-03-12T00:00:00.000Z' };

  it('an occurrence nobody touched has a derived id and says how to make its record', () => {
    const [first] = plannedMeetings(t, { series: [series('FREQ=WEEKLY')], meetings: [] }, span);
    assert.equal(first?.id, 'meeting:s.20260225T1600');
    assert.deepEqual(first.occurrence, {
      mentorship: 'mentorship:m',
      start: '2026-02-25T15:00:00.000Z',
      zone: 'Europe/Berlin',
      minutes: 45,
      format: 'video',
      place: '',
      link: '',
      uid: 's.20260225T1600',
      series: 'series:s',
      occurrence: '2026-02-25T16:00',
    });
  });

  it('a touched occurrence stands for the one of its series, also where it was moved away', () => {
    const moved = record('meeting:s.20260304T1600', '2026-03-20T15:00:00.000Z', { series: 'series:s' });
    const here = record('meeting:s.20260225T1600', '2026-02-26T15:00:00.000Z', { series: 'series:s' });
    const meetings = plannedMeetings(t, { series: [series('FREQ=WEEKLY')], meetings: [moved, here] }, span);
    assert.deepEqual(starts(meetings), ['2026-02-26T15:00:00.000Z', '2026-03-11T15:00:00.000Z']);
  });

  it('single meetings and series stand in order; exceptions are left out; the end of the span is', () => {
    const single = record('meeting:one', '2026-03-02T09:00:00.000Z');
    const late = record('meeting:two', '2026-03-12T00:00:00.000Z');
    const records = { series: [series('FREQ=WEEKLY', ['2026-03-04T16:00'])], meetings: [late, single] };
    assert.deepEqual(starts(plannedMeetings(t, records, span)), [
      '2026-02-25T15:00:00.000Z',
      '2026-03-02T09:00:00.000Z',
      '2026-03-11T15:00:00.000Z',
    ]);
  });
});

describe('what comes and what nobody answered', () => {
  const meetings = [
    record('meeting:past', '2026-10-14T14:00:00.000Z'),
    record('meeting:held', '2026-10-15T14:00:00.000Z', { status: 'held' }),
    record('meeting:now', '2026-10-21T08:00:00.000Z'),
    record('meeting:gone', '2026-10-22T08:00:00.000Z', { status: 'cancelled' }),
    record('meeting:next', '2026-10-28T15:00:00.000Z'),
  ];
  const now = '2026-10-21T08:20:00.000Z';

  it('a meeting comes until it is over', () => {
    const start = '2026-10-21T08:00:00.000Z';
    assert.equal(endOf({ start, minutes: 45, format: 'video' }), '2026-10-21T08:45:00.000Z');
    assert.deepEqual(
      upcoming(meetings, now).map(({ id }) => id),
      ['meeting:now', 'meeting:next'],
    );
    assert.deepEqual(
      upcoming(meetings, '2026-10-21T08:45:00.000Z').map(({ id }) => id),
      ['meeting:next'],
    );
  });
  it('a planned one whose hour has passed waits for an answer', () => {
    assert.deepEqual(
      unanswered(meetings, now).map(({ id }) => id),
      ['meeting:past'],
    );
  });
});
