import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { meetingViews } from '../../locale/en/meeting-views.js';
import type { LocalizeController } from '../../locale/localize.js';
import type { DayHour, HourSide, HourState } from '../../model/meeting-day.js';
import { endOf, type PlannedMeeting } from '../../model/schedule.js';
import * as icons from '../../theme/icons.js';
import type { Cell } from './day-keys.js';
import type { Desk } from './desk.js';
import { clock } from './hour-words.js';
import { hoursWords, type sentences } from './words.js';

type Words = LocalizeController<typeof sentences & typeof meetingViews>;

/** What the hours of a day are drawn from. */
export interface HourScene {
  readonly desk: Desk;
  /** Id of the meeting that is shown. */
  readonly chosen: string;
  /** Id of the next meeting. */
  readonly next: string;
  /** The cell that Tab reaches. */
  readonly stop: Cell;
  /** How long a meeting is, and how it is held. */
  readonly say: (meeting: PlannedMeeting) => string;
  readonly onChoose: (meeting: PlannedMeeting) => void;
}

const HOUR_MS = 3_600_000;

export const isNow = ({ now }: Desk, { start }: DayHour): boolean =>
  start <= now && Date.parse(now) < Date.parse(start) + HOUR_MS;

const stateWords = (words: Words, state: HourState): string => (state === 'unsaid' ? '' : words.t(`day.${state}`));

/** The word stands at the first hour of several that are alike; to a screen reader at each. */
const renderState = (words: Words, { state }: HourSide, before: HourSide | undefined): TemplateResult =>
  html`<small class=${before?.state === state || state === 'off' ? 'sr' : ''}>${stateWords(words, state)}</small>`;

function renderSide(
  words: Words,
  desk: Desk,
  side: HourSide | undefined,
  before: HourSide | undefined,
  isFirst: boolean,
): TemplateResult {
  if (!side) return isFirst ? html`<small class="muted">${words.t('day.noZone')}</small>` : html``;
  const date = before && before.date !== side.date ? words.date(side.date, 'day') : '';
  return html`<bdi class="time">${clock(words, side.time)}</bdi> ${renderState(words, side, before)}
    ${date === '' ? nothing : html`<small class="date">${date}</small>`}`;
}

function renderMeeting(words: Words, scene: HourScene, meeting: PlannedMeeting, isStop: boolean): TemplateResult {
  const { status } = meeting.value;
  const isOver = status === 'held' || status === 'missed';
  const kind = meeting.id === scene.next ? 'next' : isOver ? 'over' : '';
  return html`<button
    class="meeting ${kind}"
    type="button"
    tabindex=${isStop ? 0 : -1}
    aria-pressed=${meeting.id === scene.chosen ? 'true' : 'false'}
    @click=${() => {
      scene.onChoose(meeting);
    }}
  >
    ${status === 'held' ? icons.check() : status === 'missed' ? icons.stop() : icons.calendar()}
    <span>
      <bdi class="strong">${hoursWords(words, meeting, scene.desk.me.zone)}</bdi>
      <small>${isOver ? `${words.t(`day.${status}`)} · ` : ''}${scene.say(meeting)}</small>
    </span>
  </button>`;
}

function renderMeetings(words: Words, scene: HourScene, hour: DayHour, isStop: boolean): TemplateResult {
  const { begins, goesOn } = hour;
  const { zone } = scene.desk.me;
  return html`${begins.map((meeting) => renderMeeting(words, scene, meeting, isStop))}
  ${goesOn.map((one) => html`<small class="on">${words.t('day.goesOn', { time: words.time(endOf(one.value), zone) })}</small>`)}`;
}

/** One hour: on the clocks of both, how it is for each, and the meetings that begin or go on in it. */
export function renderHour(words: Words, scene: HourScene, hour: DayHour, before: DayHour | undefined): TemplateResult {
  const { desk, stop } = scene;
  const stopAt = (column: number): boolean => hour.start === stop.start && column === stop.column;
  const tab = (column: number): number => (stopAt(column) ? 0 : -1);
  const current = isNow(desk, hour) ? 'time' : 'false';
  const mine = renderSide(words, desk, hour.mine, before?.mine, !before);
  const theirs = renderSide(words, desk, hour.theirs, before?.theirs, !before);
  const holdsButton = hour.begins.length > 0;
  return html`<tr aria-current=${current}>
    <th
      scope="row"
      class="me ${hour.mine.state} ${current === 'time' ? 'at' : ''}"
      data-hour=${hour.start}
      data-column="0"
      tabindex=${tab(0)}
    >
      ${mine}${current === 'time' ? html` <small class="now">${words.t('day.now')}</small>` : nothing}
    </th>
    <td class="them ${hour.theirs?.state ?? ''}" data-hour=${hour.start} data-column="1" tabindex=${tab(1)}>
      ${theirs}
    </td>
    <td class="what" data-hour=${hour.start} data-column="2" tabindex=${ifDefined(holdsButton ? undefined : tab(2))}>
      ${renderMeetings(words, scene, hour, stopAt(2))}
    </td>
  </tr>`;
}
