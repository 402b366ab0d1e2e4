// The keyboard walk as seen from inside the page: what has the focus now, and whether it can be seen.
import { controls, sharesStop } from './controls.js';
import { outOfOrder } from './order.js';
import { fault, focused, holds, inWords, isShown, scene, topmostAt, type Fault } from './tree.js';
import { looksOf, ringFault, type Looks } from './ring.js';

interface Stop {
  readonly element: Element;
  /** With the focus on it, or on each of the fields inside it. */
  readonly looks: Looks[];
}

let stops: Stop[] = [];
let required: Element[] = [];

/** Where a walk begins and ends: a button on each side of the story or inside each end of a dialog. */
let sentinels: readonly HTMLElement[] = [];

function sentinel(name: string, where: InsertPosition): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = name;
  // in a dialog it takes no room and catches no pointer
  button.style.cssText = 'position: fixed; inset: 0 auto auto 0; inline-size: 1px; opacity: 0; pointer-events: none';
  const place = scene().matches('dialog') ? scene() : document.body;
  place.insertAdjacentElement(where, button);
  return button;
}

const isSentinel = (element: Element): boolean => sentinels.some((one) => one === element);

/**
 * Puts the focus before what is walked through, or after it to walk backwards. A walk goes from side to side and never
 * through the controls of the browser, which give the focus back in their own time.
 */
export function beginWalk(backwards: boolean): number {
  stops = [];
  required = controls();
  sentinels = [sentinel('before', 'afterbegin'), sentinel('after', 'beforeend')];
  sentinels.at(backwards ? -1 : 0)?.focus();
  return required.length;
}

/** Ends the walk and takes its marks off the page. */
function endWalk(): void {
  for (const one of sentinels) one.remove();
  sentinels = [];
}

const POINTS = [0.5, 0.1, 0.3, 0.7, 0.9];

/** A control may be hidden under its own label, which then stands for it. */
function showing(element: Element): Element[] {
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  return [element, ...labels];
}

function isTouchable(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  return POINTS.some((across) =>
    POINTS.some((down) => {
      const found = topmostAt(left + width * across, top + height * down);
      return found !== undefined && holds(element, found);
    }),
  );
}

function sightFault(element: Element): Fault | undefined {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  if (right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight) {
    return fault('in-sight', element, 'has the focus outside the window');
  }
  return showing(element).some(isTouchable)
    ? undefined
    : fault('in-sight', element, 'has the focus and is covered by something else');
}

export interface Step {
  /** `outside` is where the walk ends, `again` a stop that it has seen. */
  readonly at: 'new' | 'again' | 'same' | 'outside';
  readonly faults: readonly Fault[];
}

/** Judges the stop that the last key reached, and how the stop before it looks without the focus. */
export function step(): Step {
  const element = focused();
  const left = stops.at(-1);
  // the fields inside a date are one control
  if (element && left?.element === element) {
    left.looks.push(looksOf(element));
    return { at: 'same', faults: [] };
  }
  const ring = left && ringFault(left.element, left.looks);
  const faults = ring ? [ring] : [];
  if (!element || isSentinel(element) || !holds(scene(), element)) return { at: 'outside', faults };
  if (stops.some((stop) => stop.element === element)) return { at: 'again', faults };
  stops.push({ element, looks: [looksOf(element)] });
  const sight = sightFault(element);
  return { at: 'new', faults: sight ? [...faults, sight] : faults };
}

/** The stops from the first to the last. */
function inOrder(backwards: boolean): Element[] {
  const elements = stops.map(({ element }) => element).filter((element) => element.isConnected);
  return backwards ? elements.reverse() : elements;
}

/** Ends the walk: what it did not reach, and where it went against the eye, in both directions of writing. */
export function judgeWalk(backwards: boolean): Fault[] {
  const reached = inOrder(backwards);
  const missed = required
    .filter((control) => control.isConnected && isShown(control))
    .filter((control) => !reached.some((stop) => sharesStop(control, stop)));
  endWalk();
  return [
    ...missed.map((control) => fault('reached', control, 'is never reached by the Tab key')),
    ...outOfOrder(reached),
  ];
}

/** Where the last walk goes against the eye as the page lies now: after its direction was turned, say. */
export const judgeOrder = (): Fault[] => outOfOrder(inOrder(false));

/** What has the focus, in words. */
export function focusInWords(): string {
  const element = focused();
  return element ? inWords(element) : 'nothing';
}
