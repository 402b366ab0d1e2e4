import { html, nothing, svg, type TemplateResult } from 'lit';
import { isReady, isSafeLink } from '../../model/meeting.js';
import { endOf, type PlannedMeeting } from '../../model/schedule.js';
import { plainDateOf } from '../../calendar/plain-date.js';
import { icon } from '../../theme/icons.js';
import { face } from '../parts/face.js';
import { learnersOf, type Desk, type Side } from './desk.js';
import { headline, hourWords, summary, whenIs, type Words } from './words.js';

export interface NextHandlers {
  readonly isNext: boolean;
  readonly isHolding: boolean;
  readonly onCalendar: () => void;
  readonly onMove: () => void;
  readonly onCancel: () => void;
  readonly onHold: () => void;
  readonly onBack: () => void;
}

const isOpen = ({ value }: PlannedMeeting) => value.status === 'scheduled' || value.status === 'proposed';

/** R17: the mentee initiates and prepares. */
function renderReady(words: Words, desk: Desk, meeting: PlannedMeeting): TemplateResult | typeof nothing {
  if (!isOpen(meeting) || endOf(meeting.value) <= desk.now) return nothing;
  const learners = learnersOf(desk);
  const who = learners.length > 1 ? 'both' : learners[0] === desk.me.person ? 'me' : 'other';
  return isReady(meeting.value, learners)
    ? html`<span class="state positive">
        ${icon('check')}${words.t(`meeting.ready.${who}`, { name: desk.partner.short })}
      </span>`
    : html`<span class="state caution">
        ${icon('clock')}${words.t(`meeting.unready.${who}`, { name: desk.partner.short })}
      </span>`;
}

const join = svg`<circle cx="4" cy="20" r="3"/><circle cx="48" cy="6" r="3"/><path d="M7.5 20c22 0 14-14 37-14"/>`;

function renderZone(words: Words, side: Side, meeting: PlannedMeeting, isMine: boolean, day: string): TemplateResult {
  const { start, minutes } = meeting.value;
  const there = plainDateOf(start, side.zone);
  const name = isMine
    ? words.t('meeting.you.place', { place: side.place })
    : words.t('meeting.partner.place', { name: side.short, place: side.place });
  return html`
    <div class="zone ${isMine ? 'me' : 'them'}">
      ${face(side.name, isMine ? 'me' : 'partner', 'sm')}
      <div>
        <p class="hours"><bdi>${words.timeRange(start, minutes, side.zone)}</bdi></p>
        <p class="small">${name}${there === day ? nothing : html`<br />${words.date(there, 'long')}`}</p>
      </div>
    </div>
  `;
}

function renderZones(words: Words, { me, partner }: Desk, meeting: PlannedMeeting): TemplateResult {
  const day = plainDateOf(meeting.value.start, me.zone);
  const mine = renderZone(words, me, meeting, true, day);
  if (partner.zone === '') {
    return html`<div>
      <div class="zones alone">${mine}</div>
      <p class="small muted">${words.t('meeting.partner.noZone', { name: partner.short })}</p>
    </div>`;
  }
  return html`<div class="zones">
    ${mine}
    <svg class="join" viewBox="0 0 52 26" aria-hidden="true">${join}</svg>
    ${renderZone(words, partner, meeting, false, day)}
  </div>`;
}

function renderHour(words: Words, desk: Desk, meeting: PlannedMeeting): TemplateResult | typeof nothing {
  const notice = isOpen(meeting) ? hourWords(words, desk, meeting) : undefined;
  return notice
    ? html`<div class="note caution">
        ${icon('clock')}
        <p><b class="strong">${notice.lead}</b> ${notice.rest}</p>
      </div>`
    : nothing;
}

function renderPlace(words: Words, { value }: PlannedMeeting): TemplateResult | typeof nothing {
  const link = isSafeLink(value.link)
    ? html`<a href=${value.link} rel="noopener noreferrer" target="_blank">${words.t('meeting.join')}</a>`
    : nothing;
  return value.place === '' && link === nothing
    ? nothing
    : html`<p class="where">${value.place}${value.place !== '' && link !== nothing ? ' · ' : nothing}${link}</p>`;
}

const button = (label: string, kind: string, onClick: () => void) =>
  html`<button class="btn ${kind}" type="button" @click=${onClick}>${label}</button>`;

function renderActions(words: Words, desk: Desk, meeting: PlannedMeeting, on: NextHandlers): TemplateResult {
  const back = on.isNext ? nothing : button(words.t('meeting.back'), 'quiet', on.onBack);
  if (!isOpen(meeting)) {
    const notes = meeting.value.status === 'held' && !on.isHolding;
    return html`<div class="between">
      ${notes ? button(words.t('meeting.hold.open'), '', on.onHold) : nothing}${back}
    </div>`;
  }
  const isDue = meeting.value.start <= desk.now;
  const isOver = endOf(meeting.value) <= desk.now;
  const holdLabel = words.t(isDue ? 'meeting.hold' : 'meeting.hold.early');
  const hold = on.isHolding ? nothing : button(holdLabel, isDue ? 'primary' : 'quiet', on.onHold);
  const calendar = html`<button class="btn ${isDue ? '' : 'primary'}" type="button" @click=${on.onCalendar}>
    ${icon('calendar')}${words.t('meeting.ics')}
  </button>`;
  const move = button(words.t('meeting.move'), '', on.onMove);
  return html`
    <div class="between acts">
      <div class="cluster acts">${isDue ? hold : nothing}${isOver ? nothing : calendar}${isOver ? nothing : move}</div>
      <div class="cluster acts">
        ${back}${isDue ? nothing : hold}${button(words.t('meeting.cancel'), 'quiet', on.onCancel)}
      </div>
    </div>
  `;
}

/** The next meeting, or the one that was chosen: its day, the hour for both, what is unusual, and what can be done. */
export function renderNext(words: Words, desk: Desk, meeting: PlannedMeeting, on: NextHandlers): TemplateResult {
  return html`
    <article class="panel next" part="next">
      <div class="between">
        <p class="muted">${headline(words, desk, meeting, on.isNext)}</p>
        ${renderReady(words, desk, meeting)}
      </div>
      <div>
        <h3 class="title" tabindex="-1" data-title>${words.date(meeting.value.start, 'long', desk.me.zone)}</h3>
        <p class="muted sub">${summary(words, desk, meeting)}</p>
        ${renderPlace(words, meeting)}
      </div>
      ${renderZones(words, desk, meeting)} ${renderHour(words, desk, meeting)}
      ${renderActions(words, desk, meeting, on)}
    </article>
  `;
}

/** The first step when nothing is planned. */
export const renderNone = (words: Words, desk: Desk, onPlan: () => void): TemplateResult =>
  desk.series.length > 0 && !desk.temporal
    ? html`<article class="panel next"><p class="muted">${words.t('meeting.loading')}</p></article>`
    : html`
        <article class="panel next" part="next">
          <div>
            <h3 class="title" tabindex="-1" data-title>${words.t('meeting.none')}</h3>
            <p class="muted sub">${words.t('meeting.none.text', { name: desk.partner.short })}</p>
          </div>
          <div class="acts">
            <button class="btn primary" type="button" @click=${onPlan}>
              ${icon('calendar')}${words.t('meeting.plan')}
            </button>
          </div>
        </article>
      `;

/** Asks about a meeting whose hour has passed. */
export const renderAsk = (
  words: Words,
  desk: Desk,
  meeting: PlannedMeeting,
  onHold: (meeting: PlannedMeeting) => void,
  onMissed: (meeting: PlannedMeeting) => void,
): TemplateResult => html`
  <div class="note accent ask" role="group" aria-label=${words.t('meeting.ask')}>
    ${icon('calendar')}
    <div>
      <p>
        <b class="strong">${words.t('meeting.ask')}</b> ${words.date(meeting.value.start, 'long', desk.me.zone)},
        <bdi>${words.timeRange(meeting.value.start, meeting.value.minutes, desk.me.zone)}</bdi>
      </p>
      <div class="cluster">
        <button
          class="btn s"
          type="button"
          @click=${() => {
            onHold(meeting);
          }}
        >
          ${words.t('meeting.ask.held')}
        </button>
        <button
          class="btn s quiet"
          type="button"
          @click=${() => {
            onMissed(meeting);
          }}
        >
          ${words.t('meeting.ask.missed')}
        </button>
      </div>
    </div>
  </div>
`;

/** The meetings that come, each a way to look at it. */
export const renderList = (
  words: Words,
  desk: Desk,
  meetings: readonly PlannedMeeting[],
  shown: string,
  onChoose: (meeting: PlannedMeeting) => void,
  onPlan: () => void,
): TemplateResult => html`
  <article class="panel list">
    <h3>${words.t('meeting.list')}</h3>
    <ul role="list">
      ${meetings.map(
        (meeting) => html`
          <li>
            <button
              class="row"
              type="button"
              aria-current=${meeting.id === shown ? 'true' : 'false'}
              @click=${() => {
                onChoose(meeting);
              }}
            >
              <span class="strong">${words.date(meeting.value.start, 'long', desk.me.zone)}</span>
              <span class="small"
                ><bdi>${words.timeRange(meeting.value.start, meeting.value.minutes, desk.me.zone)}</bdi></span
              >
              <span class="small muted">${whenIs(words, desk, meeting.value.start)}</span>
            </button>
          </li>
        `,
      )}
    </ul>
    <div class="acts">
      <button class="btn" type="button" @click=${onPlan}>${icon('plus')}${words.t('meeting.plan')}</button>
    </div>
  </article>
`;
