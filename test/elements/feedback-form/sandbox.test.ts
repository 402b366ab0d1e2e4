import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { chord, mouse, type Point } from '../../runner/input.js';
import { until } from '../../support/until.js';

/** A frame that may run scripts and nothing else: no forms, no storage, an origin of its own. */
async function openFrame() {
  const page = `<!doctype html><html lang="en"><body><script type="module" src="${import.meta.resolve('./sandbox-page.ts')}"></script></body></html>`;
  const answers = new Map<number, unknown>();
  const hear = ({ data }: MessageEvent<{ id: number; answer: unknown }>) => answers.set(data.id, data.answer);
  window.addEventListener('message', hear);
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="A frame" sandbox="allow-scripts" width="700" height="560" .srcdoc=${page}></iframe>`,
  );
  let count = 0;
  const answerTo = async (id: number) => {
    await until(() => answers.has(id), 'the frame does not answer');
    return answers.get(id);
  };
  const ask = (question: string, ...words: string[]) => {
    count += 1;
    frame.contentWindow?.postMessage({ id: count, ask: question, with: words }, '*');
    return answerTo(count);
  };
  await answerTo(0);
  return { frame, ask };
}

type Frame = Awaited<ReturnType<typeof openFrame>>;

async function click({ frame, ask }: Frame, role: string, name: string): Promise<void> {
  const place = (await ask('place', role, name)) as Point;
  const { left, top } = frame.getBoundingClientRect();
  await mouse({ move: { x: Math.round(left + place.x), y: Math.round(top + place.y) } }, 'down', 'up');
}

async function untilText({ ask }: Frame, text: string): Promise<void> {
  let shown: unknown = '';
  await until(async () => {
    shown = await ask('text');
    return String(shown).includes(text);
  }, `"${text}" is not shown`);
}

const WHEN = 'When and where was it?';
const SAW = 'What did you see or hear?';

describe('feedback-form in a frame that may only run scripts', () => {
  const WAYS: readonly [string, (frame: Frame) => Promise<void>][] = [
    ['a click', (frame) => click(frame, 'button', 'Send to Amara')],
    [
      'Enter',
      async (frame) => {
        await click(frame, 'textbox', WHEN);
        await chord('Enter');
      },
    ],
  ];

  for (const [way, send] of WAYS) {
    it(`says what is needed and then sends by ${way}; the address stays`, async () => {
      const frame = await openFrame();
      const { ask } = frame;
      const address = await ask('address');
      await send(frame);
      await untilText(frame, '2 things before it can go');
      await click(frame, 'button', 'Say what you saw or heard');
      await ask('type', SAW, 'You waited for the answer, twice.');
      await ask('type', WHEN, 'Our talk');
      await untilText(frame, 'Your text stays here until you close the tab');
      expect(await ask('value')).to.include({ situation: 'Our talk' });
      await send(frame);
      await untilText(frame, 'Sent to Amara.');
      await until(async () => ((await ask('told')) as string[]).length > 0);
      expect(await ask('told')).to.deep.equal(['feedback-submit']);
      expect(await ask('address')).to.equal(address);
    });
  }
});
