import { html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { StoreController } from '../../context/store-controller.js';
import { VERSION } from '../../context/version.js';
import { common } from '../../locale/en/common.js';
import { feedback } from '../../locale/en/feedback.js';
import { LocalizeController } from '../../locale/localize.js';
import { feedbackViews, promiseId } from '../../model/feedback.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import '../mentorship-provider/mentorship-provider.js';
import { oneOf } from '../parts/attributes.js';
import { define } from '../parts/define.js';
import { PartsController } from '../parts/parts-controller.js';
import { renderStored } from '../parts/render-stored.js';
import { renderLoading, stateStyles } from '../parts/states.js';
import type { FeedbackReplyDetail, FeedbackSubmitDetail } from './events.js';
import './feedback-form-give.js';
import { feedbackFormStyles } from './feedback-form.styles.js';
import { FormLink } from './form-link.js';
import type { PartFields } from './form-part.js';
import { GoalChoice } from './goal-choice.js';
import { MODES, renderReady, type Mode } from './render-ready.js';
import { entriesOf, sceneOf, type FeedbackScene } from './scene.js';

export type { FeedbackReplyDetail, FeedbackSubmitDetail };

/**
 * Feedback between two partners, both ways: four small questions that lead to something the other person can use,
 * with gentle hints; a question to ask for it; what came, with an answer in one step; and what became of what was given.
 * Where the two share goals, the reader can say which one it is about, and the words follow.
 *
 * It sends by itself and needs no `<form>`. Inside one, and with a `name`, it also takes part as any field does: until
 * it is sent, what is written goes with the form, one entry a field: `<name>-situation`, `<name>-day`,
 * `<name>-observation`, `<name>-effect` and `<name>-next`, or `<name>-question` while it asks. It is invalid while
 * something is written and a needed sentence is missing. A reset of the form clears it, draft included; a disabled
 * `<fieldset>` disables it; a `<label for>` names it. It never submits the form around it. Without a `name` it gives
 * that form nothing and never holds it up.
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
 * @key {Tab, Shift+Tab} Goes through the fields and buttons in the order in which they are read.
 * @key {Enter} In a one-line field: sends what is written, or the answer. It never submits the form of the page.
 * @key {ArrowUp, ArrowDown} On "About": chooses the goal that it is about.
 * @key {Enter, Space} On a line of the list of what is missing: goes to that field.
 * @announces {status} "Sent to Amara." and what happens next, or that it waits for the storage.
 * @announces {status} A gentle remark beside a field, once the field is left.
 * @announces {status} After answering, what was chosen: "You said thanks.", a promise, or a wish to talk.
 * @announces {status} That feedback is being read, where this takes a while.
 * @announces {alert} How many sentences are still needed, with a way to each; that feedback did not load, or could not be sent.
 */
export class FeedbackForm extends LitElement {
  static readonly version = VERSION;
  static readonly formAssociated = true;
  static override styles = [base, form, stateStyles, feedbackFormStyles];

  /** Id of the mentorship; without it the running one that began last. */
  @property() mentorship = '';
  /** Id of the `mentorship-provider` to use, where it stands elsewhere on the page. */
  @property() provider = '';
  /**
   * Id of a goal that both read: the feedback is then about it, and its owner is asked first what to hear, its supporter
   * what to tell, whoever of them is the mentor.
   */
  @property() goal = '';
  /** What is open at first: `give` (default; `ask` for the owner of `goal`) or `ask`. The reader can switch. */
  @property() mode = '';
  /** Name in the form of the page; without it the element gives that form no value and is always valid. */
  @property({ reflect: true, useDefault: true }) name = '';
  /** Whether the form of the page needs something written here, too. */
  @property({ type: Boolean, reflect: true }) required = false;

  @state() private chosen: Mode | undefined;
  @state() private isOff = false;

  readonly #stored = new StoreController(this);
  readonly #localize = new LocalizeController(this, { ...common, ...feedback });
  readonly #link = new FormLink(this);
  readonly #choice = new GoalChoice();
  readonly #parts = new PartsController(this, {
    ask: () => import('./feedback-form-ask.js'),
    past: () => import('./past.js'),
  });
  /** Parts that were in sight, and whether they have come or failed. */
  readonly #inSight = new Map<'ask' | 'past', boolean>();
  #isWhole = false;

  /** Whether every control inside is switched off; a disabled `<fieldset>` around it does the same. */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }

  set disabled(disabled: boolean) {
    this.toggleAttribute('disabled', disabled);
  }

  /** What is written and not sent yet, each field by its name; empty while nothing can be written. */
  get value(): PartFields {
    return { ...this.#link.part?.fields };
  }

  /** The form of the page that it belongs to. */
  get form(): HTMLFormElement | null {
    return this.#link.internals.form;
  }

  /** The labels of the page that name it. */
  get labels(): NodeList {
    return this.#link.internals.labels;
  }

  get validity(): ValidityState {
    return this.#link.internals.validity;
  }

  /** What is needed, in words; empty when it is valid. */
  get validationMessage(): string {
    return this.#link.internals.validationMessage;
  }

  /** Whether the form of the page asks whether it is valid: not while it is disabled. */
  get willValidate(): boolean {
    return this.#link.internals.willValidate;
  }

  formDisabledCallback(disabled: boolean): void {
    this.isOff = disabled;
  }

  formResetCallback(): void {
    this.#link.part?.clear();
  }

  formStateRestoreCallback(state: unknown): void {
    this.#link.keep(state);
  }

  /** Answers whether it is valid; `invalid` is fired when it is not. */
  checkValidity(): boolean {
    return this.#link.internals.checkValidity();
  }

  /** The same, and shows what is needed. */
  reportValidity(): boolean {
    const isValid = this.#link.internals.reportValidity();
    if (!isValid) this.#link.part?.check();
    return isValid;
  }

  /** Moves the focus to the first field. */
  override focus(options?: FocusOptions): void {
    const { part } = this.#link;
    if (part) part.focus(options);
    else super.focus(options);
  }

  override render(): TemplateResult {
    const t = this.#localize;
    const words = { loading: t.t('feedback.loading'), failed: t.t('feedback.failed') };
    return html`<div class="mw">${renderStored(this.#stored, t, words, () => this.#renderContent())}</div>`;
  }

  #renderContent(): TemplateResult {
    const { mentorship, goal, isOff: disabled } = this;
    const scene = sceneOf(this.#stored, { mentorship, goal, choice: this.#choice, disabled });
    return scene ? this.#renderReady(scene) : this.#renderEmpty();
  }

  #renderEmpty(): TemplateResult {
    return html`<section class="panel empty" part="empty">
      <h3>${this.#localize.t('feedback.empty')}</h3>
      <p class="muted">${this.#localize.t('feedback.empty.how')}</p>
      <slot></slot>
    </section>`;
  }

  #renderReady(scene: FeedbackScene): TemplateResult {
    const views = feedbackViews(entriesOf(this.#stored, scene), scene.mentorship, scene.me);
    const isOwner = this.mode === '' && scene.isFixed && scene.goal?.side === 'owner';
    const mode = this.chosen ?? (isOwner ? 'ask' : oneOf(this, 'mode', this.mode, MODES));
    const hasPast = views.received.length + views.given.length > 0;
    if (!this.#isComplete(mode === 'ask', hasPast)) return renderLoading(this.#localize.t('feedback.loading'));
    const actions = this.#stored.snapshot.of('action');
    return renderReady({
      localize: this.#localize,
      scene,
      views,
      mode,
      problem: this.#parts.problem,
      promiseOf: (id) => actions.find((action) => action.id === promiseId(id))?.value.text,
      onSwitch: this.#onSwitch,
      onGoal: (id) => {
        this.#chooseGoal(scene, id);
      },
      onContent: ({ detail }) => {
        this.#link.hold(detail);
      },
      onSubmitted: ({ detail }) => {
        this.#chooseGoal(scene, '');
        this.dispatchEvent(new CustomEvent('feedback-submit', { detail, bubbles: true, composed: true }));
      },
      onReplied: ({ detail }) => {
        this.dispatchEvent(new CustomEvent('feedback-reply', { detail, bubbles: true, composed: true }));
      },
    });
  }

  #chooseGoal({ store, mentorship }: FeedbackScene, id: string): void {
    this.#choice.choose(store.drafts, mentorship, id);
    this.requestUpdate();
  }

  /** False until all parts of the first sight are there: what comes late must not move what somebody reads. */
  #isComplete(asks: boolean, hasPast: boolean): boolean {
    const isThere = [!asks || this.#isThere('ask'), !hasPast || this.#isThere('past')];
    this.#isWhole ||= !isThere.includes(false);
    return this.#isWhole;
  }

  #isThere(part: 'ask' | 'past'): boolean {
    const known = this.#inSight.get(part);
    if (known === undefined) void this.#need(part);
    return known ?? false;
  }

  async #need(part: 'ask' | 'past'): Promise<void> {
    this.#inSight.set(part, false);
    await this.#parts.need(part);
    this.#inSight.set(part, true);
    this.requestUpdate();
  }

  /** Also tries once more to load what could not be loaded. */
  #onSwitch = (mode: Mode): void => {
    this.chosen = mode;
    this.#inSight.clear();
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
