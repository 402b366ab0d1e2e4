import type { AgendaItem, Meeting, MeetingStatus } from '../meeting.js';
import { inOrder } from '../order.js';

interface Entry {
  readonly id: string;
  readonly value: Meeting;
}

const OVER: readonly MeetingStatus[] = ['held', 'missed', 'cancelled'];

/** The meetings before this one that are over, whether or not they took place, the latest first. */
export const overBefore = <T extends Entry>(meeting: Entry, meetings: readonly T[]): T[] =>
  meetings
    .filter(({ id, value }) => id !== meeting.id && OVER.includes(value.status) && value.start < meeting.value.start)
    .toSorted((a, b) => inOrder(b.value.start, a.value.start));

/** What people entered for meetings that are over, and left out of none, with the date of that meeting. */
export function carriedTo(
  meeting: Entry,
  meetings: readonly Entry[],
): { readonly item: AgendaItem; readonly date: string }[] {
  const here = new Set(meeting.value.agenda.items.map((item) => item.id));
  const over = overBefore(meeting, meetings);
  const left = (id: string) => over.some(({ value }) => value.agenda.dismissed.includes(`item:${id}`));
  return over.flatMap(({ value }) =>
    value.agenda.items
      .filter((item) => !here.has(item.id) && !left(item.id))
      .map((item) => ({ item, date: value.start })),
  );
}
