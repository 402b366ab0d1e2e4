import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { property, state } from 'lit/decorators.js';
import { LocalizeController } from '../../locale/localize.js';
import { agendaOf, growthShare, type Suggestion } from '../../model/agenda.js';
import type { AgendaChange } from '../../model/meeting.js';
import type { PlannedMeeting } from '../../model/schedule.js';
import type { Problem } from '../../model/result.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import { icon } from '../../theme/icons.js';
import { renderAudience } from '../parts/audience.js';
import { define } from '../parts/define.js';
import { faceStyles } from '../parts/face.js';
import { renderProblem } from '../parts/states.js';
import { agendaStyles } from './agenda.styles.js';
import { agendaInput, hiddenOf, touch, type Desk } from './desk.js';
import './meeting-planner-topic.js';
import './meeting-planner-wanted.js';
import type { TopicKind } from './meeting-planner-topic.js';
import type { DoneDetail } from './part-event.js';
import { partStyles } from './parts.styles.js';
import { renderMatter, renderWhy } from './render-item.js';
import { sentences, titleWords } from './words.js';

/**
 * What to talk about at a meeting: every item with its reason, in an order that both may change.
 *
 * @internal
 */
export class MeetingPlannerAgenda extends LitElement {
  static override styles = [base, faceStyles, form, partStyles, agendaStyles];

  @property({ attribute: false }) desk: Desk | undefined;
  @property({ attribute: false }) meeting: PlannedMeeting | undefined;

  /** Key of the item whose options are open. */
  @state() private open = '';
  @state() private adding: TopicKind | undefined;
  @state() private problem: Problem | undefined;

  readonly #localize = new LocalizeController(this, sentences);

  override render(): TemplateResult {
    const { desk, meeting } = this;
    if (!desk || !meeting) return html``;
    const items = agendaOf(agendaInput(desk, meeting));
    const t = this.#localize;
    return html`
      <div class="mw">
        <article class="panel">
          <div class="between head">
            <h3 tabindex="-1" data-title>${t.t('agenda.title')}</h3>
            ${this.#renderShare(items)}
          </div>
          <meeting-planner-wanted .desk=${desk} .meeting=${meeting}></meeting-planner-wanted>
          ${items.length === 0 ? html`<p class="muted">${t.t('agenda.empty')}</p>` : nothing}
          <ol class="agenda" role="list">
            ${repeat(
              items,
              ({ key }) => key,
              (item, index) => this.#renderItem(desk, item, index, items),
            )}
          </ol>
          ${this.#renderHidden(desk, meeting)} ${this.problem ? renderProblem(t, this.problem) : nothing}
          ${this.#renderAdd(desk, meeting)}
          <div class="hair">${renderAudience(t, desk.mentorship.space, desk.me.person, desk.partner.short)}</div>
        </article>
      </div>
    `;
  }

  #renderShare(items: readonly Suggestion[]): TemplateResult | typeof nothing {
    const { serving, all } = growthShare(items);
    if (all === 0) return nothing;
    return html`<div class="share">
      <span class="bar" aria-hidden="true"
        >${items.map((_, index) => html`<i class=${index < serving ? 'on' : ''}></i>`)}</span
      >
      <span>${this.#localize.t('agenda.share', { serving, count: all })}</span>
    </div>`;
  }

  #renderItem(desk: Desk, item: Suggestion, index: number, items: readonly Suggestion[]): TemplateResult {
    const t = this.#localize;
    const title = titleWords(t, desk, item);
    const isOpen = this.open === item.key;
    const toggle = () => {
      this.open = isOpen ? '' : item.key;
    };
    return html`
      <li data-key=${item.key}>
        <span class="n" aria-hidden="true">${t.number(index + 1)}</span>
        <div class="body">
          <div class="line">
            <h4 dir="auto">${title}</h4>
            <button
              class="btn quiet s more"
              type="button"
              aria-expanded=${isOpen ? 'true' : 'false'}
              aria-label=${t.t('agenda.options', { title })}
              @click=${toggle}
            >
              ${icon('move')}
            </button>
          </div>
          ${renderWhy(t, desk, item)} ${renderMatter(t, desk, item)}
          ${isOpen ? this.#renderOptions(item, title, index, items) : nothing}
        </div>
      </li>
    `;
  }

  #renderOptions(item: Suggestion, title: string, index: number, items: readonly Suggestion[]): TemplateResult {
    const t = this.#localize;
    const shift = (by: 1 | -1) => () => void this.#shift(item.key, title, items, by);
    const leave = (change: 'postpone' | 'dismiss', said: string) => () =>
      void this.#change({ change, key: item.key }, said).then(() => {
        this.#focus('[data-title]');
      });
    return html`
      <div class="cluster options">
        <button class="btn s" type="button" data-shift="-1" ?disabled=${index === 0} @click=${shift(-1)}>
          ${t.t('agenda.up')}
        </button>
        <button class="btn s" type="button" data-shift="1" ?disabled=${index === items.length - 1} @click=${shift(1)}>
          ${t.t('agenda.down')}
        </button>
        <button class="btn s" type="button" @click=${leave('postpone', t.t('agenda.postponed', { title }))}>
          ${t.t('agenda.postpone')}
        </button>
        <button class="btn s" type="button" @click=${leave('dismiss', t.t('agenda.dismissed', { title }))}>
          ${t.t('agenda.dismiss')}
        </button>
      </div>
    `;
  }

  #renderHidden(desk: Desk, meeting: PlannedMeeting): TemplateResult | typeof nothing {
    const hidden = hiddenOf(desk, meeting);
    const t = this.#localize;
    if (hidden.length === 0) return nothing;
    const restore = (key: string, title: string) => () =>
      void this.#change({ change: 'restore', key }, t.t('agenda.restored', { title })).then(() => {
        this.#focus('[data-title]');
      });
    return html`<details>
      <summary>${t.t('agenda.hidden.count', { count: hidden.length })}</summary>
      <ul role="list">
        ${hidden.map((item) => {
          const title = titleWords(t, desk, item);
          return html`<li class="between">
            <span>${title}</span>
            <button class="btn s" type="button" @click=${restore(item.key, title)}>${t.t('agenda.restore')}</button>
          </li>`;
        })}
      </ul>
    </details>`;
  }

  #renderAdd(desk: Desk, meeting: PlannedMeeting): TemplateResult {
    const t = this.#localize;
    const add = (kind: TopicKind) => () => {
      this.adding = kind;
    };
    if (this.adding) {
      return html`<meeting-planner-topic
        .desk=${desk}
        .meeting=${meeting}
        .kind=${this.adding}
        @meeting-planner-done=${this.#onAdded}
      ></meeting-planner-topic>`;
    }
    return html`<div class="cluster">
      <button class="btn" type="button" data-add="topic" @click=${add('topic')}>
        ${icon('plus')}${t.t('agenda.addTopic')}
      </button>
      <button class="btn quiet" type="button" data-add="roadblock" @click=${add('roadblock')}>
        ${t.t('agenda.stuck')}
      </button>
      <button class="btn quiet" type="button" data-add="question" @click=${add('question')}>
        ${t.t('agenda.pick')}
      </button>
    </div>`;
  }

  async #change(edit: AgendaChange, said: string): Promise<void> {
    const { desk, meeting } = this;
    if (!desk || !meeting) return;
    const answer = await desk.send({ type: 'agenda-change', ...touch(meeting), edit });
    this.problem = answer.ok ? undefined : answer.problem;
    if (answer.ok) desk.tell(said);
  }

  async #shift(key: string, title: string, items: readonly Suggestion[], by: 1 | -1): Promise<void> {
    const keys = items.map((item) => item.key);
    const from = keys.indexOf(key);
    keys.splice(from, 1);
    keys.splice(from + by, 0, key);
    const place = from + by + 1;
    await this.#change({ change: 'order', keys }, this.#localize.t('agenda.moved', { title, place }));
    await this.updateComplete;
    const item = this.renderRoot.querySelector(`[data-key="${CSS.escape(key)}"]`);
    const [same, other] = [by, -by].map((side) =>
      item?.querySelector<HTMLButtonElement>(`[data-shift="${String(side)}"]`),
    );
    (same?.disabled ? other : same)?.focus();
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  readonly #onAdded = (event: CustomEvent<DoneDetail>): void => {
    const kind = this.adding ?? 'topic';
    this.adding = undefined;
    if (event.detail.said !== '') this.desk?.tell(event.detail.said);
    void this.updateComplete.then(() => {
      this.#focus(`[data-add="${kind}"]`);
    });
  };
}

define('meeting-planner-agenda', MeetingPlannerAgenda);

declare global {
  interface HTMLElementTagNameMap {
    'meeting-planner-agenda': MeetingPlannerAgenda;
  }
}
