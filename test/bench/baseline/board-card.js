// One goal card, hand-written.
import { dayInWords, h, icon, inOrder, joined, shortDay, words } from './dom.js';

const CHECKS = {
  onTrack: ['check', 'positive', 'On track'],
  atRisk: ['alert', 'caution', 'At risk'],
  offTrack: ['stop', 'critical', 'Off track'],
};

const COLUMN_OF = {
  idea: 'ideas',
  planned: 'planned',
  onHold: 'planned',
  active: 'active',
  achieved: 'done',
  changed: 'done',
  dropped: 'done',
};

export const columnOf = ({ value }) => COLUMN_OF[value.status];
export const hasEnded = (goal) => columnOf(goal) === 'done';

function rankLine({ value }, rank, ended) {
  const due = value.by !== undefined && !ended && `By ${dayInWords(value.by)}`;
  const text = joined(rank === 1 && 'Top goal', due);
  if (rank === undefined && text === '') return undefined;
  const line = h('p', { class: rank === 1 ? 'rank top' : 'rank' });
  if (rank !== undefined) {
    line.append(h('b', {}, words('sr', `Rank ${rank}`), h('span', { 'aria-hidden': 'true' }, String(rank))));
  }
  line.append(h('span', {}, text));
  return line;
}

function stepsOf({ value }) {
  const count = value.steps.length;
  if (count === 0) return undefined;
  const open = value.steps.filter((step) => step.doneAt === undefined);
  const [next] = open.toSorted((a, b) => inOrder(a.by ?? '9999', b.by ?? '9999'));
  const done = count - open.length;
  const when = next && (next.by === undefined ? 'first not dated' : `next by ${shortDay(next.by)}`);
  return h(
    'div',
    { class: 'steps' },
    h(
      'div',
      { class: 'bar', 'aria-hidden': 'true' },
      ...value.steps.map((_, index) => h('i', { class: index < done ? 'done' : '' })),
    ),
    h('p', { class: 'small muted' }, joined(`${done} of ${count} ${count === 1 ? 'step' : 'steps'}`, when)),
  );
}

const state = (tone, name, text) => h('p', {}, h('span', { class: `state ${tone}` }, icon(name), text));

function statusOf({ value }, ended) {
  if (ended) {
    const last = value.history.at(-1);
    const reached = state('positive', 'check', `Reached ${shortDay(last?.at ?? value.updatedAt)}`);
    return last?.reason
      ? [reached, h('p', { class: 'line' }, icon('thread'), h('span', {}, `“${last.reason}”`))]
      : [reached];
  }
  const check = value.checkpoints.at(-1);
  if (value.status !== 'active' || !check) return [];
  const [name, tone, answer] = CHECKS[check.answer];
  return [state(tone, name, `${answer}, ${shortDay(check.at)}`)];
}

function needsOf({ value }, ended) {
  if (ended || (value.status === 'idea' && value.horizon === 'long')) return [];
  const isDated = value.steps.some((step) => step.by !== undefined && step.doneAt === undefined);
  return [
    value.measure === '' && 'Needs: a measure',
    value.by === undefined && 'Needs: a date',
    value.status !== 'idea' && !isDated && 'Needs: a dated step',
  ].filter(Boolean);
}

export function handCard(goal, rank, { onEdit, onMove }) {
  const { id, space, value } = goal;
  const ended = hasEnded(goal);
  const needs = needsOf(goal, ended);
  const isShared = space.startsWith('pair:');
  return h(
    'article',
    { class: 'card goal', 'data-goal': id, 'aria-labelledby': `t-${id}` },
    rankLine(goal, rank, ended),
    h(
      'h4',
      { id: `t-${id}` },
      h(
        'button',
        { class: 'title', type: 'button', 'aria-label': `Edit ${value.title}`, onclick: () => onEdit(goal) },
        value.title,
      ),
    ),
    value.measure !== '' &&
      h(
        'p',
        { class: 'line' },
        icon('flag'),
        h('span', {}, h('span', { class: 'sr' }, 'How we will know', ': '), value.measure),
      ),
    !ended && stepsOf(goal),
    ...statusOf(goal, ended),
    needs.length > 0 &&
      h(
        'p',
        { class: 'cluster' },
        ...needs.map((need) =>
          h('button', { class: 'needs', type: 'button', onclick: () => onEdit(goal) }, icon('plus'), need),
        ),
      ),
    h(
      'footer',
      {},
      h(
        'span',
        { class: 'reads' },
        icon(isShared ? 'pair' : 'lock'),
        h('span', {}, isShared ? 'You and Amara' : 'Only you'),
      ),
      h(
        'button',
        {
          class: 'btn quiet s mover',
          type: 'button',
          'data-handle': '',
          'aria-haspopup': 'menu',
          'aria-label': `Move ${value.title}`,
          onclick: (event) => onMove(goal, event.currentTarget),
        },
        icon('move'),
        'Move…',
      ),
    ),
  );
}

/** Puts another rank on a card that stands already. */
export function rerank(card, goal, rank) {
  const line = rankLine(goal, rank, hasEnded(goal));
  const old = card.querySelector('.rank');
  if (old && line) old.replaceWith(line);
  else if (old) old.remove();
  else if (line) card.prepend(line);
}
