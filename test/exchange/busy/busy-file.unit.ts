import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readBusy } from '../../../src/exchange/busy/busy-file.js';

const MARCH = { from: '2026-03-01T00:00:00.000Z', to: '2026-04-15T00:00:00.000Z', zone: 'Europe/Berlin' };

const file = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]): string =>
  ['BEGIN:VEVENT', 'UID:a@example.org', ...lines, 'END:VEVENT'].join('\r\n');

/** `2026-03-02T09:00/10:00` in UTC, with the whole end where it is another day. */
const shown = ({ start, end }: { start: string; end: string }): string =>
  `${start.slice(0, 16)}/${end.slice(0, 10) === start.slice(0, 10) ? end.slice(11, 16) : end.slice(0, 16)}`;

async function read(text: string, options = MARCH): Promise<{ busy: string[]; told: string[] }> {
  const { busy, rejected } = await readBusy(text, options);
  return {
    busy: busy.map(shown),
    told: rejected.map(({ line, problem }) => `${String(line)} ${problem.code.replace('exchange.calendar.', '')}`),
  };
}

const WEIRD_ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Customized Time Zone',
  'BEGIN:STANDARD',
  'DTSTART:16011028T030000',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010325T020000',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

const cases: readonly { title: string; text: string; busy: readonly string[]; told?: readonly string[] }[] = [
  {
    title: 'UTC times, with an end and with a duration',
    text: file(
      event('DTSTART:20260302T090000Z', 'DTEND:20260302T100000Z'),
      event('DTSTART:20260303T090000Z', 'DURATION:PT45M'),
    ),
    busy: ['2026-03-02T09:00/10:00', '2026-03-03T09:00/09:45'],
  },
  {
    title: 'a zone by its IANA name, without any VTIMEZONE, on both sides of a clock change',
    text: file(
      event('DTSTART;TZID=America/New_York:20260306T090000', 'DTEND;TZID=America/New_York:20260306T100000'),
      event('DTSTART;TZID=America/New_York:20260309T090000', 'DTEND;TZID=America/New_York:20260309T100000'),
    ),
    busy: ['2026-03-06T14:00/15:00', '2026-03-09T13:00/14:00'],
  },
  {
    title: 'the names that Windows gives to zones, in quotes too',
    text: file(
      event(
        'DTSTART;TZID=W. Europe Standard Time:20260302T090000',
        'DTEND;TZID=W. Europe Standard Time:20260302T093000',
      ),
      event('DTSTART;TZID="India Standard Time":20260303T090000', 'DTEND;TZID="India Standard Time":20260303T093000'),
    ),
    busy: ['2026-03-02T08:00/08:30', '2026-03-03T03:30/04:00'],
  },
  {
    title: 'a zone named by a path',
    text: file(event('DTSTART;TZID=/vendor.example/20260101_1/Asia/Tokyo:20260302T090000', 'DURATION:PT1H')),
    busy: ['2026-03-02T00:00/01:00'],
  },
  {
    title: 'a zone that only the file describes',
    text: file(
      ...WEIRD_ZONE,
      event('DTSTART;TZID=Customized Time Zone:20260302T090000', 'DURATION:PT1H'),
      event('DTSTART;TZID=Customized Time Zone:20260402T090000', 'DURATION:PT1H'),
    ),
    busy: ['2026-03-02T08:00/09:00', '2026-04-02T07:00/08:00'],
  },
  {
    title: 'a zone that nobody knows, told once and read as the reader’s own',
    text: file(
      event('DTSTART;TZID=Middle Earth:20260302T090000', 'DURATION:PT1H'),
      event('DTSTART;TZID=Middle Earth:20260303T090000', 'DURATION:PT1H'),
    ),
    busy: ['2026-03-02T08:00/09:00', '2026-03-03T08:00/09:00'],
    told: ['4 zone'],
  },
  {
    title: 'floating times and whole days by the clock of the reader',
    text: file(
      event('DTSTART:20260302T090000', 'DTEND:20260302T100000'),
      event('DTSTART;VALUE=DATE:20260328', 'DTEND;VALUE=DATE:20260330'),
      event('DTSTART;VALUE=DATE:20260401'),
    ),
    busy: ['2026-03-02T08:00/09:00', '2026-03-27T23:00/2026-03-29T22:00', '2026-03-31T22:00/2026-04-01T22:00'],
  },
  {
    title: 'nothing for what is free or cancelled',
    text: file(
      event('DTSTART:20260302T090000Z', 'DURATION:PT1H', 'TRANSP:TRANSPARENT'),
      event('DTSTART:20260303T090000Z', 'DURATION:PT1H', 'STATUS:CANCELLED'),
      event('DTSTART:20260304T090000Z', 'DURATION:PT1H', 'X-MICROSOFT-CDO-BUSYSTATUS:FREE'),
      event('DTSTART:20260305T090000Z', 'DURATION:PT1H', 'X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE'),
    ),
    busy: ['2026-03-05T09:00/10:00'],
  },
  {
    title: 'a series that keeps its hour while the clocks change, with an exception in UTC and one by its zone',
    text: file(
      event(
        'DTSTART;TZID=Europe/Berlin:20260107T160000',
        'DTEND;TZID=Europe/Berlin:20260107T170000',
        'RRULE:FREQ=WEEKLY;BYDAY=WE;UNTIL=20260408T140000Z',
        'EXDATE:20260311T150000Z',
        'EXDATE;TZID=Europe/Berlin:20260318T160000',
      ),
    ),
    busy: ['2026-03-04T15:00/16:00', '2026-03-25T15:00/16:00', '2026-04-01T14:00/15:00', '2026-04-08T14:00/15:00'],
  },
  {
    title: 'one meeting of a series that moved, one that is cancelled, and one more',
    text: file(
      event('DTSTART:20260304T160000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=4', 'RDATE:20260306T160000Z'),
      event('RECURRENCE-ID:20260311T160000Z', 'DTSTART:20260312T080000Z', 'DURATION:PT30M'),
      event('RECURRENCE-ID:20260318T160000Z', 'DTSTART:20260318T160000Z', 'DURATION:PT1H', 'STATUS:CANCELLED'),
    ),
    busy: ['2026-03-04T16:00/17:00', '2026-03-06T16:00/17:00', '2026-03-12T08:00/08:30', '2026-03-25T16:00/17:00'],
  },
  {
    title: 'a yearly day, and a rule that no planner of ours would make',
    text: file(
      event('DTSTART;VALUE=DATE:19900317', 'RRULE:FREQ=YEARLY'),
      event('DTSTART:20250101T120000Z', 'DURATION:PT1H', 'RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'),
    ),
    busy: ['2026-03-16T23:00/2026-03-17T23:00', '2026-03-31T12:00/13:00'],
  },
  {
    title: 'an event that began before the window, and overlaps as one',
    text: file(
      event('DTSTART:20260228T200000Z', 'DTEND:20260301T040000Z'),
      event('DTSTART:20260301T030000Z', 'DTEND:20260301T050000Z'),
    ),
    busy: ['2026-03-01T00:00/05:00'],
  },
  {
    title: 'a first time, when no other day ever fits a daily rule',
    text: file(
      event('DTSTART:20260302T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;INTERVAL=7;BYDAY=TU'),
      event('DTSTART:20260303T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;BYMONTHDAY=31;BYMONTH=6;COUNT=2'),
    ),
    busy: ['2026-03-02T09:00/10:00', '2026-03-03T09:00/10:00'],
  },
  {
    title: 'as many times as a daily rule of one month counts, from that month on',
    text: file(event('DTSTART:20260227T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;BYMONTH=3;COUNT=2')),
    busy: ['2026-03-01T09:00/10:00', '2026-03-02T09:00/10:00'],
  },
  {
    title: 'a weekly rule of one month',
    text: file(event('DTSTART:20250401T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;BYMONTH=4;BYDAY=TU,WE')),
    busy: [...['2026-04-01T09:00/10:00', '2026-04-07T09:00/10:00', '2026-04-08T09:00/10:00'], '2026-04-14T09:00/10:00'],
  },
  {
    title: 'daily rules of some weekdays, months and days of the month, as often and as long as they say',
    text: file(
      event('DTSTART:20260302T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;BYDAY=MO,WE;COUNT=3'),
      event(
        'DTSTART;TZID=Europe/Berlin:20200303T070000',
        'DURATION:PT1H',
        'RRULE:FREQ=DAILY;INTERVAL=2;BYMONTH=3;UNTIL=20260306T060000Z',
      ),
      event('DTSTART;VALUE=DATE:20250331', 'RRULE:FREQ=DAILY;BYMONTHDAY=-1;UNTIL=20260331'),
    ),
    busy: [
      '2026-03-02T06:00/07:00',
      '2026-03-02T09:00/10:00',
      '2026-03-04T06:00/07:00',
      '2026-03-04T09:00/10:00',
      '2026-03-06T06:00/07:00',
      '2026-03-09T09:00/10:00',
      '2026-03-30T22:00/2026-03-31T22:00',
    ],
  },
  {
    title: 'the first time of what repeats in a way that nobody can follow, and says so',
    text: file(
      event('DTSTART:20260302T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;BYDAY=2MO'),
      event('DTSTART:20260303T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=SECONDLY;INTERVAL=86400;BYHOUR=10'),
      event('DTSTART:20260304T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;INTERVAL=86400;BYMONTH=2'),
      event('DTSTART:20260305T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYMONTH=3'),
    ),
    busy: ['2026-03-02T09:00/10:00', '2026-03-03T09:00/10:00', '2026-03-04T09:00/10:00', '2026-03-05T09:00/10:00'],
    told: ['4 rule', '10 rule', '16 rule', '22 rule'],
  },
  {
    title: 'free-busy periods',
    text: file(
      'BEGIN:VFREEBUSY',
      'FREEBUSY;FBTYPE=BUSY:20260302T090000Z/PT1H,20260302T110000Z/20260302T120000Z',
      'FREEBUSY;FBTYPE=FREE:20260302T130000Z/PT1H',
      'FREEBUSY:20260303T090000Z/PT15M',
      'END:VFREEBUSY',
    ),
    busy: ['2026-03-02T09:00/10:00', '2026-03-02T11:00/12:00', '2026-03-03T09:00/09:15'],
  },
  {
    title: 'folded lines, lower-case names, an alarm inside and bare line feeds',
    text: file(
      'begin:vevent',
      'dtstart:20260302T09',
      ' 0000Z',
      'DURATION:PT1H',
      'BEGIN:VALARM',
      'DURATION:PT9H',
      'TRIGGER:-PT15M',
      'END:VALARM',
      'end:vevent',
    ).replaceAll('\r\n', '\n'),
    busy: ['2026-03-02T09:00/10:00'],
  },
  {
    title: 'the rest, when lines and entries cannot be read',
    text: file(
      event('DTSTART:20260302T090000Z', 'DURATION:PT1H', 'nonsense without a colon'),
      event('SUMMARY:no beginning'),
      event('DTSTART:20261345T990000Z', 'DURATION:PT1H'),
      event('DTSTART:20260303T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=SOMETIMES'),
      event('DTSTART:20260304T090000Z', 'DURATION:PT1H'),
      'BEGIN:VEVENT',
      'DTSTART:20260305T090000Z',
    ),
    busy: ['2026-03-02T09:00/10:00', '2026-03-04T09:00/10:00'],
    told: ['8 line', '10 start', '14 time', '14 start', '19 event', '30 unended'],
  },
  { title: 'nothing of what is no calendar', text: 'name;mail\r\n', busy: [], told: ['1 none'] },
];

describe('busy times of a calendar file', () => {
  for (const { title, text, busy, told = [] } of cases) {
    it(`has ${title}`, async () => {
      assert.deepEqual(await read(text), { busy, told });
    });
  }

  it('keeps nothing of an event but when it is', async () => {
    const secret = event('DTSTART:20260302T090000Z', 'DURATION:PT1H', 'SUMMARY:Doctor', 'ATTENDEE:mailto:a@b.example');
    assert.deepEqual(await readBusy(file(secret), MARCH), {
      busy: [{ start: '2026-03-02T09:00:00.000Z', end: '2026-03-02T10:00:00.000Z' }],
      rejected: [],
    });
  });

  it('stops at a series that has repeated for ever, and tells', async () => {
    const { busy, told } = await read(file(event('DTSTART:20050101T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY')));
    assert.deepEqual([busy, told], [[], ['4 repeats']]);
  });

  it('reads busy times of any number of lines', async () => {
    const days = Array.from({ length: 5 }, (_, day) => day + 2);
    const lines = days.flatMap((day) =>
      Array.from({ length: 50 }, (_, minute) => {
        const start = `2026030${String(day)}T09${String(minute).padStart(2, '0')}00Z`;
        return `FREEBUSY:${start}/PT1M`;
      }),
    );
    const { busy, told } = await read(file('BEGIN:VFREEBUSY', ...lines, 'END:VFREEBUSY'));
    assert.deepEqual([busy, told], [days.map((day) => `2026-03-0${String(day)}T09:00/09:50`), []]);
  });

  it('tells a zone that nobody knows once', async () => {
    const unknown = event('DTSTART;TZID=Mars:20260302T090000', 'DURATION:PT1H');
    assert.deepEqual((await read(file(unknown, unknown, unknown))).told, ['4 zone']);
  });

  it('lets the page breathe also where nothing is taken from the file', async (test) => {
    let [now, pauses] = [0, 0];
    test.mock.method(performance, 'now', () => (now += 1));
    const todo = ['BEGIN:VTODO', 'SUMMARY:Tidy up', 'END:VTODO'].join('\r\n');
    const pause = () => {
      pauses++;
      return Promise.resolve();
    };
    const { busy } = await readBusy(file(...Array.from({ length: 100 }, () => todo)), { ...MARCH, pause });
    assert.deepEqual([busy, pauses > 30], [[], true]);
  });

  it('stops when it is aborted', async () => {
    const signal = AbortSignal.abort(new Error('left'));
    await assert.rejects(readBusy(file(event('DTSTART:20260302T090000Z')), { ...MARCH, signal }), /left/);
  });

  it('never throws, whatever the text', async () => {
    const line = fc.constantFrom(
      ...['BEGIN:VEVENT', 'END:VEVENT', 'BEGIN:VTIMEZONE', 'END:VTIMEZONE', 'TZID:X', 'DTSTART;TZID=X:20260302T090000'],
      ...['DTSTART:20260302T090000Z', 'DTEND:1', 'DURATION:P', 'RRULE:FREQ=DAILY;INTERVAL=0', 'RRULE:', ' ', ':', ''],
      ...['EXDATE:x', 'RDATE;VALUE=PERIOD:20260302T090000Z/PT1H', 'BEGIN:VFREEBUSY', 'FREEBUSY:x/y', 'END:VFREEBUSY'],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(line, fc.string()), { maxLength: 14 }), async (lines) => {
        const { busy } = await readBusy(file(...lines), MARCH);
        assert.ok(busy.every(({ start, end }) => start < end));
      }),
      { numRuns: 150 },
    );
  });
});
