import { seriesFile, type ChangedOccurrence } from '../../calendar/ics-series.js';
import type { Series } from '../../model/meeting.js';
import { uniquePart } from '../../model/id.js';
import { endOf } from '../../model/schedule.js';
import { offerFile } from '../parts/save-copy.js';
import type { Desk } from './desk.js';
import { ALARMS } from './offer-meeting.js';
import type { Words } from './words.js';

/** Grows with each change of the series, by the seconds since it was made. */
const sequenceOf = ({ createdAt, updatedAt }: Series): number =>
  Math.max(0, Math.floor((Date.parse(updatedAt) - Date.parse(createdAt)) / 1000));

/** The meetings of a series that a calendar must show otherwise: moved, held elsewhere or cancelled. */
function changedOf(words: Words, { meetings, partner }: Desk, id: string, sequence: number): ChangedOccurrence[] {
  return meetings.flatMap(({ value }): ChangedOccurrence[] => {
    if (value.series !== id || value.occurrence === undefined || value.sequence === 0) return [];
    return [
      {
        local: value.occurrence,
        start: value.start,
        end: endOf(value),
        sequence: sequence + value.sequence,
        summary: words.t('meeting.ics.summary', { name: partner.name }),
        location: value.place,
        url: value.link,
        alarms: ALARMS,
        cancelled: value.status === 'cancelled',
      },
    ];
  });
}

/** Offers one calendar file of a whole series, so that every calendar moves it with the clocks. */
export function offerSeries(words: Words, desk: Desk, { id, value }: Desk['series'][number]): void {
  if (!desk.clocks) return;
  const sequence = sequenceOf(value);
  const text = seriesFile(desk.clocks.temporal, {
    uid: uniquePart(id),
    sequence,
    stamp: desk.now,
    summary: words.t('meeting.ics.summary', { name: desk.partner.name }),
    location: value.place,
    url: value.link,
    alarms: ALARMS,
    series: { start: value.start, zone: value.zone, rule: value.rrule, exdates: value.exdates },
    minutes: value.minutes,
    changed: changedOf(words, desk, id, sequence),
  });
  if (text !== undefined) offerFile('mentoring.ics', 'text/calendar;charset=utf-8', text);
}
