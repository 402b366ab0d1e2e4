import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { StoreController } from '../../context/store-controller.js';
import { LocalizeController } from '../../locale/localize.js';
import { currentMentorship } from '../../model/mentorship.js';
import type { PlannedMeeting } from '../../model/schedule.js';
import { base } from '../../theme/base.js';
import { views } from '../../theme/views.js';
import { VERSION } from '../../context/version.js';
import '../mentorship-provider/mentorship-provider.js';
import { oneOf } from '../parts/attributes.js';
import { define } from '../parts/define.js';
import { faceStyles } from '../parts/face.js';
import { PartsController } from '../parts/parts-controller.js';
import { renderStored } from '../parts/render-stored.js';
import { renderFailed, renderProblem, stateStyles } from '../parts/states.js';
import { changeEvent, type ActionChangeDetail, type Change, type MeetingChangeDetail } from './changes.js';
import { adviceOf, CalendarDesk, type Answer, type Command, type Desk, type Store, type Tools } from './desk.js';
import { keptOf, meetingAt, nextOf, offeredOf, touch, unansweredOf } from './desk-meetings.js';
import { plannerStyles } from './meeting-planner.styles.js';
import { loadWriting } from './loads.js';
import { chosenOf, type ChosenMeeting, type DoneDetail, type MoveDetail } from './part-event.js';
import { renderAdvicePanel, renderAnother, renderDialog, renderTalk, type DialogName } from './render-parts.js';
import { renderAsk } from './render-ask.js';
import { renderList, renderNext, renderNone, renderPlan, type Acts } from './render-next.js';
import { renderViews } from './render-views.js';
import { VIEWS, type View } from './view.js';
import { ViewsController } from './views-controller.js';
import { sentences } from './words.js';

export type { ActionChangeDetail, GoalCheckDetail, MeetingChangeDetail } from './changes.js';

/**
 * Plans meetings of two people at the right hour for both, gathers what to talk about, and keeps what came of it.
 *
 * @summary Plans, prepares and holds meetings.
 * @slot - What is shown until the element has its storage.
 * @fires {CustomEvent<MeetingChangeDetail>} meeting-change - The person planned, moved, cancelled, offered times for, agreed or kept the time of, held or missed a meeting, or changed its agenda, wanted outcome or notes; after it is stored.
 * @fires {CustomEvent<ActionChangeDetail>} action-change - The person wrote down advice or told what became of it; after it is stored.
 * @fires {CustomEvent<GoalCheckDetail>} goal-change - The person said how a goal goes where the agenda asks for it; after it is stored.
 * @csspart next - The panel of the next or chosen meeting.
 * @csspart loading - The loading state.
 * @csspart failed - The failed state.
 * @csspart audience - The sentences that say who reads what.
 * @key {Tab, Shift+Tab} Goes through the meeting, its agenda, the month and the list; the month is one stop.
 * @key {Arrow keys} In the month: go to the day beside, above or below, into the next month too.
 * @key {Home, End} In the month: go to the first and the last day of the week.
 * @key {PageUp, PageDown} In the month: go to the same day a month before or after.
 * @key {Arrow keys} In the day: go to the hour above or below, and between the clocks of both and the meetings.
 * @key {Home, End} In the day: go to the first and the last cell of the hour.
 * @key {PageUp, PageDown} In the day: go to the same hour of the day before or after.
 * @key {Enter, Space} In the list and on a meeting of the day: shows the meeting.
 * @key {Enter, Space} On a day of the month: shows its meeting; pressed again, the next one of that day.
 * @key {Escape} While a meeting is dragged: puts it back. To move one without dragging: "Move the meeting".
 * @key {Enter} In a one-line field: saves the form it stands in.
 * @key {Escape} In a dialog or in a form of the agenda: closes it, what was typed is kept on this device.
 * @announces {status} What was done: "Planned: Wednesday, 28 October.", the meeting moved or cancelled, notes kept, advice written down.
 * @announces {status} Where an agenda item went: "“The review” is now number 2."
 * @announces {status} While a meeting is dragged: the day and hour where it would go, and why it cannot go there.
 * @announces {status} In the dialog that plans or moves: the chosen day and hour in words, for both people.
 * @announces {status} In the dialogs that plan or move: how many times fit both, how many busy times of a calendar file are left out, and what is offered.
 * @announces {status} That a thought is kept, was put on the agenda or removed, and what a check-in was answered.
 * @announces {status} The name of the month after turning the page.
 * @announces {status} The day after turning to another one, and how many meetings the list shows after "Show more".
 * @announces {status} That the meetings are being read, where this takes a while.
 * @announces {alert} That the meetings did not load, why a form was refused, or that somebody else changed the same words meanwhile.
 */
export class MeetingPlanner extends LitElement {
  static readonly version = VERSION;
  static override styles = [base, faceStyles, stateStyles, views, plannerStyles];

  /** Id of a `mentorship-provider` elsewhere on the page. */
  @property() provider = '';
  /** Id of a mentorship. Default: the running one that began last. */
  @property() mentorship = '';
  /** `month` (default), `agenda` for a list of what comes, or `day` with its hours; the person can switch between them. */
  @property() view = '';

  @state() private chosen: ChosenMeeting | undefined;
  @state() private dialog: DialogName | undefined;
  @state() private holding: ChosenMeeting | undefined;
  @state() private chosenView: View | undefined;
  @state() private said = '';
  /** Whether the part asked for last is the one that plans. */
  @state() private planning = false;

  /** The day on which a meeting was dropped; empty where nobody did. */
  #day = '';
  readonly #stored = new StoreController(this);
  readonly #localize = new LocalizeController(this, sentences);
  readonly #views = new ViewsController(this);
  readonly #calendar = new CalendarDesk();
  readonly #parts = new PartsController(this, {
    dialogs: () => Promise.all([this.#views.loadClocks(), loadWriting()]),
    file: loadWriting,
    talk: loadWriting,
  });
  readonly #acts: Acts = {
    open: (dialog, keep) => {
      if (keep) this.chosen = chosenOf(keep);
      void this.#open(dialog);
    },
    offer: (desk, meeting) =>
      void this.#offer(({ offerMeeting }) => {
        offerMeeting(this.#localize, desk, meeting);
      }),
    hold: (meeting) => void this.#hold(meeting),
    miss: (meeting) => void this.#miss(meeting),
    choose: (meeting) => {
      this.chosen = meeting && chosenOf(meeting);
      this.holding = undefined;
      this.#focusTitle();
    },
  };

  override render(): TemplateResult {
    const t = this.#localize;
    const words = { loading: t.t('meeting.loading'), failed: t.t('meeting.failed') };
    return html`<div class="mw">
      ${renderStored(this.#stored, t, words, (store) => this.#renderContent(store))}
      <p class="sr" role="status">${this.said}</p>
    </div>`;
  }

  #renderContent(store: Store): TemplateResult {
    const { snapshot } = this.#stored;
    if (snapshot.identity.person === '') return html`<p class="panel muted">${this.#localize.t('meeting.visitor')}</p>`;
    const tools = { store, send: this.#send, tell: this.#tell };
    const entry = currentMentorship(snapshot.of('mentorship'), snapshot.identity.person, this.mentorship);
    const calendar = entry && this.#calendar.of(tools, entry, this.#views.loaded.clocks);
    return calendar ? this.#renderDesk(calendar) : this.#renderStart(tools);
  }

  #renderStart(tools: Tools): TemplateResult {
    this.#views.show('start');
    return this.#renderUnloaded() ?? html`<meeting-planner-start .tools=${tools}></meeting-planner-start>`;
  }

  /** A view that did not load, and the way on. */
  #renderUnloaded(): TemplateResult | undefined {
    const { problem, retry } = this.#views;
    return problem && renderFailed(this.#localize, this.#localize.t('meeting.failed'), problem, retry);
  }

  #renderDesk(calendar: Desk): TemplateResult {
    const t = this.#localize;
    const desk = { ...calendar, questions: this.#views.loaded.questions };
    const coming = nextOf(desk, 5);
    const [next] = coming;
    const meeting = (this.chosen && meetingAt(desk, this.chosen)) ?? next;
    const held = this.holding && meetingAt(desk, this.holding);
    const shown = held ?? meeting;
    const offered = offeredOf(desk, shown);
    const asked = unansweredOf(desk).filter(({ id }) => id !== held?.id);
    const { untold, told } = adviceOf(desk);
    const found = keptOf(desk);
    this.#views.showAll({
      questions: true,
      another: offered !== undefined,
      clocks: offered !== undefined || desk.series.length > 0,
      kept: found !== undefined,
      [this.#view]: true,
    });
    const unloaded = this.#parts.problem ? renderProblem(t, this.#parts.problem) : nothing;
    const isListed = this.planning && next !== undefined;
    return html`
      <div class="mp">
        <div class="stack">
          ${this.#renderUnloaded()} ${asked.map((one) => renderAsk(t, desk, one, this.#acts))}
          ${shown ? renderNext(t, desk, shown, { isNext: shown.id === next?.id, isHolding: held !== undefined }, this.#acts) : renderNone(t, desk, this.#acts)}
          ${isListed ? nothing : unloaded} ${renderAdvicePanel(desk, untold, this.#onPartDone)}
          ${renderTalk(desk, shown, held !== undefined, this.#onHeld)}
        </div>
        <div class="stack">
          ${this.#renderViews(calendar, shown, next)}
          ${renderAnother(desk, offered, { done: this.#onPartDone, others: () => void this.#open('offer') })}
          ${next && this.#view !== 'agenda' ? renderList(t, desk, coming, shown?.id ?? '', this.#acts) : nothing}
          ${isListed ? unloaded : nothing} ${renderAdvicePanel(desk, told, this.#onPartDone)}
          ${found ? html`<meeting-planner-kept .desk=${desk} .found=${found}></meeting-planner-kept>` : nothing}
        </div>
      </div>
      ${renderDialog(this.dialog, desk, this.dialog === 'offer' ? offered : shown, this.#onPartDone, this.#day)}
    `;
  }

  #renderViews(desk: Desk, shown: PlannedMeeting | undefined, next: PlannedMeeting | undefined): TemplateResult {
    const view = this.#view;
    const onChoose = view === 'agenda' ? this.#onChooseListed : this.#onChoose;
    const onView = (to: View) => (this.chosenView = to);
    const t = this.#localize;
    const plan = next && view === 'agenda' ? renderPlan(t, this.#acts) : nothing;
    return renderViews(t, { desk, view, shown, next: next?.id ?? '', onView, onChoose, onMove: this.#onMove }, plan);
  }

  get #view(): View {
    return this.chosenView ?? oneOf(this, 'view', this.view, VIEWS);
  }

  async #open(dialog: DialogName, day = ''): Promise<void> {
    this.planning = dialog === 'plan';
    this.#day = day;
    if (await this.#parts.need('dialogs')) this.dialog = dialog;
  }

  async #offer(write: (writing: Awaited<ReturnType<typeof loadWriting>>) => void): Promise<void> {
    this.planning = false;
    if (await this.#parts.need('file')) write(await loadWriting());
  }

  /** The title stays where focus can go when what had it is gone. */
  #focusTitle(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[data-title]')?.focus());
  }

  readonly #tell = (sentence: string): void => {
    this.said = sentence;
  };

  readonly #send = async (command: Command, change?: Change): Promise<Answer> => {
    const answer = await this.#stored.dispatch(command);
    if (change && answer.ok && !answer.value.waiting) this.dispatchEvent(changeEvent(command, change));
    return answer;
  };

  readonly #onChoose = ({ detail }: CustomEvent<ChosenMeeting>): void => {
    this.chosen = detail;
    this.holding = undefined;
  };

  /** Asks where a dropped meeting goes as "Move the meeting" does, with the day filled in. */
  readonly #onMove = (event: CustomEvent<MoveDetail>): void => {
    this.#onChoose(event);
    void this.#open('move', event.detail.day);
  };

  /** A list may be longer than the page: what is shown is gone to. */
  readonly #onChooseListed = (event: CustomEvent<ChosenMeeting>): void => {
    this.#onChoose(event);
    this.#focusTitle();
  };

  readonly #onPartDone = (event: CustomEvent<DoneDetail>): void => {
    this.dialog = undefined;
    if (event.detail.said !== '') this.#tell(event.detail.said);
    void this.updateComplete.then(() => {
      if (!this.shadowRoot?.activeElement) this.#focusTitle();
    });
  };

  async #hold(meeting: PlannedMeeting): Promise<void> {
    this.planning = false;
    if (await this.#parts.need('talk')) this.chosen = this.holding = chosenOf(meeting);
  }

  readonly #onHeld = (event: CustomEvent<DoneDetail>): void => {
    this.holding = undefined;
    if (event.detail.said !== '') {
      this.chosen = undefined;
      this.#tell(event.detail.said);
    }
    this.#focusTitle();
  };

  async #miss(meeting: PlannedMeeting): Promise<void> {
    const answer = await this.#send({ type: 'meeting-miss', ...touch(meeting) }, 'missed');
    this.#tell(answer.ok ? this.#localize.t('miss.saved') : this.#localize.say(answer.problem));
    this.#focusTitle();
  }
}

define('meeting-planner', MeetingPlanner);

declare global {
  interface HTMLElementTagNameMap {
    'meeting-planner': MeetingPlanner;
  }
  interface HTMLElementEventMap {
    'meeting-change': CustomEvent<MeetingChangeDetail>;
    'action-change': CustomEvent<ActionChangeDetail>;
  }
}
