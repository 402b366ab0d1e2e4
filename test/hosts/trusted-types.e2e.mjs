// A page whose policy allows no text to become markup unless a policy that it names has made it.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { STRICT_POLICY } from '../runner/serve.mjs';
import { addFirstGoal, inEveryEngine, OTHER_SCRIPT, SCRIPT } from './host.mjs';

const trusting = (names) => ({
  'content-security-policy': `${STRICT_POLICY}; require-trusted-types-for 'script'; trusted-types ${names}`,
});

const BODY = `
  <mentorship-provider user="lena" user-name="Lena Brandt">
    <mentor-card name="Amara Okoye" headline="Director of programmes"></mentor-card>
    <goal-board></goal-board>
    <meeting-planner></meeting-planner>
    <feedback-form></feedback-form>
  </mentorship-provider>
  <host-element></host-element>`;

const HOST_SCRIPT = '/host-element.js';

/** What a host writes, and which scripts it loads; the last one is refused its policy. */
const PAGES = {
  '/own.html': { body: BODY, headers: trusting('mentorship-widgets') },
  '/host-first.html': {
    body: BODY,
    headers: trusting('mentorship-widgets lit-html'),
    scripts: [HOST_SCRIPT, SCRIPT],
  },
  '/host-last.html': { body: BODY, headers: trusting('mentorship-widgets lit-html'), scripts: [SCRIPT, HOST_SCRIPT] },
  '/two-copies.html': { body: BODY, headers: trusting('mentorship-widgets'), scripts: [SCRIPT, OTHER_SCRIPT] },
  '/refused.html': { body: BODY, headers: trusting('lit-html') },
};

const seesAll = async (tab) => {
  await tab.sees('mentor-card', 'Director of programmes');
  await tab.sees('meeting-planner', 'Who do you meet?');
  await tab.sees('feedback-form', 'mentorship');
  await addFirstGoal(tab, 'Read more');
};

inEveryEngine('Trusted Types', { pages: PAGES, strict: true }, (host) => {
  it('H19 the policy mentorship-widgets is all that every element needs', async () => {
    const tab = await host.open('/own.html');
    await seesAll(tab);
    assert.deepEqual([tab.faults, tab.warnings], [[], []]);
  });

  for (const path of ['/host-first.html', '/host-last.html']) {
    it(`H19 a Lit of the host and ours draw side by side: ${path}`, async () => {
      const tab = await host.open(path);
      await seesAll(tab);
      await tab.sees('host-element', "The host's own element");
      assert.deepEqual([tab.faults, tab.warnings], [[], []]);
    });
  }

  it('H19 H5 a second copy of the script leaves the page as the first one drew it', async () => {
    const tab = await host.open('/two-copies.html');
    await seesAll(tab);
    assert.equal(tab.warnings.filter((text) => text.includes('is already defined by version')).length >= 5, true);
  });

  it('H19 where the policy is refused, the page says what it needs in words', async () => {
    const tab = await host.open('/refused.html');
    await tab.page.waitForFunction(() => customElements.get('goal-board'));
    const enforces = await tab.run(() => 'trustedTypes' in globalThis);
    assert.equal(tab.warnings.join().includes('trusted-types mentorship-widgets'), enforces);
  });
});
