import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { StoreController } from '../../context/store-controller.js';
import { loadTemporal, type TemporalApi } from '../../calendar/temporal.js';
import { LocalizeController } from '../../locale/localize.js';
import { currentMentorship } from '../../model/mentorship.js';
import type { PlannedMeeting } from '../../model/schedule.js';
import { base } from '../../theme/base.js';
import { VERSION } from '../../context/version.js';
import '../mentorship-provider/mentorship-provider.js';
import { define } from '../parts/define.js';
import { faceStyles } from '../parts/face.js';
import { saveCopy } from '../parts/save-copy.js';
import { renderFailed, renderLoading, renderNotices, stateStyles } from '../parts/states.js';
import { newsOf, type ActionChangeDetail, type MeetingChangeDetail } from './changes.js';
import {
  adviceOf,
  comingOf,
  deskOf,
  meetingAt,
  touch,
  unansweredOf,
  type Answer,
  type Command,
  type Desk,
} from './desk.js';
import { plannerStyles } from './meeting-planner.styles.js';
import './meeting-planner-month.js';
import './meeting-planner-start.js';
import type { ChosenMeeting } from './meeting-planner-month.js';
import { offerMeeting } from './offer-meeting.js';
import type { DoneDetail } from './part-event.js';
import { renderAdvicePanel, renderDialog, renderTalk, type DialogName } from './render-parts.js';
import { renderAsk, renderList, renderNext, renderNone } from './render-next.js';
import { sentences } from './words.js';

export type { ActionChangeDetail, MeetingChangeDetail } from './changes.js';

/**
 * Plans meetings of two people at the right hour for both, gathers what to talk about, and keeps what came of it.
 *
 * @summary Plans, prepares and holds meetings.
 * @slot - What is shown until the element has its storage.
 * @fires {CustomEvent<MeetingChangeDetail>} meeting-change - The person planned, moved, cancelled, held or missed a meeting, or changed its agenda, wanted outcome or notes; after it is stored.
 * @fires {CustomEvent<ActionChangeDetail>} action-change - The person wrote down advice or told what became of it; after it is stored.
 * @csspart next - The panel of the next or chosen meeting.
 * @csspart loading - The loading state.
 * @csspart failed - The failed state.
 * @csspart audience - The sentences that say who reads what.
 */
export class MeetingPlanner extends LitElement {
  static readonly version = VERSION;
  static override styles = [base, faceStyles, stateStyles, plannerStyles];

  /** Id of a `mentorship-provider` elsewhere on the page. */
  @property() provider = '';
  /** Id of a mentorship. Default: the running one that began last. */
  @property() mentorship = '';

  @state() private chosen: ChosenMeeting | undefined;
  @state() private dialog: DialogName | undefined;
  @state() private holding: ChosenMeeting | undefined;
  @state() private said = '';
  @state() private temporal: TemporalApi | undefined;

  readonly #stored = new StoreController(this);
  readonly #localize = new LocalizeController(this, sentences);

  override connectedCallback(): void {
    super.connectedCallback();
    loadTemporal().then(
      (temporal) => {
        this.temporal = temporal;
      },
      () => {
        this.said = this.#localize.t('storage.offline');
      },
    );
  }

  override render(): TemplateResult {
    const { store, snapshot, hasProvider } = this.#stored;
    const notices =
      store && !hasProvider ? renderNotices(this.#localize, snapshot, () => void saveCopy(store)) : nothing;
    return html`<div class="mw">
      ${notices} ${this.#renderState()}
      <p class="sr" role="status">${this.said}</p>
    </div>`;
  }

  #renderState(): TemplateResult {
    const { store, snapshot } = this.#stored;
    const t = this.#localize;
    if (!store || snapshot.status === 'absent') return html`<slot></slot>`;
    if (snapshot.status === 'loading') return renderLoading(t.t('meeting.loading'));
    if (snapshot.status === 'failed') {
      const retry = () => {
        store.retry();
      };
      return renderFailed(t, t.t('meeting.failed'), snapshot.problem, retry);
    }
    if (snapshot.identity.person === '') return html`<p class="panel muted">${t.t('meeting.visitor')}</p>`;
    const tools = { store, send: this.#send, tell: this.#tell };
    const entry = currentMentorship(snapshot.of('mentorship'), snapshot.identity.person, this.mentorship);
    const desk = entry && deskOf(tools, entry, this.temporal);
    return desk ? this.#renderDesk(desk) : html`<meeting-planner-start .tools=${tools}></meeting-planner-start>`;
  }

  #renderDesk(desk: Desk): TemplateResult {
    const coming = comingOf(desk);
    const [next] = coming;
    const meeting = (this.chosen && meetingAt(desk, this.chosen)) ?? next;
    const held = this.holding && meetingAt(desk, this.holding);
    const shown = held ?? meeting;
    const asked = unansweredOf(desk).filter(({ id }) => id !== held?.id);
    const advice = adviceOf(desk);
    const untold = advice.filter(({ value }) => value.owner === desk.me.person && !value.outcome);
    const told = advice.filter((one) => !untold.includes(one));
    return html`
      <div class="mp">
        <div class="stack">
          ${asked.map((one) => renderAsk(this.#localize, desk, one, this.#onHold, this.#onMissed))}
          ${shown ? this.#renderNext(desk, shown, shown.id === next?.id) : renderNone(this.#localize, desk, this.#onPlan)}
          ${renderAdvicePanel(desk, untold, this.#onPartDone)}
          ${renderTalk(desk, shown, held !== undefined, this.#onHeld)}
        </div>
        <div class="stack">
          <meeting-planner-month
            .desk=${desk}
            .chosen=${shown?.id ?? ''}
            .next=${next?.id ?? ''}
            @meeting-planner-choose=${this.#onChoose}
          ></meeting-planner-month>
          ${next ? renderList(this.#localize, desk, coming.slice(0, 5), shown?.id ?? '', this.#choose, this.#onPlan) : nothing}
          ${renderAdvicePanel(desk, told, this.#onPartDone)}
        </div>
      </div>
      ${renderDialog(this.dialog, desk, shown, this.#onPartDone)}
    `;
  }

  #renderNext(desk: Desk, meeting: PlannedMeeting, isNext: boolean): TemplateResult {
    return renderNext(this.#localize, desk, meeting, {
      isNext,
      isHolding: this.holding !== undefined,
      onCalendar: () => {
        offerMeeting(this.#localize, desk, meeting);
      },
      onMove: () => {
        this.dialog = 'move';
      },
      onCancel: () => {
        this.dialog = 'cancel';
      },
      onHold: () => {
        this.#onHold(meeting);
      },
      onBack: () => {
        this.chosen = undefined;
        this.#focusTitle();
      },
    });
  }

  /** The title stays where focus can go when what had it is gone. */
  #focusTitle(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[data-title]')?.focus());
  }

  readonly #tell = (sentence: string): void => {
    this.said = sentence;
  };

  readonly #send = async (command: Command): Promise<Answer> => {
    const answer = await this.#stored.dispatch(command);
    const news = answer.ok && !answer.value.waiting ? newsOf(command) : undefined;
    if (news) this.dispatchEvent(new CustomEvent(news.type, { detail: news.detail, bubbles: true, composed: true }));
    return answer;
  };

  readonly #choose = ({ id, value }: PlannedMeeting): void => {
    this.chosen = { id, start: value.start };
    this.holding = undefined;
    this.#focusTitle();
  };

  readonly #onChoose = ({ detail }: CustomEvent<ChosenMeeting>): void => {
    this.chosen = detail;
    this.holding = undefined;
  };

  readonly #onPlan = (): void => {
    this.dialog = 'plan';
  };

  readonly #onPartDone = (event: CustomEvent<DoneDetail>): void => {
    this.dialog = undefined;
    if (event.detail.said !== '') this.#tell(event.detail.said);
    void this.updateComplete.then(() => {
      if (!this.shadowRoot?.activeElement) this.#focusTitle();
    });
  };

  readonly #onHold = (meeting: PlannedMeeting): void => {
    this.chosen = this.holding = { id: meeting.id, start: meeting.value.start };
  };

  readonly #onHeld = (event: CustomEvent<DoneDetail>): void => {
    this.holding = undefined;
    if (event.detail.said !== '') {
      this.chosen = undefined;
      this.#tell(event.detail.said);
    }
    this.#focusTitle();
  };

  readonly #onMissed = (meeting: PlannedMeeting): void => {
    void this.#miss(meeting);
  };

  async #miss(meeting: PlannedMeeting): Promise<void> {
    const answer = await this.#send({ type: 'meeting-miss', ...touch(meeting) });
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
