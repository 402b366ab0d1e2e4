import { css, html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../locale/localize.js';
import type { common } from '../../locale/en/common.js';
import type { Problem } from '../../model/result.js';
import type { Snapshot } from '../../store/snapshot.js';
import * as icons from '../../theme/icons.js';

export type CommonLocalizer = Pick<LocalizeController<typeof common>, 't' | 'say'>;

/** Said to everybody at once, also to screen readers: what happened, and what is safe. */
export const renderProblem = (localize: CommonLocalizer, problem: Problem): TemplateResult =>
  html`<p class="error" role="alert">${icons.stop()}<span>${localize.say(problem)}</span></p>`;

/** The failed state: what did not load, what is safe, and one way on. */
export const renderFailed = (
  localize: CommonLocalizer,
  title: string,
  problem: Problem | undefined,
  retry: () => void,
): TemplateResult => html`
  <div class="panel failed" role="alert" part="failed">
    ${icons.stop()}
    <div>
      <h4>${title}</h4>
      <p class="muted">${problem ? localize.say(problem) : nothing}</p>
      <button class="btn" type="button" @click=${retry}>${icons.retry()}${localize.t('state.retry')}</button>
    </div>
  </div>
`;

/** The loading state keeps the place and appears only when loading takes a while. */
export const renderLoading = (label: string): TemplateResult => html`
  <div class="panel loading" role="status" part="loading">
    <p class="muted">${label}</p>
    <div class="bones" aria-hidden="true"><i></i><i></i><i></i><i></i></div>
  </div>
`;

const renderNote = (localize: CommonLocalizer, tone: string, text: string, save: () => void): TemplateResult =>
  html`<div class="note ${tone}">
    ${icons.alert()}
    <div>
      <p>${text}</p>
      <button class="btn s" type="button" @click=${save}>${localize.t('state.saveCopy')}</button>
    </div>
  </div>`;

/** What the page has to tell: a blocked storage, waiting changes, records kept aside. */
export function renderNotices(
  localize: CommonLocalizer,
  { notices, waiting, aside }: Snapshot,
  save: () => void,
): TemplateResult | typeof nothing {
  if (notices.length + waiting + aside === 0) return nothing;
  return html`
    <div class="notices" role="status" part="notices">
      ${notices.map((notice) => renderNote(localize, notice.tone, localize.say(notice), save))}
      ${waiting > 0 ? html`<p class="state caution">${icons.clock()}${localize.t('state.waiting', { count: waiting })}</p>` : nothing}
      ${aside > 0 ? renderNote(localize, 'caution', localize.t('state.aside', { count: aside }), save) : nothing}
    </div>
  `;
}

export const stateStyles = css`
  .failed {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.75em;
  }

  .failed > .i {
    color: var(--_critical);
    margin-block-start: 0.1em;
  }

  .failed .btn {
    margin-block-start: var(--_s4);
  }

  .loading {
    min-block-size: 14em;
    animation: appear 0s 300ms both;
  }

  .bones {
    display: grid;
    gap: var(--_s4);
    margin-block-start: var(--_s4);
  }

  .bones > i {
    block-size: 0.8em;
    inline-size: 90%;
    border-radius: 99em;
    background: var(--_surface-sunken);
  }

  .bones > :nth-child(2) {
    inline-size: 70%;
  }

  .bones > :nth-child(3) {
    inline-size: 100%;
    block-size: 5em;
    border-radius: var(--_r-card);
  }

  .notices {
    display: grid;
    gap: var(--_s3);
    justify-items: start;
    margin-block-end: var(--_s4);
  }

  .notices .btn {
    margin-block-start: var(--_s2);
  }

  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
`;
