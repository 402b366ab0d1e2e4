// When something has been painted, and what a part of a page says.

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Runs after the style, layout and paint of the frame in whose callback it is called. */
const afterFrame = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage('painted');
  });

/** Resolves with the number of frames that it took until one was painted that shows what is asked for. */
export async function untilPainted(isShown, limit = 2000) {
  for (let frames = 1; frames <= limit; frames++) {
    await frame();
    if (!isShown()) continue;
    await afterFrame();
    return frames;
  }
  throw new Error('It was never shown');
}

/**
 * Milliseconds from `act` to the end of the frame that shows its result, and the number of frames that took. It acts at
 * the beginning of a frame, so that no time is lost, or won, in waiting for the next one.
 */
export async function timeToPaint(act, isShown) {
  let start = 0;
  requestAnimationFrame(() => {
    start = performance.now();
    act();
  });
  // its first look is in the same frame, after all that `act` has done without waiting for anything
  const frames = await untilPainted(() => start > 0 && isShown());
  return { ms: performance.now() - start, frames };
}

/** Lets what is left over (frames, timers, garbage) be done before the next sample. */
export async function settle() {
  await untilPainted(() => true);
  await new Promise((resolve) => setTimeout(resolve));
  globalThis.gc?.();
  await untilPainted(() => true);
}

const SILENT = new Set(['STYLE', 'SCRIPT', 'TEMPLATE']);

function* textsOf(node) {
  if (node.nodeType === Node.TEXT_NODE) yield node.data;
  if (SILENT.has(node.nodeName)) return;
  for (const child of node.shadowRoot?.childNodes ?? node.childNodes) yield* textsOf(child);
}

/** All text below a node, shadow roots included, as words. */
export const wordsOf = (node) => [...textsOf(node)].join(' ').split(/\s+/).filter(Boolean);

/** Every element below a node that fits the selector, shadow roots included. */
export function findAll(node, selector) {
  const found = [...node.querySelectorAll(selector)];
  for (const one of node.querySelectorAll('*')) if (one.shadowRoot) found.push(...findAll(one.shadowRoot, selector));
  if (node.shadowRoot) found.push(...findAll(node.shadowRoot, selector));
  return found;
}

export const find = (node, selector) => findAll(node, selector)[0];
