// The form page: the element and the hand-written form, each put on the page and taken away again.
import 'mentorship-widgets/elements/feedback-form.js';
import { handForm } from '../baseline/form.js';
import { bareRecords } from '../data.js';
import { find, findAll, settle, timeToPaint } from './frames.js';
import { alone, benchOf, within } from './variants.js';

const sendButton = ({ root }) => findAll(root, 'button').find((one) => one.textContent.trim() === 'Send to Amara');

const bench = benchOf({
  variants: {
    ours: within(bareRecords(), 'feedback-form'),
    baseline: () => () => alone(handForm({ partner: 'Amara', onSend: () => undefined })),
  },
  isShown: (shown) => sendButton(shown) !== undefined,
  counted: { fields: 'input, textarea' },
});

globalThis.bench = {
  ...bench,

  /** Sends the empty form, as who has the pointer on the button; resolves with milliseconds and frames until its problems were painted. */
  async submit() {
    sendButton(bench.shown()).dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await settle();
    return timeToPaint(
      () => sendButton(bench.shown()).click(),
      () => find(bench.shown().root, '.summary') !== undefined,
    );
  },
};
