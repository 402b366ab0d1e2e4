// What the checks ask of a page; they find it there under the name `harness`.
import { controls } from './controls.js';
import { everything, inWords } from './tree.js';

export { silentDialogs } from './dialogs.js';
export { cutTexts, spaceText, wideRegions } from './fit.js';
export { moving } from './motion.js';
export { smallTargets } from './target.js';
export { scene } from './tree.js';
export { beginWalk, focusInWords, judgeOrder, judgeWalk, step } from './walk.js';

/** Frames without a change after which a page stands still. */
const FRAMES = 12;

const shownNow = (): string =>
  [...everything(document.body)]
    .map((element) => `${element.localName} ${element.attributes.length} ${element.textContent.length}`)
    .join();

const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));

/** Resolves when nothing that is shown has changed for some frames. */
export async function standsStill(): Promise<void> {
  let last = shownNow();
  for (let same = 0; same < FRAMES; same++) {
    await frame();
    const now = shownNow();
    if (now !== last) same = 0;
    last = now;
  }
}

/** True while a modal dialog or a menu is open. */
export const isOpen = (): boolean =>
  [...everything(document.body)].some((element) => element.matches('dialog:modal, :popover-open'));

/** The first control whose words begin so. */
export const findControl = (words: string): Element | undefined =>
  controls().find((control) => inWords(control).startsWith(words));

/** Every control in words. */
export const listControls = (): string[] => controls().map(inWords);
