import { daysAway, timeRange } from '../../locale/calendar-words.js';
import { daysBetween } from '../../calendar/plain-date.js';
import { common } from '../../locale/en/common.js';
import { meetings } from '../../locale/en/meetings.js';
import type { LocalizeController } from '../../locale/localize.js';
import type { Suggestion } from '../../model/agenda.js';
import type { Problem } from '../../model/result.js';
import { endOf, type PlannedMeeting } from '../../model/schedule.js';
import { dayOf, isWritten } from '../../model/written.js';
import type { Desk } from './desk.js';

/** What the planner says at first sight; a part that is loaded later adds its own. */
export const sentences = { ...common, ...meetings };
export type Words = LocalizeController<typeof sentences>;

/** The day of a meeting where I am: "Wednesday, 28 October". */
export const dayWords = (words: Words, { me }: Desk, { value }: PlannedMeeting): string =>
  words.date(dayOf(value, me.zone), 'long');

/** From when to when it is in a zone; of a meeting in writing, that it is one. */
export const hoursWords = (words: Words, { value }: PlannedMeeting, zone: string): string =>
  isWritten(value) ? words.t('meeting.inWriting') : timeRange(words.language, value.start, value.minutes, zone);

/** "in 7 days", by the calendar of the reader. */
export const whenIs = (words: Words, { today, me }: Desk, { value }: PlannedMeeting): string =>
  daysAway(words.language, daysBetween(today, dayOf(value, me.zone)));

/** What stands above the day of a meeting. */
export function headline(words: Words, desk: Desk, meeting: PlannedMeeting, isNext: boolean): string {
  const { status, start } = meeting.value;
  const when = whenIs(words, desk, meeting);
  if (status === 'held') return words.t('meeting.held', { when });
  if (status === 'missed') return words.t('meeting.missed', { when });
  if (status === 'cancelled') return words.t('meeting.cancelledOn', { when });
  if (endOf(meeting.value) <= desk.now) return words.t('meeting.unanswered', { when });
  if (isWritten(meeting.value)) return words.t('meeting.written', { when });
  if (start <= desk.now) return words.t('meeting.now');
  if (status === 'proposed') return words.t('meeting.offered', { when });
  return words.t(isNext ? 'meeting.next' : 'meeting.coming', { when });
}

/** "45 minutes by video · every second Wednesday" */
export function summary(words: Words, desk: Desk, meeting: PlannedMeeting): string {
  const { minutes, format } = meeting.value;
  const rhythm = desk.clocks?.rhythmWords(desk, meeting);
  const lasts =
    format === 'written' ? words.t('meeting.lasts.written') : words.t(`meeting.lasts.${format}`, { count: minutes });
  return [lasts, ...(rhythm ? [rhythm] : [])].join(' · ');
}

const PEOPLE = ['owner', 'by', 'to', 'from'] as const;

/** A reason or a title with names instead of ids, dates in words, and "you" where it is me. */
function spoken(words: Words, desk: Desk, { code, params }: Problem): string {
  const who = params['owner'] ?? params['by'] ?? params['to'];
  const forMe = `${code}.me`;
  const named: Record<string, string> = Object.fromEntries(
    PEOPLE.filter((name) => name in params).map((name) => [
      name,
      params[name] === desk.me.person ? words.t('meeting.you') : desk.partner.short,
    ]),
  );
  const { date } = params;
  if (typeof date === 'string') named['date'] = words.date(date, 'date', desk.me.zone);
  const later = desk.questions?.has(code) ? desk.questions : undefined;
  const hasMine = later ? later.has(forMe) : forMe in sentences;
  const isMine = who === desk.me.person && hasMine;
  const other = desk.partner.short;
  return (later ?? words).say({ code: isMine ? forMe : code, params: { other, ...params, ...named } });
}

export const reasonWords = (words: Words, desk: Desk, { reason }: Suggestion): string => spoken(words, desk, reason);

/** What an item is called on the agenda. */
export function titleWords(words: Words, desk: Desk, { title, text = '', item, rule }: Suggestion): string {
  if (item?.kind === 'roadblock') return words.t('agenda.stuck.title', { text });
  if (item?.kind === 'question') return words.t('agenda.quoted', { text });
  if (!title) return text;
  return rule === 'question'
    ? words.t('agenda.quoted', { text: desk.questions?.say(title) ?? '' })
    : spoken(words, desk, title);
}
