import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { StoreController } from '../../context/store-controller.js';
import { common } from '../../locale/en/common.js';
import { feedback } from '../../locale/en/feedback.js';
import { LocalizeController } from '../../locale/localize.js';
import { feedbackViews, promiseId } from '../../model/feedback.js';
import { currentMentorship, sides } from '../../model/mentorship.js';
import { shortName } from '../../model/name.js';
import { base } from '../../theme/base.js';
import { VERSION } from '../../context/version.js';
import { oneOf } from '../parts/attributes.js';
import { define } from '../parts/define.js';
import { saveCopy } from '../parts/save-copy.js';
import { renderFailed, renderLoading, renderNotices, stateStyles } from '../parts/states.js';
import '../mentorship-provider/mentorship-provider.js';
import type { FeedbackScene } from './scene.js';
import './feedback-form-ask.js';
import './feedback-form-give.js';
import './feedback-form-given.js';
import './feedback-form-received.js';
import type { FeedbackReplyDetail, FeedbackSubmitDetail } from './events.js';
import { feedbackFormStyles } from './feedback-form.styles.js';

export type { FeedbackReplyDetail, FeedbackSubmitDetail };

const MODES = ['give', 'ask'] as const;

/**
 * Feedback between two partners, both ways: four small questions that lead to something the other person can use,
 * with gentle hints; a question to ask for it; what came, with an answer in one step; and what became of what was given.
 *
 * @summary Gives, asks for, receives and answers feedback.
 * @slot - Shown while there is no mentorship, beside the words that say so.
 * @csspart form - The panel in which feedback is written or asked for.
 * @csspart received - The panel of feedback from the partner.
 * @csspart given - The panel of feedback given to the partner.
 * @csspart item - One piece of feedback.
 * @csspart hint - A gentle remark beside a field.
 * @csspart audience - Who reads what is written.
 * @csspart notices - What the page has to tell, where no provider does.
 * @csspart empty - The state without a mentorship.
 * @csspart loading - The state while the storage is read.
 * @csspart failed - The state when it cannot be read.
 * @fires {CustomEvent<FeedbackSubmitDetail>} feedback-submit - Feedback was given, or asked for, and is stored.
 * @fires {CustomEvent<FeedbackReplyDetail>} feedback-reply - The receiver answered, and the answer is stored.
 */
export class FeedbackForm extends LitElement {
  static readonly version = VERSION;
  static override styles = [base, stateStyles, feedbackFormStyles];

  /** Id of the mentorship; without it the running one that began last. */
  @property() mentorship = '';
  /** Id of the `mentorship-provider` to use, where it stands elsewhere on the page. */
  @property() provider = '';
  /** What is open at first: `give` (default) or `ask`. The reader can switch. */
  @property() mode = '';

  @state() private chosen: (typeof MODES)[number] | undefined;

  readonly #stored = new StoreController(this);
  readonly #localize = new LocalizeController(this, { ...common, ...feedback });

  override render(): TemplateResult {
    const { snapshot, store, hasProvider } = this.#stored;
    const save = () => {
      if (store) void saveCopy(store);
    };
    return html`<div class="mw">
      ${hasProvider ? nothing : renderNotices(this.#localize, snapshot, save)} ${this.#renderState()}
    </div>`;
  }

  #renderState(): TemplateResult {
    const { snapshot, store } = this.#stored;
    const t = this.#localize;
    switch (snapshot.status) {
      case 'absent':
        return html`<slot></slot>`;
      case 'loading':
        return renderLoading(t.t('feedback.loading'));
      case 'failed':
        return renderFailed(t, t.t('feedback.failed'), snapshot.problem, () => store?.retry());
      case 'ready': {
        const scene = this.#scene();
        return scene ? this.#renderReady(scene) : this.#renderEmpty();
      }
    }
  }

  /** Whom this is about, for every part of the form. Undefined without a mentorship. */
  #scene(): FeedbackScene | undefined {
    const { snapshot, store } = this.#stored;
    const me = snapshot.identity.person;
    const found = currentMentorship(snapshot.of('mentorship'), me, this.mentorship);
    const other = found && sides(found.value, me)?.other;
    if (!store || !found || !other) return undefined;
    return {
      space: found.space,
      mentorship: found.id,
      me,
      other: other.person,
      otherName: other.name,
      partner: shortName(other.name),
      zone: snapshot.identity.zone,
      store,
      dispatch: (command) => this.#stored.dispatch(command),
    };
  }

  #renderEmpty(): TemplateResult {
    return html`<section class="panel empty" part="empty">
      <h3>${this.#localize.t('feedback.empty')}</h3>
      <p class="muted">${this.#localize.t('feedback.empty.how')}</p>
      <slot></slot>
    </section>`;
  }

  #renderReady(scene: FeedbackScene): TemplateResult {
    const views = feedbackViews(this.#stored.snapshot.of('feedback'), scene.mentorship, scene.me);
    const actions = this.#stored.snapshot.of('action');
    const promiseOf = (id: string) => actions.find((action) => action.id === promiseId(id))?.value.text;
    const hasPast = views.received.length + views.given.length > 0;
    const mode = this.chosen ?? oneOf(this, 'mode', this.mode, MODES);
    const asked = mode === 'give' ? views.wanted[0] : undefined;
    return html`<div class=${hasPast ? 'both' : 'alone'}>
      ${
        views.received.length === 0
          ? nothing
          : html`<feedback-form-received
              class="received"
              part="received"
              .scene=${scene}
              .entries=${views.received}
              .promiseOf=${promiseOf}
              @reply-done=${this.#onReplied}
            ></feedback-form-received>`
      }
      <section class="panel write" part="form">
        ${this.#renderSwitch(mode)}
        ${
          mode === 'give'
            ? html`<feedback-form-give
                .scene=${scene}
                .asked=${asked}
                @submit-done=${this.#onSubmitted}
              ></feedback-form-give>`
            : html`<feedback-form-ask
                .scene=${scene}
                .asked=${views.asked}
                @submit-done=${this.#onSubmitted}
              ></feedback-form-ask>`
        }
      </section>
      ${
        views.given.length === 0
          ? nothing
          : html`<feedback-form-given
              class="given"
              part="given"
              .scene=${scene}
              .entries=${views.given}
              .promiseOf=${promiseOf}
            ></feedback-form-given>`
      }
    </div>`;
  }

  #renderSwitch(mode: (typeof MODES)[number]): TemplateResult {
    return html`<div class="switch" role="group" aria-label=${this.#localize.t('feedback.switch')}>
      ${MODES.map(
        (one) =>
          html`<button
            class="btn s"
            type="button"
            aria-pressed=${one === mode ? 'true' : 'false'}
            @click=${() => {
              this.chosen = one;
            }}
          >
            ${this.#localize.t(`feedback.switch.${one}`)}
          </button>`,
      )}
    </div>`;
  }

  #onSubmitted = ({ detail }: CustomEvent<FeedbackSubmitDetail>): void => {
    this.dispatchEvent(new CustomEvent('feedback-submit', { detail, bubbles: true, composed: true }));
  };

  #onReplied = ({ detail }: CustomEvent<FeedbackReplyDetail>): void => {
    this.dispatchEvent(new CustomEvent('feedback-reply', { detail, bubbles: true, composed: true }));
  };
}

define('feedback-form', FeedbackForm);

declare global {
  interface HTMLElementTagNameMap {
    'feedback-form': FeedbackForm;
  }
  interface HTMLElementEventMap {
    'feedback-submit': CustomEvent<FeedbackSubmitDetail>;
    'feedback-reply': CustomEvent<FeedbackReplyDetail>;
  }
}
