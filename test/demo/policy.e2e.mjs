// Every element with data of the sample under a policy as strict as a host page can have: nothing is blocked.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { drivenEngines } from '../runner/browsers.mjs';
import { serve } from '../runner/serve.mjs';
import { openTab } from './tab.mjs';

/** What each person of the sample sees in each element on 21 October 2026. */
const SIGHTS = [
  {
    as: 'mentee',
    texts: {
      'meeting-planner': 'One hour later than usual for Amara.',
      'goal-board': 'Lead a project across three teams',
      'feedback-form': 'Amara gave you feedback on 20 October.',
      'mentor-directory': 'Director of programmes, New York',
    },
  },
  {
    as: 'mentor',
    texts: {
      'meeting-planner': '11:00–11:45 you, New York',
      'goal-board': 'Tell one story with data at the board retreat',
      'feedback-form': 'When I was stuck you asked what I would tell a friend',
      'mentor-directory': 'Civil servant, city planning',
      'mentorship-requests': 'Nobody waits for anything.',
    },
  },
  {
    as: 'visitor',
    texts: {
      'meeting-planner': 'Sign in to see and plan meetings.',
      'mentor-directory': 'Civil servant, city planning',
    },
  },
];

for (const { name, launch } of drivenEngines()) {
  describe(`the demo under a strict policy in ${name}`, () => {
    let server;
    let browser;

    before(async () => {
      server = await serve('out/demo', { strict: true });
      browser = await launch();
    });

    after(async () => {
      await browser?.close();
      server?.close();
    });

    for (const { as, texts } of SIGHTS) {
      it(`shows a ${as} everything and breaks nothing`, async () => {
        const tab = await openTab(browser, server.address);
        await tab.visit(`?as=${as}`);
        for (const [tag, text] of Object.entries(texts)) await tab.sees(tag, text);
        assert.deepEqual(tab.faults, []);
      });
    }

    it('opens its dialogs and breaks nothing', async () => {
      const tab = await openTab(browser, server.address);
      await tab.visit('?as=mentee');
      await tab.click('goal-board', 'button', 'Add a goal');
      await tab.click('dialog', 'button', 'Cancel');
      await tab.click('meeting-planner', 'button', 'Plan a meeting');
      await tab.click('dialog', 'button', 'Cancel');
      await tab.click('meeting-planner', 'button', 'Pick a question');
      await tab.click('feedback-form', 'button', 'Read it');
      assert.deepEqual(tab.faults, []);
    });

    it('would tell a violation', async () => {
      const tab = await openTab(browser, server.address);
      await tab.visit('?as=visitor');
      await tab.run(() => document.body.insertAdjacentHTML('beforeend', '<p style="color: red">red</p>'));
      await tab.run(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
      assert.match(tab.faults.join('\n'), /policy: style-src/u);
    });
  });
}
