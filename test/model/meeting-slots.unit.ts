import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadTemporal } from '../../src/calendar/temporal.js';
import { busyWith, meetingSlots, type SlotPerson, type SlotWish } from '../../src/model/meeting-slots.js';

const t = await loadTemporal();

const lena = (more: Partial<SlotPerson> = {}): SlotPerson => ({
  role: 'mentee',
  zone: 'Europe/Berlin',
  hours: [],
  busy: [],
  ...more,
});
const amara = (more: Partial<SlotPerson> = {}): SlotPerson => ({
  role: 'mentor',
  zone: 'America/New_York',
  hours: [],
  busy: [],
  ...more,
});
const WEEK = [1, 2, 3, 4, 5];

/** Wednesday, 21 October 2026. */
const wish = (more: Partial<SlotWish> = {}): SlotWish => ({
  kind: 'informal',
  isJuniorFirst: false,
  people: [lena(), amara()],
  from: '2026-10-21T08:00:00.000Z',
  minutes: 45,
  past: [],
  ...more,
});

const first = (asked: SlotWish): string => {
  const { slots, outside } = meetingSlots(t, asked);
  const [mine, theirs] = slots[0]?.locals ?? [];
  const text = [mine, theirs].map((one) => (one ? [one.date, one.time, ...one.marks].join(' ') : '')).join(' | ');
  return `${String(slots.length)}: ${text}${outside ? ' outside' : ''}`;
};

const cases: readonly { title: string; asked: SlotWish; found: string }[] = [
  {
    title: 'R22: weekdays are taken where nobody said when they are free, the kindest hour first',
    asked: wish(),
    found: '6: 2026-10-21 14:00 | 2026-10-21 08:00',
  },
  {
    title: 'R22: goes by the hours that both said',
    asked: wish({
      people: [
        lena({ hours: [{ days: [4], from: '14:00', to: '18:00' }] }),
        amara({ hours: [{ days: WEEK, from: '10:00', to: '12:00' }] }),
      ],
    }),
    found: '6: 2026-10-22 16:00 | 2026-10-22 10:00',
  },
  {
    title: 'looks outside them when nothing fits, and says so',
    asked: wish({
      people: [
        lena({ hours: [{ days: WEEK, from: '08:00', to: '10:00' }] }),
        amara({ hours: [{ days: WEEK, from: '10:00', to: '12:00' }] }),
      ],
    }),
    found: '6: 2026-10-21 14:00 | 2026-10-21 08:00 outside',
  },
  {
    title: 'a weekday that somebody named is no day off',
    asked: wish({
      people: [
        lena({ hours: [{ days: [7], from: '14:00', to: '16:00' }] }),
        amara({ hours: [{ days: [7], from: '08:00', to: '12:00' }] }),
      ],
    }),
    found: '6: 2026-10-25 14:00 | 2026-10-25 09:00',
  },
  {
    title: 'R16: in reverse mentoring the hours of the junior side, who is the mentor, lead',
    asked: wish({
      kind: 'reverse',
      people: [
        lena({ role: 'mentee', zone: 'Europe/Berlin', hours: [{ days: [1], from: '09:00', to: '10:00' }] }),
        amara({ role: 'mentor', zone: 'Europe/Berlin', hours: [{ days: [2], from: '16:00', to: '17:00' }] }),
      ],
    }),
    found: '6: 2026-10-27 16:00 dayOff | 2026-10-27 16:00',
  },
  {
    title: 'R16: where both agreed on it, the hours of the junior side, who is the mentee, lead',
    asked: wish({
      isJuniorFirst: true,
      people: [
        lena({ role: 'mentee', zone: 'Europe/Berlin', hours: [{ days: [1], from: '09:00', to: '10:00' }] }),
        amara({ role: 'mentor', zone: 'Europe/Berlin', hours: [{ days: [2], from: '16:00', to: '17:00' }] }),
      ],
    }),
    found: '6: 2026-10-26 09:00 | 2026-10-26 09:00 dayOff',
  },
  {
    title: 'leaves out what is busy',
    asked: wish({
      people: [
        lena({ busy: [{ start: '2026-10-21T06:00:00.000Z', end: '2026-10-23T13:30:00.000Z' }] }),
        amara({ hours: [{ days: WEEK, from: '09:00', to: '10:00' }] }),
      ],
    }),
    found: '6: 2026-10-26 14:00 | 2026-10-26 09:00',
  },
];

describe('slots for a meeting', () => {
  for (const { title, asked, found } of cases) {
    it(title, () => {
      assert.equal(first(asked), found);
    });
  }

  it('R30 a meeting takes its time unless it is cancelled, missed or in writing', () => {
    const meeting = (
      start: string,
      status: 'scheduled' | 'held' | 'cancelled' | 'missed',
      format: 'video' | 'written' = 'video',
    ) => ({
      id: `meeting:${start}`,
      value: { start, minutes: 45, status, format },
    });
    assert.deepEqual(
      busyWith([
        meeting('2026-10-28T15:00:00.000Z', 'scheduled'),
        meeting('2026-10-29T15:00:00.000Z', 'cancelled'),
        meeting('2026-10-30T15:00:00.000Z', 'missed'),
        meeting('2026-10-31T11:00:00.000Z', 'scheduled', 'written'),
      ]),
      [{ start: '2026-10-28T15:00:00.000Z', end: '2026-10-28T15:45:00.000Z' }],
    );
  });
});
