import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { isPlainDate, plainDateOf } from '../../calendar/plain-date.js';
import { common } from '../../locale/en/common.js';
import { requestsAnswer } from '../../locale/en/requests-answer.js';
import { requestsLetter } from '../../locale/en/requests-letter.js';
import { LocalizeController } from '../../locale/localize.js';
import { freePlaces, type CapacityChange } from '../../model/capacity.js';
import type { Problem } from '../../model/result.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import * as icons from '../../theme/icons.js';
import { inputField } from '../parts/fields.js';
import { FormDraft } from '../parts/form-draft.js';
import { define } from '../parts/define.js';
import { renderProblem } from '../parts/states.js';
import { knownPlaces, ownPlace, ownPlaces } from './places.js';
import type { RequestScene } from './scene.js';

/**
 * How many people the reader can help at the same time, and a pause (R07). Everybody who is signed in reads it.
 *
 * @internal
 */
export class MentorshipRequestsPlaces extends LitElement {
  static override styles = [
    base,
    form,
    css`
      .places {
        display: grid;
        gap: var(--_s2);
        padding-inline: var(--_s3);
      }

      details[open] {
        padding-block-end: var(--_s2);
      }

      summary {
        inline-size: fit-content;
        min-block-size: 2.25em;
        font-weight: var(--_weight-strong);
        color: var(--_accent);
        cursor: pointer;
        border-radius: var(--_radius);
      }

      [role='status']:empty {
        display: none;
      }

      @media print {
        details {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) scene: RequestScene | undefined;

  @state() private problem: Problem | undefined;
  @state() private said = '';

  readonly #localize = new LocalizeController(this, { ...common, ...requestsLetter, ...requestsAnswer });
  readonly #draft = new FormDraft(this);
  #opened = '';

  override willUpdate(): void {
    const { scene } = this;
    if (!scene || this.#opened === scene.me) return;
    this.#opened = scene.me;
    this.#openForm(scene);
  }

  override render(): TemplateResult | typeof nothing {
    const { scene } = this;
    if (!scene) return nothing;
    const t = this.#localize;
    return html`<div class="mw">
      <div class="places">
        <p class="small muted">${this.#standing(scene)}</p>
        <details>
          <summary>${t.t('places.pause')}</summary>
          ${this.#renderForm(scene)}
        </details>
        ${this.problem ? renderProblem(t, this.problem) : nothing}
        <p class="small muted" role="status">${this.said}</p>
      </div>
    </div>`;
  }

  #openForm(scene: RequestScene): void {
    const { places, pausedUntil } = ownPlaces(scene);
    const many = places === undefined ? '' : String(places);
    this.#draft.open(scene.store, 'places', { many, until: pausedUntil ?? '' });
  }

  #pausedUntil(scene: RequestScene): string | undefined {
    const { pausedUntil } = ownPlaces(scene);
    return pausedUntil !== undefined && pausedUntil > plainDateOf(scene.now, scene.zone) ? pausedUntil : undefined;
  }

  #standing(scene: RequestScene): string {
    const t = this.#localize;
    const until = this.#pausedUntil(scene);
    if (until !== undefined) return t.t('places.paused', { date: t.date(until, 'full') });
    const count = freePlaces(ownPlaces(scene));
    if (count === undefined) return t.t('places.unsaid');
    return count === 0 ? t.t('places.none') : t.t('places.free', { count });
  }

  #renderForm(scene: RequestScene): TemplateResult {
    const t = this.#localize;
    const until = this.#draft.text('until');
    const echo = isPlainDate(until) ? { hint: t.date(until, 'full') } : {};
    const isPaused = this.#pausedUntil(scene) !== undefined;
    return html`<div class="form" @input=${this.#draft.onInput}>
      ${inputField(this.#draft, { name: 'until', label: t.t('places.pause.until'), type: 'date', ...echo })}
      <div class="cluster">
        <button class="btn s" type="button" @click=${() => void this.#save({ pausedUntil: this.#until })}>
          ${icons.clock()}${t.t('places.pause.save')}
        </button>
        ${
          isPaused
            ? html`<button class="btn s" type="button" @click=${() => void this.#save({ pausedUntil: undefined })}>
                ${t.t('places.resume')}
              </button>`
            : nothing
        }
      </div>
      ${inputField(this.#draft, { name: 'many', label: t.t('places.many'), type: 'number' })}
      <div class="cluster">
        <button class="btn s" type="button" @click=${() => void this.#save({ places: this.#many })}>
          ${t.t('places.many.save')}
        </button>
      </div>
    </div>`;
  }

  get #until(): string | undefined {
    const until = this.#draft.text('until');
    return isPlainDate(until) ? until : undefined;
  }

  get #many(): number | undefined {
    const many = Number(this.#draft.text('many'));
    return this.#draft.text('many') !== '' && Number.isInteger(many) && many >= 0 ? many : undefined;
  }

  async #save(change: Partial<CapacityChange>): Promise<void> {
    const { scene } = this;
    if (!scene) return;
    const { places, pausedUntil } = ownPlaces(scene);
    const changes = { places, pausedUntil, ...change };
    const command = {
      type: 'availability-change',
      ...ownPlace(scene.me),
      changes,
      places: knownPlaces(scene),
    } as const;
    const result = await scene.dispatch(command);
    this.problem = result.ok ? undefined : result.problem;
    this.said = result.ok ? this.#localize.t('places.saved') : '';
    if (result.ok) this.#draft.forget();
  }
}

define('mentorship-requests-places', MentorshipRequestsPlaces);

declare global {
  interface HTMLElementTagNameMap {
    'mentorship-requests-places': MentorshipRequestsPlaces;
  }
}
