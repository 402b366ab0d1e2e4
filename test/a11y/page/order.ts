// Whether the focus goes where the eye goes.
//
// Two stops are compared by the boxes in which they part: the children of their nearest common container, one around
// each. So a column is one box, and columns side by side are read one after the other, each from its top to its end.
// - Boxes that share more than half the height of the lower one stand in one row: the one further along the line comes
//   later, in the direction of the container's writing.
// - Otherwise the higher one comes first, unless the lower one is wholly before it along the line: then they are columns
//   that begin at different heights, and the line decides.
// - Links within a line of text have no order of their own: it follows the writing, which may turn within the line.
// - Boxes that lie on each other (a link stretched over its card), and whatever floats in the top layer, have no order.
import { around, fault, inWords, insideOf, outwards, type Fault } from './tree.js';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Half a pixel of rounding, and the border that neighbours may share. */
const SLACK = 2;

/** The box of an element, or of what it holds when it has none of its own. */
function boxOf(element: Element): Box {
  const own = element.getBoundingClientRect();
  if (getComputedStyle(element).display !== 'contents') return own;
  const boxes = insideOf(element)
    .map(boxOf)
    .filter(({ left, right }) => right > left);
  if (boxes.length === 0) return own;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

const shared = (from: number, to: number, otherFrom: number, otherTo: number): number =>
  Math.min(to, otherTo) - Math.max(from, otherFrom);

/** True when `later` is read before `earlier`. */
function isBefore(later: Box, earlier: Box, isRightToLeft: boolean): boolean {
  const high = shared(later.top, later.bottom, earlier.top, earlier.bottom);
  const wide = shared(later.left, later.right, earlier.left, earlier.right);
  if (high > SLACK && wide > SLACK) return false;
  const isEarlierOnLine = isRightToLeft ? later.left >= earlier.right - SLACK : later.right <= earlier.left + SLACK;
  const isLaterOnLine = isRightToLeft ? later.right <= earlier.left + SLACK : later.left >= earlier.right - SLACK;
  const lower = Math.min(later.bottom - later.top, earlier.bottom - earlier.top);
  if (high > lower / 2) return isEarlierOnLine;
  return later.bottom <= earlier.top + SLACK && !isLaterOnLine;
}

function parting(one: Element, other: Element): readonly [Element, Element, Element] | undefined {
  const path = [...outwards(one)];
  for (let branch = other; ;) {
    const container = around(branch);
    if (!container) return undefined;
    const at = path.indexOf(container);
    const beside = path[at - 1];
    if (at > 0 && beside) return [beside, branch, container];
    if (at === 0) return undefined;
    branch = container;
  }
}

const floats = (element: Element): boolean =>
  [...outwards(element)].some(
    (outer) => outer.matches(':popover-open') || getComputedStyle(outer).position === 'fixed',
  );

function isWrong(earlier: Element, later: Element): boolean {
  const parts = parting(earlier, later);
  if (!parts) return false;
  const [one, other, container] = parts;
  if ([one, other].every((part) => getComputedStyle(part).display === 'inline')) return false;
  return isBefore(boxOf(other), boxOf(one), getComputedStyle(container).direction === 'rtl');
}

/** The first stop that comes after one which is read later, for each such stop. */
export function outOfOrder(stops: readonly Element[]): Fault[] {
  const settled = stops.filter((stop) => stop.closest('dialog:modal') !== null || !floats(stop));
  return settled.flatMap((later, index) => {
    const earlier = settled.slice(0, index).find((stop) => isWrong(stop, later));
    return earlier ? [fault('order', later, `comes after ${inWords(earlier)}, but is seen before it`)] : [];
  });
}
