import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { seriesFile } from '../../src/calendar/ics-series.js';
import type { CalendarSeries } from '../../src/calendar/ics-series.js';
import { zoneLines } from '../../src/calendar/ics-zone.js';
import { occurrences } from '../../src/calendar/recurrence.js';
import type { Series } from '../../src/calendar/recurrence.js';
import { loadTemporal } from '../../src/calendar/temporal.js';

const t = await loadTemporal();

function entry(series: Series): CalendarSeries {
  return {
    uid: 'series-1@example.org',
    sequence: 0,
    stamp: '2026-02-01T08:00:00.000Z',
    summary: 'Lena and Amara',
    minutes: 45,
    series,
  };
}

const BERLIN: Series = {
  start: '2026-02-25T16:00',
  zone: 'Europe/Berlin',
  rule: 'FREQ=WEEKLY;INTERVAL=2;UNTIL=20261231',
  exdates: ['2026-03-11T16:00'],
};

const BERLIN_ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Berlin',
  'BEGIN:DAYLIGHT',
  'DTSTART:20250330T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:20251026T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** The instants that ical.js finds in the file of a series, by the file's own VTIMEZONE. */
function reread(text: string, limit: number): string[] {
  const calendar = ICAL.Component.fromString(text);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  const master = calendar.getFirstSubcomponent('vevent');
  assert.ok(zone && master);
  const event = new ICAL.Event(master);
  const timezone = new ICAL.Timezone(zone);
  event.startDate.zone = timezone;
  const iterator = event.iterator();
  const found: string[] = [];
  while (found.length < limit) {
    const next: unknown = iterator.next();
    if (!(next instanceof ICAL.Time)) break;
    next.zone = timezone;
    found.push(next.toJSDate().toISOString());
  }
  return found;
}

/** The instants that node-ical finds in the file of a series until 2032, by its own knowledge of zones. */
function rereadByName(text: string): string[] {
  const span = { from: new Date('2026-01-01T00:00:00Z'), to: new Date('2032-01-01T00:00:00Z') };
  return Object.values(nodeIcal.sync.parseICS(text))
    .flatMap((event) => (event?.type === 'VEVENT' ? nodeIcal.expandRecurringEvent(event, span) : []))
    .map(({ start }) => start.toISOString());
}

/** rrule-temporal, by which node-ical repeats, overlooks the month of Ramadan, in which clocks there pause. */
const PAUSING = ['Africa/Cairo', 'Africa/Casablanca'];

describe('the calendar file of a series', () => {
  it('keeps local time, its zone, rule, exceptions and what was moved', () => {
    const text = seriesFile(t, {
      ...entry(BERLIN),
      changed: [
        {
          local: '2026-04-08T16:00',
          start: '2026-04-09T12:00:00.000Z',
          end: '2026-04-09T12:45:00.000Z',
          sequence: 1,
          summary: 'Lena and Amara, moved',
        },
      ],
    });
    assert.deepEqual(text?.split('\r\n'), [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//mentorship-widgets//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      ...BERLIN_ZONE,
      'BEGIN:VEVENT',
      'UID:series-1@example.org',
      'SEQUENCE:0',
      'DTSTAMP:20260201T080000Z',
      'DTSTART;TZID=Europe/Berlin:20260225T160000',
      'DURATION:PT45M',
      'RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20261231T225959Z',
      'EXDATE;TZID=Europe/Berlin:20260311T160000',
      'SUMMARY:Lena and Amara',
      'STATUS:CONFIRMED',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:series-1@example.org',
      'SEQUENCE:1',
      'DTSTAMP:20260201T080000Z',
      'RECURRENCE-ID;TZID=Europe/Berlin:20260408T160000',
      'DTSTART:20260409T120000Z',
      'DTEND:20260409T124500Z',
      'SUMMARY:Lena and Amara\\, moved',
      'STATUS:CONFIRMED',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('begins with the first time that the rule takes', () => {
    const text = seriesFile(t, entry({ ...BERLIN, rule: 'FREQ=WEEKLY;BYDAY=MO', exdates: [] }));
    assert.ok(text?.includes('DTSTART;TZID=Europe/Berlin:20260302T160000\r\n'));
  });

  it('counts a first time that was called off', () => {
    const text = seriesFile(t, entry({ ...BERLIN, rule: 'FREQ=WEEKLY;COUNT=3', exdates: [BERLIN.start] }));
    assert.ok(text?.includes('DTSTART;TZID=Europe/Berlin:20260225T160000\r\n'));
    assert.deepEqual(reread(text ?? '', 5), ['2026-03-04T15:00:00.000Z', '2026-03-11T15:00:00.000Z']);
  });

  it('is none for a series without occurrences', () => {
    assert.equal(seriesFile(t, entry({ ...BERLIN, rule: 'FREQ=WEEKLY;UNTIL=20260101' })), undefined);
  });

  for (const zone of [
    'Europe/Berlin',
    'America/New_York',
    'America/Santiago',
    'Africa/Cairo',
    'Africa/Casablanca',
    'Asia/Kolkata',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'Pacific/Apia',
  ])
    it(`means the same instants to two other parsers, in ${zone}`, () => {
      for (const rule of ['FREQ=WEEKLY', 'FREQ=MONTHLY;BYDAY=-1WE', 'FREQ=DAILY;INTERVAL=3;COUNT=150']) {
        const series = { start: '2026-02-25T16:00', zone, rule, exdates: [] };
        const ours = occurrences(t, series, { limit: 60 }).map(({ instant }) => instant);
        const text = seriesFile(t, entry(series)) ?? '';
        assert.deepEqual(reread(text, 60), ours);
        if (!PAUSING.includes(zone)) assert.deepEqual(rereadByName(text).slice(0, 60), ours);
      }
    });
});

describe('the time zone of a calendar file', () => {
  const from = Date.parse('2026-02-25T15:00:00.000Z');

  it('is two yearly rules where the zone keeps to them', () => {
    assert.deepEqual(zoneLines(t, 'Europe/Berlin', from), BERLIN_ZONE);
    assert.deepEqual(
      zoneLines(t, 'America/New_York', from).filter((line) => line.startsWith('RRULE')),
      ['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU'],
    );
  });

  it('is one offset where the clocks never change', () => {
    assert.deepEqual(zoneLines(t, 'Asia/Kathmandu', from), [
      'BEGIN:VTIMEZONE',
      'TZID:Asia/Kathmandu',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0545',
      'TZOFFSETTO:+0545',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]);
  });

  it('tells every change of ten years where they follow no yearly rule', () => {
    const casablanca = zoneLines(t, 'Africa/Casablanca', from);
    assert.ok(!casablanca.some((line) => line.startsWith('RRULE')));
    // 2027-02-07 02:00: back for Ramadan
    assert.ok(casablanca.includes('DTSTART:20270207T030000'));
  });
});
