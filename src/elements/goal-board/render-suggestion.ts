import { html, nothing, type TemplateResult } from 'lit';
import { isPlainDate } from '../../calendar/plain-date.js';
import type { common } from '../../locale/en/common.js';
import type { goalSuggestions } from '../../locale/en/goal-suggestions.js';
import type { LocalizeController } from '../../locale/localize.js';
import { isSafeLink } from '../../model/link.js';
import { stateOf, type Worth } from '../../model/suggestion.js';
import { SUGGESTION_WORTHS } from '../../model/terms.js';
import type { Entry } from '../../store/records.js';
import * as icons from '../../theme/icons.js';
import { fieldValue } from '../parts/field-value.js';

type Words = LocalizeController<typeof common & typeof goalSuggestions>;

export type Suggested = Entry<'suggestion'>;

/** What the one for whom it is can do with a suggestion. */
export interface SuggestionActs {
  readonly take: (one: Suggested, goal: { readonly space: string; readonly id: string }, by: string) => void;
  /** A day by which it is to be done was typed. */
  readonly date: (one: Suggested, by: string) => void;
  readonly pass: (one: Suggested) => void;
  readonly review: (one: Suggested, answer: Worth, line: string) => void;
}

/** Who looks, and the goals of which something can become a step. */
export interface SuggestionPlace {
  readonly me: string;
  readonly partner: string;
  readonly goals: readonly Entry<'goal'>[];
  readonly mine: readonly Entry<'goal'>[];
  /** The days that were typed, by the id of the suggestion. */
  readonly days: ReadonlyMap<string, string>;
}

/** One thing, who suggests it and why, and what comes next. */
export function renderSuggestion(
  t: Words,
  one: Suggested,
  place: SuggestionPlace,
  acts: SuggestionActs,
): TemplateResult {
  const { kind, title, link, why, from } = one.value;
  const name = isSafeLink(link)
    ? html`<a href=${link} rel="noopener noreferrer" target="_blank">${title}</a>`
    : html`${title}`;
  const reason =
    from === place.me ? t.t('suggestion.mine', { why }) : t.t('suggestion.by', { name: place.partner, why });
  return html`
    <p class="small muted">${t.t(`suggestion.kind.${kind}`)}</p>
    <h4><bdi>${name}</bdi></h4>
    <p class="why small">${icons.thread()}<span dir="auto">${reason}</span></p>
    ${renderNext(t, one, place, acts)}
  `;
}

const renderState = (tone: string, icon: icons.Icon, text: string): TemplateResult =>
  html`<p><span class="state ${tone}">${icon()}${text}</span></p>`;

function renderNext(
  t: Words,
  one: Suggested,
  place: SuggestionPlace,
  acts: SuggestionActs,
): TemplateResult | typeof nothing {
  const state = stateOf(one, place.goals);
  const isForMe = one.value.to === place.me;
  if (state === 'open') {
    return isForMe
      ? renderTake(t, one, place, acts)
      : renderState('', icons.clock, t.t('suggestion.state.open', { name: place.partner }));
  }
  if (state === 'toReview')
    return isForMe ? renderReview(t, one, acts) : renderState('positive', icons.check, t.t('suggestion.state.done'));
  if (state === 'reviewed') return renderWorth(t, one);
  return renderState('', state === 'passed' ? icons.stop : icons.flag, t.t(`suggestion.state.${state}`));
}

const fieldIn = (event: Event, name: string): string => {
  const around = event.currentTarget instanceof Element ? event.currentTarget.closest('.ask') : null;
  const field = around?.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`);
  return field?.value ?? '';
};

function renderTake(t: Words, one: Suggested, { mine, days }: SuggestionPlace, acts: SuggestionActs): TemplateResult {
  const { title } = one.value;
  const day = days.get(one.id) ?? '';
  const onTake = (event: Event) => {
    const goal = mine.find(({ id }) => id === fieldIn(event, 'goal'));
    if (goal) acts.take(one, goal, day);
  };
  const pass = html`<button
    class="btn quiet s"
    type="button"
    aria-label=${t.t('suggestion.pass.of', { title })}
    @click=${() => {
      acts.pass(one);
    }}
  >
    ${t.t('suggestion.pass')}
  </button>`;
  if (mine.length === 0)
    return html`<p class="small muted">${t.t('suggestion.noGoal')}</p>
      <div>${pass}</div>`;
  return html`<div class="ask">
    <div class="field">
      <label for="goal-${one.id}">${t.t('suggestion.goal')}</label>
      <select class="input" id="goal-${one.id}" name="goal">
        ${mine.map(({ id, value }) => html`<option value=${id}>${value.title}</option>`)}
      </select>
    </div>
    <div class="field">
      <label for="by-${one.id}">${t.t('suggestion.by.date')}</label>
      <input
        class="input"
        id="by-${one.id}"
        type="date"
        aria-describedby="echo-${one.id}"
        .value=${day}
        @input=${(event: Event) => {
          acts.date(one, fieldValue(event));
        }}
      />
    </div>
    <div class="cluster">
      <button class="btn s" type="button" aria-label=${t.t('suggestion.take.of', { title })} @click=${onTake}>
        ${icons.plus()}${t.t('suggestion.take')}
      </button>
      ${pass}
    </div>
    <p class="hint" id="echo-${one.id}">${isPlainDate(day) ? t.date(day, 'full') : ''}</p>
  </div>`;
}

function renderReview(t: Words, one: Suggested, acts: SuggestionActs): TemplateResult {
  const { title } = one.value;
  const answer = (worth: Worth) => {
    const label = t.t(`suggestion.worth.${worth}`);
    return html`<button
      class="btn s"
      type="button"
      aria-label=${t.t('suggestion.worth.of', { answer: label, title })}
      @click=${(event: Event) => {
        acts.review(one, worth, fieldIn(event, 'line'));
      }}
    >
      ${label}
    </button>`;
  };
  return html`<p class="strong">${t.t('suggestion.state.toReview')}</p>
    <div class="ask">
      <div class="field">
        <label for="line-${one.id}">${t.t('suggestion.worth.line')}</label>
        <input class="input" id="line-${one.id}" name="line" autocomplete="off" />
      </div>
      <div class="cluster">${SUGGESTION_WORTHS.map(answer)}</div>
    </div>`;
}

function renderWorth(t: Words, { value: { worth } }: Suggested): TemplateResult | typeof nothing {
  if (!worth) return nothing;
  const told = t.t('suggestion.worth.told', { answer: t.t(`suggestion.worth.${worth.answer}`) });
  const { line } = worth;
  return html`${renderState(worth.answer === 'little' ? '' : 'positive', icons.check, told)}
  ${line === '' ? nothing : html`<p class="small"><bdi>${t.t('suggestion.worth.quoted', { line })}</bdi></p>`}`;
}
