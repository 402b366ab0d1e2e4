// What the page of the demo itself does: files by picker and drop, the day it shows, starting over, its looks.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { drivenEngines } from '../runner/browsers.mjs';
import { serve } from '../runner/serve.mjs';
import { openTab } from './tab.mjs';

const PEOPLE = 'Full name;City;Time zone;Places\nAda Lind;Oslo;Europe/Oslo;2\nBo Ek;Malmö;Europe/Malmo;1\n';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs in the page: one line for each obstacle that axe finds. */
const findObstacles = async () => {
  const { violations } = await globalThis.axe.run(document);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.flat().join(' ')}`));
};

/** Runs in the page: drops a file on the place for files. */
const dropFile = ([name, text]) => {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([text], name));
  document
    .querySelector('demo-files section')
    .dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
};

for (const { name, launch } of drivenEngines()) {
  describe(`the page of the demo in ${name}`, () => {
    let server;
    let browser;
    let folder;
    let context;

    const open = async (query) => {
      context = await browser.createBrowserContext();
      const tab = await openTab(context, server.address);
      await tab.visit(query);
      return tab;
    };

    before(async () => {
      server = await serve('out/demo', { strict: true });
      browser = await launch();
      folder = mkdtempSync(join(tmpdir(), 'demo-'));
    });

    afterEach(async () => {
      await context.close();
    });

    after(async () => {
      await browser?.close();
      server?.close();
      rmSync(folder, { recursive: true });
    });

    it('takes a file by the picker, shows who is in it at once, and tells what was left out', async () => {
      const file = join(folder, 'friends.csv');
      writeFileSync(file, PEOPLE);
      const tab = await open('?empty&as=noor-haddad');
      await tab.sees('mentor-directory', 'Nobody is listed here yet');
      await tab.upload('input[type=file]', file);
      await tab.sees('demo-files', 'friends.csv: 1 entry is here now.');
      await tab.sees('demo-files', 'friends.csv: 1 thing could not be read. The rest came in.');
      await tab.use('demo-files summary');
      await tab.sees('demo-files', 'Line 3, column 3 (Time zone) “Europe/Malmo” is not a time zone.');
      await tab.sees('mentor-directory', 'Ada Lind');
    });

    it('takes a file by drop, and says where a broken one breaks', async () => {
      const tab = await open('?empty&as=noor-haddad');
      await tab.run(dropFile, ['people.csv', 'Name,Places\nOle,1']);
      await tab.sees('mentor-directory', 'Ole');
      await tab.run(dropFile, ['broken.json', '{\n  "format": oops\n}']);
      await tab.use('demo-files summary');
      await tab.sees('demo-files', 'Line 2, column 13 The file cannot be read from here on: “o” was not expected.');
    });

    it('shows the day of the sample, today, or the one that its address asks for', async () => {
      const tab = await open('?as=mentee');
      await tab.sees('body', 'The sample tells of Wednesday, 21 October 2026 at 10:20');
      await tab.click('body', 'link', 'Show today instead');
      await tab.sees('body', 'This page shows today');
      await tab.visit('?as=mentor&now=2026-03-02T12:00:00Z');
      await tab.sees('body', 'This page shows Monday, 2 March 2026 at 07:00');
    });

    it('goes a week or a month ahead, as everybody who looks, and back to the day of the sample', async () => {
      const tab = await open('?as=mentee');
      await tab.click('body', 'link', 'A week later');
      await tab.sees('body', 'This page shows Wednesday, 28 October 2026 at 09:20');
      await tab.sees('meeting-planner', 'Next meeting, today');
      await tab.click('body', 'link', 'Amara Okoye, mentor');
      await tab.click('body', 'link', 'A month later');
      await tab.sees('body', 'This page shows Friday, 27 November 2026 at 03:20');
      await tab.click('body', 'link', 'Show the day of the sample');
      await tab.sees('body', 'The sample tells of Wednesday, 21 October 2026');
    });

    it('starts over: what was made is gone, the sample is back', async () => {
      const tab = await open('?as=newcomer');
      await tab.type('goal-board', 'My first goal', 'Swim');
      await tab.click('goal-board', 'button', 'Add my first goal');
      await tab.click('dialog', 'button', 'Save goal');
      await tab.find('goal-board', 'heading', 'Swim');
      await tab.click('body', 'button', 'Start over');
      await tab.sees('demo-files', 'programme.json: 96 entries are here now.');
      await tab.sees('goal-board', 'What would you like to be able to do?');
    });

    it('changes its looks and keeps them in its address', async () => {
      const tab = await open('?as=visitor');
      await tab.use('.looks summary');
      await tab.click('body', 'radio', 'Dark');
      await tab.click('body', 'radio', 'Right to left');
      await tab.click('body', 'radio', 'Compact');
      const look = () => {
        const { dir, dataset } = document.documentElement;
        return [location.search, dir, dataset.theme, dataset.density, dataset.width];
      };
      const expected = ['?as=visitor&theme=dark&dir=rtl&density=compact', 'rtl', 'dark', 'compact', 'full'];
      assert.deepEqual(await tab.run(look), expected);
      await tab.reload();
      assert.deepEqual(await tab.run(look), expected);
    });

    for (const query of ['?as=mentee', '?as=mentor&theme=dark', '?as=newcomer&width=narrow', '?as=visitor&dir=rtl']) {
      it(`has no obstacle that axe knows: ${query}`, async () => {
        const tab = await open(query);
        await tab.sees('mentor-directory', 'Aisha Bello');
        await tab.run(axeSource);
        assert.deepEqual(await tab.run(findObstacles), []);
        assert.equal(await tab.run(() => document.documentElement.scrollWidth > innerWidth), false);
      });
    }
  });
}
