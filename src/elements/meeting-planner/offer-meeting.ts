import { plainDateOf } from '../../calendar/plain-date.js';
import { calendarFile } from '../../calendar/ics.js';
import { agendaOf } from '../../model/agenda.js';
import { endOf, type PlannedMeeting } from '../../model/schedule.js';
import { offerFile } from '../parts/save-copy.js';
import { agendaInput, type Desk } from './desk.js';
import { titleWords, type Words } from './words.js';

/** Minutes before the start: a day to prepare, and a moment to get there. */
export const ALARMS: readonly number[] = [1440, 15];

/** Offers a calendar file of one meeting, with what it is about. */
export function offerMeeting(words: Words, desk: Desk, meeting: PlannedMeeting): void {
  const { uid, sequence, start, place, link, wanted, status } = meeting.value;
  const titles = agendaOf(agendaInput(desk, meeting)).map((item) => `– ${titleWords(words, desk, item)}`);
  const aim = wanted === '' ? [] : [words.t('meeting.ics.wanted', { wanted })];
  const text = calendarFile({
    uid,
    sequence,
    stamp: desk.now,
    start,
    end: endOf(meeting.value),
    summary: words.t('meeting.ics.summary', { name: desk.partner.name }),
    description: [...aim, ...titles].join('\n'),
    location: place,
    url: link,
    alarms: ALARMS,
    cancelled: status === 'cancelled',
  });
  offerFile(`mentoring-${plainDateOf(start, desk.me.zone)}.ics`, 'text/calendar;charset=utf-8', text);
}
