// Drags a card of the hand-written board with pointer events; what it does can be done by the menu as well.
import { h } from './dom.js';

const THRESHOLD = 5;

/** The lane under a point, and how many of its other cards lie above. */
function placeAt(root, x, y, held) {
  for (const lane of root.querySelectorAll('[data-column]')) {
    const box = lane.getBoundingClientRect();
    if (x < box.left || x > box.right || y < box.top || y > box.bottom) continue;
    let index = 0;
    for (const slot of lane.querySelectorAll('.slot')) {
      if (slot === held) continue;
      const { top, height } = slot.getBoundingClientRect();
      if (top + height / 2 >= y) break;
      index++;
    }
    return { lane, column: lane.dataset.column, index };
  }
  return undefined;
}

/** Calls `onPlace` while a card is over a place, `onDrop` when it is let go there; Escape puts it back. */
export function handDrag(root, { onPlace, onDrop }) {
  const ghost = h('li', { class: 'place', 'aria-hidden': 'true' }, 'It goes here');

  root.addEventListener('pointerdown', (down) => {
    const handle = down.target.closest('[data-handle]');
    if (down.button !== 0 || (!handle && (down.pointerType !== 'mouse' || down.target.closest('button, input'))))
      return;
    const slot = down.target.closest('.slot');
    if (!slot) return;
    const card = slot.firstElementChild;
    const start = card.getBoundingClientRect();
    const stop = new AbortController();
    const options = { signal: stop.signal };
    let place;
    let lifted = false;

    const follow = (event) => {
      const { left, top } = slot.getBoundingClientRect();
      const x = event.clientX - (down.clientX - start.left) - left;
      const y = event.clientY - (down.clientY - start.top) - top;
      card.style.translate = `${x}px ${y}px`;
    };
    const show = (next) => {
      if (place && next.lane === place.lane && next.index === place.index) return;
      place?.lane.classList.remove('over');
      next.lane.classList.add('over');
      const others = [...next.lane.querySelectorAll('.slot')].filter((one) => one !== slot);
      const list = next.lane.querySelector('.cards');
      list.insertBefore(ghost, others[next.index] ?? null);
      place = next;
      onPlace(slot.dataset.slot, next.column, next.index, others.length + 1);
    };
    const end = () => {
      stop.abort();
      ghost.remove();
      place?.lane.classList.remove('over');
      slot.classList.remove('lifted');
      card.style.translate = '';
    };

    addEventListener(
      'pointermove',
      (event) => {
        if (!lifted && Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < THRESHOLD) return;
        if (!lifted) {
          lifted = true;
          slot.dataset.was = 'It was here';
          slot.classList.add('lifted');
        }
        const next = placeAt(root, event.clientX, event.clientY, slot);
        if (next) show(next);
        follow(event);
      },
      options,
    );
    addEventListener(
      'pointerup',
      () => {
        end();
        if (lifted && place) onDrop(slot.dataset.slot, place.column, place.index);
      },
      options,
    );
    addEventListener('pointercancel', end, options);
    addEventListener('keydown', (event) => event.key === 'Escape' && end(), options);
  });
  root.addEventListener('mousedown', (event) => {
    if (event.target.closest('.slot') && !event.target.closest('button, input')) event.preventDefault();
  });
}
