import type { ReactiveControllerHost } from 'lit';
import { hourNotice } from '../../calendar/hour-notice.js';
import { weekday } from '../../calendar/plain-date.js';
import { presetOf } from '../../calendar/rule-presets.js';
import { parseRule } from '../../calendar/rule.js';
import type { TemporalApi } from '../../calendar/temporal.js';
import { weekdayNames } from '../../locale/calendar-words.js';
import { LocalizeController } from '../../locale/localize.js';
import { plannedMeetings } from '../../model/planned-meetings.js';
import type { PlannedMeeting, Span } from '../../model/schedule.js';
import { dayOf, isWritten } from '../../model/written.js';
import type { Desk } from './desk.js';
import { seriesOf } from './desk-meetings.js';
import { hourSentences, noticeWords, type HourWords } from './hour-words.js';

type Records = Pick<Desk, 'series' | 'meetings'>;

const MOST_SPANS = 32;

const isSame = (ones: readonly unknown[], others: readonly unknown[]): boolean =>
  ones.length === others.length && ones.every((one, index) => one === others[index]);

/** What is only known by the clocks of zones: when a series meets, and at which hours that is unusual. */
export class Clocks {
  readonly temporal: TemporalApi;
  readonly #words: LocalizeController<typeof hourSentences>;
  #records: Records = { series: [], meetings: [] };
  readonly #spans = new Map<string, readonly PlannedMeeting[]>();

  constructor(host: ReactiveControllerHost & Element, temporal: TemporalApi) {
    this.temporal = temporal;
    this.#words = new LocalizeController(host, hourSentences);
  }

  /** Writes a span out once for the same records: a page asks for the same few again with each thing it draws. */
  meetingsIn(records: Records, span: Span): readonly PlannedMeeting[] {
    if (!isSame(records.series, this.#records.series) || !isSame(records.meetings, this.#records.meetings)) {
      this.#records = records;
      this.#spans.clear();
    }
    if (this.#spans.size === MOST_SPANS) this.#spans.clear();
    const key = `${span.from}/${span.to}`;
    const known = this.#spans.get(key) ?? plannedMeetings(this.temporal, records, span);
    this.#spans.set(key, known);
    return known;
  }

  /** "every second Wednesday"; undefined for a meeting whose rhythm has no name. */
  rhythmWords(desk: Desk, meeting: PlannedMeeting): string | undefined {
    const rule = parseRule(seriesOf(desk, meeting)?.value.rrule ?? '');
    const preset = rule.ok ? presetOf(rule.value) : undefined;
    const day = weekday(dayOf(meeting.value, desk.me.zone));
    const [name = ''] = weekdayNames(this.#words.language, day, 'long');
    return preset && this.#words.t(`meeting.rhythm.${preset}`, { weekday: name });
  }

  /** Whether a meeting falls on an unusual hour for either of the two, in words. */
  hourWords(desk: Desk, meeting: PlannedMeeting): HourWords | undefined {
    const series = seriesOf(desk, meeting)?.value;
    if (!series || meeting.value.sequence > 0 || isWritten(meeting.value)) return undefined;
    const of = { start: series.start, zone: series.zone, rule: series.rrule, exdates: series.exdates };
    for (const side of [desk.partner, desk.me]) {
      const notice = side.zone === '' ? undefined : hourNotice(this.temporal, of, meeting.value.start, side.zone);
      if (notice) return noticeWords(this.#words, desk, side, notice);
    }
    return undefined;
  }
}
