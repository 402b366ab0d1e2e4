// Each way to bring a mentor onto a page of a site with the plugin, saved by each role: what WordPress keeps, and what a visitor sees of it.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchChromium } from '../../runner/browsers.mjs';
import { markupOf, openAs, publish } from './client.mjs';
import { ROLES, ROUTES, SHOWN } from './routes.mjs';

describe('H3 WordPress with the plugin', () => {
  let browser;

  before(async () => {
    browser = await launchChromium();
  });

  after(async () => {
    await browser?.close();
  });

  for (const role of ROLES) {
    for (const { name, content, keptFor, list = false } of ROUTES) {
      it(`H3 ${name}, saved by the ${role}, is kept and shows the mentor`, async () => {
        const post = await publish(role, content);
        assert.equal(post.kept, keptFor?.(role) ?? content);

        const markup = await markupOf(post.url);
        assert.equal(markup.includes('<li>Ruth Adler, Vienna</li>'), list, 'the list without the script');
        assert.match(markup, /<script type="module" [^>]*\/widgets\/mentorship-widgets\.js\?ver=\d/u);

        const tab = await openAs(browser, post.url);
        for (const words of SHOWN) await tab.sees('mentor-card', words);
        const cards = await tab.run(() => document.querySelectorAll('mentor-card').length);
        assert.equal(cards, 1);
        assert.deepEqual([tab.faults, tab.warnings], [[], []]);
        await tab.close();
      });
    }
  }
});
