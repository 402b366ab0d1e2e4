// Content without blocks, in which WordPress makes paragraphs of blank lines, within our elements as well.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchChromium } from '../../runner/browsers.mjs';
import { openAs, publish } from './client.mjs';

const LIST = '<ul>\n<li>Ruth Adler, Vienna</li>\n</ul>';
const PROFILE = '{\n"name": "Ruth Adler",\n\n"topics": ["Budgets", "First talk"]\n}';

const between = (markup) => `Our mentors\n\n${markup}\n\nWrite to us.`;

/** What somebody typed, by whom, and where the list is to be found. */
const CONTENTS = [
  {
    name: 'a shortcode on lines of its own',
    role: 'contributor',
    content: between(
      `[mentorship_widget element="mentor-card" name="Ruth Adler" topics="Budgets"]\n\n${LIST}\n\n[/mentorship_widget]`,
    ),
    list: 'mentor-card > ul > li',
  },
  {
    name: 'a shortcode around JSON with a blank line in it',
    role: 'contributor',
    content: between(`[mentorship_widget element="mentor-card"]\n${PROFILE}\n[/mentorship_widget]`),
  },
  {
    name: 'a plain div around a list',
    role: 'contributor',
    content: between(
      `<div data-mentorship-widget="mentor-card" data-name="Ruth Adler" data-topics="Budgets">\n\n${LIST}\n\n</div>`,
    ),
    list: 'div > mentor-card > ul > li',
  },
  {
    name: 'a plain div around JSON with a blank line in it',
    role: 'contributor',
    content: between(`<div data-mentorship-widget="mentor-card">\n${PROFILE}\n</div>`),
  },
  {
    name: 'a tag with attributes alone',
    role: 'author',
    content: between('<mentor-card name="Ruth Adler" topics="Budgets"></mentor-card>'),
  },
];

/** Runs in the page: what stands between the first words and the last ones without being in the card. */
const strayText = () => {
  const content = document.querySelector('.wp-block-post-content, .entry-content');
  const copy = content.cloneNode(true);
  for (const card of copy.querySelectorAll('mentor-card')) card.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
};

describe('H3 content of WordPress without blocks', () => {
  let browser;

  before(async () => {
    browser = await launchChromium();
  });

  after(async () => {
    await browser?.close();
  });

  const open = async (role, content) => {
    const { url } = await publish(role, content);
    return openAs(browser, url);
  };

  for (const { name, role, content, list } of CONTENTS) {
    it(`shows ${name}`, async () => {
      const tab = await open(role, content);
      for (const words of ['Ruth Adler', 'Budgets']) await tab.sees('mentor-card', words);
      assert.equal(await tab.run(strayText), 'Our mentors Write to us.');
      if (list) assert.equal(await tab.run((path) => document.querySelectorAll(path).length, list), 1);
      assert.deepEqual([tab.faults, tab.warnings], [[], []]);
      await tab.close();
    });
  }

  it('H2 shows a board whose provider lost it to a paragraph, and says so', async () => {
    const tab = await open(
      'administrator',
      between(
        '<mentorship-provider storage="memory">\n\nYour goals\n\n<goal-board></goal-board>\n\n</mentorship-provider>',
      ),
    );
    await tab.find('goal-board', 'button', 'Add my first goal');
    assert.equal(await tab.run(() => document.querySelectorAll('mentorship-provider goal-board').length), 0);
    assert.match(tab.warnings.join(), /<goal-board> stands outside <mentorship-provider>/u);
    await tab.close();
  });

  it('H1 a JSON child that paragraphs broke says so in words', async () => {
    const tab = await open(
      'administrator',
      between(
        `<mentor-card>\n<script type="application/json">\n{"name": "Ruth Adler",\n\n}\n</script>\n</mentor-card>`,
      ),
    );
    await tab.find('mentor-card', 'button', 'Try again');
    assert.match(tab.warnings.join(), /the profile cannot be shown/u);
    await tab.close();
  });
});
