import { html, nothing, type TemplateResult } from 'lit';
import { needsOf, nextStep, type Checkpoint, type Goal, type GoalNeed } from '../../model/goal.js';
import { hasEnded } from '../../model/goal-status.js';
import { shortName } from '../../model/person.js';
import type { Entry } from '../../store/records.js';
import * as icons from '../../theme/icons.js';
import { renderAudienceShort } from '../parts/audience.js';
import type { GoalLocalizer } from './goal-words.js';

/** What a card shows beside the goal itself, and what can be done with it. */
export interface CardContext {
  readonly localize: GoalLocalizer;
  readonly me: string;
  readonly partner: string;
  readonly zone: string;
  readonly rank: number | undefined;
  readonly parent: string | undefined;
  readonly onEdit: (goal: Entry<'goal'>, field?: string) => void;
  readonly onMove: (goal: Entry<'goal'>, opener: HTMLElement) => void;
}

const CHECKS: Readonly<Record<Checkpoint['answer'], { icon: icons.Icon; tone: string }>> = {
  onTrack: { icon: icons.check, tone: 'positive' },
  atRisk: { icon: icons.alert, tone: 'caution' },
  offTrack: { icon: icons.stop, tone: 'critical' },
};

const NEED_FIELDS: Readonly<Record<GoalNeed, string>> = { measure: 'measure', date: 'by', datedStep: 'step' };

/** Rank, title, measure, steps, state, reader: always in that order. */
export function renderGoalCard(entry: Entry<'goal'>, context: CardContext): TemplateResult {
  const { value } = entry;
  return html`
    <article class="card goal" part="goal" data-goal=${entry.id} aria-labelledby=${`t-${entry.id}`}>
      ${renderRank(value, context)}
      <h4 id=${`t-${entry.id}`}>
        <button
          class="title"
          type="button"
          aria-label=${context.localize.t('goal.card.edit', { goal: value.title })}
          @click=${() => context.onEdit(entry)}
        >
          ${value.title}
        </button>
      </h4>
      ${renderMeasure(value, context)} ${renderSteps(value, context)} ${renderStatus(value, context)}
      ${renderNeeds(entry, context)} ${renderFoot(entry, context)}
    </article>
  `;
}

const joined = (parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join(' · ');

function renderRank(goal: Goal, { localize: t, rank, me, partner, parent }: CardContext) {
  const top = rank === 1;
  const due = goal.by !== undefined && !hasEnded(goal) && t.t('goal.card.by', { date: t.date(goal.by, 'date') });
  const words = joined([
    top && t.t('goal.card.top'),
    due || (!top && goal.horizon === 'long' && t.t('goal.card.longTerm')),
    goal.owners.length > 1 && t.t('goal.card.joint'),
    !goal.owners.includes(me) && t.t('goal.card.owner', { name: shortName(partner) }),
  ]);
  if (rank === undefined && words === '') return nothing;
  return html`<p class="rank ${top ? 'top' : ''}">
    ${rank === undefined ? nothing : html`<b><span class="sr">${t.t('goal.card.rank', { rank })}</span><span aria-hidden="true">${rank}</span></b>`}
    <span>${joined([words, parent && t.t('goal.card.serves', { goal: parent })])}</span>
  </p>`;
}

function renderMeasure({ measure }: Goal, { localize: t }: CardContext) {
  if (measure === '') return nothing;
  return html`<p class="line">
    ${icons.flag()}<span><span class="sr">${t.t('goal.card.measure')}: </span>${measure}</span>
  </p>`;
}

function renderSteps(goal: Goal, { localize: t }: CardContext) {
  const count = goal.steps.length;
  if (count === 0 || hasEnded(goal)) return nothing;
  const done = goal.steps.filter((step) => step.doneAt !== undefined).length;
  const next = nextStep(goal);
  const when =
    next &&
    (next.by === undefined ? t.t('goal.card.undated') : t.t('goal.card.nextBy', { date: t.date(next.by, 'day') }));
  return html`<div class="steps">
    <div class="bar" aria-hidden="true">
      ${goal.steps.map((_, index) => html`<i class=${index < done ? 'done' : ''}></i>`)}
    </div>
    <p class="small muted">${joined([t.t('goal.card.steps', { done, count }), when])}</p>
  </div>`;
}

const renderState = (tone: string, name: icons.Icon, text: string) =>
  html`<p class="states"><span class="state ${tone}">${name()}${text}</span></p>`;

function renderEnding(goal: Goal, { localize: t, zone }: CardContext) {
  const last = goal.history.at(-1);
  const date = t.date(last?.at ?? goal.updatedAt, 'day', zone);
  const reason = last?.reason ?? '';
  const state =
    goal.status === 'achieved'
      ? renderState('positive', icons.check, t.t('goal.status.achieved', { date }))
      : renderState(
          '',
          icons.retry,
          t.t(goal.status === 'changed' ? 'goal.status.changed' : 'goal.status.dropped', { date }),
        );
  return html`${state}${reason === '' ? nothing : html`<p class="line">${icons.thread()}<span>${t.t('goal.card.reason', { reason })}</span></p>`}`;
}

function renderStatus(goal: Goal, context: CardContext) {
  const { localize: t, zone } = context;
  if (hasEnded(goal)) return renderEnding(goal, context);
  if (goal.status === 'onHold') return renderState('', icons.clock, t.t('goal.status.onHold'));
  const check = goal.checkpoints.at(-1);
  if (goal.status !== 'active' || !check) return nothing;
  const answer = t.t(`goal.check.${check.answer}`);
  const { icon: name, tone } = CHECKS[check.answer];
  return renderState(tone, name, t.t('goal.check.at', { answer, date: t.date(check.at, 'day', zone) }));
}

function renderNeeds(entry: Entry<'goal'>, { localize: t, onEdit }: CardContext) {
  const needs = needsOf(entry.value);
  if (needs.length === 0) return nothing;
  return html`<p class="cluster">
    ${needs.map(
      (need) =>
        html`<button class="needs" type="button" @click=${() => onEdit(entry, NEED_FIELDS[need])}>
          ${icons.plus()}${t.t(`goal.needs.${need}`)}
        </button>`,
    )}
  </p>`;
}

function renderFoot(entry: Entry<'goal'>, { localize: t, me, partner, onMove }: CardContext) {
  return html`<footer>
    ${renderAudienceShort(t, entry.space, me, shortName(partner))}
    <button
      class="btn quiet s mover"
      type="button"
      data-handle
      aria-haspopup="menu"
      aria-label=${t.t('goal.move.of', { goal: entry.value.title })}
      @click=${(event: MouseEvent) => {
        if (event.currentTarget instanceof HTMLElement) onMove(entry, event.currentTarget);
      }}
    >
      ${icons.move()}${t.t('goal.move')}
    </button>
  </footer>`;
}
