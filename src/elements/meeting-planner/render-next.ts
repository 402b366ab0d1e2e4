import { html, nothing, svg, type TemplateResult } from 'lit';
import { isSafeLink } from '../../model/link.js';
import { agendaOf, isReady } from '../../model/agenda.js';
import { isOpen } from '../../model/meeting-state.js';
import { endOf, type PlannedMeeting } from '../../model/schedule.js';
import { plainDateOf } from '../../calendar/plain-date.js';
import * as icons from '../../theme/icons.js';
import { face } from '../parts/face.js';
import { isWritten } from '../../model/written.js';
import { agendaInput, learnersOf, type Desk, type Side } from './desk.js';
import type { DialogName } from './render-parts.js';
import { renderWhoPlans } from './render-who-plans.js';
import { dayWords, headline, hoursWords, summary, whenIs, type Words } from './words.js';

/** What the person can do from the panels. */
export interface Acts {
  /** Opens a dialog; a meeting is kept in view whatever becomes of it. */
  readonly open: (dialog: DialogName, keep?: PlannedMeeting) => void;
  readonly offer: (desk: Desk, meeting: PlannedMeeting) => void;
  readonly hold: (meeting: PlannedMeeting) => void;
  readonly miss: (meeting: PlannedMeeting) => void;
  /** Shows a meeting; without one, the next. */
  readonly choose: (meeting?: PlannedMeeting) => void;
}

export interface Shown {
  readonly isNext: boolean;
  readonly isHolding: boolean;
}

export const button = (label: string | TemplateResult, kind: string, onClick: () => void) =>
  html`<button class="btn ${kind}" type="button" @click=${onClick}>${label}</button>`;

/** R17: the mentee initiates and prepares. */
function renderReady(words: Words, desk: Desk, meeting: PlannedMeeting): TemplateResult | typeof nothing {
  if (!isOpen(meeting.value) || endOf(meeting.value) <= desk.now) return nothing;
  const learners = learnersOf(desk);
  const who = learners.length > 1 ? 'both' : learners[0] === desk.me.person ? 'me' : 'other';
  return isReady(agendaOf(agendaInput(desk, meeting)), learners)
    ? html`<span class="state positive">
        ${icons.check()}${words.t(`meeting.ready.${who}`, { name: desk.partner.short })}
      </span>`
    : html`<span class="state caution">
        ${icons.clock()}${words.t(`meeting.unready.${who}`, { name: desk.partner.short })}
      </span>`;
}

const join = svg`<circle cx="4" cy="20" r="3"/><circle cx="48" cy="6" r="3"/><path d="M7.5 20c22 0 14-14 37-14"/>`;

function renderZone(words: Words, side: Side, meeting: PlannedMeeting, isMine: boolean, day: string): TemplateResult {
  const there = plainDateOf(meeting.value.start, side.zone);
  const name = isMine
    ? words.t('meeting.you.place', { place: side.place })
    : words.t('meeting.partner.place', { name: side.short, place: side.place });
  return html`
    <div class="zone ${isMine ? 'me' : 'them'}">
      ${face(side.name, isMine ? 'me' : 'partner', 'sm')}
      <div>
        <p class="hours"><bdi>${hoursWords(words, meeting, side.zone)}</bdi></p>
        <p class="small">${name}${there === day ? nothing : html`<br />${words.date(there, 'long')}`}</p>
      </div>
    </div>
  `;
}

function renderZones(
  words: Words,
  { me, partner }: Desk,
  meeting: PlannedMeeting,
  acts: Acts,
): TemplateResult | typeof nothing {
  if (isWritten(meeting.value)) return nothing;
  const day = plainDateOf(meeting.value.start, me.zone);
  const mine = renderZone(words, me, meeting, true, day);
  if (partner.zone === '') {
    return html`<div>
      <div class="zones alone">${mine}</div>
      <p class="small muted">${words.t('meeting.partner.noZone', { name: partner.short })}</p>
      ${button(words.t('meeting.partner.zone'), 's', () => {
        acts.open('zone');
      })}
    </div>`;
  }
  return html`<div class="zones">
    ${mine}
    <svg class="join" viewBox="0 0 52 26" aria-hidden="true">${join}</svg>
    ${renderZone(words, partner, meeting, false, day)}
  </div>`;
}

function renderHour(desk: Desk, meeting: PlannedMeeting): TemplateResult | typeof nothing {
  const notice = isOpen(meeting.value) ? desk.clocks?.hourWords(desk, meeting) : undefined;
  return notice
    ? html`<div class="note caution">
        ${icons.clock()}
        <p><b class="strong">${notice.lead}</b> ${notice.rest}</p>
      </div>`
    : nothing;
}

/** Where it is, or the link that leads to it. */
export function renderPlace(words: Words, { value }: PlannedMeeting, look = 'where'): TemplateResult | typeof nothing {
  const link = isSafeLink(value.link)
    ? html`<a href=${value.link} rel="noopener noreferrer" target="_blank">${words.t('meeting.join')}</a>`
    : nothing;
  return value.place === '' && link === nothing
    ? nothing
    : html`<p class=${look}>${value.place}${value.place !== '' && link !== nothing ? ' · ' : nothing}${link}</p>`;
}

function renderActions(words: Words, desk: Desk, meeting: PlannedMeeting, shown: Shown, acts: Acts): TemplateResult {
  const hold = (label: string, kind: string) =>
    button(label, kind, () => {
      acts.hold(meeting);
    });
  const back = shown.isNext
    ? nothing
    : button(words.t('meeting.back'), 'quiet', () => {
        acts.choose();
      });
  // a meeting of a series goes by the name of its series, which is known with the clocks
  const isNamed = desk.clocks !== undefined || meeting.value.series === undefined;
  if (!isOpen(meeting.value)) {
    const notes = meeting.value.status === 'held' && !shown.isHolding;
    const isGone = isNamed && meeting.value.status === 'cancelled' && endOf(meeting.value) > desk.now;
    const out = isGone
      ? button(html`${icons.calendar()}${words.t('meeting.ics.out')}`, 'primary', () => {
          acts.offer(desk, meeting);
        })
      : nothing;
    return html`<div class="between">${out}${notes ? hold(words.t('meeting.hold.open'), '') : nothing}${back}</div>`;
  }
  const isDue = meeting.value.start <= desk.now;
  const open = (dialog: 'move' | 'cancel' | 'calendars', kind: string) =>
    button(words.t(`meeting.${dialog}`), kind, () => {
      acts.open(dialog, dialog === 'cancel' ? meeting : undefined);
    });
  const begin = shown.isHolding
    ? nothing
    : hold(words.t(isDue ? 'meeting.hold' : 'meeting.hold.early'), isDue ? 'primary' : 'quiet');
  const hasFile = isNamed && meeting.value.status !== 'proposed';
  const file = button(html`${icons.calendar()}${words.t('meeting.ics')}`, isDue ? '' : 'primary', () => {
    acts.offer(desk, meeting);
  });
  const more = hasFile ? open('calendars', 'quiet') : nothing;
  return html`
    <div class="between acts">
      <div class="cluster acts">
        ${isDue ? begin : nothing}${endOf(meeting.value) <= desk.now ? nothing : [hasFile ? file : nothing, open('move', '')]}
      </div>
      <div class="cluster acts">${back}${isDue ? nothing : begin}${more}${open('cancel', 'quiet')}</div>
    </div>
  `;
}

/** The next meeting, or the one that was chosen: its day, the hour for both, what is unusual, and what can be done. */
export function renderNext(
  words: Words,
  desk: Desk,
  meeting: PlannedMeeting,
  shown: Shown,
  acts: Acts,
): TemplateResult {
  return html`
    <article class="panel next" part="next">
      <div class="between">
        <p class="muted">${headline(words, desk, meeting, shown.isNext)}</p>
        ${renderReady(words, desk, meeting)}
      </div>
      <div>
        <h3 class="title" tabindex="-1" data-title>${dayWords(words, desk, meeting)}</h3>
        <p class="muted sub">${summary(words, desk, meeting)}</p>
        ${renderPlace(words, meeting)}
      </div>
      ${renderZones(words, desk, meeting, acts)} ${renderHour(desk, meeting)}
      ${renderActions(words, desk, meeting, shown, acts)}
    </article>
  `;
}

/** The way to plan one; without a kind, below what is planned already. */
export const renderPlan = (words: Words, acts: Acts, kind = '', name = icons.plus) =>
  html`<div class="acts">
    ${button(html`${name()}${words.t('meeting.plan')}`, kind, () => {
      acts.open('plan');
    })}
  </div>`;

/** The first step when nothing is planned. */
export const renderNone = (words: Words, desk: Desk, acts: Acts): TemplateResult =>
  desk.series.length > 0 && !desk.clocks
    ? html`<article class="panel next"><p class="muted">${words.t('meeting.loading')}</p></article>`
    : html`
        <article class="panel next" part="next">
          <div>
            <h3 class="title" tabindex="-1" data-title>${words.t('meeting.none')}</h3>
            ${renderWhoPlans(words, desk)}
          </div>
          ${renderPlan(words, acts, 'primary', icons.calendar)}
        </article>
      `;

/** The meetings that come, each a way to look at it. */
export const renderList = (
  words: Words,
  desk: Desk,
  meetings: readonly PlannedMeeting[],
  shown: string,
  acts: Acts,
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
                acts.choose(meeting);
              }}
            >
              <span class="strong">${dayWords(words, desk, meeting)}</span>
              <span class="small"><bdi>${hoursWords(words, meeting, desk.me.zone)}</bdi></span>
              <span class="small muted">${whenIs(words, desk, meeting)}</span>
            </button>
          </li>
        `,
      )}
    </ul>
    ${renderPlan(words, acts)}
  </article>
`;
