// Plain elements that name a widget, on pages that load the browser file and do nothing else.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { STRICT_POLICY } from '../runner/serve.mjs';
import { addFirstGoal, inEveryEngine, OTHER_SCRIPT, SCRIPT } from './host.mjs';

const CARD = '<div id="card" data-mentorship-widget="mentor-card" data-name="Ruth Adler" data-topics="Budgets"></div>';
const JSON_CARD =
  '<div data-mentorship-widget="mentor-card"><p>{“name”: “Ruth Adler”, “topics”: [“Budgets”]}</p></div>';
const BOARD =
  '<div data-mentorship-widget="mentorship-provider" data-user="lena"><div data-mentorship-widget="goal-board"></div></div>';

const TRUSTING = {
  'content-security-policy': `${STRICT_POLICY}; require-trusted-types-for 'script'; trusted-types mentorship-widgets`,
};

const PAGES = {
  '/card.html': { body: CARD, headers: TRUSTING },
  '/json.html': { body: JSON_CARD, headers: TRUSTING },
  '/board.html': { body: BOARD, headers: TRUSTING },
  '/two-copies.html': { body: CARD, scripts: [SCRIPT, OTHER_SCRIPT] },
  '/late.html': { body: '<main></main>' },
};

inEveryEngine('plain elements on a page', { pages: PAGES, strict: true }, (host) => {
  for (const path of ['/card.html', '/json.html']) {
    it(`H3 H19 are mounted under a strict policy: ${path}`, async () => {
      const tab = await host.open(path);
      for (const words of ['Ruth Adler', 'Budgets']) await tab.sees('mentor-card', words);
      assert.deepEqual([tab.faults, tab.warnings], [[], []]);
    });
  }

  it('H3 keep what is written in them over a reload', async () => {
    const tab = await host.open('/board.html');
    await addFirstGoal(tab, 'Read more');
    await tab.page.reload();
    await tab.find('goal-board', 'heading', 'Read more');
    assert.deepEqual([tab.faults, tab.warnings], [[], []]);
  });

  it('H3 H5 are mounted once by two copies of the script', async () => {
    const tab = await host.open('/two-copies.html');
    await tab.sees('mentor-card', 'Ruth Adler');
    await tab.run(() => document.querySelector('#card').setAttribute('data-name', 'Kenji Watanabe'));
    await tab.sees('mentor-card', 'Kenji Watanabe');
    assert.equal(await tab.run(() => document.querySelectorAll('mentor-card').length), 1);
    assert.deepEqual(tab.faults, []);
  });

  it('H3 are mounted when the page brings them later', async () => {
    const tab = await host.open('/late.html');
    await tab.run((markup) => {
      document.querySelector('main').innerHTML = markup;
    }, CARD);
    await tab.sees('mentor-card', 'Ruth Adler');
    assert.deepEqual([tab.faults, tab.warnings], [[], []]);
  });
});
