import type { HourNotice } from '../../calendar/hour-notice.js';
import { meetingHours } from '../../locale/en/meeting-hours.js';
import type { LocalizeController } from '../../locale/localize.js';
import { cityOf, type Desk, type Side } from './desk.js';
import { sentences } from './words.js';

/** With them unusual hours are told. */
export const hourSentences = { ...sentences, ...meetingHours };
type Words = LocalizeController<typeof hourSentences>;

/** A meeting at an unusual hour: what is unusual, then why and for how long. */
export interface HourWords {
  readonly lead: string;
  readonly rest: string;
}

/** A wall time `HH:MM` as people write it. */
export const clock = (words: Pick<Words, 'time'>, time: string): string => words.time(`2000-01-01T${time}:00Z`, 'UTC');

const nameFor = (words: Words, desk: Desk, side: Side): string =>
  side.person === desk.me.person ? words.t('meeting.you') : side.short;

/** "One hour later" */
export function shiftWords(words: Words, shiftMinutes: number, manner: 'shift' | 'moved'): string {
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

export function noticeWords(words: Words, desk: Desk, side: Side, notice: HourNotice): HourWords {
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
