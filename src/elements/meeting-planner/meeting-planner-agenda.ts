import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { property, state } from 'lit/decorators.js';
import { LocalizeController } from '../../locale/localize.js';
import { confidenceSentence } from '../../model/agreed.js';
import { agendaOf, type Suggestion } from '../../model/agenda.js';
import type { PlannedMeeting } from '../../model/schedule.js';
import { base } from '../../theme/base.js';
import * as icons from '../../theme/icons.js';
import { renderAudience } from '../parts/audience.js';
import { define } from '../parts/define.js';
import { PartsController } from '../parts/parts-controller.js';
import { renderProblem } from '../parts/states.js';
import { agendaStyles } from './agenda.styles.js';
import { agendaInput, hiddenOf, type Desk } from './desk.js';
import { loadWriting } from './loads.js';
import type { TopicKind } from './meeting-planner-topic.js';
import type { DoneDetail } from './part-event.js';
import { PrintController } from './print-controller.js';
import { renderBox, renderPrompt, renderShare, renderWanted } from './render-agenda.js';
import { isActive, renderActs, renderMatter, renderWhy } from './render-item.js';
import { sentences, titleWords } from './words.js';

/**
 * What to talk about at a meeting: every item with its reason, in an order that both may change.
 *
 * @internal
 */
export class MeetingPlannerAgenda extends LitElement {
  static override styles = [base, agendaStyles];

  @property({ attribute: false }) desk: Desk | undefined;
  @property({ attribute: false }) meeting: PlannedMeeting | undefined;

  @state() private adding: TopicKind | 'thought' | undefined;
  /** Key of the item whose options are open. */
  @state() private open = '';
  /** Whether what is wanted from the meeting is being written. */
  @state() private wanting = false;

  readonly #localize = new LocalizeController(this, sentences);
  readonly #parts = new PartsController(this, { talk: loadWriting });
  readonly #print = new PrintController(this);
  #hasParts = false;
  #of = '';

  override willUpdate(): void {
    const { desk, meeting } = this;
    if (desk && meeting) this.#loadParts(desk, meeting);
    if (!desk || !meeting || meeting.id === this.#of) return;
    this.#of = meeting.id;
    this.wanting = desk.store.drafts.get(`meeting-wanted/${meeting.id}`) !== undefined;
    if (this.wanting) void this.#parts.need('talk');
  }

  /** What waits with its author, and check-ins to answer, ask for their part by themselves. */
  #loadParts(desk: Desk, meeting: PlannedMeeting): void {
    if (this.#hasParts) return;
    const asks = agendaOf(agendaInput(desk, meeting)).some(isActive);
    this.#hasParts = asks || desk.ownNotes.some(({ value }) => value.topic !== undefined);
    if (this.#hasParts) void this.#parts.need('talk');
  }

  override render(): TemplateResult {
    const { desk, meeting } = this;
    if (!desk || !meeting) return html``;
    const items = agendaOf(agendaInput(desk, meeting));
    const boxes = desk.questions?.boxes(items, meeting.value.minutes);
    const t = this.#localize;
    const { problem } = this.#parts;
    return html`
      <div class="mw">
        <article class="panel">
          <div class="between head">
            <h3 tabindex="-1" data-title>${t.t('agenda.title')}</h3>
            ${renderShare(t, items)}
          </div>
          ${renderPrompt(desk)} ${this.#renderWanted(desk, meeting)}
          ${items.length === 0 ? html`<p class="muted">${t.t('agenda.empty')}</p>` : nothing}
          <ol class="agenda" role="list">
            ${repeat(
              items,
              ({ key }) => key,
              (item, index) => this.#renderItem(desk, meeting, item, index, items, boxes?.get(item.key)),
            )}
          </ol>
          ${this.#renderHidden(desk, meeting)} ${problem ? renderProblem(t, problem) : nothing}
          ${this.#renderAdd(desk, meeting)}
          <meeting-planner-agenda-thoughts
            .desk=${desk}
            .meeting=${meeting}
            .writing=${this.adding === 'thought'}
            @meeting-planner-done=${this.#onAdded}
          ></meeting-planner-agenda-thoughts>
          <div class="hair between">
            ${renderAudience(t, desk.mentorship.space, desk.me.person, desk.partner.short, confidenceSentence(desk.agreed))}
            ${this.#print.render(t, t.t('agenda.print'), ({ printMeeting }, place) => printMeeting(this.desk ?? desk, meeting, t.language, place))}
          </div>
        </article>
      </div>
    `;
  }

  #renderWanted(desk: Desk, meeting: PlannedMeeting): TemplateResult {
    const edit = this.#need(() => {
      this.wanting = true;
    });
    if (this.wanting) {
      return html`<meeting-planner-wanted
        .desk=${desk}
        .meeting=${meeting}
        @meeting-planner-done=${this.#onWanted}
      ></meeting-planner-wanted>`;
    }
    return renderWanted(this.#localize, meeting, edit);
  }

  #renderItem(
    desk: Desk,
    meeting: PlannedMeeting,
    item: Suggestion,
    index: number,
    items: readonly Suggestion[],
    minutes: number | undefined,
  ): TemplateResult {
    const t = this.#localize;
    const title = titleWords(t, desk, item);
    const isOpen = this.open === item.key;
    const toggle = this.#need(() => {
      this.open = isOpen ? '' : item.key;
    });
    return html`
      <li>
        <span class="n" aria-hidden="true">${t.number(index + 1)}</span>
        <div class="body">
          <div class="line">
            <h4 dir="auto">${title}</h4>
            ${renderBox(desk, minutes)}
            <button
              class="btn quiet s more"
              type="button"
              aria-expanded=${isOpen ? 'true' : 'false'}
              aria-label=${t.t('agenda.options', { title })}
              @click=${toggle}
            >
              ${icons.move()}
            </button>
          </div>
          ${renderWhy(t, desk, item)} ${renderMatter(desk, item)} ${renderActs(desk, meeting, item, this.#onDone)}
          ${
            isOpen
              ? html`<meeting-planner-arrange
                  .desk=${desk}
                  .meeting=${meeting}
                  .item=${{ key: item.key, title }}
                  .keys=${items.map(({ key }) => key)}
                  @meeting-planner-done=${this.#onDone}
                ></meeting-planner-arrange>`
              : nothing
          }
        </div>
      </li>
    `;
  }

  #renderHidden(desk: Desk, meeting: PlannedMeeting): TemplateResult | typeof nothing {
    const items = hiddenOf(desk, meeting);
    return items.length === 0
      ? nothing
      : html`<details @toggle=${this.#need()}>
          <summary>${this.#localize.t('agenda.hidden.count', { count: items.length })}</summary>
          <meeting-planner-hidden
            .desk=${desk}
            .meeting=${meeting}
            .items=${items}
            @meeting-planner-done=${this.#onDone}
          ></meeting-planner-hidden>
        </details>`;
  }

  #renderAdd(desk: Desk, meeting: PlannedMeeting): TemplateResult | typeof nothing {
    const t = this.#localize;
    if (this.adding === 'thought') return nothing;
    if (this.adding) {
      return html`<meeting-planner-topic
        .desk=${desk}
        .meeting=${meeting}
        .kind=${this.adding}
        @meeting-planner-done=${this.#onAdded}
      ></meeting-planner-topic>`;
    }
    const button = (kind: TopicKind | 'thought', label: string, mark?: TemplateResult) =>
      html`<button
        class="btn ${mark ? '' : 'quiet'}"
        type="button"
        data-add=${kind}
        @click=${this.#need(() => {
          this.adding = kind;
        })}
      >
        ${mark}${label}
      </button>`;
    return html`<div class="cluster">
      ${button('topic', t.t('agenda.addTopic'), icons.plus())}${button('roadblock', t.t('agenda.stuck'))}${button(
        'question',
        t.t('agenda.pick'),
      )}${button('thought', t.t('agenda.thought'))}
    </div>`;
  }

  /** For a press that needs what is written around a meeting. */
  readonly #need = (then?: () => void) => () =>
    void this.#parts.need('talk').then((isThere) => {
      if (isThere) then?.();
    });

  #focus(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  #tell({ detail }: CustomEvent<DoneDetail>): void {
    if (detail.said !== '') this.desk?.tell(detail.said);
  }

  readonly #onWanted = (): void => {
    this.wanting = false;
    this.#focus('[data-wanted]');
  };

  readonly #onDone = (event: CustomEvent<DoneDetail>): void => {
    this.#tell(event);
    this.#focus('[data-title]');
  };

  readonly #onAdded = (event: CustomEvent<DoneDetail>): void => {
    const kind = this.adding ?? 'topic';
    this.adding = undefined;
    this.#tell(event);
    this.#focus(`[data-add="${kind}"]`);
  };
}

define('meeting-planner-agenda', MeetingPlannerAgenda);

declare global {
  interface HTMLElementTagNameMap {
    'meeting-planner-agenda': MeetingPlannerAgenda;
  }
}
