import { html, nothing, type TemplateResult } from 'lit';
import { isPlainDate } from '../../calendar/plain-date.js';
import type { Goal } from '../../model/goal.js';
import { columnOf, type GoalStatus } from '../../model/goal-status.js';
import { inOrder } from '../../model/order.js';
import { shortName } from '../../model/person.js';
import { fieldValue } from '../parts/field-value.js';
import { renderConflict } from './goal-editor-conflict.js';
import type { FieldsContext } from './goal-editor-fields.js';
import type { Whose } from './goal-form.js';
import type { EditorLocalizer } from './goal-words.js';

/** Whose goal it is, where both read it (R47, R50). */
export function renderWhose(context: FieldsContext): TemplateResult | typeof nothing {
  const { form, localize: t, partner, alreadyShared, onInput } = context;
  if (partner === '' || !(alreadyShared || form.shared)) return nothing;
  const name = shortName(partner);
  const option = (whose: Whose) =>
    html`<label class="choice slim">
      <input
        type="radio"
        name="whose"
        .checked=${form.whose === whose}
        @change=${() => {
          onInput({ whose });
        }}
      /><span>${t.t(`goal.whose.${whose}`, { partner: name })}</span>
    </label>`;
  return html`<fieldset class="field">
    <legend>${t.t('goal.whose')}</legend>
    <div class="pick">${option('mine')}${option('theirs')}${option('both')}</div>
    <p class="hint">${t.t(`goal.whose.${form.whose}.hint`, { partner: name })}</p>
  </fieldset>`;
}

/** When both look at it, and what one learns on the way (R34, R35): open where something is said already. */
export function renderLooks(context: FieldsContext): TemplateResult {
  const { form, entry, localize: t, onInput } = context;
  const { checkOn, checkEvery, skills } = entry?.value ?? {};
  const isSaid = checkOn !== undefined || checkEvery !== undefined || skills !== undefined;
  return html`<details class="more" ?open=${isSaid}>
    <summary>${t.t('goal.edit.more')}</summary>
    <div class="form">
      <div class="two">
        <div class="field">
          <label for="check-on">${t.t('goal.edit.checkOn')}</label>
          <input
            id="check-on"
            class="input"
            type="date"
            aria-describedby="check-on-hint"
            .value=${form.checkOn}
            @input=${(event: Event) => {
              onInput({ checkOn: fieldValue(event) });
            }}
          />
          <p class="hint" id="check-on-hint">
            ${isPlainDate(form.checkOn) ? t.date(form.checkOn, 'full') : t.t('goal.edit.checkOn.hint')}
          </p>
          ${renderConflict('checkOn', context)}
        </div>
        <div class="field">
          <label for="check-every">${t.t('goal.edit.checkEvery')}</label>
          <select
            id="check-every"
            class="input"
            @change=${(event: Event) => {
              onInput({ checkEvery: fieldValue(event) });
            }}
          >
            ${['', '1', '2', '3', '4', '6'].map((every) => renderEvery(t, every, form.checkEvery))}
          </select>
          ${renderConflict('checkEvery', context)}
        </div>
      </div>
      <div class="field">
        <label for="skills">${t.t('goal.edit.skills')}</label>
        <input
          id="skills"
          class="input"
          autocomplete="off"
          aria-describedby="skills-hint"
          .value=${form.skills}
          @input=${(event: Event) => {
            onInput({ skills: fieldValue(event) });
          }}
        />
        <p class="hint" id="skills-hint">${t.t('goal.edit.skills.hint')}</p>
        ${renderConflict('skills', context)}
      </div>
    </div>
  </details>`;
}

const renderEvery = (t: EditorLocalizer, every: string, chosen: string): TemplateResult =>
  html`<option value=${every} ?selected=${every === chosen}>
    ${every === '' ? t.t('goal.edit.checkEvery.never') : t.t('goal.edit.checkEvery.nth', { count: Number(every) })}
  </option>`;

type Entry = Goal['history'][number];

function placeWords(t: EditorLocalizer, status: GoalStatus): string {
  if (status === 'onHold') return t.t('goal.status.onHold');
  if (columnOf(status) === 'done')
    return t.t(`goal.history.${status === 'achieved' || status === 'changed' ? status : 'dropped'}`);
  return t.t(`goal.column.${columnOf(status)}`);
}

function renderMove({ localize: t, me, partner, zone }: FieldsContext, { at, by, from, to, reason }: Entry) {
  const who = by === me ? t.t('goal.history.you') : shortName(partner);
  const words = { date: t.date(at, 'date', zone), from: placeWords(t, from), to: placeWords(t, to), who };
  return html`<li>
    <p>${t.t(who === '' ? 'goal.history.move.alone' : 'goal.history.move', words)}</p>
    ${reason === '' ? nothing : html`<p class="hint" dir="auto">${t.t('goal.card.reason', { reason })}</p>`}
  </li>`;
}

/** What became of the goal so far, the latest first, with the reasons that were given (R36). */
export function renderHistory(context: FieldsContext): TemplateResult | typeof nothing {
  const { entry, localize: t, zone } = context;
  const { history = [], checkpoints = [] } = entry?.value ?? {};
  if (history.length === 0 && checkpoints.length === 0) return nothing;
  const told = [
    ...history.map((move) => ({ at: move.at, line: renderMove(context, move) })),
    ...checkpoints.map(({ at, answer }) => {
      const words = { answer: t.t(`goal.check.${answer}`), date: t.date(at, 'date', zone) };
      return { at, line: html`<li><p>${t.t('goal.history.check', words)}</p></li>` };
    }),
  ];
  return html`<details class="more">
    <summary>${t.t('goal.history')}</summary>
    <ul class="history" role="list">
      ${told.toSorted((a, b) => inOrder(b.at, a.at)).map(({ line }) => line)}
    </ul>
  </details>`;
}
