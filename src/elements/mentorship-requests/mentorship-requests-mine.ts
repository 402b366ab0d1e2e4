import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { common } from '../../locale/en/common.js';
import { requestsLetter } from '../../locale/en/requests-letter.js';
import { requestsMine } from '../../locale/en/requests-mine.js';
import { LocalizeController } from '../../locale/localize.js';
import type { Listed } from '../../model/directory/listed.js';
import { shortName } from '../../model/name.js';
import { isOpenAt, statusAt } from '../../model/request.js';
import type { Problem } from '../../model/result.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import { areaField } from '../parts/fields.js';
import { FormDraft } from '../parts/form-draft.js';
import { define } from '../parts/define.js';
import { face, faceStyles } from '../parts/face.js';
import { renderProblem } from '../parts/states.js';
import { answerStyles } from './answer.styles.js';
import { nextPeople, type NextPerson } from './next-people.js';
import type { Telling } from './part-news.js';
import { personIn } from './people.js';
import type { Command, RequestEntry, RequestScene } from './scene.js';

/** Whom the reader wants to ask, and with which outline. */
export interface AskWish {
  readonly person: Listed;
  /** Id of the request whose outline is used again; empty for a draft to that person. */
  readonly reuse: string;
}

/**
 * What somebody who has asked can do: answer a question, take it back, give more time, or go on with somebody else.
 *
 * @internal
 * @fires {CustomEvent<AskWish>} ask-person - The reader wants to ask somebody.
 */
export class MentorshipRequestsMine extends LitElement {
  static override styles = [base, form, faceStyles, answerStyles];

  @property({ attribute: false }) scene: RequestScene | undefined;
  @property({ attribute: false }) entry: RequestEntry | undefined;

  @state() private busy = false;
  @state() private asksTwice = false;
  @state() private problem: Problem | undefined;

  readonly #localize = new LocalizeController(this, { ...common, ...requestsLetter, ...requestsMine });
  readonly #draft = new FormDraft(this);
  #opened = '';

  override willUpdate(): void {
    const { scene, entry } = this;
    if (!scene || !entry || this.#opened === entry.id) return;
    this.#opened = entry.id;
    [this.problem, this.asksTwice] = [undefined, false];
    this.#draft.open(scene.store, `reply/${entry.id}`, { said: scene.store.newId('note') });
  }

  override render(): TemplateResult | typeof nothing {
    const { scene, entry } = this;
    if (!scene || !entry) return nothing;
    const content = this.#renderContent(scene, entry);
    if (content === nothing) return nothing;
    return html`<div class="mw">
      <section class="hair form">
        ${content} ${this.problem ? renderProblem(this.#localize, this.problem) : nothing}
      </section>
    </div>`;
  }

  #renderContent(scene: RequestScene, entry: RequestEntry): TemplateResult | typeof nothing {
    const status = statusAt(entry.value, scene.now);
    if (status === 'draft') return this.#renderDraft(scene, entry);
    if (status === 'accepted') return html`<p>${this.#localize.t('mine.accepted')}</p>`;
    if (!isOpenAt(entry.value, scene.now)) return this.#renderNext(scene, entry);
    return html`${status === 'infoRequested' ? this.#renderReply(entry) : nothing} ${this.#renderOpen(entry)}`;
  }

  #renderDraft(scene: RequestScene, entry: RequestEntry): TemplateResult {
    const t = this.#localize;
    const person = personIn(scene.snapshot, entry.value.to);
    return html`<div class="cluster">
      ${person ? this.#askButton(t.t('mine.draft.go'), { person, reuse: '' }, 'btn primary') : nothing}
      <button
        class="btn"
        type="button"
        @click=${() => void this.#do({ type: 'request-drop', space: entry.space, id: entry.id })}
      >
        ${t.t('mine.draft.drop')}
      </button>
    </div>`;
  }

  #renderReply({ value }: RequestEntry): TemplateResult {
    const t = this.#localize;
    const missing = this.problem?.code === 'request.missing.line';
    return html`<div class="form" @input=${this.#draft.onInput}>
      ${areaField(this.#draft, {
        name: 'reply',
        label: t.t('mine.answer', { name: shortName(value.toName) }),
        wrong: missing ? 'reply' : undefined,
      })}
      <div class="cluster">
        <button class="btn primary" type="button" ?disabled=${this.busy} @click=${() => void this.#reply()}>
          ${t.t('mine.answer.send')}
        </button>
      </div>
    </div>`;
  }

  #renderOpen(entry: RequestEntry): TemplateResult {
    const t = this.#localize;
    const { extendedAt } = entry.value;
    if (this.asksTwice) return this.#renderSure(entry);
    return html`<div class="cluster">
      ${
        extendedAt === undefined
          ? html`<button class="btn" type="button" ?disabled=${this.busy} @click=${() => void this.#extend(entry)}>
              ${t.t('mine.extend')}
            </button>`
          : nothing
      }
      <button class="btn quiet" id="withdraw" type="button" @click=${() => void this.#ask(true)}>
        ${t.t('mine.withdraw')}
      </button>
    </div>`;
  }

  #renderSure(entry: RequestEntry): TemplateResult {
    const t = this.#localize;
    return html`<div class="note caution">
      <div class="stack">
        <p id="sure">${t.t('mine.withdraw.sure', { name: shortName(entry.value.toName) })}</p>
        <div class="cluster" role="group" aria-labelledby="sure">
          <button class="btn" id="no" type="button" @click=${() => void this.#ask(false)}>
            ${t.t('mine.withdraw.no')}
          </button>
          <button class="btn" type="button" ?disabled=${this.busy} @click=${() => void this.#withdraw(entry)}>
            ${t.t('mine.withdraw.yes')}
          </button>
        </div>
      </div>
    </div>`;
  }

  /** The outline is ready for somebody else, in one step (R06). */
  #renderNext(scene: RequestScene, entry: RequestEntry): TemplateResult {
    const t = this.#localize;
    const people = nextPeople(scene, entry.value);
    const again = personIn(scene.snapshot, entry.value.to);
    return html`<h4>${t.t('mine.next')}</h4>
      <p class="muted">${t.t('mine.next.text')}</p>
      ${
        people.length === 0
          ? html`<p>${t.t('mine.next.none')}</p>`
          : html`<ul class="people">
              ${people.map((next) => this.#renderPerson(entry, next))}
            </ul>`
      }
      ${
        again
          ? html`<div class="cluster">
              ${this.#askButton(
                t.t('mine.next.again', { name: shortName(again.profile.name) }),
                { person: again, reuse: entry.id },
                'btn quiet',
              )}
            </div>`
          : nothing
      }`;
  }

  #renderPerson(entry: RequestEntry, { person, referred, takesAsks }: NextPerson): TemplateResult {
    const t = this.#localize;
    const { name, headline, photo } = person.profile;
    const by = { name: shortName(entry.value.toName) };
    return html`<li>
      ${face(name, 'other', 'sm', photo)}
      <div>
        <p class="strong">${name}</p>
        ${headline === '' ? nothing : html`<p class="small muted">${headline}</p>`}
        ${referred ? html`<p class="small muted">${t.t('mine.next.referred', by)}</p>` : nothing}
      </div>
      ${
        takesAsks
          ? this.#askButton(t.t('mine.next.ask', { name: shortName(name) }), { person, reuse: entry.id }, 'btn s')
          : html`<p class="small muted">${t.t('mine.next.full')}</p>`
      }
    </li>`;
  }

  #askButton(words: string, wish: AskWish, kind: string): TemplateResult {
    return html`<button
      class=${kind}
      type="button"
      @click=${() => this.dispatchEvent(new CustomEvent<AskWish>('ask-person', { detail: wish }))}
    >
      ${words}
    </button>`;
  }

  async #ask(asksTwice: boolean): Promise<void> {
    this.asksTwice = asksTwice;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(asksTwice ? '#no' : '#withdraw')?.focus();
  }

  /** Answers whether it is done, or waits for the storage. */
  async #do(command: Command, ...tells: readonly Telling[]): Promise<boolean> {
    const { scene } = this;
    if (!scene || this.busy) return false;
    this.busy = true;
    const result = await scene.dispatch(command);
    this.busy = false;
    this.problem = result.ok ? undefined : result.problem;
    if (result.ok) scene.onDone({ id: command.id, waiting: result.value.waiting, tells });
    return result.ok;
  }

  async #reply(): Promise<void> {
    const { entry } = this;
    if (!entry) return;
    const { space, id } = entry;
    const said = { id: this.#draft.text('said'), text: this.#draft.text('reply') };
    const telling: Telling = { type: 'request-answer', detail: { id, answer: 'answer' } };
    const isDone = await this.#do({ type: 'request-answer', space, id, said }, telling);
    if (!isDone) {
      this.renderRoot.querySelector<HTMLElement>('#reply')?.focus();
      return;
    }
    this.#draft.forget();
    this.#opened = '';
  }

  #extend({ space, id }: RequestEntry): Promise<boolean> {
    const telling: Telling = { type: 'request-answer', detail: { id, answer: 'extend' } };
    return this.#do({ type: 'request-extend', space, id }, telling);
  }

  async #withdraw({ space, id }: RequestEntry): Promise<void> {
    const telling: Telling = { type: 'request-withdraw', detail: { id } };
    if (await this.#do({ type: 'request-withdraw', space, id }, telling)) this.asksTwice = false;
  }
}

define('mentorship-requests-mine', MentorshipRequestsMine);

declare global {
  interface HTMLElementTagNameMap {
    'mentorship-requests-mine': MentorshipRequestsMine;
  }
}
