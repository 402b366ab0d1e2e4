import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { StoreController } from '../../context/store-controller.js';
import { common } from '../../locale/en/common.js';
import { goalSuggestions } from '../../locale/en/goal-suggestions.js';
import { LocalizeController } from '../../locale/localize.js';
import { hasEnded } from '../../model/goal-status.js';
import { shortName } from '../../model/name.js';
import { inOrder } from '../../model/order.js';
import type { Problem } from '../../model/result.js';
import type { Worth } from '../../model/suggestion.js';
import { SUGGESTION_KINDS } from '../../model/terms.js';
import type { Command } from '../../store/commands/command.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import * as icons from '../../theme/icons.js';
import { renderAudience } from '../parts/audience.js';
import { define } from '../parts/define.js';
import { areaField, inputField, selectField } from '../parts/fields.js';
import { FormDraft, onKeys } from '../parts/form-draft.js';
import { renderProblem } from '../parts/states.js';
import type { BoardData } from './board-data.js';
import { suggestionStyles } from './goal-board-suggestions.styles.js';
import { renderSuggestion, type SuggestionActs, type Suggested } from './render-suggestion.js';

/** What `suggestion-change` tells. */
export interface SuggestionChangeDetail {
  readonly id: string;
  readonly change: 'given' | 'taken' | 'passed' | 'reviewed';
}

type Pair = NonNullable<BoardData['pair']>;

/**
 * What two people suggest to each other to grow, from the suggestion to what it was worth (R53).
 * @internal
 */
export class GoalBoardSuggestions extends LitElement {
  static override styles = [base, form, suggestionStyles];

  @property({ attribute: false }) stored: StoreController | undefined;
  @property({ attribute: false }) data: BoardData | undefined;

  readonly #localize = new LocalizeController(this, { ...common, ...goalSuggestions });
  readonly #draft = new FormDraft(this);
  @state() private writing = false;
  @state() private problem: Problem | undefined;
  @state() private said = '';
  @state() private days: ReadonlyMap<string, string> = new Map();

  override render(): TemplateResult {
    const { pair } = this.data ?? {};
    return html`<div class="mw">
      ${pair ? this.#renderAll(pair) : nothing}
      <p class="sr" role="status">${this.said}</p>
    </div>`;
  }

  #renderAll(pair: Pair): TemplateResult {
    const t = this.#localize;
    const here = (this.stored?.snapshot.of('suggestion') ?? []).filter(({ space }) => space === pair.space);
    const newest = here.toSorted((a, b) => inOrder(b.value.createdAt, a.value.createdAt));
    return html`<section aria-labelledby="heading">
      <div class="between">
        <div>
          <h3 id="heading" tabindex="-1">${t.t('suggestion.heading')}</h3>
          ${newest.length === 0 ? html`<p class="muted small">${t.t('suggestion.lead')}</p>` : nothing}
        </div>
        ${this.writing ? nothing : this.#renderOpener(pair)}
      </div>
      ${this.problem ? renderProblem(t, this.problem) : nothing} ${this.writing ? this.#renderForm(pair) : nothing}
      ${newest.length === 0 ? nothing : this.#renderList(pair, newest)}
    </section>`;
  }

  #renderList(pair: Pair, suggestions: readonly Suggested[]): TemplateResult {
    return html`<ul role="list">
      ${repeat(
        suggestions,
        ({ id }) => id,
        (one) => html`<li class="card">${renderSuggestion(this.#localize, one, this.#place(pair), this.#acts)}</li>`,
      )}
    </ul>`;
  }

  #renderOpener({ name }: Pair): TemplateResult {
    return html`<button class="btn s" type="button" @click=${this.#onWrite}>
      ${icons.spark()}${this.#localize.t('suggestion.give', { name: shortName(name) })}
    </button>`;
  }

  #place({ name }: Pair) {
    const { snapshot } = this.stored ?? {};
    const goals = (snapshot?.of('goal') ?? []).filter(({ value }) => value.sharedIn === undefined);
    const me = this.data?.me ?? '';
    return {
      me,
      partner: shortName(name),
      goals,
      days: this.days,
      mine: goals.filter(({ value }) => value.owners.includes(me) && !hasEnded(value)),
    };
  }

  #renderForm({ space, name }: Pair): TemplateResult {
    const t = this.#localize;
    const partner = shortName(name);
    const options = SUGGESTION_KINDS.map((value) => ({ value, label: t.t(`suggestion.kind.${value}`) }));
    const wrong = { 'suggestion.title.missing': 'title', 'suggestion.why.missing': 'why', 'suggestion.link': 'link' }[
      this.problem?.code ?? ''
    ];
    return html`<div
      class="form card"
      role="group"
      aria-label=${t.t('suggestion.give', { name: partner })}
      @input=${this.#draft.onInput}
      @keydown=${onKeys(() => void this.#onGive(), this.#onLeave)}
    >
      ${selectField(this.#draft, { name: 'kind', label: t.t('suggestion.kind'), options })}
      ${inputField(this.#draft, { name: 'title', label: t.t('suggestion.title'), wrong })}
      ${inputField(this.#draft, { name: 'link', label: t.t('suggestion.url'), type: 'url', wrong })}
      ${areaField(this.#draft, { name: 'why', label: t.t('suggestion.why', { name: partner }), wrong })}
      ${renderAudience(t, space, this.data?.me ?? '', partner)}
      <div class="cluster">
        <button class="btn primary" type="button" @click=${() => void this.#onGive()}>${t.t('suggestion.send')}</button>
        <button class="btn quiet" type="button" @click=${this.#onCancel}>${t.t('action.cancel')}</button>
      </div>
    </div>`;
  }

  readonly #acts: SuggestionActs = {
    take: ({ space, id, value }, goal, by) => {
      const command: Command = { type: 'suggestion-take', space, id, goal, ...(by === '' ? {} : { by }) };
      void this.#do(command, 'taken', this.#localize.t('suggestion.isStep', { title: value.title }));
    },
    date: ({ id }, by) => {
      this.days = new Map([...this.days, [id, by]]);
    },
    pass: ({ space, id, value }) => {
      const said = this.#localize.t('suggestion.isLeft', { title: value.title });
      void this.#do({ type: 'suggestion-pass', space, id }, 'passed', said);
    },
    review: ({ space, id }: Suggested, answer: Worth, line: string) => {
      const said = this.#localize.t('suggestion.worth.saved', {
        answer: this.#localize.t(`suggestion.worth.${answer}`),
      });
      void this.#do({ type: 'suggestion-review', space, id, answer, line }, 'reviewed', said);
    },
  };

  /** Answers whether it is stored, or waits for the storage. */
  async #do(
    command: Command & { readonly id: string },
    change: SuggestionChangeDetail['change'],
    said: string,
  ): Promise<boolean> {
    const answer = await this.stored?.dispatch(command);
    if (!answer) return false;
    this.problem = answer.ok ? undefined : answer.problem;
    if (!answer.ok) return false;
    this.said = said;
    const detail: SuggestionChangeDetail = { id: command.id, change };
    if (!answer.value.waiting)
      this.dispatchEvent(new CustomEvent('suggestion-change', { detail, bubbles: true, composed: true }));
    await this.updateComplete;
    if (!this.shadowRoot?.activeElement) this.#focus('#heading');
    return true;
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  readonly #onWrite = (): void => {
    const { store } = this.stored ?? {};
    const { pair } = this.data ?? {};
    if (!store || !pair) return;
    const id = store.newId('suggestion');
    this.#draft.open(store, `suggestion/${pair.id}`, { id, kind: 'training', title: '', link: '', why: '' });
    this.writing = true;
    void this.updateComplete.then(() => {
      this.#focus('#kind');
    });
  };

  async #onGive(): Promise<void> {
    const { pair } = this.data ?? {};
    if (!pair) return;
    const [title, link, why] = [this.#draft.text('title'), this.#draft.text('link'), this.#draft.text('why')];
    const kind = SUGGESTION_KINDS.find((one) => one === this.#draft.text('kind')) ?? 'training';
    const draft = { mentorship: pair.id, kind, title, link, why, to: pair.partner };
    const command: Command = { type: 'suggestion-give', space: pair.space, id: this.#draft.text('id'), draft };
    const said = this.#localize.t('suggestion.given', { name: shortName(pair.name), title });
    if (await this.#do(command, 'given', said)) this.#close();
  }

  /** Escape keeps the draft. */
  readonly #onLeave = (): void => {
    this.writing = false;
    this.problem = undefined;
    void this.updateComplete.then(() => {
      this.#focus('.between .btn');
    });
  };

  /** Who cancels wants none of it. */
  readonly #onCancel = (): void => {
    this.#close();
  };

  #close(): void {
    this.#draft.forget();
    this.#onLeave();
  }
}

define('goal-board-suggestions', GoalBoardSuggestions);

declare global {
  interface HTMLElementTagNameMap {
    'goal-board-suggestions': GoalBoardSuggestions;
  }
}
