import type { Drag as DragOf, DragOptions } from '../parts/drag-controller.js';

/** Where a goal would land. */
export interface DropPlace {
  readonly column: string;
  readonly index: number;
}

/** A goal on its way. */
export type Drag = DragOf<DropPlace>;

const isControl = (target: Element): boolean => target.closest('button, a, input, select, textarea') !== null;

const isHandle = (target: Element): boolean => target.closest('[data-handle]') !== null;

function middleOf(slot: HTMLElement): number {
  const { top, height } = slot.getBoundingClientRect();
  return top + height / 2;
}

/** The lane at a point, and how many of its other cards lie above. */
function placeIn(root: ParentNode, id: string, x: number, y: number): DropPlace | undefined {
  for (const lane of root.querySelectorAll<HTMLElement>('[data-column]')) {
    const { left, right, top, bottom } = lane.getBoundingClientRect();
    if (x < left || x > right || y < top || y > bottom) continue;
    const cards = [...lane.querySelectorAll<HTMLElement>('[data-slot]')].filter((slot) => slot.dataset['slot'] !== id);
    return { column: lane.dataset['column'] ?? '', index: cards.filter((slot) => middleOf(slot) < y).length };
  }
  return undefined;
}

/**
 * How goals are dragged: `[data-goal]` inside `[data-column]`. A mouse grips a card anywhere but on a control; a finger
 * grips the handle, so that the rest of the card still scrolls the page.
 */
export const boardDrag = (
  root: () => ParentNode,
): Pick<DragOptions<DropPlace>, 'liftAt' | 'slotOf' | 'placeAt' | 'isSame'> => ({
  liftAt: (target, { pointerType }) => {
    if (!isHandle(target) && (pointerType !== 'mouse' || isControl(target))) return undefined;
    const card = target.closest<HTMLElement>('[data-goal]');
    const id = card?.dataset['goal'];
    return card && id !== undefined ? { card, id } : undefined;
  },
  slotOf: (card) => card.closest('[data-slot]'),
  placeAt: (id, x, y) => placeIn(root(), id, x, y),
  isSame: (a, b) => a.column === b.column && a.index === b.index,
});
