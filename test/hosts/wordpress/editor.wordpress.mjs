// The editors of WordPress, used as somebody uses them who writes a page.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchChromium } from '../../runner/browsers.mjs';
import { address, openAs, personIn, publish } from './client.mjs';

const WAIT = { timeout: 60_000 };

/** Runs in the editor: puts our block onto the page and selects it, as the inserter does. */
const insertBlock = () => {
  const { blocks, data } = globalThis.wp;
  data.dispatch('core/preferences')?.set('core/edit-post', 'welcomeGuide', false);
  const block = blocks.createBlock('mentorship-widgets/element', {}, [
    blocks.createBlock('core/paragraph', { content: 'Ruth Adler, Vienna' }),
  ]);
  data.dispatch('core/block-editor').insertBlocks(block);
  data.dispatch('core/block-editor').selectBlock(block.clientId);
  data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
};

/** Runs in the editor: saves, and answers with the post's id. */
const save = async () => {
  const { dispatch, select } = globalThis.wp.data;
  dispatch('core/editor').editPost({ title: 'Our mentors' });
  await dispatch('core/editor').savePost();
  if (select('core/editor').didPostSaveRequestFail()) throw new Error('the post was not saved');
  return select('core/editor').getCurrentPostId();
};

describe('H3 the block in the editor', () => {
  let browser;

  before(async () => {
    browser = await launchChromium();
  });

  after(async () => {
    await browser?.close();
  });

  for (const role of ['administrator', 'contributor']) {
    it(`is filled in by the ${role}, in the sidebar`, async () => {
      const tab = await openAs(browser, `${address}/wp-admin/post-new.php`, role);
      await tab.page.waitForFunction(() => globalThis.wp?.blocks?.getBlockType('mentorship-widgets/element'), WAIT);
      await tab.run(insertBlock);
      await tab.page.waitForFunction(() => globalThis.demoFind.field('body', 'Headline'), WAIT);

      const fields = { Name: 'Ruth "Ruthie" Adler', Headline: 'Head of <i>analytics</i>', Topics: 'Budgets' };
      for (const [label, text] of Object.entries(fields)) await tab.type('body', label, text);
      await tab.click('body', 'checkbox', 'No action');

      const id = await tab.run(save);
      const administrator = await personIn('administrator');
      const { content } = await administrator.send('POST', `posts/${id}`, { status: 'publish' });
      assert.match(content.raw, /^<!-- wp:mentorship-widgets\/element \{"values":\{.*"no-action":true\}\} -->/u);
      assert.match(content.raw, /<p>Ruth Adler, Vienna<\/p>/u);
      const ours = tab.faults.filter((fault) => /mentorship/u.test(fault));
      assert.deepEqual(ours, []);
      await tab.close();

      const page = await openAs(browser, `${address}/?p=${id}`);
      for (const words of ['Ruth "Ruthie" Adler', 'Budgets']) await page.sees('mentor-card', words);
      assert.deepEqual([page.faults, page.warnings], [[], []]);
      await page.close();
    });
  }

  it('keeps what it does not show: a block that was saved opens without being mended', async () => {
    const content = `<!-- wp:mentorship-widgets/element {"element":"goal-board","values":{"view":"list"}} -->
<!-- wp:paragraph -->
<p>Goals</p>
<!-- /wp:paragraph -->
<!-- /wp:mentorship-widgets/element -->`;
    const { id } = await publish('administrator', content);
    const tab = await openAs(browser, `${address}/wp-admin/post.php?post=${id}&action=edit`, 'administrator');
    await tab.page.waitForFunction(
      () => globalThis.wp?.data?.select('core/block-editor').getBlocks().length === 1,
      WAIT,
    );
    const [block] = await tab.run(() =>
      globalThis.wp.data
        .select('core/block-editor')
        .getBlocks()
        .map(({ isValid, attributes }) => ({ isValid, element: attributes.element, values: attributes.values })),
    );
    assert.deepEqual(block, { isValid: true, element: 'goal-board', values: { view: 'list' } });
    await tab.close();
  });
});

describe('H4 the visual editor of classic content', () => {
  it('H4 keeps our tags with their attributes', async () => {
    const browser = await launchChromium();
    try {
      const tag = '<mentor-card name="Ruth Adler" topics="Budgets"></mentor-card>';
      const { id } = await publish('editor', `Our mentors\n\n${tag}\n\nWrite to us.`);
      const tab = await openAs(browser, `${address}/wp-admin/post.php?post=${id}&action=edit&classic=1`, 'editor');
      await tab.page.waitForFunction(() => globalThis.tinymce?.get('content')?.initialized, WAIT);
      const kept = await tab.run(() => {
        globalThis.switchEditors.go('content', 'tmce');
        const editor = globalThis.tinymce.get('content');
        editor.setDirty(true);
        return editor.getContent();
      });
      assert.ok(kept.includes(tag), kept);
      await tab.close();
    } finally {
      await browser.close();
    }
  });
});
