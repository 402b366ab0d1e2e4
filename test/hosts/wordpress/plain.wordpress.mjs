// A site without the plugin, whose theme loads the script: what is left for each role.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchChromium } from '../../runner/browsers.mjs';
import { openAs, publish } from './client.mjs';
import { ROLES, ROUTES, SHOWN } from './routes.mjs';

describe('WordPress without the plugin, with one line in the theme', () => {
  let browser;

  const without = (url) => `${url}&plain=1`;

  before(async () => {
    browser = await launchChromium();
  });

  after(async () => {
    await browser?.close();
  });

  const route = (name) => ROUTES.find((one) => one.name === name);

  for (const role of ROLES) {
    for (const name of ['a plain div', 'a plain div with JSON']) {
      it(`H3 ${name}, saved by the ${role}, shows the mentor`, async () => {
        const post = await publish(role, route(name).content, { plain: true });
        assert.equal(post.kept, route(name).content);
        const tab = await openAs(browser, without(post.url));
        for (const words of SHOWN) await tab.sees('mentor-card', words);
        assert.deepEqual([tab.faults, tab.warnings], [[], []]);
        await tab.close();
      });
    }
  }

  for (const [role, isKept] of Object.entries({
    administrator: true,
    editor: true,
    author: false,
    contributor: false,
  })) {
    it(`the tag, saved by the ${role}, ${isKept ? 'is kept' : 'is gone, with its list left'}`, async () => {
      const post = await publish(role, route('the tag').content, { plain: true });
      assert.equal(post.kept.includes('<mentor-card name="Ruth Adler"'), isKept);
      assert.equal(post.kept.includes('<li>Ruth Adler, Vienna</li>'), true);
    });
  }
});
