// The form page: the element and the hand-written form, each put on the page and taken away again.
import 'mentorship-widgets/elements/feedback-form.js';
import { handForm } from '../baseline/form.js';
import { bareRecords } from '../data.js';
import { find, findAll, settle, timeToPaint, wordsOf } from './frames.js';
import { providerOn, storageOf, whenReady } from './ours.js';

let shown;

const VARIANTS = {
  async ours() {
    const provider = providerOn(await storageOf(bareRecords()));
    await whenReady(provider);
    return () => {
      const form = Object.assign(document.createElement('feedback-form'), { lang: 'en-GB' });
      provider.append(form);
      return { root: form, remove: () => provider.remove() };
    };
  },
  baseline: () => () => {
    const { element } = handForm({ partner: 'Amara', onSend: () => undefined });
    document.body.append(element);
    return { root: element, remove: () => element.remove() };
  },
};

const sendButton = () => findAll(shown.root, 'button').find((button) => button.textContent.trim() === 'Send to Amara');

globalThis.bench = {
  variants: VARIANTS,

  async mount(name) {
    localStorage.clear();
    const put = await VARIANTS[name]();
    await settle();
    const { ms } = await timeToPaint(
      () => (shown = put()),
      () => sendButton() !== undefined,
    );
    return ms;
  },

  /** Sends the empty form, as who has the pointer on the button; resolves with milliseconds and frames until its problems were painted. */
  async submit() {
    sendButton().dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await settle();
    return timeToPaint(
      () => sendButton().click(),
      () => find(shown.root, '.summary') !== undefined,
    );
  },

  unmount() {
    shown?.remove();
    shown = undefined;
  },

  content: () => ({
    words: wordsOf(shown.root),
    buttons: findAll(shown.root, 'button').length,
    headings: findAll(shown.root, 'h2, h3, h4').length,
    fields: findAll(shown.root, 'input, textarea').length,
  }),
};
