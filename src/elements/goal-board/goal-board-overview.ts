import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { common } from '../../locale/en/common.js';
import { goalOverview } from '../../locale/en/goal-overview.js';
import { goals } from '../../locale/en/goals.js';
import { LocalizeController } from '../../locale/localize.js';
import {
  stripOf,
  timelineOf,
  type StripGoal,
  type TimelineMark,
  type TimelineSpan,
} from '../../model/goal-timeline.js';
import type { Entry } from '../../store/records.js';
import { base } from '../../theme/base.js';
import * as icons from '../../theme/icons.js';
import { define } from '../parts/define.js';
import type { BoardData } from './board-data.js';
import { overviewStyles } from './goal-board-overview.styles.js';

type Goal = Entry<'goal'>;

/** How many goals stand in a strip. */
const FEW = 3;

const SIGNS = { goal: icons.flag, step: icons.sprout, check: icons.half } as const;

/**
 * The goals along the time (R33), or those one works on in a strip for the first page of a portal.
 *
 * @internal
 */
export class GoalBoardOverview extends LitElement {
  static override styles = [base, overviewStyles];

  @property({ attribute: false }) view: 'timeline' | 'strip' = 'timeline';
  @property({ attribute: false }) data: BoardData | undefined;
  /** The day where the person is. */
  @property({ attribute: false }) today = '';
  @property({ attribute: false }) onEdit: (goal: Entry<'goal'>) => void = () => undefined;

  readonly #localize = new LocalizeController(this, { ...common, ...goals, ...goalOverview });

  override render(): TemplateResult {
    const { data, view } = this;
    return html`<div class="mw">
      ${data ? (view === 'strip' ? this.#renderStrip(data) : this.#renderTimeline(data)) : nothing}
    </div>`;
  }

  #renderTimeline({ all }: BoardData): TemplateResult {
    const sections = timelineOf(all, this.today);
    return sections.length === 0
      ? html`<p class="muted">${this.#localize.t('goal.time.empty')}</p>`
      : html`<div class="time">${sections.map(({ span, marks }) => this.#renderSpan(span, marks))}</div>`;
  }

  #renderSpan(span: TimelineSpan, marks: readonly TimelineMark<Goal>[]): TemplateResult {
    return html`<section aria-labelledby=${span} class=${span}>
      <h3 id=${span}>${this.#localize.t(`goal.span.${span}`)}</h3>
      <ul role="list">
        ${marks.map((mark) => this.#renderMark(mark, span))}
      </ul>
    </section>`;
  }

  #renderMark({ kind, date, goal, step }: TimelineMark<Goal>, span: TimelineSpan): TemplateResult {
    const t = this.#localize;
    const { title } = goal.value;
    const label = kind === 'goal' && date === undefined ? t.t('goal.mark.goal.open') : t.t(`goal.mark.${kind}`);
    return html`<li class=${kind}>
      <p class="when small muted">${date === undefined ? nothing : t.date(date, span === 'long' ? 'month' : 'date')}</p>
      <div>
        <p class="small muted kind">${SIGNS[kind]()}<span>${label}</span></p>
        <p><bdi>${step ? step.text : this.#renderTitle(goal)}</bdi></p>
        ${step ? html`<p class="small muted">${t.t('goal.mark.of', { goal: title })}</p>` : nothing}
      </div>
    </li>`;
  }

  #renderTitle(goal: Goal): TemplateResult {
    return html`<button
      class="title"
      type="button"
      aria-label=${this.#localize.t('goal.card.edit', { goal: goal.value.title })}
      @click=${() => this.onEdit(goal)}
    >
      ${goal.value.title}
    </button>`;
  }

  #renderStrip({ all, me }: BoardData): TemplateResult {
    const t = this.#localize;
    const { shown, more } = stripOf(all, me, this.today, FEW);
    return html`<section class="strip" aria-labelledby="strip">
      <h2 id="strip">${t.t('goal.strip.title')}</h2>
      ${shown.length === 0 ? html`<p class="muted">${t.t('goal.strip.empty')}</p>` : nothing}
      <ul role="list">
        ${shown.map((goal) => this.#renderInStrip(goal))}
      </ul>
      ${more > 0 ? html`<p class="small muted">${t.t('goal.strip.more', { count: more })}</p>` : nothing}
    </section>`;
  }

  #renderInStrip({ goal, next, isLate, done, all }: StripGoal<Goal>): TemplateResult {
    return html`<li class="card">
      <h3>${this.#renderTitle(goal)}</h3>
      ${
        all === 0
          ? nothing
          : html`<div class="bar" aria-hidden="true">
              ${goal.value.steps.map((_, index) => html`<i class=${index < done ? 'done' : ''}></i>`)}
            </div>`
      }
      <p class="small ${isLate ? 'late' : 'muted'}">
        ${isLate ? icons.clock() : nothing}<span>${this.#nextWords(next, isLate)}</span>
      </p>
    </li>`;
  }

  #nextWords(next: StripGoal<Goal>['next'], isLate: boolean): string {
    const t = this.#localize;
    if (!next) return t.t('goal.strip.noStep');
    const step = next.text;
    if (next.by === undefined) return t.t('goal.strip.next', { step });
    return t.t(isLate ? 'goal.strip.late' : 'goal.strip.nextBy', { step, date: t.date(next.by, 'date') });
  }
}

define('goal-board-overview', GoalBoardOverview);

declare global {
  interface HTMLElementTagNameMap {
    'goal-board-overview': GoalBoardOverview;
  }
}
