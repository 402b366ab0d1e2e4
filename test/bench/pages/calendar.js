// What the calendar works out: hours for two people, and when somebody is busy by a calendar file. No library to stand
// beside: both are held against what a page can bear.
import { Temporal as polyfill } from 'temporal-polyfill/implementation';
import { rankedSlots } from '../../../src/calendar/slots.js';
import { loadTemporal } from '../../../src/calendar/temporal.js';
import { BusyController } from '../../../src/elements/meeting-planner/busy-controller.js';
import { settle } from './frames.js';

const HOUR_MS = 3_600_000;
const MONDAY = '2026-03-02T00:00:00.000Z';
const WEEK = [1, 2, 3, 4, 5];

/** 120 hours that are taken, nine hours from one to the next. */
const busyFrom = (instant) =>
  Array.from({ length: 120 }, (_, index) => {
    const start = Date.parse(instant) + index * 9 * HOUR_MS;
    return { start: new Date(start).toISOString(), end: new Date(start + HOUR_MS).toISOString() };
  });

const SIDES = [
  {
    zone: 'Europe/Berlin',
    hours: [{ days: WEEK, from: '08:00', to: '20:00' }],
    busy: busyFrom('2026-03-01T09:00:00.000Z'),
  },
  {
    zone: 'America/New_York',
    hours: [{ days: WEEK, from: '07:00', to: '20:00' }],
    busy: busyFrom('2026-03-01T12:30:00.000Z'),
  },
];

const two = (number) => String(number).padStart(2, '0');

const eventOf = (index) =>
  [
    'BEGIN:VEVENT',
    `UID:${index}@example.com`,
    'DTSTAMP:20260101T000000Z',
    `DTSTART;TZID=Europe/Berlin:2026${two(1 + (index % 12))}${two(1 + (index % 28))}T${two(8 + (index % 9))}0000`,
    'DURATION:PT30M',
    `SUMMARY:Meeting ${index}`,
    `DESCRIPTION:${'A long text that nobody keeps.\\n'.repeat(7)}`.replace(/.{70}/g, '$&\r\n '),
    ...(index % 20 === 0 ? ['RRULE:FREQ=WEEKLY'] : []),
    'END:VEVENT',
    '',
  ].join('\r\n');

/** A calendar file of that many characters. */
function calendarFile(characters) {
  const parts = ['BEGIN:VCALENDAR\r\nVERSION:2.0\r\n'];
  for (let [index, length] = [0, 0]; length < characters; index++) {
    const event = eventOf(index);
    length += event.length;
    parts.push(event);
  }
  return new File([...parts, 'END:VCALENDAR\r\n'], 'calendar.ics', { type: 'text/calendar' });
}

/** The longest time between two frames while something is awaited. */
async function longestFrame(work) {
  let last = performance.now();
  let longest = 0;
  let isDone = false;
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isDone) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  await work;
  isDone = true;
  look();
  return longest;
}

const host = { addController() {}, requestUpdate() {} };

globalThis.bench = {
  /** Milliseconds that six weeks of hours take: the middle of 40 times, after 20 that only warm up. */
  async slots({ isPolyfilled = false } = {}) {
    const t = isPolyfilled ? polyfill : await loadTemporal();
    await settle();
    const times = Array.from({ length: 60 }, () => {
      const start = performance.now();
      const slots = rankedSlots(t, SIDES, { from: MONDAY, minutes: 60, step: 15 });
      if (slots.length !== 6) throw new Error(`${slots.length} slots`);
      return performance.now() - start;
    });
    return times.slice(20).sort((a, b) => a - b)[20];
  },

  /** The longest frame, in milliseconds, while a file is read as the planner reads it. */
  async file() {
    const file = calendarFile(5_000_000);
    const busy = new BusyController(host);
    await settle();
    const longest = await longestFrame(busy.read([file], MONDAY, 'Europe/Berlin'));
    if (busy.state !== 'read' || busy.busy.length === 0 || busy.rejected.length > 0) throw new Error('It was not read');
    return longest;
  },
};
