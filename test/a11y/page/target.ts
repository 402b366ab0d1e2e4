// Targets of 24 by 24 CSS pixels, or far enough from each other: https://www.w3.org/TR/WCAG22/#target-size-minimum
import { controls } from './controls.js';
import { around, fault, holds, outwards, type Fault } from './tree.js';

const LEAST = 24;
const ROUNDING = 0.5;

interface Target {
  readonly element: Element;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A click on the label is a click on the control. */
function targetOf(element: Element): Target {
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  const boxes = [element, ...labels].map((part) => part.getBoundingClientRect());
  return {
    element,
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

const isSmall = ({ left, right, top, bottom }: Target): boolean =>
  right - left < LEAST - ROUNDING || bottom - top < LEAST - ROUNDING;

/** Within a sentence, the line decides how high a link is. */
function isInSentence(element: Element): boolean {
  if (getComputedStyle(element).display !== 'inline') return false;
  const block = [...outwards(element)].find((outer) => !/^(inline|contents)$/.test(getComputedStyle(outer).display));
  return block !== undefined && block.textContent.trim().length > element.textContent.trim().length;
}

const middle = ({ left, right, top, bottom }: Target): readonly [number, number] => [
  (left + right) / 2,
  (top + bottom) / 2,
];

function distance(small: Target, other: Target): number {
  const [x, y] = middle(small);
  if (isSmall(other)) {
    const [otherX, otherY] = middle(other);
    return Math.hypot(x - otherX, y - otherY) - LEAST / 2;
  }
  const across = Math.max(other.left - x, 0, x - other.right);
  const down = Math.max(other.top - y, 0, y - other.bottom);
  return Math.hypot(across, down);
}

const isApart = (small: Target, other: Target): boolean =>
  holds(small.element, other.element) ||
  holds(other.element, small.element) ||
  distance(small, other) >= LEAST / 2 - ROUNDING;

export function smallTargets(): Fault[] {
  const targets = controls()
    .filter((element) => around(element) !== null && !isInSentence(element))
    .map(targetOf);
  return targets.filter(isSmall).flatMap((small) => {
    const near = targets.find((other) => other !== small && !isApart(small, other));
    if (!near) return [];
    const size = `${(small.right - small.left).toFixed(0)} x ${(small.bottom - small.top).toFixed(0)}`;
    return [fault('target', small.element, `is ${size} CSS pixels with another control closer than ${LEAST}`)];
  });
}
