import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { claiming } from '../../locale/en/claiming.js';
import { common } from '../../locale/en/common.js';
import { LocalizeController } from '../../locale/localize.js';
import type { Problem } from '../../model/result.js';
import type { ImportProgress } from '../../store/import.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import * as icons from '../../theme/icons.js';
import { define } from '../parts/define.js';
import type { LocalClaim, ThingsOutcome } from './local-claim.js';
import { claimStyles } from './mentorship-provider-claim.styles.js';
import { renderClaimDialog } from './render-claim.js';

/** `offered`: it is said plainly. `quiet`: "not now" was the answer, and a line leads back. */
type Stage = 'offered' | 'quiet' | 'done' | 'closed';

/**
 * Tells a person what was written on this device before signing in, shows it, and moves it when they press. Loaded only
 * where there is something.
 *
 * @internal
 */
export class MentorshipProviderClaim extends LitElement {
  static override styles = [base, form, claimStyles];

  @property({ attribute: false }) claim: LocalClaim | undefined;

  @state() private stage: Stage = 'offered';
  @state() private left: ThingsOutcome['left'] = [];
  @state() private problem: Problem | undefined;
  @state() private progress: ImportProgress | undefined;
  @state() private moved = 0;
  @query('dialog') private readonly dialog!: HTMLDialogElement | null;
  @query('.look') private readonly look!: HTMLElement | null;
  @query('.line > p') private readonly line!: HTMLElement | null;

  readonly #localize = new LocalizeController(this, { ...common, ...claiming });

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('claim')) return;
    this.stage = this.claim?.isDeclined ? 'quiet' : 'offered';
    this.left = [];
    this.problem = undefined;
  }

  override render(): TemplateResult | typeof nothing {
    const { claim } = this;
    if (!claim || this.stage === 'closed') return nothing;
    const { tone, sign } = LOOKS[this.stage];
    return html`<div class="mw">
      <div class="note ${tone}">
        ${sign()}
        <div class="line">
          <p role="status" tabindex="-1">${this.#sentence(claim)}</p>
          <div class="cluster">${this.stage === 'done' ? this.#renderClose() : this.#renderChoice()}</div>
        </div>
      </div>
      ${this.stage === 'done' ? nothing : this.#renderDialog(claim)}
    </div>`;
  }

  #sentence({ things, isSamePerson }: LocalClaim): string {
    const { t } = { t: this.#localize.t.bind(this.#localize) };
    if (this.stage === 'done') return t('claim.moved', { count: this.moved });
    const count = this.left.length || things.length;
    if (this.stage === 'quiet') return t('claim.quiet', { count });
    return t(isSamePerson ? 'claim.notice.storage' : 'claim.notice', { count });
  }

  #renderChoice(): TemplateResult {
    const kind = this.stage === 'quiet' ? 'quiet' : '';
    return html`
      <button class="btn s look ${kind}" type="button" @click=${this.#onLook}>${this.#localize.t('claim.look')}</button>
      ${
        this.stage === 'quiet'
          ? nothing
          : html`<button class="btn s quiet" type="button" @click=${this.#onLater}>
              ${this.#localize.t('claim.later')}
            </button>`
      }
    `;
  }

  #renderClose(): TemplateResult {
    return html`<button class="btn s quiet" type="button" @click=${this.#onClose}>
      ${this.#localize.t('claim.close')}
    </button>`;
  }

  #renderDialog(claim: LocalClaim): TemplateResult {
    const { left, problem, progress } = this;
    return renderClaimDialog({
      localize: this.#localize,
      claim,
      left,
      problem,
      progress,
      onMove: () => void this.#move(claim),
      onLater: this.#onLater,
    });
  }

  #onLook = (): void => {
    this.dialog?.showModal();
    this.dialog?.querySelector<HTMLElement>('h2')?.focus();
  };

  /** The focus stays beside what was pressed: on the way back to it. */
  #onLater = (): void => {
    this.claim?.decline();
    this.dialog?.close();
    this.stage = 'quiet';
    void this.updateComplete.then(() => {
      this.look?.focus();
    });
  };

  #onClose = (): void => {
    this.stage = 'closed';
  };

  async #move(claim: LocalClaim): Promise<void> {
    if (this.progress) return;
    this.problem = undefined;
    this.left = [];
    this.progress = { done: 0, all: claim.offer.moves.length };
    try {
      const outcome = await claim.carryOut((progress) => {
        this.progress = progress;
      });
      await this.#onMoved(outcome);
    } catch {
      this.problem = { code: 'claim.unread', params: {} };
    } finally {
      this.progress = undefined;
    }
  }

  /** The button that opened the dialog is gone then, so the focus goes to what is said in its place. */
  async #onMoved({ moved, left }: ThingsOutcome): Promise<void> {
    this.left = left;
    if (left.length > 0) return;
    this.moved = moved;
    this.dialog?.close();
    this.stage = 'done';
    await this.updateComplete;
    this.line?.focus();
  }
}

const LOOKS = {
  offered: { tone: 'accent', sign: icons.thread },
  quiet: { tone: 'quiet', sign: icons.lock },
  done: { tone: 'positive', sign: icons.check },
} as const;

define('mentorship-provider-claim', MentorshipProviderClaim);

declare global {
  interface HTMLElementTagNameMap {
    'mentorship-provider-claim': MentorshipProviderClaim;
  }
}
