import { hourNotice, type HourNotice } from '../../calendar/hour-notice.js';
import { daysBetween, plainDateOf, weekday } from '../../calendar/plain-date.js';
import { parseRule, presetOf } from '../../calendar/rule.js';
import type { Suggestion } from '../../model/agenda.js';
import { endOf, type PlannedMeeting } from '../../model/schedule.js';
import type { Problem } from '../../model/result.js';
import { common } from '../../locale/en/common.js';
import { meetings } from '../../locale/en/meetings.js';
import type { LocalizeController } from '../../locale/localize.js';
import { cityOf, seriesOf, type Desk, type Side } from './desk.js';

/** The sentences of the planner and its parts. */
export const sentences = { ...common, ...meetings };
export type Words = LocalizeController<typeof sentences>;

/** A wall time `HH:MM` as people write it. */
export const clock = (words: Words, time: string): string => words.time(`2000-01-01T${time}:00Z`, 'UTC');

/** "in 7 days", by the calendar of the reader. */
export const whenIs = (words: Words, { today, me }: Desk, start: string): string =>
  words.days(daysBetween(today, plainDateOf(start, me.zone)));

/** What stands above the day of a meeting. */
export function headline(words: Words, desk: Desk, meeting: PlannedMeeting, isNext: boolean): string {
  const { status, start } = meeting.value;
  const when = whenIs(words, desk, start);
  if (status === 'held') return words.t('meeting.held', { when });
  if (status === 'missed') return words.t('meeting.missed', { when });
  if (status === 'cancelled') return words.t('meeting.cancelledOn', { when });
  if (endOf(meeting.value) <= desk.now) return words.t('meeting.unanswered', { when });
  if (start <= desk.now) return words.t('meeting.now');
  return words.t(isNext ? 'meeting.next' : 'meeting.coming', { when });
}

/** "45 minutes by video · every second Wednesday" */
export function summary(words: Words, desk: Desk, meeting: PlannedMeeting): string {
  const { minutes, format, start } = meeting.value;
  const lasts = words.t(`meeting.lasts.${format}`, { count: minutes });
  const rule = parseRule(seriesOf(desk, meeting)?.value.rrule ?? '');
  const preset = rule.ok ? presetOf(rule.value) : undefined;
  if (!preset) return lasts;
  const name = words.weekdays(weekday(plainDateOf(start, desk.me.zone)), 'long')[0] ?? '';
  return `${lasts} · ${words.t(`meeting.rhythm.${preset}`, { weekday: name })}`;
}

const nameFor = (words: Words, desk: Desk, side: Side): string =>
  side.person === desk.me.person ? words.t('meeting.you') : side.short;

type Manner = 'shift' | 'moved';

/** "One hour later" */
export function shiftWords(words: Words, shiftMinutes: number, manner: Manner = 'shift'): string {
  const size = Math.abs(shiftMinutes);
  const direction = shiftMinutes > 0 ? 'later' : 'earlier';
  return size % 60 === 0
    ? words.t(`meeting.${manner}.${direction}`, { count: size / 60 })
    : words.t(`meeting.${manner}.${direction}Minutes`, { count: size });
}

function changesWords(words: Words, { params }: HourNotice): string {
  const [first, second] = params.changes;
  if (!first) return '';
  const one = { place: cityOf(first.zone), date: words.date(first.date, 'date') };
  if (!second) return words.t('meeting.clocks.one', one);
  return words.t('meeting.clocks.two', {
    ...one,
    otherPlace: cityOf(second.zone),
    otherDate: words.date(second.date, 'date'),
  });
}

export interface HourWords {
  readonly lead: string;
  readonly rest: string;
}

function noticeWords(words: Words, desk: Desk, side: Side, notice: HourNotice): HourWords {
  const { code, params } = notice;
  const isShift = code === 'calendar.hour-shifted';
  const shift = shiftWords(words, params.shiftMinutes, isShift ? 'shift' : 'moved');
  const time = clock(words, params.usualTime);
  const back = params.backOn && words.t('meeting.clocks.back', { date: words.date(params.backOn, 'date'), time });
  const after = isShift ? back : words.t('meeting.usual', { time });
  return {
    lead: words.t(code, { shift, person: nameFor(words, desk, side) }),
    rest: [changesWords(words, notice), after].filter(Boolean).join(' '),
  };
}

/** Whether the meeting falls on an unusual hour for either of the two, in words. */
export function hourWords(words: Words, desk: Desk, meeting: PlannedMeeting): HourWords | undefined {
  const series = seriesOf(desk, meeting)?.value;
  const { temporal } = desk;
  if (!temporal || !series || meeting.value.sequence > 0) return undefined;
  const of = { start: series.start, zone: series.zone, rule: series.rrule, exdates: series.exdates };
  for (const side of [desk.partner, desk.me]) {
    const notice = side.zone === '' ? undefined : hourNotice(temporal, of, meeting.value.start, side.zone);
    if (notice) return noticeWords(words, desk, side, notice);
  }
  return undefined;
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
  const isMine = who === desk.me.person && forMe in sentences;
  return words.say({ code: isMine ? forMe : code, params: { ...params, ...named } });
}

export const reasonWords = (words: Words, desk: Desk, { reason }: Suggestion): string => spoken(words, desk, reason);

/** What an item is called on the agenda. */
export function titleWords(words: Words, desk: Desk, { title, text = '', item, rule }: Suggestion): string {
  if (item?.kind === 'roadblock') return words.t('agenda.stuck.title', { text });
  if (item?.kind === 'question') return words.t('agenda.quoted', { text });
  if (!title) return text;
  const said = spoken(words, desk, title);
  return rule === 'question' ? words.t('agenda.quoted', { text: said }) : said;
}

/** A refusal, with the times and places of the calendar in words. */
export function problemWords(words: Words, problem: Problem): Problem {
  const { date, time, zone, nextTime } = problem.params;
  const text = (value: string | number | undefined, write: (value: string) => string) =>
    typeof value === 'string' && value !== '' ? write(value) : undefined;
  const told = {
    date: text(date, (value) => (problem.code === 'calendar.date' ? value : words.date(value, 'date'))),
    time: text(time, (value) => (problem.code === 'calendar.time' ? value : clock(words, value))),
    zone: text(zone, cityOf),
    nextTime: text(nextTime, (value) => clock(words, value)),
  };
  const known = Object.entries(told).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { code: problem.code, params: { ...problem.params, ...Object.fromEntries(known) } };
}
