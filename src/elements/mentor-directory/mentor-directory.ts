import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { VERSION } from '../../context/version.js';
import { directory } from '../../locale/en/directory.js';
import { LocalizeController } from '../../locale/localize.js';
import type { FitRule } from '../../model/directory/fit.js';
import { base } from '../../theme/base.js';
import { views } from '../../theme/views.js';
import { oneOf } from '../parts/attributes.js';
import { define } from '../parts/define.js';
import { faceStyles } from '../parts/face.js';
import { actedOn } from './acted-on.js';
import { AnnounceController } from './announce-controller.js';
import { ChoosingController } from './choosing-controller.js';
import { DirectoryData } from './directory-data.js';
import type { CompareChangeDetail, MentorSelectDetail, RequestSendDetail, ShortlistChangeDetail } from './events.js';
import type { Found, Ready } from './found.js';
import { GrowthController } from './growth.js';
import { LookState } from './look-state.js';
import { directoryStyles } from './mentor-directory.styles.js';
import { PlaceController } from './place-controller.js';
import { QueryController } from './query-controller.js';
import { remembered } from './remembered.js';
import type { SearchFunction, SearchPage } from './remote-search.js';
import { renderDirectory, type DirectorySetting } from './render-directory.js';
import {
  hasContent,
  loadStore,
  renderLoadingPeople,
  renderMapping,
  renderNobody,
  renderStore,
} from './render-parts.js';
import { cardSetting, type CardSetting } from './render-person.js';
import { ReserveController } from './reserve-controller.js';
import type { Results } from './results.js';
import type { Sight } from './sight.js';

export type { CompareChangeDetail, MentorSelectDetail, SearchFunction, SearchPage, ShortlistChangeDetail };

/**
 * People who mentor: found by words, by choices with counts, and by what the reader's goals are about. Every card says
 * in words why it is shown. The people come from the property `people`, a JSON script child, `src` (JSON or CSV), a
 * search of the host, or the store; the first of these that is there counts.
 *
 * @summary Finds a mentor by words, choices and goals.
 * @slot - A plain list of people: shown until the directory has people to show, and where there are none.
 * @csspart title - The title.
 * @csspart search - The field to search with.
 * @csspart filters - All choices.
 * @csspart facet - What one kind of choice offers.
 * @csspart count - How many people there are.
 * @csspart chips - What was chosen.
 * @csspart tools - Order, view, and the reader's own list.
 * @csspart people - The list of people.
 * @csspart person - One person.
 * @csspart why - Why a person is shown.
 * @csspart tray - The people who are put side by side.
 * @csspart empty - The state when nobody is listed.
 * @csspart none - What is said when nobody fits.
 * @csspart loading - The state while people are read.
 * @csspart failed - The state when they cannot be read.
 * @fires {CustomEvent<MentorSelectDetail>} mentor-select - The reader asked for more about a person.
 * @fires {CustomEvent<ShortlistChangeDetail>} shortlist-change - The reader keeps somebody for later or no more, and it is stored.
 * @fires {CustomEvent<RequestSendDetail>} request-send - The reader sent a letter to somebody, and it is stored.
 * @fires {CustomEvent<MentorshipStartDetail>} mentorship-start - The reader started a mentorship with somebody they had agreed with, and it is stored.
 * @fires {CustomEvent<CompareChangeDetail>} compare-change - The reader put somebody beside others, or took somebody away.
 * @key {Tab, Shift+Tab} Goes from the search to the choices, to order and view, and through the people.
 * @key {Escape} In the search: clears it. In a dialog: closes it.
 * @key {Space} On a choice: takes it or puts it away.
 * @key {Enter, Space} On a button: does what it says; on a name, shows the person in full.
 * @announces {status} How many people there are, when typing or choosing pauses.
 * @announces {status} That people are being read, and how many so far.
 * @announces {alert} That the people did not load and why, or why something could not be done.
 */
export class MentorDirectory extends LitElement {
  static readonly version = VERSION;
  static override styles = [base, views, faceStyles, directoryStyles];

  /** Profiles, each with an `id`. */
  @property({ attribute: false }) people: readonly unknown[] | undefined;
  /** Address (http, https or relative) of the people, as JSON or as CSV. */
  @property() src = '';
  /** What the columns of a table mean, as JSON: `{"Nombre": "name", "Temas": {"field": "topics", "split": ","}}`; else it is guessed. */
  @property({ converter: { fromAttribute: (text) => text } }) mapping: unknown = '';
  /** Shows the step in which an editor says what the columns of the table at `src` mean. */
  @property({ type: Boolean, attribute: 'map-columns' }) mapColumns = false;
  /** The host's own search, for directories that are too large for a page. */
  @property({ attribute: false }) search: SearchFunction | undefined;
  /** Rules of the host why somebody fits, beside those of the package. */
  @property({ attribute: false }) reasons: readonly FitRule[] = [];
  /** Keeps what is looked for in the address of the page; its value stands before the names of the params. */
  @property({ attribute: 'url-state' }) urlState: string | null = null;
  /** `cards` (default) or `list`; the reader can switch. */
  @property() view = '';
  /** Id of a `mentorship-provider` elsewhere on the page. */
  @property() provider = '';
  /** The present instant (UTC ISO); a host may show another day. */
  @property({ attribute: false }) clock: (() => string) | undefined;

  readonly #localize = new LocalizeController(this, directory);
  readonly #arranged = new LookState(this);
  readonly #growth = new GrowthController(this);
  readonly #asked = new QueryController(this, this.#growth, () => void this.#choosing.need());
  readonly #data: DirectoryData = new DirectoryData(this, () => this.#choosing.part);
  readonly #announce = new AnnounceController(this);
  readonly #reserve = new ReserveController(this);
  readonly #choosing: ChoosingController = new ChoosingController(this, {
    ...{ asked: this.#asked, data: this.#data, keep: (person, on) => this.#keep(person, on) },
    pressed: (focus, change) => this.#pressed(focus, change),
  });
  readonly #place = new PlaceController(this, this.#growth);
  readonly #card = remembered(cardSetting);
  /** Whether people have been shown since the directory came to this place. */
  #wasReady = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#wasReady = false;
  }

  /** Who has left the page asks nobody for people, whatever update is still on its way. */
  protected override shouldUpdate(): boolean {
    return this.isConnected;
  }

  /** Resolves when people can be searched and chosen from, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    await this.#choosing.settled;
    return isDone && super.getUpdateComplete();
  }

  override render(): TemplateResult {
    const found = this.#choosing.shown(this.#data.find(this.#asked.query, this.#localize.language));
    if (found.status === 'ready' && !this.#wasReady) this.#begin(found);
    return html`<div class="mw">
      ${this.mapColumns ? renderMapping(this.src, this.#onMapping) : nothing} ${this.#renderState(found)}
      ${this.#data.needsStore ? renderStore(this.provider, this.#data.lists, this.#onSight) : nothing}
    </div>`;
  }

  override updated(): void {
    this.#wasReady ||= this.renderRoot.querySelector('.directory') !== null;
    if (this.#wasReady) this.#choosing.follow();
    this.#data.reach(this.#growth.wanted - 1);
  }

  #renderState(found: Found): TemplateResult {
    const localize = this.#localize;
    const slot = html`<slot></slot>`;
    switch (found.status) {
      case 'absent':
        return slot;
      case 'loading':
        return renderLoadingPeople(localize, found.rows, hasContent(this));
      case 'failed':
        return html`${renderNobody('failed', found.problem, this.#onRetry)}${slot}`;
      case 'empty':
        return hasContent(this) ? slot : renderNobody('empty', undefined, this.#onRetry);
      case 'ready':
        return html`${renderDirectory(this.#setting(found))}${this.#choosing.part?.renderDialog()}`;
    }
  }

  #setting(found: Ready): DirectorySetting {
    const { results } = found;
    const { onText, onOrder, onSaved, query } = this.#asked;
    const needs = this.#data.needs(found.offered);
    this.#say(results);
    const { isOpen, view, onView, onOpen } = this.#arranged;
    return {
      ...{ ...found, query, onText, onOrder, onSaved, needs, isOpen, onView, localize: this.#localize },
      ...{ choosing: this.#choosing.part, card: this.#cards(results, needs), said: this.#announce.text },
      shown: this.#growth.of(results.total, results.known),
      order: this.#data.order(query),
      asks: this.#data.sight?.asks,
      knowsGoals: this.#data.seeker !== undefined,
      view: view ?? oneOf(this, 'view', this.view, ['cards', 'list']),
      // what was pressed is gone then, and the focus goes to what tells the outcome
      onOpen: () => this.#pressed('.toggle', onOpen),
      onMore: this.#onMore,
      onAct: (event) => void this.#onAct(event, results),
    };
  }

  #cards({ needles }: Results, needs: readonly string[]): CardSetting {
    const { language } = this.#localize;
    const { kept, fit, asks, today } = this.#data;
    const chosen = this.#asked.query.chosen.topics ?? NONE;
    const { part } = this.#choosing;
    const compared = part?.actions.compared ?? NONE;
    const marked = needles.length > 0 && part ? part.marked : unmarked;
    return this.#card(this.#localize, language, needles, marked, chosen, needs, today, kept, compared, fit, asks);
  }

  /** What a screen reader is told of a count; what stands there from the start is no news. */
  #say(results: Results): void {
    const words = this.#localize.t('directory.count', { count: results.total });
    const isClose = results.corrections.length > 0;
    const said = (isClose && this.#choosing.part?.saidClose(words)) || words;
    if (this.#wasReady) this.#announce.say(said);
    else this.#announce.known(said);
  }

  /** The first people are there: the place they need replaces the one that was kept, at the spot of the reader. */
  #begin({ results }: Ready): void {
    if (this.hasUpdated) this.#reserve.keep();
    const place = this.#place.read();
    if (!place) return;
    this.#growth.restart(Math.min(place.shown, results.total));
    void this.#place.hold(this.#focusOn(`[data-person="${CSS.escape(place.person)}"] .name`));
  }

  #pressed(focus: string, change: () => void): void {
    change();
    void this.#focusOn(focus);
  }

  async #focusOn(selector: string): Promise<void> {
    await super.getUpdateComplete();
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  async #keep(person: string, on: boolean): Promise<boolean> {
    this.#data.needStore();
    await loadStore();
    await this.updateComplete;
    return (await this.renderRoot.querySelector('mentor-directory-store')?.keep(person, on)) ?? false;
  }

  async #onAct(event: Event, { at }: Results): Promise<void> {
    const act = actedOn(event, at);
    if (!act) return;
    (await this.#choosing.need())?.actions.act(act, this.#data.kept);
  }

  #onSight = ({ detail }: CustomEvent<Sight>): void => {
    this.#data.sight = detail;
    this.requestUpdate();
  };

  #onMapping = ({ detail }: CustomEvent<{ mapping: unknown }>): void => {
    this.mapping = detail.mapping;
  };

  #onRetry = (): void => {
    this.#data.retry();
    this.renderRoot.querySelector('mentor-directory-store')?.retry();
  };

  /** The focus goes to the first of the people who came. */
  #onMore = (): void => {
    const before = this.#growth.wanted;
    this.#growth.more();
    void this.#focusOn(`.person:nth-child(${before + 1}) .name`);
  };
}

const NONE: readonly never[] = [];
const unmarked = (text: string): string => text;

define('mentor-directory', MentorDirectory);

declare global {
  interface HTMLElementTagNameMap {
    'mentor-directory': MentorDirectory;
  }
  interface HTMLElementEventMap {
    'shortlist-change': CustomEvent<ShortlistChangeDetail>;
    'compare-change': CustomEvent<CompareChangeDetail>;
    'request-send': CustomEvent<RequestSendDetail>;
  }
}
