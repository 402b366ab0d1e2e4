import { LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { StoreController } from '../../context/store-controller.js';
import { LocalizeController } from '../../locale/localize.js';
import type { Listed } from '../../model/directory/listed.js';
import { lastPriority } from '../../model/goal.js';
import { shortName } from '../../model/name.js';
import { letterId, outlineProblems } from '../../model/request.js';
import type { Problem } from '../../model/result.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import { define } from '../parts/define.js';
import { PartsController } from '../parts/parts-controller.js';
import { FormDraft } from '../parts/form-draft.js';
import '../mentorship-provider/mentorship-provider.js';
import { askForm, draftFrom, firstFields, goalsToPick, isWritten, readOutline } from './ask-draft.js';
import { earlyUntil, obstacleTo } from './ask-obstacle.js';
import { askSentences } from './ask-words.js';
import { askStyles } from './ask.styles.js';
import type { RequestSendDetail } from './events.js';
import { letterStyles } from './letter.styles.js';
import { ownName, personIn } from './people.js';
import { loadStart, renderComposer, type ComposerStep } from './render-composer.js';
import type { Missing } from './render-ask.js';

/**
 * The dialog in which somebody asks for help (R05): the letter is made of goals and a few short answers, and is shown
 * as the mentor will read it before it goes. What is written is kept, whatever happens.
 *
 * @internal
 * @fires {CustomEvent<RequestSendDetail>} request-send - The letter was sent and is stored.
 * @fires {CustomEvent} ask-close - The dialog was closed: the focus may have to go where something stands now.
 */
export class MentorshipRequestsAsk extends LitElement {
  static override styles = [base, form, letterStyles, askStyles];

  /** Who is asked. */
  @property({ attribute: false }) person: Listed | undefined;
  @property({ attribute: false }) provider = '';
  /** Id of an earlier request whose outline is used again (R06). */
  @property({ attribute: false }) reuse = '';
  /** Where the reader's own outline of goals stands on the page; without it no link to it is shown. */
  @property({ attribute: false }) outlineHref = '';

  @state() private step: ComposerStep = 'write';
  @state() private missing: readonly Missing[] = [];
  @state() private problem: Problem | undefined;
  @state() private busy = false;
  @state() private said = '';
  @state() private starts = false;
  @query('dialog') private readonly dialog!: HTMLDialogElement | null;
  @query('mentor-card-start') private readonly starter!: HTMLElementTagNameMap['mentor-card-start'] | null;

  readonly #stored = new StoreController(this);
  readonly #parts = new PartsController(this, { start: loadStart });
  readonly #localize = new LocalizeController(this, askSentences);
  readonly #draft = new FormDraft(this);
  #opened = '';

  /** Shows the dialog. What was written to this person before is there again. */
  async open(): Promise<void> {
    this.step = 'write';
    this.missing = [];
    this.problem = undefined;
    this.said = '';
    this.#opened = '';
    this.requestUpdate();
    await this.updateComplete;
    if (!this.dialog?.open) this.dialog?.showModal();
    this.#focus('#title');
  }

  override willUpdate(): void {
    const { store, snapshot } = this.#stored;
    const { person } = this;
    if (!store || !person || snapshot.status !== 'ready' || this.#opened === person.id) return;
    this.#opened = person.id;
    const first = firstFields(snapshot, person, this.reuse, () => store.newId('request'));
    this.#draft.open(store, askForm(person.id), first);
  }

  override render(): TemplateResult | typeof nothing {
    const { snapshot, store } = this.#stored;
    const { person } = this;
    if (!person || !store) return nothing;
    const goals = goalsToPick(snapshot);
    return renderComposer({
      localize: this.#localize,
      person,
      name: shortName(person.profile.name),
      identity: snapshot.identity,
      status: snapshot.status,
      failure: snapshot.problem,
      step: this.step,
      obstacle: this.busy ? undefined : obstacleTo(snapshot, person, store.now()),
      early: earlyUntil(snapshot, person, store.now()),
      goals,
      draft: this.#draft,
      outline: readOutline(this.#draft.fields, goals),
      author: { name: this.#ownName(), profile: personIn(snapshot, snapshot.identity.person)?.profile },
      asksName: ownName(snapshot) === '',
      outlineHref: this.outlineHref,
      provider: this.provider,
      missing: this.missing,
      problem: this.problem,
      busy: this.busy,
      said: this.said,
      onRetry: () => store.retry(),
      onFirst: (title) => void this.#addFirst(title),
      onPick: (picked, words, focus) => void this.#pick(picked, words, focus),
      onMissing: (field) => {
        this.#focus(`#${field}`);
      },
      onPreview: () => void this.#preview(),
      onBack: () => void this.#show('write', '#preview'),
      onSend: () => void this.#send(),
      onLeave: () => this.dialog?.close(),
      onClose: this.#onClose,
      starts: this.starts,
      onStart: () => void this.#start(),
      onStarted: () => this.dialog?.close(),
    });
  }

  #ownName(): string {
    return ownName(this.#stored.snapshot) || this.#draft.text('name').trim();
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  async #show(step: ComposerStep, focus: string): Promise<void> {
    this.step = step;
    [this.problem, this.said] = [undefined, ''];
    await this.updateComplete;
    this.dialog?.scrollTo({ top: 0 });
    this.#focus(focus);
  }

  async #pick(picked: string, said = '', focus = ''): Promise<void> {
    this.#draft.set('picked', picked);
    this.said = said;
    this.#recheck();
    await this.updateComplete;
    const active = this.shadowRoot?.activeElement;
    if (focus !== '' && !active) this.renderRoot.querySelector<HTMLElement>(`[id="${focus}"]`)?.focus();
  }

  /** The first goal of somebody who has none (R01); the ask goes on with it. */
  async #addFirst(title: string): Promise<void> {
    const { store, snapshot } = this.#stored;
    const { person: me } = snapshot.identity;
    if (!store || this.busy) return;
    if (title.trim() === '') {
      this.problem = { code: 'ask.first.missing', params: {} };
      this.#focus('#first');
      return;
    }
    this.busy = true;
    const id = store.newId('goal');
    const draft = { title: title.trim(), priority: lastPriority([]) };
    const result = await this.#stored.dispatch({ type: 'goal-add', space: me, id, draft });
    this.busy = false;
    this.problem = result.ok ? undefined : result.problem;
    if (!result.ok) return;
    this.#draft.set('picked', id);
    await this.updateComplete;
    this.#focus('#why');
  }

  #problems(): Missing[] {
    const { snapshot } = this.#stored;
    const t = this.#localize;
    const name = shortName(this.person?.profile.name ?? '');
    const found: Missing[] = outlineProblems(readOutline(this.#draft.fields, goalsToPick(snapshot))).map(
      ({ field, problem }) => ({ field, words: t.say(problem) }),
    );
    if (this.#ownName() === '') found.push({ field: 'name', words: t.t('ask.name.missing', { name }) });
    return found;
  }

  /** Takes what is there by now from the list of what is missing. */
  #recheck(): void {
    if (this.missing.length > 0) this.missing = this.#problems();
  }

  async #preview(): Promise<void> {
    this.missing = this.#problems();
    if (this.missing.length === 0) return this.#show('preview', '#title');
    await this.updateComplete;
    this.#focus('#missing');
  }

  async #send(): Promise<void> {
    const { person } = this;
    const { snapshot } = this.#stored;
    if (!person || this.busy) return;
    this.busy = true;
    const id = this.#draft.text('id');
    const space = snapshot.identity.person;
    const draft = draftFrom(this.#draft.fields, goalsToPick(snapshot), person, this.#ownName());
    const result = await this.#stored.dispatch({ type: 'request-send', space, id, draft });
    this.busy = false;
    this.problem = result.ok ? undefined : result.problem;
    if (!result.ok) return;
    this.#draft.forget();
    await this.#show(result.value.waiting ? 'waiting' : 'sent', '#title');
    if (result.value.waiting) return;
    const detail: RequestSendDetail = { id: letterId(id), person: person.id };
    this.dispatchEvent(new CustomEvent('request-send', { detail, bubbles: true, composed: true }));
  }

  #onClose = (): void => {
    this.#keepDraft();
    this.dispatchEvent(new CustomEvent('ask-close'));
  };

  /** What somebody wrote and did not send is kept in their own space, too: it is there on their other devices. */
  #keepDraft(): void {
    const { person } = this;
    const { snapshot } = this.#stored;
    const { person: me } = snapshot.identity;
    if (!person || me === '' || this.step === 'sent' || this.step === 'waiting') return;
    if (!isWritten(this.#draft.fields)) return;
    const draft = draftFrom(this.#draft.fields, goalsToPick(snapshot), person, this.#ownName());
    void this.#stored.dispatch({ type: 'request-draft', space: me, id: this.#draft.text('id'), draft });
  }

  async #start(): Promise<void> {
    if (!(await this.#parts.need('start'))) {
      this.problem = this.#parts.problem;
      return;
    }
    this.starts = true;
    await this.updateComplete;
    await this.starter?.open();
  }
}

define('mentorship-requests-ask', MentorshipRequestsAsk);

declare global {
  interface HTMLElementTagNameMap {
    'mentorship-requests-ask': MentorshipRequestsAsk;
  }
  interface HTMLElementEventMap {
    'request-send': CustomEvent<RequestSendDetail>;
  }
}
