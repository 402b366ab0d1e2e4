// One variant of a thing at a time, put on the page and taken away again.
import { findAll, settle, timeToPaint, wordsOf } from './frames.js';
import { providerOn, storageOf, whenReady } from './ours.js';

/** Puts an element on the page by itself. */
export function alone({ element }) {
  document.body.append(element);
  return { root: element, remove: () => element.remove() };
}

/**
 * Our element on a page whose store holds the records, and is open unless it is to be opened by the element; the other
 * options are of the provider.
 */
export const within = (records, tag, { opened = true, ...options } = {}) =>
  async function prepare() {
    const provider = providerOn(await storageOf(records), options);
    if (opened) await whenReady(provider);
    return () => {
      const root = Object.assign(document.createElement(tag), { lang: 'en-GB' });
      provider.append(root);
      return { root, remove: () => provider.remove() };
    };
  };

/**
 * What every measure asks of a page. Each of the `variants` prepares what is not measured and answers what puts it on the
 * page; `isShown` tells of what stands there whether all of it does; `counted` are selectors of what a fair copy has as
 * many of.
 */
export function benchOf({ variants, isShown, counted }) {
  let shown;
  let put;

  /** Prepares what is not measured. */
  async function prepare(name) {
    localStorage.clear();
    put = await variants[name]();
    await settle();
  }

  /** Puts what was prepared on the page; resolves with the milliseconds from then to the paint of all of it. */
  async function show() {
    const { ms } = await timeToPaint(
      () => (shown = put()),
      () => isShown(shown),
    );
    return ms;
  }

  return {
    variants,
    settle,
    prepare,
    show,
    /** The variant on the page: its root, and what puts an end to it. */
    shown: () => shown,

    /** Puts a variant on the page; resolves with the milliseconds from then to the paint of all of it. */
    async mount(name) {
      await prepare(name);
      return show();
    },

    unmount() {
      shown?.remove();
      shown = undefined;
      put = undefined;
    },

    /** What the variant shows, to be compared with another one. */
    content: () => ({
      words: wordsOf(shown.root),
      buttons: findAll(shown.root, 'button').length,
      headings: findAll(shown.root, 'h2, h3, h4').length,
      ...Object.fromEntries(
        Object.entries(counted).map(([what, selector]) => [what, findAll(shown.root, selector).length]),
      ),
    }),
  };
}
