import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { StoreController } from '../../context/store-controller.js';
import { VERSION } from '../../context/version.js';
import { LocalizeController } from '../../locale/localize.js';
import { clauseKey, openClauses, type Clause } from '../../model/agreement.js';
import type { Problem } from '../../model/result.js';
import { base } from '../../theme/base.js';
import '../mentorship-provider/mentorship-provider.js';
import { define } from '../parts/define.js';
import { faceStyles } from '../parts/face.js';
import { PartsController } from '../parts/parts-controller.js';
import { renderStored } from '../parts/render-stored.js';
import { renderLoading, stateStyles } from '../parts/states.js';
import { sentences } from './clause-words.js';
import type { EditDoneDetail } from './edit-event.js';
import type { AgreementChangeDetail } from './events.js';
import type { Group } from './groups.js';
import { changeStyles } from './difference.styles.js';
import { agreementStyles } from './mentorship-agreement.styles.js';
import { PackSource } from './pack-source.js';
import { renderDue, renderFoot, renderHead, renderSides, renderTerms, renderWaiting } from './render-agreement.js';
import { sceneOf, type AgreementScene, type Answer, type Command } from './scene.js';

export type { AgreementChangeDetail };

/**
 * What two people agree on: what each wants, gives and does, how often and how they meet, what they leave out, and what
 * stays between them. Side by side, each thing with the yes of both; a change waits for the other one's yes, and what
 * was agreed before holds until then. What holds acts in the other elements: in the planner, among its questions, and in
 * the sentences that say who reads what.
 *
 * @summary Two people, side by side: each says it, both say yes.
 * @slot - Shown while there is no mentorship, beside the words that say so.
 * @csspart side - What one of the two says.
 * @csspart group - Clauses that are read together.
 * @csspart clause - One thing that both settle.
 * @csspart audience - Who reads it.
 * @csspart notices - What the page has to tell, where no provider does.
 * @csspart empty - The state without a mentorship.
 * @csspart loading - The state while the storage is read.
 * @csspart failed - The state when it cannot be read.
 * @fires {CustomEvent<AgreementChangeDetail>} agreement-change - A change was suggested, agreed to or taken back, and that is stored.
 * @key {Tab, Shift+Tab} Goes through the buttons in the order in which they are read.
 * @key {Escape} In a dialog: closes it; what is written is kept.
 * @announces {status} What was said yes to, and whether both have said yes to everything; what waits for the other one's yes.
 * @announces {status} That the agreement is being read, where this takes a while.
 * @announces {alert} Why something could not be saved, or that the agreement did not load.
 */
export class MentorshipAgreement extends LitElement {
  static readonly version = VERSION;
  static override styles = [base, stateStyles, faceStyles, changeStyles, agreementStyles];

  /** Id of the mentorship; without it the running one that began last. */
  @property() mentorship = '';
  /** Id of the `mentorship-provider` to use, where it stands elsewhere on the page. */
  @property() provider = '';
  /** Address of a JSON file with what the host sets or adds; a JSON script child says the same. */
  @property() src = '';
  /** The same as an object. */
  @property({ attribute: false }) pack: unknown;

  @state() private problem: Problem | undefined;
  @state() private said = '';
  /** What is being changed. */
  @state() private editing: Group | undefined;
  @state() private isReading = false;

  readonly #stored = new StoreController(this);
  readonly #words = new LocalizeController(this, sentences);
  readonly #source = new PackSource(this);
  readonly #parts = new PartsController(this, {
    edit: () => import('./mentorship-agreement-edit.js'),
    versions: () => import('./mentorship-agreement-versions.js'),
    sheet: () => import('./mentorship-agreement-sheet.js'),
  });

  override render(): TemplateResult {
    const t = this.#words;
    const words = { loading: t.t('agreement.loading'), failed: t.t('agreement.failed') };
    return html`<div class="mw">
      ${renderStored(this.#stored, t, words, () => this.#renderContent(words.loading))}
      <p class="sr" role="status">${this.said}</p>
    </div>`;
  }

  #renderContent(loading: string): TemplateResult {
    const scene = this.#scene;
    if (this.#source.isReading) return renderLoading(loading);
    return scene ? this.#renderReady(scene) : this.#renderEmpty();
  }

  #renderEmpty(): TemplateResult {
    return html`<section class="panel empty" part="empty">
      <h3>${this.#words.t('agreement.empty')}</h3>
      <p class="muted">${this.#words.t('agreement.empty.how')}</p>
      <slot></slot>
    </section>`;
  }

  get #scene(): AgreementScene | undefined {
    return sceneOf(this.#stored, this.mentorship, this.#source.pack);
  }

  #renderReady(scene: AgreementScene): TemplateResult {
    const context = {
      words: this.#words,
      scene,
      problem: this.problem ?? this.#parts.problem,
      onAgree: (clauses: readonly Clause[]) => void this.#agree(scene, clauses),
      onRestore: (clause: Clause) => void this.#restore(scene, clause),
      onEdit: (group: Group) => void this.#edit(group),
      onVersions: () => void this.#read(),
      onPrint: () => void this.#print(scene),
    };
    return html`<article class="panel whole">
        ${renderHead(context)} ${renderDue(context)} ${renderWaiting(context)} ${renderSides(context)}
        ${renderTerms(context)} ${renderFoot(context)}
      </article>
      ${this.#renderDialog(scene)}`;
  }

  #renderDialog(scene: AgreementScene): TemplateResult | typeof nothing {
    if (this.isReading)
      return html`<mentorship-agreement-versions
        .scene=${scene}
        @versions-close=${this.#onRead}
      ></mentorship-agreement-versions>`;
    return this.editing
      ? html`<mentorship-agreement-edit
          .scene=${scene}
          .group=${this.editing}
          @edit-done=${this.#onEdited}
        ></mentorship-agreement-edit>`
      : nothing;
  }

  async #edit(group: Group): Promise<void> {
    this.problem = undefined;
    if (await this.#parts.need('edit')) this.editing = group;
  }

  async #read(): Promise<void> {
    if (await this.#parts.need('versions')) this.isReading = true;
  }

  readonly #onRead = async (): Promise<void> => {
    this.isReading = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[data-versions]')?.focus();
  };

  async #print(scene: AgreementScene): Promise<void> {
    if (!(await this.#parts.need('sheet'))) return;
    const { printSheet } = await import('./mentorship-agreement-sheet.js');
    const place = this.renderRoot.querySelector<HTMLElement>('.mw');
    if (place) await printSheet(scene, this.#words.language, place);
  }

  async #agree(scene: AgreementScene, clauses: readonly Clause[]): Promise<void> {
    const seen = clauses.map(({ clause, of, value }) => ({
      clause,
      ...(of === undefined ? {} : { of }),
      ...(value === undefined ? {} : { value }),
    }));
    const { space, id, mentorship } = scene;
    const command = { type: 'agreement-agree', space, id, mentorship: mentorship.id, seen } as const;
    const focus = clauses.length === 1 ? clauses[0] : undefined;
    if (!(await this.#send(scene, command, 'agreed', focus))) return;
    const { agreement } = this.#scene ?? scene;
    const count = clauses.length;
    const isComplete = agreement !== undefined && openClauses(agreement).length === 0;
    this.said = isComplete
      ? this.#words.t('agreement.said.complete', { version: agreement.versions.length })
      : this.#words.t('agreement.said.agreed', { count });
  }

  async #restore(scene: AgreementScene, clause: Clause): Promise<void> {
    const { space, id, mentorship } = scene;
    const key = { clause: clause.clause, ...(clause.of === undefined ? {} : { of: clause.of }) };
    const command = { type: 'agreement-restore', space, id, mentorship: mentorship.id, key } as const;
    if (!(await this.#send(scene, command, 'restored', clause))) return;
    this.said = this.#words.t(clause.agreed ? 'agreement.said.restored' : 'agreement.said.takenBack');
  }

  /** The button that was pressed is gone afterwards: the focus goes to the clause, else to the title. */
  async #send(
    scene: AgreementScene,
    command: Command,
    change: AgreementChangeDetail['change'],
    clause?: Clause,
  ): Promise<boolean> {
    const answer: Answer = await scene.dispatch(command);
    this.problem = answer.ok ? undefined : answer.problem;
    if (!answer.ok) return false;
    await this.updateComplete;
    const place =
      clause && this.renderRoot.querySelector<HTMLElement>(`[data-clause="${CSS.escape(clauseKey(clause))}"]`);
    (place ?? this.renderRoot.querySelector<HTMLElement>('[data-title]'))?.focus();
    if (!answer.value.waiting) this.#tell({ id: scene.id, change });
    return true;
  }

  #tell(detail: AgreementChangeDetail): void {
    this.dispatchEvent(new CustomEvent('agreement-change', { detail, bubbles: true, composed: true }));
  }

  readonly #onEdited = async ({ detail }: CustomEvent<EditDoneDetail>): Promise<void> => {
    const group = this.editing;
    this.editing = undefined;
    this.said = detail.said;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-edit="${group ?? ''}"]`)?.focus();
    if (detail.stored) this.#tell({ id: detail.id, change: 'proposed' });
  };
}

define('mentorship-agreement', MentorshipAgreement);

declare global {
  interface HTMLElementTagNameMap {
    'mentorship-agreement': MentorshipAgreement;
  }
  interface HTMLElementEventMap {
    'agreement-change': CustomEvent<AgreementChangeDetail>;
  }
}
