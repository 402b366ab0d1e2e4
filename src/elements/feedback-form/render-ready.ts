import { html, nothing, type TemplateResult } from 'lit';
import type { feedback } from '../../locale/en/feedback.js';
import type { LocalizeController } from '../../locale/localize.js';
import type { FeedbackViews } from '../../model/feedback.js';
import type { Problem } from '../../model/result.js';
import { renderProblem, type CommonLocalizer } from '../parts/states.js';
import type { FeedbackReplyDetail, FeedbackSubmitDetail } from './events.js';
import type { FormPart } from './form-part.js';
import type { FeedbackEntry, FeedbackScene } from './scene.js';

export const MODES = ['give', 'ask'] as const;

export type Mode = (typeof MODES)[number];

interface ReadyContext {
  readonly localize: Pick<LocalizeController<typeof feedback>, 't'> & CommonLocalizer;
  readonly scene: FeedbackScene;
  readonly views: FeedbackViews<FeedbackEntry>;
  readonly mode: Mode;
  /** Why a part could not be loaded. */
  readonly problem: Problem | undefined;
  /** The words of the promise that a piece of feedback became. */
  readonly promiseOf: (id: string) => string | undefined;
  readonly onSwitch: (mode: Mode) => void;
  readonly onGoal: (id: string) => void;
  readonly onContent: (event: CustomEvent<FormPart>) => void;
  readonly onSubmitted: (event: CustomEvent<FeedbackSubmitDetail>) => void;
  readonly onReplied: (event: CustomEvent<FeedbackReplyDetail>) => void;
}

const renderReceived = ({ scene, views, promiseOf, onReplied }: ReadyContext): TemplateResult =>
  html`<feedback-form-received
    class="received"
    part="received"
    exportparts="item, audience"
    .scene=${scene}
    .entries=${views.received}
    .promiseOf=${promiseOf}
    @reply-done=${onReplied}
  ></feedback-form-received>`;

const renderGiven = ({ scene, views, promiseOf }: ReadyContext): TemplateResult =>
  html`<feedback-form-given
    class="given"
    part="given"
    exportparts="item, audience"
    .scene=${scene}
    .entries=${views.given}
    .promiseOf=${promiseOf}
  ></feedback-form-given>`;

const renderSwitch = ({ localize, scene, mode, onSwitch }: ReadyContext): TemplateResult =>
  html`<div class="switch" role="group" aria-label=${localize.t('feedback.switch')}>
    ${MODES.map(
      (one) =>
        html`<button
          class="btn s"
          type="button"
          aria-pressed=${one === mode ? 'true' : 'false'}
          ?disabled=${scene.disabled}
          @click=${() => {
            onSwitch(one);
          }}
        >
          ${localize.t(`feedback.switch.${one}`)}
        </button>`,
    )}
  </div>`;

/** What it is about, where there is a choice; the words of the form follow it (R47). */
const renderGoals = ({ localize, scene, onGoal }: ReadyContext): TemplateResult => {
  const onChange = (event: Event) => {
    if (event.target instanceof HTMLSelectElement) onGoal(event.target.value);
  };
  return html`<div class="about">
    <label for="about">${localize.t('feedback.about')}</label>
    <select class="input" id="about" ?disabled=${scene.disabled} @change=${onChange}>
      <option value="">${localize.t('feedback.about.any')}</option>
      ${scene.goals.map(
        ({ id, title }) => html`<option value=${id} .selected=${id === scene.goal?.id}>${title}</option>`,
      )}
    </select>
  </div>`;
};

const renderWrite = ({ scene, views, mode, onContent, onSubmitted }: ReadyContext): TemplateResult =>
  mode === 'give'
    ? html`<feedback-form-give
        exportparts="hint, audience"
        .scene=${scene}
        .asked=${views.wanted[0]}
        @content-change=${onContent}
        @submit-done=${onSubmitted}
      ></feedback-form-give>`
    : html`<feedback-form-ask
        exportparts="audience"
        .scene=${scene}
        .asked=${views.asked}
        @content-change=${onContent}
        @submit-done=${onSubmitted}
      ></feedback-form-ask>`;

/** What came, the form, and what was given. */
export function renderReady(context: ReadyContext): TemplateResult {
  const { received, given } = context.views;
  return html`<div class=${received.length + given.length > 0 ? 'both' : 'alone'}>
    ${received.length === 0 ? nothing : renderReceived(context)}
    <section class="panel write" part="form">
      <div class="head">
        ${renderSwitch(context)} ${context.scene.goals.length === 0 ? nothing : renderGoals(context)}
      </div>
      ${context.problem ? renderProblem(context.localize, context.problem) : nothing} ${renderWrite(context)}
    </section>
    ${given.length === 0 ? nothing : renderGiven(context)}
  </div>`;
}
