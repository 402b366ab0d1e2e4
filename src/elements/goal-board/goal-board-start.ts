import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { common } from '../../locale/en/common.js';
import { goalStart } from '../../locale/en/goal-start.js';
import { LocalizeController } from '../../locale/localize.js';
import type { Problem } from '../../model/result.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import * as icons from '../../theme/icons.js';
import { renderAudience } from '../parts/audience.js';
import { define } from '../parts/define.js';
import { renderProblem } from '../parts/states.js';

const PROMPTS = ['work', 'position', 'place'] as const;

/**
 * The first step of somebody who has no goal yet (R01): one sentence, or one of three ways to begin.
 * @internal
 */
export class GoalBoardStart extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    base,
    form,
    css`
      .empty {
        display: grid;
        gap: var(--_s4);
        justify-items: start;
        max-inline-size: 34em;
      }

      .sketch {
        display: flex;
        gap: 0.25em;
        color: var(--_accent);
      }

      .sketch > span {
        display: grid;
        place-items: center;
        inline-size: 2.25em;
        block-size: 3.25em;
        border: 1.5px dashed currentcolor;
        border-radius: 0.5em;
        opacity: 0.7;
      }

      .field {
        inline-size: 100%;
      }
    `,
  ];

  /** Who writes here, and alone reads it. */
  @property({ attribute: false }) me = '';
  @property({ attribute: false }) problem: Problem | undefined;
  @property({ attribute: false }) onBegin: (title: string) => void = () => undefined;

  readonly #localize = new LocalizeController(this, { ...common, ...goalStart });

  override render(): TemplateResult {
    const t = this.#localize;
    return html`<div class="mw">
      <div class="panel empty">
        <div class="sketch" aria-hidden="true"><span>${icons.sprout()}</span><span></span><span></span></div>
        <h3>${t.t('goal.empty.title')}</h3>
        <p class="muted">${t.t('goal.empty.text')}</p>
        <div class="field">
          <input
            class="input"
            autocomplete="off"
            aria-label=${t.t('goal.empty.label')}
            placeholder=${t.t('goal.empty.placeholder')}
            @keydown=${(event: KeyboardEvent) => {
              if (event.key === 'Enter') this.#onAdd();
            }}
          />
        </div>
        <button class="btn primary" type="button" @click=${this.#onAdd}>${t.t('goal.empty.add')}</button>
        <p class="small muted">${t.t('goal.prompt.lead')}</p>
        <div class="cluster">${PROMPTS.map((prompt) => this.#renderPrompt(prompt))}</div>
        ${renderAudience(t, this.me, this.me)}
      </div>
      ${this.problem ? renderProblem(t, this.problem) : nothing}
    </div>`;
  }

  #renderPrompt(prompt: (typeof PROMPTS)[number]): TemplateResult {
    const t = this.#localize;
    return html`<button
      class="btn s"
      type="button"
      @click=${() => {
        this.onBegin(t.t(`goal.prompt.${prompt}.start`));
      }}
    >
      ${t.t(`goal.prompt.${prompt}`)}
    </button>`;
  }

  readonly #onAdd = (): void => {
    this.onBegin(this.renderRoot.querySelector('input')?.value ?? '');
  };
}

define('goal-board-start', GoalBoardStart);

declare global {
  interface HTMLElementTagNameMap {
    'goal-board-start': GoalBoardStart;
  }
}
