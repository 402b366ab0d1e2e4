// Runs inside the sandboxed frame, in an origin of its own: it shows the form and answers what the test asks.
import { html, render } from 'lit';
import '../../../src/elements/feedback-form/feedback-form.js';
import '../../../src/elements/mentorship-provider/mentorship-provider.js';
import { byRole, findRole, shownText, type } from '../../support/find.js';
import { LENA, mentorship, NOW } from '../../support/sample.js';
import { worldOf } from '../../support/world.js';

/** What the test may ask; each answer carries the number of its question. */
const ANSWERS = {
  text: () => shownText(document.body),
  address: () => location.href,
  told: () => told,
  value: () => document.querySelector('feedback-form')?.value,
  place: (role: string, name: string) => {
    const found = byRole(document.body, role, name);
    found.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = found.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  },
  type: (name: string, text: string) => {
    type(byRole(document.body, 'textbox', name), text);
  },
} as const;

const told: string[] = [];
const { storage } = await worldOf([mentorship()]);

for (const name of ['submit', 'feedback-submit', 'beforeunload'])
  window.addEventListener(name, () => {
    told.push(name);
  });

render(
  html`<mentorship-provider lang="en" .storageFactory=${storage} .user=${LENA} .clock=${() => NOW}>
    <form action="about:blank#gone"><feedback-form name="talk"></feedback-form><button>Save the page</button></form>
  </mentorship-provider>`,
  document.body,
);

window.addEventListener(
  'message',
  ({ data }: MessageEvent<{ id: number; ask: keyof typeof ANSWERS; with: string[] }>) => {
    const [first = '', second = ''] = data.with;
    parent.postMessage({ id: data.id, answer: ANSWERS[data.ask](first, second) }, '*');
  },
);
await findRole(document.body, 'button', 'Send to Amara');
parent.postMessage({ id: 0, answer: 'ready' }, '*');
