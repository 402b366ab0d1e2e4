import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/goal-board/goal-board.js';
import { findRole } from '../support/find.js';
import { worldOf } from '../support/world.js';

/** Red, green and blue (0 to 1) of any colour, as the browser paints it. */
function painted(colour: string): [number, number, number] {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = context.getImageData(0, 0, 1, 1).data;
  return [r / 255, g / 255, b / 255];
}

function luminance(colour: string): number {
  const linear = painted(colour).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
}

describe('a page that sets the accent alone', () => {
  for (const scheme of ['light', 'dark']) {
    for (const accent of ['rebeccapurple', 'gold', 'crimson', 'black', 'aquamarine']) {
      it(`can read the words on ${accent}, ${scheme}`, async () => {
        const { storage } = await worldOf();
        const brand = `--mw-accent: ${accent}; color-scheme: ${scheme}`;
        const page = await fixture<HTMLElement>(html`
          <mentorship-provider lang="en" style=${brand} .storageFactory=${storage} user="lena">
            <goal-board></goal-board>
          </mentorship-provider>
        `);
        const button = await findRole(page, 'button', 'Add my first goal');
        const { color, backgroundColor } = getComputedStyle(button);
        const [lighter = 0, darker = 0] = [luminance(color), luminance(backgroundColor)].sort((a, b) => b - a);
        expect((lighter + 0.05) / (darker + 0.05)).to.be.at.least(4.5);
      });
    }
  }
});
