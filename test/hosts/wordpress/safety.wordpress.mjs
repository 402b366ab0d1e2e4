// What somebody who may not write scripts tries all the same, and what the plugin writes onto a page by itself.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launchChromium } from '../../runner/browsers.mjs';
import { log, markupOf, openAs, people, publish } from './client.mjs';

const BREAKING_OUT = `Ruth'"><script>globalThis.broken = true</script><b x="`;

const inHtml = (markup) => `<!-- wp:html -->\n${markup}\n<!-- /wp:html -->`;
const inBlock = (attributes) => `<!-- wp:mentorship-widgets/element ${JSON.stringify(attributes)} /-->`;

/** What a contributor saves. */
const ATTEMPTS = {
  'a tag with a handler': inHtml('<mentor-card name="Ruth" onclick="globalThis.broken = true"></mentor-card>'),
  'a tag with a style': inHtml('<mentor-card name="Ruth" style="position: fixed"></mentor-card>'),
  'a tag with a script address': inHtml('<mentor-card name="Ruth" photo="javascript:/favicon.ico"></mentor-card>'),
  'a tag that says who reads': inHtml(
    '<mentorship-provider user="wp-1"><mentor-card name="Ruth"></mentor-card></mentorship-provider>',
  ),
  'a tag around a script': inHtml('<mentor-card name="Ruth"><script>globalThis.broken = true</script></mentor-card>'),
  'a shortcode with a handler':
    '[mentorship_widget element="mentor-card" name="Ruth" onclick="globalThis.broken = true"]',
  'a shortcode with a script address':
    '[mentorship_widget element="mentor-card" name="Ruth" src="javascript:globalThis.broken = true" photo="javascript:1"]',
  'a shortcode that leaves its attribute': `[mentorship_widget element="mentor-card" name='Ruth"><i onclick=1>']`,
  'a shortcode that says who reads':
    '[mentorship_widget element="mentorship-provider" user="wp-1" user_name="Ruth"]Ruth[/mentorship_widget]',
  'a shortcode of a foreign tag': '[mentorship_widget element="script" name="Ruth"]Ruth[/mentorship_widget]',
  'a shortcode with JSON that leaves its script': `[mentorship_widget element="mentor-card"]{"name":"Ruth </script><script>globalThis.broken = true</script>"}[/mentorship_widget]`,
  'a block that leaves its attribute': inBlock({ values: { name: BREAKING_OUT } }),
  'a block with a handler': inBlock({ values: { name: 'Ruth', onclick: 'globalThis.broken = true' } }),
  'a block with lists for words': inBlock({ values: { name: ['Ruth'], headline: { a: 1 } } }),
  'a block of a foreign tag': inBlock({ element: 'iframe', values: { src: 'javascript:globalThis.broken = true' } }),
};

/** Tags of ours in the content of a page, with their attributes, as they came from the server. */
const ourTags = (markup) => markup.match(/<(?:mentor-card|mentorship-provider)\b[^>]*>/gu) ?? [];

describe('H3 the plugin writes', () => {
  let browser;

  before(async () => {
    browser = await launchChromium();
  });

  after(async () => {
    await browser?.close();
  });

  for (const [name, content] of Object.entries(ATTEMPTS)) {
    it(`nothing that runs: ${name}`, async () => {
      const { url } = await publish('contributor', content);
      for (const tag of ourTags(await markupOf(url))) {
        assert.doesNotMatch(
          tag.slice(1).replace(/"[^"]*"/gu, '""'),
          /\s(?:on\w+|style|user|user-name)(?:=|\s|>)|[<']/u,
        );
        assert.doesNotMatch(tag, /javascript:/u);
      }
      const tab = await openAs(browser, url);
      assert.equal(await tab.run(() => 'broken' in globalThis), false);
      assert.equal(
        await tab.run(
          () =>
            document.querySelectorAll(
              'iframe, [onclick], b[x], .wp-block-post-content script:not([type="application/json"])',
            ).length,
        ),
        0,
      );
      assert.deepEqual(tab.faults, []);
      await tab.close();
    });
  }

  it('who is signed in, escaped, and nobody for a visitor', async () => {
    const { url } = await publish('author', '[mentorship_widget element="goal-board"]');
    assert.deepEqual(ourTags(await markupOf(url)), []);

    const [provider, ...others] = ourTags(await markupOf(url, 'subscriber'));
    assert.deepEqual(others, []);
    assert.doesNotMatch(provider.slice(1).replace(/"[^"]*"/gu, '""'), /[<']/u);

    const tab = await openAs(browser, url, 'subscriber');
    await tab.find('goal-board', 'button', 'Add my first goal');
    const said = await tab.run(() => {
      const { person, name } = document.querySelector('mentorship-provider').store.snapshot.identity;
      return { person, name, holdsBoard: document.querySelector('mentorship-provider goal-board') !== null };
    });
    assert.deepEqual(said, {
      person: `person:wp-${people.subscriber}`,
      name: 'Lena "Leo" O\'Brien & Brandt',
      holdsBoard: true,
    });
    assert.deepEqual([tab.faults, tab.warnings], [[], []]);
    await tab.close();
  });

  it('one module from its own folder, with a version, and no line of script into the page', async () => {
    const { url } = await publish('author', '[mentorship_widget element="mentor-card" name="Ruth Adler"]');
    const scripts = (await markupOf(url))
      .match(/<script[^]*?<\/script>/gu)
      .filter((script) => /mentorship/u.test(script));
    assert.equal(scripts.length, 1);
    assert.match(
      scripts[0],
      /^<script type="module" src='?"?http:\/\/127\.0\.0\.1:\d+\/wp-content\/plugins\/mentorship-widgets\/widgets\/mentorship-widgets\.js\?ver=\d+\.\d+\.\d+['"] id=['"]mentorship-widgets-js['"]><\/script>$/u,
    );
  });

  it('nothing onto a page without an element', async () => {
    const { url } = await publish('author', 'Our mentors are on holiday.');
    assert.doesNotMatch(await markupOf(url), /mentorship/u);
  });

  it('nothing that PHP complains about', () => {
    let complaints = '';
    try {
      complaints = readFileSync(log, 'utf8');
    } catch (error) {
      assert.equal(error.code, 'ENOENT');
    }
    assert.deepEqual(
      complaints.split('\n').filter((line) => line.includes('mentorship-widgets')),
      [],
    );
  });
});
