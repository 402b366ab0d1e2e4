import { html, nothing, type TemplateResult } from 'lit';
import type { PlannedMeeting } from '../../model/schedule.js';
import { isWritten } from '../../model/written.js';
import * as icons from '../../theme/icons.js';
import { stepsDue, type Desk } from './desk.js';
import { ICONS, stateOf } from './month-days.js';
import type { Moving } from './month-mover.js';
import type { Words } from './words.js';

/** A day of the month, and what is on it. */
export interface DayScene {
  readonly desk: Desk;
  readonly day: string;
  readonly meetings: readonly PlannedMeeting[];
  readonly isInside: boolean;
  /** Whether Tab reaches it. */
  readonly isStop: boolean;
  /** Id of the meeting that is shown. */
  readonly chosen: string;
  /** Id of the next meeting. */
  readonly next: string;
  readonly moving: Moving | undefined;
  readonly onChoose: (meeting: PlannedMeeting) => void;
}

/** What is on the day, for those who do not see it. */
function labelOf(t: Words, { desk, day, meetings }: DayScene, steps: readonly string[]): string {
  const states = [
    ...(day === desk.today ? [t.t('month.today')] : []),
    ...meetings.map((one) =>
      isWritten(one.value)
        ? t.t(`month.written.${stateOf(one)}`)
        : t.t(`month.${stateOf(one)}At`, { time: t.time(one.value.start, desk.me.zone) }),
    ),
    ...steps.map((step) => t.t('month.stepDue', { step })),
  ];
  const date = t.date(day, 'long');
  return states.length > 0 ? t.t('month.day', { date, states: t.list(states) }) : date;
}

/** What a day is to a meeting that is dragged. */
function placeOf({ desk, day, moving }: DayScene): string {
  if (!moving) return '';
  if (moving.id === day) return 'from';
  if (day < desk.today) return 'past';
  return moving.day === day ? 'over' : '';
}

export function renderDay(t: Words, scene: DayScene): TemplateResult {
  const { desk, day, meetings, isInside, isStop, chosen, next, onChoose } = scene;
  const steps = stepsDue(desk, day);
  const [meeting] = meetings;
  const isNext = meetings.some(({ id }) => id === next);
  const classes = [
    'day',
    isInside ? '' : 'off',
    day === desk.today ? 'today' : '',
    meeting ? (isNext ? 'next' : stateOf(meeting)) : '',
    steps.length > 0 ? 'due' : '',
  ].join(' ');
  const number = html`<span aria-hidden="true">${t.number(Number(day.slice(8)))}</span>`;
  const marks = html`<span class="marks" aria-hidden="true">
    ${meeting ? ICONS[stateOf(meeting)]() : nothing}${steps.length > 0 ? icons.flag() : nothing}
  </span>`;
  const label = labelOf(t, scene, steps);
  const current = day === desk.today ? 'date' : 'false';
  const tab = isStop ? 0 : -1;
  if (!meeting) {
    return html`<td class=${placeOf(scene)} data-day=${day} tabindex=${tab} aria-current=${current}>
      <div class=${classes}>${number}<span class="sr">${label}</span>${marks}</div>
    </td>`;
  }
  const shown = meetings.findIndex(({ id }) => id === chosen);
  return html`<td class=${placeOf(scene)} data-day=${day}>
    <button
      class=${classes}
      type="button"
      data-day=${day}
      tabindex=${tab}
      aria-label=${label}
      aria-current=${current}
      aria-pressed=${shown < 0 ? 'false' : 'true'}
      @click=${() => {
        onChoose(meetings[(shown + 1) % meetings.length] ?? meeting);
      }}
    >
      ${number}${marks}
    </button>
  </td>`;
}
