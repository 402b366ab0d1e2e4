import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { StoreController } from '../../context/store-controller.js';
import { VERSION } from '../../context/version.js';
import { common } from '../../locale/en/common.js';
import { requests } from '../../locale/en/requests.js';
import { LocalizeController } from '../../locale/localize.js';
import { findRequest, requestViews, type RequestViews } from '../../model/request.js';
import { base } from '../../theme/base.js';
import '../mentorship-provider/mentorship-provider.js';
import { define } from '../parts/define.js';
import { PartsController } from '../parts/parts-controller.js';
import { renderStored } from '../parts/render-stored.js';
import { renderProblem, stateStyles } from '../parts/states.js';
import type { RequestAnswerDetail, RequestSendDetail, RequestWithdrawDetail } from './events.js';
import { linkedRequest } from './link.js';
import './mentorship-requests-letter.js';
import type { AskWish } from './mentorship-requests-mine.js';
import { requestsStyles } from './mentorship-requests.styles.js';
import { eventOf, type PartNews } from './part-news.js';
import { ownPlaces } from './places.js';
import { personIn } from './people.js';
import { renderList } from './render-list.js';
import { sceneOf, type RequestEntry, type RequestScene } from './scene.js';
import { Upkeep } from './upkeep.js';

export type { RequestAnswerDetail, RequestSendDetail, RequestWithdrawDetail };

/**
 * The inbox of asks, for both sides: a letter, then fair answers. Whoever was asked says yes, asks a question, says "not
 * this time" with a way on, or takes more time; whoever asks sees what becomes of it, answers, takes it back, or goes on
 * to somebody else with the same outline. List and letter stand side by side, or are two views where room is short.
 *
 * @summary Letters that ask for help, and their answers.
 * @slot - Shown while there is no letter, beside the words that say so.
 * @csspart list - The list of letters.
 * @csspart item - One letter in the list.
 * @csspart letter - The letter that is read, with its answer.
 * @csspart audience - Who reads the letter.
 * @csspart notices - What the page has to tell, where no provider does.
 * @csspart empty - The state without a letter.
 * @csspart loading - The state while the storage is read.
 * @csspart failed - The state when it cannot be read.
 * @fires {CustomEvent<RequestSendDetail>} request-send - A letter was sent and is stored.
 * @fires {CustomEvent<RequestAnswerDetail>} request-answer - A letter was answered, or given more time, and it is stored.
 * @fires {CustomEvent<RequestWithdrawDetail>} request-withdraw - A letter was taken back, and that is stored.
 * @fires {CustomEvent<MentorshipStartDetail>} mentorship-start - The reader said yes, and the mentorship that began is stored.
 * @key {Tab, Shift+Tab} Goes through the letters, then through the one that is read.
 * @key {Enter, Space} On a letter in the list: opens it and moves the focus to it.
 * @key {ArrowUp, ArrowDown} Among the answers: chooses another one.
 * @key {Escape} In the dialog that asks: closes it; what is written is kept.
 * @announces {status} Where a letter stands, after it was answered, taken back or given more time.
 * @announces {status} That letters are being read, where this takes a while.
 * @announces {alert} What is missing before something can go, that a place is taken, or that letters did not load.
 */
export class MentorshipRequests extends LitElement {
  static readonly version = VERSION;
  static override styles = [base, stateStyles, requestsStyles];

  /** Id of the letter that is open at first. */
  @property() request = '';
  /** Id of the `mentorship-provider` to use, where it stands elsewhere on the page. */
  @property() provider = '';
  /** Whether the address of the page says which letter is open: `?request=<id>` or `#request=<id>`. */
  @property({ type: Boolean, attribute: 'url-state' }) urlState = false;
  /** Where the reader's own outline of goals stands, for somebody who asks without one. */
  @property({ attribute: 'outline-href' }) outlineHref = '';

  @state() private chosen: string | undefined;
  @state() private wish: AskWish | undefined;
  @query('mentorship-requests-letter') private readonly letter!:
    HTMLElementTagNameMap['mentorship-requests-letter'] | null;
  @query('mentorship-requests-ask') private readonly composer!: HTMLElementTagNameMap['mentorship-requests-ask'] | null;

  readonly #stored = new StoreController(this);
  readonly #localize = new LocalizeController(this, { ...common, ...requests });
  readonly #parts = new PartsController(this, {
    answer: () => import('./mentorship-requests-answer.js'),
    mine: () => import('./mentorship-requests-mine.js'),
    places: () => import('./mentorship-requests-places.js'),
    ask: () => import('./mentorship-requests-ask.js'),
  });
  readonly #needed = new Set<string>();

  constructor() {
    super();
    new Upkeep(this, { scene: () => this.#scene, asked: () => this.#asked });
  }

  override render(): TemplateResult {
    const t = this.#localize;
    const words = { loading: t.t('requests.loading'), failed: t.t('requests.failed') };
    return html`<div class="mw">${renderStored(this.#stored, t, words, () => this.#renderContent())}</div>`;
  }

  #renderContent(): TemplateResult {
    const scene = this.#scene;
    return scene && scene.me !== '' ? this.#renderReady(scene) : this.#renderEmpty('requests.visitor');
  }

  #renderEmpty(text: 'requests.visitor' | 'requests.empty.text'): TemplateResult {
    return html`<section class="panel empty" part="empty">
      <h3>${this.#localize.t('requests.empty.title')}</h3>
      <p class="muted">${this.#localize.t(text)}</p>
      <slot></slot>
    </section>`;
  }

  get #scene(): RequestScene | undefined {
    return sceneOf(this.#stored, (news) => void this.#onDone(news));
  }

  /** What the reader opened, else what the page names. */
  get #asked(): string {
    return this.chosen ?? (this.urlState ? linkedRequest(location) || this.request : this.request);
  }

  #renderReady(scene: RequestScene): TemplateResult {
    const views = requestViews(scene.snapshot.of('request'), scene.me, scene.now);
    const all = [...views.toMe, ...views.fromMe, ...views.drafts, ...views.ended];
    if (all.length === 0) return html`${this.#renderEmpty('requests.empty.text')} ${this.#renderComposer()}`;
    const asked = findRequest(all, this.#asked);
    const shown = asked ?? (this.#asked === '' ? all[0] : undefined);
    const t = this.#localize;
    return html`<div class="panel box ${this.#asked === '' ? '' : 'reading'}">
      <div class="list" part="list">
        ${renderList({
          localize: t,
          reader: scene,
          views,
          chosen: shown?.id ?? '',
          photoOf: (person) => personIn(scene.snapshot, person)?.profile.photo ?? '',
          onOpen: (id) => void this.#open(id),
        })}
        ${this.#renderPlaces(scene, views)}
      </div>
      <div class="read" part="letter">
        <div class="back">
          <button class="btn s" type="button" @click=${() => void this.#back()}>${t.t('requests.back')}</button>
        </div>
        ${this.#renderLetter(scene, shown)}
      </div>
      ${this.#renderComposer()}
    </div>`;
  }

  #renderLetter(scene: RequestScene, entry: RequestEntry | undefined): TemplateResult {
    if (!entry) return html`<p class="muted">${this.#localize.t('requests.nothing')}</p>`;
    const { problem } = this.#parts;
    return html`<mentorship-requests-letter
        exportparts="audience"
        .scene=${scene}
        .entry=${entry}
      ></mentorship-requests-letter>
      ${this.#renderAnswer(scene, entry)} ${problem ? renderProblem(this.#localize, problem) : nothing}`;
  }

  #renderAnswer(scene: RequestScene, entry: RequestEntry): TemplateResult | typeof nothing {
    if (entry.value.from === scene.me) {
      this.#need('mine');
      return html`<mentorship-requests-mine
        .scene=${scene}
        .entry=${entry}
        @ask-person=${this.#onWish}
      ></mentorship-requests-mine>`;
    }
    if (!['sent', 'viewed', 'infoRequested'].includes(entry.value.status)) return nothing;
    this.#need('answer');
    return html`<mentorship-requests-answer .scene=${scene} .entry=${entry}></mentorship-requests-answer>`;
  }

  /** For those who are asked, or have said how many people they can help. */
  #renderPlaces(scene: RequestScene, { toMe }: RequestViews<RequestEntry>): TemplateResult | typeof nothing {
    if (toMe.length === 0 && ownPlaces(scene).places === undefined) return nothing;
    this.#need('places');
    return html`<mentorship-requests-places .scene=${scene}></mentorship-requests-places>`;
  }

  #renderComposer(): TemplateResult | typeof nothing {
    const { wish } = this;
    if (!wish) return nothing;
    return html`<mentorship-requests-ask
      .person=${wish.person}
      .reuse=${wish.reuse}
      .provider=${this.provider}
      .outlineHref=${this.outlineHref}
      @request-send=${this.#onSent}
    ></mentorship-requests-ask>`;
  }

  #need(part: 'answer' | 'mine' | 'places'): void {
    if (this.#needed.has(part)) return;
    this.#needed.add(part);
    void this.#parts.need(part);
  }

  async #open(id: string): Promise<void> {
    this.chosen = id;
    await this.updateComplete;
    this.letter?.focus();
  }

  /** Back to the list, at the letter that was read. */
  async #back(): Promise<void> {
    const read = this.#asked;
    this.chosen = '';
    await this.updateComplete;
    const items = [...this.renderRoot.querySelectorAll<HTMLElement>('.item')];
    (items.find(({ dataset }) => dataset['id'] === read) ?? items[0])?.focus();
  }

  /** What stood under the focus is gone: the sentence that says where the letter stands now gets it. */
  readonly #onDone = async ({ id, waiting, tells }: PartNews): Promise<void> => {
    this.chosen = id;
    await this.updateComplete;
    await this.letter?.updateComplete;
    if (this.letter) this.letter.focusStanding();
    else this.renderRoot.querySelector<HTMLElement>('.item')?.focus();
    if (!waiting) for (const telling of tells) this.dispatchEvent(eventOf(telling));
  };

  readonly #onWish = async ({ detail }: CustomEvent<AskWish>): Promise<void> => {
    if (!(await this.#parts.need('ask'))) return;
    this.wish = detail;
    await this.updateComplete;
    await this.composer?.open();
  };

  readonly #onSent = ({ detail }: CustomEvent<RequestSendDetail>): void => {
    this.chosen = detail.id;
  };
}

define('mentorship-requests', MentorshipRequests);

declare global {
  interface HTMLElementTagNameMap {
    'mentorship-requests': MentorshipRequests;
  }
  interface HTMLElementEventMap {
    'request-send': CustomEvent<RequestSendDetail>;
    'request-answer': CustomEvent<RequestAnswerDetail>;
    'request-withdraw': CustomEvent<RequestWithdrawDetail>;
  }
}
