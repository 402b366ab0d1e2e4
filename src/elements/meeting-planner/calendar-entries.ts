import type { CalendarOccurrence, CalendarSeries, ChangedOccurrence } from '../../calendar/ics-series.js';
import type { CalendarTodo } from '../../calendar/ics-todo.js';
import type { When } from '../../calendar/ics-event.js';
import type { CalendarEntry } from '../../calendar/ics.js';
import { agendaOf } from '../../model/agenda.js';
import { uniquePart } from '../../model/id.js';
import type { Meeting, Series } from '../../model/meeting.js';
import { endOf, type PlannedMeeting } from '../../model/schedule.js';
import { dayOf, isWritten } from '../../model/written.js';
import { agendaInput, type Desk } from './desk.js';
import { seriesOf } from './desk-meetings.js';
import { titleWords, type Words } from './words.js';

/** Minutes before the start: a day to prepare, and a moment to get there. */
const ALARMS: readonly number[] = [1440, 15];

/** At 9 in the morning of the day before; a day without an hour starts at midnight. */
const DAY_ALARMS: readonly number[] = [900];

/** Grows with each change of a record, by the seconds since it was made. */
const sequenceOf = ({ createdAt, updatedAt }: Pick<Series, 'createdAt' | 'updatedAt'>): number =>
  Math.max(0, Math.floor((Date.parse(updatedAt) - Date.parse(createdAt)) / 1000));

/** When a meeting is, as calendars know it. */
export const whenOf = (value: Meeting): When =>
  isWritten(value) ? { day: dayOf(value, value.zone) } : { start: value.start, end: endOf(value) };

const matterOf = (words: Words, { partner }: Desk, value: Pick<Meeting, 'format' | 'place' | 'link'>) => ({
  summary: words.t('meeting.ics.summary', { name: partner.name }),
  location: value.place,
  url: value.link,
  alarms: isWritten(value) ? DAY_ALARMS : ALARMS,
});

/** What a meeting is about, a line each. */
function aboutOf(words: Words, desk: Desk, meeting: PlannedMeeting): string {
  const { wanted } = meeting.value;
  const titles = agendaOf(agendaInput(desk, meeting)).map((item) => `– ${titleWords(words, desk, item)}`);
  return [...(wanted === '' ? [] : [words.t('meeting.ics.wanted', { wanted })]), ...titles].join('\n');
}

/** A meeting that belongs to no series. */
export const entryOf = (words: Words, desk: Desk, meeting: PlannedMeeting): CalendarEntry => ({
  ...matterOf(words, desk, meeting.value),
  ...whenOf(meeting.value),
  uid: meeting.value.uid,
  sequence: meeting.value.sequence,
  stamp: desk.now,
  description: aboutOf(words, desk, meeting),
  cancelled: meeting.value.status === 'cancelled',
});

const repeated = ({ start, zone, rrule, exdates }: Series) => ({ start, zone, rule: rrule, exdates });

function changedOf(words: Words, desk: Desk, value: Meeting, local: string, sequence: number): ChangedOccurrence {
  return {
    ...matterOf(words, desk, value),
    ...whenOf(value),
    local,
    sequence: sequence + value.sequence,
    cancelled: value.status === 'cancelled',
  };
}

/** A meeting of a series by itself, under the name of its series; undefined for any other. */
export function occurrenceOf(words: Words, desk: Desk, meeting: PlannedMeeting): CalendarOccurrence | undefined {
  const series = seriesOf(desk, meeting);
  const { occurrence } = meeting.value;
  if (!series || occurrence === undefined) return undefined;
  const one = changedOf(words, desk, meeting.value, occurrence, sequenceOf(series.value));
  return {
    uid: uniquePart(series.id),
    stamp: desk.now,
    series: repeated(series.value),
    wholeDays: isWritten(series.value),
    one: { ...one, description: aboutOf(words, desk, meeting) },
  };
}

/** A whole series, with those of its meetings that a calendar must show otherwise: moved, held elsewhere, cancelled. */
export function seriesEntryOf(words: Words, desk: Desk, { id, value }: Desk['series'][number]): CalendarSeries {
  const sequence = sequenceOf(value);
  const changed = desk.meetings.flatMap(({ value: one }) =>
    one.series === id && one.occurrence !== undefined && one.sequence > 0
      ? [changedOf(words, desk, one, one.occurrence, sequence)]
      : [],
  );
  return {
    ...matterOf(words, desk, value),
    uid: uniquePart(id),
    sequence,
    stamp: desk.now,
    series: repeated(value),
    minutes: value.minutes,
    wholeDays: isWritten(value),
    changed,
  };
}

/** Advice and tasks, the next checks of goals and the steps that are due: what either of the two has to do (R27, R35). */
export function todosOf(words: Words, desk: Desk): CalendarTodo[] {
  const actions = desk.actions.map(({ id, value }) => ({
    uid: uniquePart(id),
    sequence: sequenceOf(value),
    stamp: desk.now,
    summary: value.owner === desk.me.person ? value.text : `${desk.partner.short}: ${value.text}`,
    due: value.by,
    done: value.status === 'done' || value.outcome ? (value.outcome?.at ?? value.updatedAt) : undefined,
    dropped: value.status === 'dropped',
  }));
  const goals = [...desk.goals, ...desk.ownGoals].flatMap(({ id, value }) => {
    const base = { sequence: sequenceOf(value), stamp: desk.now };
    const steps = value.steps.flatMap((step) =>
      step.by === undefined
        ? []
        : [
            {
              ...base,
              uid: `${uniquePart(id)}.${step.id}`,
              summary: step.text,
              description: value.title,
              due: step.by,
              done: step.doneAt,
            },
          ],
    );
    const check = {
      uid: `${uniquePart(id)}.check`,
      summary: words.t('agenda.title.checkpoint', { goal: value.title }),
    };
    return value.checkOn === undefined ? steps : [...steps, { ...base, ...check, due: value.checkOn }];
  });
  return [...actions, ...goals];
}
