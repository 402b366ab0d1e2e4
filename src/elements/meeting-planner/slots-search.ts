import type { Busy } from '../../calendar/free-time.js';
import { addDays } from '../../calendar/plain-date.js';
import type { DayPerson } from '../../model/meeting-day.js';
import { busyWith, leadingSide, type SlotPerson, type SlotWish } from '../../model/meeting-slots.js';
import { knownPerson } from '../../model/profile.js';
import type { Desk, Side } from './desk.js';

const DAY_MS = 86_400_000;
/** How far ahead meetings of series are asked for: as far as slots are looked for, and a day. */
const AHEAD = 44;
const BEHIND = 180;
/** A meeting within a day surprises. */
const NOTICE_MS = DAY_MS;

const shifted = (instant: string, ms: number): string => new Date(Date.parse(instant) + ms).toISOString();

/** When I am taken by meetings of other mentorships. */
function busyElsewhere(desk: Desk, span: { from: string; to: string }): Busy[] {
  const { snapshot } = desk.store;
  const isOther = ({ value }: { value: { mentorship?: string | undefined } }) =>
    value.mentorship !== desk.mentorship.id;
  const records = {
    series: snapshot.of('series').filter(isOther),
    meetings: snapshot.of('meeting').filter(isOther),
  };
  return busyWith(desk.clocks?.meetingsIn(records, span) ?? []);
}

function personOf({ store }: Desk, side: Side, busy: readonly Busy[]): SlotPerson {
  const known = knownPerson(store.snapshot.of('person'), side.person);
  return { role: side.role, zone: side.zone, hours: known?.profile.hours ?? [], busy };
}

/** Looks for a time of so many minutes: both people's hours, their meetings, and when I am busy besides. */
export function wishOf(desk: Desk, minutes: number, busy: readonly Busy[], except = ''): SlotWish {
  const { now, clocks, series, meetings, me, partner, mentorship } = desk;
  const span = { from: shifted(now, -DAY_MS), to: shifted(now, AHEAD * DAY_MS) };
  const ours = clocks?.meetingsIn({ series, meetings }, span).filter(({ id }) => id !== except) ?? [];
  const taken = busyWith(ours);
  const past = meetings.filter(({ value }) => value.status === 'held' && value.start > shifted(now, -BEHIND * DAY_MS));
  return {
    kind: mentorship.value.kind,
    isJuniorFirst: desk.agreed.isJuniorFirst,
    people: [personOf(desk, me, [...taken, ...busyElsewhere(desk, span), ...busy]), personOf(desk, partner, taken)],
    from: shifted(now, NOTICE_MS),
    minutes,
    past: past.map(({ value }) => value.start),
  };
}

/** How the day of both is: their hours, and what takes mine beside the meetings of this mentorship. */
export function dayPeople(desk: Desk, day: string): readonly [DayPerson, DayPerson] {
  const span = { from: `${addDays(day, -2)}T00:00:00.000Z`, to: `${addDays(day, 2)}T00:00:00.000Z` };
  return [personOf(desk, desk.me, busyElsewhere(desk, span)), personOf(desk, desk.partner, [])];
}

/** Whose hours lead, if those of one do. */
export function leaderOf({ mentorship, agreed, me, partner }: Desk): 'me' | 'other' | undefined {
  const wish = { kind: mentorship.value.kind, isJuniorFirst: agreed.isJuniorFirst };
  const side = leadingSide(wish, [me, partner]);
  return side === undefined ? undefined : side === 0 ? 'me' : 'other';
}
