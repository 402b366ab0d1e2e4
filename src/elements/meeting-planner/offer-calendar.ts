import { everythingFile } from '../../calendar/ics-all.js';
import { occurrenceFile, seriesFile } from '../../calendar/ics-series.js';
import { calendarFile } from '../../calendar/ics.js';
import { isOpen } from '../../model/meeting-state.js';
import type { PlannedMeeting } from '../../model/schedule.js';
import { dayOf } from '../../model/written.js';
import { offerFile } from '../parts/save-copy.js';
import { entryOf, occurrenceOf, seriesEntryOf, todosOf } from './calendar-entries.js';
import type { Desk } from './desk.js';
import type { Words } from './words.js';

const TYPE = 'text/calendar;charset=utf-8';

/** Offers a calendar file of one meeting, with what it is about; of a cancelled one, the file that takes it out again. */
export function offerMeeting(words: Words, desk: Desk, meeting: PlannedMeeting): void {
  const one = desk.clocks && occurrenceOf(words, desk, meeting);
  const text =
    desk.clocks && one ? occurrenceFile(desk.clocks.temporal, one) : calendarFile(entryOf(words, desk, meeting));
  offerFile(`mentoring-${dayOf(meeting.value, desk.me.zone)}.ics`, TYPE, text);
}

/** Offers one calendar file of a whole series, so that every calendar moves it with the clocks. */
export function offerSeries(words: Words, desk: Desk, series: Desk['series'][number]): void {
  const text = desk.clocks && seriesFile(desk.clocks.temporal, seriesEntryOf(words, desk, series));
  if (text !== undefined) offerFile('mentoring.ics', TYPE, text);
}

/** Offers one calendar file of all meetings that are agreed on, and of all there is to do. */
export function offerEverything(words: Words, desk: Desk): void {
  const isIn = ({ value }: PlannedMeeting): boolean =>
    value.status === 'held' || (isOpen(value) && value.status !== 'proposed');
  const single = desk.meetings.filter(
    (meeting) => isIn(meeting) && !desk.series.some(({ id }) => id === meeting.value.series),
  );
  const text =
    desk.clocks &&
    everythingFile(desk.clocks.temporal, {
      entries: single.map((meeting) => entryOf(words, desk, meeting)),
      series: desk.series.map((series) => seriesEntryOf(words, desk, series)),
      todos: todosOf(words, desk),
    });
  if (text !== undefined) offerFile('mentoring-everything.ics', TYPE, text);
}
