import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { calendarFile } from '../../src/calendar/ics.js';
import type { CalendarEntry } from '../../src/calendar/ics.js';

const ENTRY: CalendarEntry = {
  uid: 'meeting-1@example.org',
  sequence: 0,
  stamp: '2026-10-21T08:00:00.000Z',
  start: '2026-10-28T15:00:00.000Z',
  end: '2026-10-28T15:45:00.000Z',
  summary: 'Lena and Amara',
};

const AWKWARD = 'Zoë; “a, b” \\n\nsecond 日本語 line 🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉';

function lines(entry: CalendarEntry): string[] {
  return calendarFile(entry).split('\r\n');
}

function reread(entry: CalendarEntry): ICAL.Component {
  const event = ICAL.Component.fromString(calendarFile(entry)).getFirstSubcomponent('vevent');
  assert.ok(event);
  return event;
}

describe('the calendar file of one meeting', () => {
  it('is the smallest that all calendars take', () => {
    assert.equal(
      calendarFile(ENTRY),
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//mentorship-widgets//EN',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'BEGIN:VEVENT',
        'UID:meeting-1@example.org',
        'SEQUENCE:0',
        'DTSTAMP:20261021T080000Z',
        'DTSTART:20261028T150000Z',
        'DTEND:20261028T154500Z',
        'SUMMARY:Lena and Amara',
        'STATUS:CONFIRMED',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('says everything there is to say', () => {
    const entry: CalendarEntry = {
      ...ENTRY,
      sequence: 3,
      description: 'Agenda:\n1. What became of the advice; first',
      location: 'Café, 2nd floor',
      url: 'https://example.org/meet?a=1,2;b',
      organizer: { name: 'Lena "LB" Berg, PhD', email: 'lena@example.org' },
      attendees: [{ email: 'amara@example.org' }],
      alarms: [15, 1440],
    };
    assert.deepEqual(lines(entry).slice(4, -2), [
      'BEGIN:VEVENT',
      'UID:meeting-1@example.org',
      'SEQUENCE:3',
      'DTSTAMP:20261021T080000Z',
      'DTSTART:20261028T150000Z',
      'DTEND:20261028T154500Z',
      'SUMMARY:Lena and Amara',
      'DESCRIPTION:Agenda:\\n1. What became of the advice\\; first',
      'LOCATION:Café\\, 2nd floor',
      'URL:https://example.org/meet?a=1,2;b',
      'ORGANIZER;CN="Lena ^\'LB^\' Berg, PhD":mailto:lena@example.org',
      'ATTENDEE:mailto:amara@example.org',
      'STATUS:CONFIRMED',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-PT15M',
      'DESCRIPTION:Lena and Amara',
      'END:VALARM',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-PT1440M',
      'DESCRIPTION:Lena and Amara',
      'END:VALARM',
      'END:VEVENT',
    ]);
  });

  it('cancels under the same name and rings no more', () => {
    const cancelled = lines({ ...ENTRY, sequence: 1, cancelled: true, alarms: [15] });
    assert.equal(cancelled[4], 'METHOD:CANCEL');
    assert.deepEqual(cancelled.slice(6, 8), ['UID:meeting-1@example.org', 'SEQUENCE:1']);
    assert.ok(cancelled.includes('STATUS:CANCELLED'));
    assert.ok(!cancelled.includes('BEGIN:VALARM'));
  });

  it('folds at 75 octets and tears no character apart', () => {
    const folded = lines({ ...ENTRY, summary: `${'x'.repeat(64)}äöü${'🎉'.repeat(20)}` }).slice(11, -4);
    assert.deepEqual(folded, [`SUMMARY:${'x'.repeat(64)}ä`, ` öü${'🎉'.repeat(17)}`, ` ${'🎉'.repeat(3)}`]);
    assert.deepEqual(
      folded.map((line) => Buffer.byteLength(line)),
      [74, 73, 13],
    );
    const plain = lines({ ...ENTRY, description: 'x'.repeat(200) }).slice(12, -4);
    assert.deepEqual(
      plain.map((line) => line.length),
      [75, 75, 64],
    );
  });

  it('leaves a line of 75 octets whole', () => {
    assert.equal(lines({ ...ENTRY, summary: 'x'.repeat(67) })[11], `SUMMARY:${'x'.repeat(67)}`);
    assert.deepEqual(lines({ ...ENTRY, summary: 'x'.repeat(68) }).slice(11, 13), [`SUMMARY:${'x'.repeat(67)}`, ' x']);
  });

  for (const [what, entry] of [
    ['a text', { ...ENTRY, summary: 'Hi\r\nATTENDEE:mailto:eve@example.org' }],
    ['a name', { ...ENTRY, organizer: { name: 'L\r\nATTENDEE:mailto:eve', email: 'lena@example.org' } }],
    ['an address', { ...ENTRY, organizer: { email: 'lena@example.org\r\nATTENDEE:mailto:eve' } }],
    ['a link', { ...ENTRY, url: 'https://example.org/\r\nATTENDEE:mailto:eve' }],
    ['an identifier', { ...ENTRY, uid: 'a\rATTENDEE:mailto:eve' }],
  ] as const)
    it(`lets no line in through ${what}`, () => {
      assert.equal(reread(entry).getAllProperties('attendee').length, 0);
      assert.ok(!lines(entry).some((line) => line.startsWith('ATTENDEE')));
      assert.ok(!/[^\r]\n|\r[^\n]/.test(calendarFile(entry)));
    });

  for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'https://a b', 'example.org'])
    it(`leaves the link ${url} out`, () => {
      assert.ok(!calendarFile({ ...ENTRY, url }).includes('URL'));
    });

  it('is read back by another parser as it was meant', () => {
    const event = reread({
      ...ENTRY,
      summary: AWKWARD,
      description: AWKWARD.repeat(5),
      location: AWKWARD,
      organizer: { name: 'Lena "LB"; Berg', email: 'lena@example.org' },
      alarms: [15],
    });
    assert.equal(event.getFirstPropertyValue('summary'), AWKWARD);
    assert.equal(event.getFirstPropertyValue('description'), AWKWARD.repeat(5));
    assert.equal(event.getFirstPropertyValue('location'), AWKWARD);
    assert.equal(event.getFirstProperty('organizer')?.getFirstParameter('cn'), 'Lena "LB"; Berg');
    const read = new ICAL.Event(event);
    assert.equal(read.startDate.toJSDate().toISOString(), '2026-10-28T15:00:00.000Z');
    assert.equal(read.endDate.toJSDate().toISOString(), '2026-10-28T15:45:00.000Z');
    assert.equal(read.uid, 'meeting-1@example.org');
    const trigger = event.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger');
    assert.equal(String(trigger), '-PT15M');
  });
});
