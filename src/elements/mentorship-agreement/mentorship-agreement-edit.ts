import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LocalizeController } from '../../locale/localize.js';
import { clauseKey, findClause, sameClause, type ClauseKey } from '../../model/agreement.js';
import { sameJson } from '../../model/json.js';
import type { Problem } from '../../model/result.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import * as icons from '../../theme/icons.js';
import { renderAudience } from '../parts/audience.js';
import { define } from '../parts/define.js';
import { FormDraft, onEnter } from '../parts/form-draft.js';
import { renderProblem } from '../parts/states.js';
import { linesOf } from './clause-words.js';
import type { EditDoneDetail } from './edit-event.js';
import { baseText, baseValue, fieldsOf, proposalsOf } from './edit-form.js';
import { editStyles } from './edit.styles.js';
import { editableKeys, type Group } from './groups.js';
import { editSentences, renderFields, type EditContext } from './render-edit.js';
import type { AgreementScene } from './scene.js';

const TITLES = {
  mine: 'agreement.edit.mine',
  theirs: 'agreement.edit.theirs',
  rhythm: 'agreement.edit.rhythm',
  matter: 'agreement.edit.matter',
  trust: 'agreement.edit.trust',
  host: 'agreement.edit.host',
} as const satisfies Record<Group, string>;

/**
 * Changes what stands together in an agreement. What is written is kept until it has been saved.
 *
 * @internal
 * @fires {CustomEvent<EditDoneDetail>} edit-done - The dialog was closed.
 */
export class MentorshipAgreementEdit extends LitElement {
  static override styles = [base, form, editStyles];

  @property({ attribute: false }) scene: AgreementScene | undefined;
  @property({ attribute: false }) group: Group = 'mine';

  @state() private problem: Problem | undefined;
  @state() private wrong: string | undefined;
  /** Clauses that the other one changed while this was being written. */
  @state() private meanwhile: readonly ClauseKey[] = [];
  @state() private busy = false;

  readonly #words = new LocalizeController(this, editSentences);
  readonly #draft = new FormDraft(this);
  #done: Pick<EditDoneDetail, 'said' | 'stored'> = { said: '', stored: false };

  override willUpdate(): void {
    const { scene } = this;
    if (!scene || this.hasUpdated) return;
    const keys = this.#keys(scene);
    const fields = keys.map((key) => fieldsOf(key, findClause(scene.agreement, key)?.value));
    const initial = Object.assign({ from: baseText(scene, keys) }, ...fields) as Record<string, string>;
    this.#draft.open(scene.store, `agreement/${scene.id}/${this.group}`, initial);
  }

  override firstUpdated(): void {
    this.#dialog?.showModal();
    this.#dialog?.querySelector<HTMLElement>('textarea, select, input')?.focus();
  }

  override render(): TemplateResult | typeof nothing {
    const { scene, group } = this;
    if (!scene) return nothing;
    const t = this.#words;
    const { partner } = scene;
    return html`<div class="mw">
      <dialog aria-labelledby="heading" @close=${this.#onClose}>
        <div class="dialog-in">
          <header>
            <h3 id="heading">${t.t(TITLES[group], { partner })}</h3>
            <p class="muted">
              ${t.t(group === 'theirs' ? 'agreement.edit.lead.theirs' : 'agreement.edit.lead', { partner })}
            </p>
            <p class="hint" role="status">${this.#draft.wasKept ? t.t('draft.kept') : nothing}</p>
          </header>
          <div class="form" @input=${this.#onInput} @keydown=${onEnter(this.#onSave)}>
            ${this.#keys(scene).map((key) => this.#renderClause(scene, key))}
          </div>
          <footer>${this.#renderFoot(scene)}</footer>
        </div>
      </dialog>
    </div>`;
  }

  #renderClause(scene: AgreementScene, key: ClauseKey): TemplateResult {
    const context: EditContext = {
      words: this.#words,
      scene,
      draft: this.#draft,
      isTheirs: this.group === 'theirs',
      wrong: this.wrong,
    };
    const clause = findClause(scene.agreement, key);
    if (clause?.locked) {
      const text = linesOf(this.#words, scene, clause).join(', ');
      return html`<p class="reads">${icons.lock()}<span>${this.#words.t('agreement.edit.locked', { text })}</span></p>`;
    }
    return html`<div class="part">${renderFields(context, key)} ${this.#renderMeanwhile(scene, key)}</div>`;
  }

  #renderMeanwhile(scene: AgreementScene, key: ClauseKey): TemplateResult | typeof nothing {
    if (!this.meanwhile.some((one) => sameClause(one, key))) return nothing;
    const t = this.#words;
    const text = linesOf(t, scene, { clause: key.clause, value: findClause(scene.agreement, key)?.value }).join(', ');
    const { partner } = scene;
    const take = () => {
      this.#take(scene, key);
    };
    return html`<div class="note partner" role="status">
      ${icons.talk()}
      <div>
        <p>
          ${text === '' ? t.t('agreement.edit.meanwhile.left', { partner }) : t.t('agreement.edit.meanwhile', { partner, text })}
        </p>
        <p class="small muted">${t.t('agreement.edit.again')}</p>
        <button class="btn s" type="button" @click=${take}>${t.t('agreement.edit.take')}</button>
      </div>
    </div>`;
  }

  #renderFoot(scene: AgreementScene): TemplateResult {
    const t = this.#words;
    return html`${this.problem ? renderProblem(t, this.problem) : nothing}
      <div class="between">
        ${renderAudience(t, scene.space, scene.mine.person, scene.partner)}
        <div class="cluster">
          <button class="btn quiet" type="button" @click=${this.#onCancel}>${t.t('action.cancel')}</button>
          <button class="btn primary" type="button" ?disabled=${this.busy} @click=${this.#onSave}>
            ${t.t('agreement.edit.save')}
          </button>
        </div>
      </div>`;
  }

  #keys(scene: AgreementScene): readonly ClauseKey[] {
    return editableKeys(scene, this.group);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  /** The other one's words go into the form. */
  #take(scene: AgreementScene, key: ClauseKey): void {
    for (const [name, text] of Object.entries(fieldsOf(key, findClause(scene.agreement, key)?.value)))
      this.#draft.set(name, text);
    this.meanwhile = this.meanwhile.filter((one) => !sameClause(one, key));
    this.problem = undefined;
  }

  readonly #onInput = (event: Event): void => {
    this.problem = undefined;
    this.wrong = undefined;
    this.#draft.onInput(event);
  };

  readonly #onSave = (): void => void this.#save();

  async #save(): Promise<void> {
    const { scene } = this;
    if (!scene || this.busy) return;
    const keys = this.#keys(scene).filter((key) => !findClause(scene.agreement, key)?.locked);
    const wanted = proposalsOf(this.#words, scene, keys, (name) => this.#draft.text(name));
    if (!wanted.ok) {
      this.#refuse({ code: 'agreement.value', params: {} }, clauseKey(wanted.key));
      return;
    }
    const { proposals } = wanted;
    if (proposals.length === 0) {
      this.#finish(this.#words.t('agreement.said.nothing'), false);
      return;
    }
    const { space, id, mentorship, pack, partner } = scene;
    this.busy = true;
    const command = { type: 'agreement-propose', space, id, mentorship: mentorship.id, proposals, pack } as const;
    const answer = await scene.dispatch(command);
    this.busy = false;
    if (answer.ok) {
      const said = this.#words.t('agreement.said.proposed', { count: proposals.length, partner });
      this.#finish(said, !answer.value.waiting);
      return;
    }
    if (answer.problem.code === 'agreement.changed') await this.#compare(keys);
    const { clause } = answer.problem.params;
    const key = keys.find((one) => one.clause === clause);
    this.#refuse(answer.problem, key && clauseKey(key));
  }

  /** Shows what the other one wrote; saving again is then meant with this in sight. */
  async #compare(keys: readonly ClauseKey[]): Promise<void> {
    await this.updateComplete;
    const { scene } = this;
    if (!scene) return;
    const before = this.#draft.text('from');
    this.meanwhile = keys.filter((key) => {
      const now = findClause(scene.agreement, key)?.value;
      return !sameJson(now ?? null, baseValue(before, key) ?? null);
    });
    this.#draft.set('from', baseText(scene, keys));
  }

  #refuse(problem: Problem, field: string | undefined): void {
    this.problem = problem;
    this.wrong = field;
    if (field === undefined) return;
    const part = CSS.escape(field);
    this.#dialog?.querySelector<HTMLElement>(`#${part}, [name^="${part}"]`)?.focus();
  }

  #finish(said: string, stored: boolean): void {
    this.#draft.forget();
    this.#done = { said, stored };
    this.#dialog?.close();
  }

  /** Who cancels wants none of it; Escape keeps the draft. */
  readonly #onCancel = (): void => {
    this.#finish('', false);
  };

  readonly #onClose = (): void => {
    const detail: EditDoneDetail = { id: this.scene?.id ?? '', ...this.#done };
    this.dispatchEvent(new CustomEvent('edit-done', { detail }));
  };
}

define('mentorship-agreement-edit', MentorshipAgreementEdit);

declare global {
  interface HTMLElementTagNameMap {
    'mentorship-agreement-edit': MentorshipAgreementEdit;
  }
}
