// A goal board as a careful page author would write it by hand, with the same content, structure and events as
// `goal-board`: it touches no more nodes than a change needs.
import { columnOf, handCard, hasEnded, rerank } from './board-card.js';
import { handDrag } from './board-drag.js';
import { handEditor } from './board-editor.js';
import { h, handStorage, icon, inOrder, newId, wear, words } from './dom.js';
import { board as boardStyle, common } from './style.js';

const COLUMNS = [
  ['ideas', 'Ideas', 'Worth keeping, nothing promised', 'idea'],
  ['planned', 'Planned', 'Next, with a first step', 'planned'],
  ['active', 'Working on it', 'Now, with dated steps', 'active'],
  ['done', 'Done', 'Reached, changed or let go', 'achieved'],
];

const byPriority = (a, b) => a.value.priority - b.value.priority || inOrder(a.id, b.id);

function priorityAt(others, index) {
  const before = others[index - 1]?.value.priority;
  const after = others[index]?.value.priority;
  if (before === undefined) return after === undefined ? 0 : after - 1;
  return after === undefined ? before + 1 : (before + after) / 2;
}

/**
 * `me` is the person who looks, `now` the present instant; `drags` is false where another library drags; of each column
 * the `first` cards are drawn, and as many more at a time.
 */
export function handBoard(goals, { me, now, drags = true, first = Infinity, storage = handStorage(goals) }) {
  wear('common', common);
  wear('board', boardStyle);
  const columns = new Map(COLUMNS.map(([name]) => [name, []]));
  for (const goal of goals.toSorted(byPriority)) columns.get(columnOf(goal)).push(goal);
  const slots = new Map();
  const lanes = new Map();
  const ranks = new Map();
  const status = h('div', { class: 'sr', role: 'status' });
  const root = h('div', { class: 'hw hb' });

  const countRanks = () => {
    const ranked = [...columns.get('planned'), ...columns.get('active')].toSorted(byPriority);
    return new Map(ranked.map(({ id }, index) => [id, index + 1]));
  };
  const tell = (id, change) =>
    root.dispatchEvent(new CustomEvent('goal-change', { detail: { id, change }, bubbles: true, composed: true }));

  const editor = handEditor(root, (fields) => void add(fields));
  const openMenu = (goal, opener) => {
    const menu = h('div', { class: 'menu', popover: '', role: 'menu', 'aria-label': `Move ${goal.value.title}` });
    for (const [column, label] of COLUMNS) {
      if (column === columnOf(goal)) continue;
      const choose = () => {
        menu.remove();
        void move(goal.id, column, columns.get(column).length);
      };
      menu.append(h('button', { type: 'button', role: 'menuitem', onclick: choose }, label));
    }
    root.append(menu);
    menu.showPopover();
    const { left, bottom } = opener.getBoundingClientRect();
    menu.style.left = `${left + scrollX}px`;
    menu.style.top = `${bottom + scrollY}px`;
    menu.firstElementChild.focus();
  };
  const acts = { onEdit: () => editor.open(), onMove: openMenu };

  const slotOf = (goal) => {
    const slot = h('li', { class: 'slot', 'data-slot': goal.id }, handCard(goal, ranks.get(goal.id), acts));
    slots.set(goal.id, slot);
    return slot;
  };

  /** The end of what is drawn of a long column: a button, and the same by itself when it comes near. */
  const moreOf = (column) => {
    const left = words('small muted', '');
    left.setAttribute('role', 'none');
    const draw = () => {
      const list = columns.get(column);
      const from = list.findIndex(({ id }) => !slots.has(id));
      element.before(
        ...list
          .slice(from, from + first)
          .filter(({ id }) => !slots.has(id))
          .map(slotOf),
      );
      recount(column);
    };
    const button = h('button', { class: 'btn s', type: 'button', onclick: draw });
    const element = h('li', { class: 'more' }, left, button);
    new IntersectionObserver(([entry]) => {
      if (entry.isIntersecting) draw();
    }).observe(element);
    const recountMore = () => {
      const count = columns.get(column).filter(({ id }) => !slots.has(id)).length;
      left.textContent = `${count} goals are not shown yet`;
      button.textContent = `Show ${Math.min(first, count)} more`;
      element.hidden = count === 0;
    };
    recountMore();
    return { element, recount: recountMore };
  };

  const laneOf = ([column, title, hint]) => {
    const count = columns.get(column).length;
    const shown = words('small muted', String(count));
    shown.setAttribute('aria-hidden', 'true');
    const said = words('sr', `${count} goals`);
    const drawn = columns.get(column).slice(0, first);
    const more = count > drawn.length ? moreOf(column) : undefined;
    const list = h('ul', { class: 'cards', role: 'list' }, ...drawn.map(slotOf), more?.element);
    lanes.set(column, { shown, said, list, more });
    return h(
      'section',
      { class: 'lane', 'data-column': column, 'aria-labelledby': `hand-lane-${column}` },
      h(
        'header',
        {},
        h('div', { class: 'between' }, h('h3', { id: `hand-lane-${column}` }, title), shown, said),
        h('p', { class: 'small muted' }, hint),
      ),
      list,
      column === 'ideas' &&
        h(
          'button',
          { class: 'btn quiet s add', type: 'button', onclick: () => editor.open() },
          icon('plus'),
          'Add an idea',
        ),
    );
  };

  const recount = (column) => {
    const count = columns.get(column).length;
    const { shown, said, more } = lanes.get(column);
    more?.recount();
    shown.textContent = String(count);
    said.textContent = `${count} goals`;
  };

  /** Gives new ranks to the cards whose rank is another one now. */
  const rerankAll = () => {
    const next = countRanks();
    for (const column of ['planned', 'active']) {
      for (const goal of columns.get(column)) {
        const rank = next.get(goal.id);
        if (rank !== ranks.get(goal.id) && slots.has(goal.id)) rerank(slots.get(goal.id).firstElementChild, goal, rank);
        ranks.set(goal.id, rank);
      }
    }
  };

  async function move(id, column, index) {
    const from = [...columns.keys()].find((name) => columns.get(name).some((goal) => goal.id === id));
    const list = columns.get(from);
    const goal = list.find((one) => one.id === id);
    const others = columns.get(column).filter((one) => one !== goal);
    const to = from === column ? goal.value.status : COLUMNS.find(([name]) => name === column)[3];
    const entry = { id: newId('goal'), at: now, by: me, from: goal.value.status, to, reason: '' };
    const history = from === column ? goal.value.history : [...goal.value.history, entry];
    const value = { ...goal.value, status: to, priority: priorityAt(others, index), history, updatedAt: now };
    const moved = { ...goal, value };
    await storage.put(moved);
    list.splice(list.indexOf(goal), 1);
    columns.get(column).splice(index, 0, moved);
    const slot = slots.get(id);
    lanes.get(column).list.insertBefore(slot, slots.get(others[index]?.id) ?? null);
    if (from !== column) {
      if (hasEnded(moved)) ranks.delete(id);
      slot.replaceChildren(handCard(moved, ranks.get(id), acts));
      recount(from);
      recount(column);
    }
    rerankAll();
    const label = COLUMNS.find(([name]) => name === column)[1];
    status.textContent = `${value.title}: ${label}, place ${index + 1} of ${others.length + 1}.`;
    tell(id, 'moved');
  }

  async function add({ title, why, measure, by, shared }) {
    const planned = columns.get('planned');
    const value = {
      schemaVersion: 1,
      createdAt: now,
      createdBy: me,
      updatedAt: now,
      title,
      why,
      measure,
      by: by === '' ? undefined : by,
      status: 'planned',
      owners: [me],
      priority: priorityAt(planned, planned.length),
      horizon: 'short',
      steps: [],
      checkpoints: [],
      history: [],
    };
    const goal = { space: shared ? 'pair:' : me, id: newId('goal'), value };
    await storage.put(goal);
    planned.push(goal);
    ranks.set(goal.id, countRanks().get(goal.id));
    lanes.get('planned').list.append(slotOf(goal));
    recount('planned');
    rerankAll();
    status.textContent = `Saved: ${title}`;
    tell(goal.id, 'added');
    slots.get(goal.id).querySelector('.mover').focus();
  }

  for (const [id, rank] of countRanks()) ranks.set(id, rank);
  const supported = goals.filter(({ value }) => value.supporter !== undefined).length;
  const choice = (label, pressed) =>
    h('button', { class: 'btn', type: 'button', 'aria-pressed': String(pressed) }, label);
  root.append(
    h(
      'div',
      { class: 'between head' },
      h('div', {}, h('h2', {}, 'Your goals'), h('p', { class: 'muted' }, `Amara supports ${supported} of them.`)),
      h(
        'div',
        { class: 'cluster' },
        h(
          'span',
          { class: 'views', role: 'group', 'aria-label': 'Show as' },
          choice('Board', true),
          choice('List', false),
          choice('Timeline', false),
        ),
        h('button', { class: 'btn primary', type: 'button', onclick: () => editor.open() }, icon('plus'), 'Add a goal'),
      ),
    ),
    h('div', { class: 'lanes' }, ...COLUMNS.map(laneOf)),
    status,
  );
  if (drags) {
    handDrag(root, {
      onPlace: (id, column, index, count) => {
        const label = COLUMNS.find(([name]) => name === column)[1];
        status.textContent = `${label}, place ${index + 1} of ${count}. Drop it, or press Escape to put it back.`;
      },
      onDrop: (id, column, index) => void move(id, column, index),
    });
  }
  return { element: root, move };
}
