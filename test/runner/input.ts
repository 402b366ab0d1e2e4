import { executeServerCommand } from '@web/test-runner-commands';

/** CSS pixels from the top left corner of the viewport. */
export interface Point {
  x: number;
  y: number;
}

/** `move` goes from the last place to `x`, `y` in `steps` (default 1) even parts, each its own event. */
export type PointerStep = 'down' | 'up' | 'cancel' | { move: Point & { steps?: number } };

/** Presses the last key while those before it are held: `chord('Shift', 'Tab')`. Trusted, in every engine. */
export async function chord(...keys: string[]): Promise<void> {
  await executeServerCommand<boolean, string[]>('chord', keys);
}

/** Resolves with the size that the page really got; WebKitGTK is never narrower than 447 px. */
export const viewport = (size: { width: number; height: number }): Promise<{ width: number; height: number }> =>
  executeServerCommand('viewport', size);

/** Sets media features such as `{ 'forced-colors': 'active' }`; `{}` ends it. Resolves with false where the engine cannot. */
export const media = (features: Record<string, string>): Promise<boolean> => executeServerCommand('media', features);

/** Sends trusted mouse input; place and button last from call to call. Works in every engine; `cancel` is not for it. */
export const mouse = (...steps: PointerStep[]): Promise<boolean> =>
  executeServerCommand('pointer', { type: 'mouse', steps });

/**
 * Sends trusted input of one finger. Moves before `down` only say where it will go down. Resolves with false, and does
 * nothing, where the engine lacks a step: `cancel` outside Chromium, every step in WebKitGTK.
 */
export const touch = (...steps: PointerStep[]): Promise<boolean> =>
  executeServerCommand('pointer', { type: 'touch', steps });

/** The middle of an element, for `move`. */
export function middleOf(element: Element): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}
