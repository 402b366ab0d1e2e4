import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createDrafts } from '../../src/store/drafts.js';
import { createBrowser, openPage } from './surroundings.js';

const KEY = 'mentorship-widgets/draft/test/lena/form';

describe('drafts', () => {
  it('keep what was typed until it is removed, apart for every owner and form', () => {
    const browser = createBrowser();
    const drafts = createDrafts(openPage(browser).device, 'test/lena');
    assert.equal(drafts.get('form'), undefined);
    assert.equal(drafts.set('form', { title: 'Read', why: '' }), true);
    assert.deepEqual(drafts.get('form'), { title: 'Read', why: '' });
    assert.equal(drafts.get('other'), undefined);
    assert.equal(createDrafts(openPage(browser).device, 'test/amara').get('form'), undefined);
    drafts.remove('form');
    assert.equal(drafts.get('form'), undefined);
    assert.equal(browser.kept.size, 0);
  });

  const cases = [
    ['', undefined],
    ['{', undefined],
    ['null', undefined],
    ['3', undefined],
    ['"text"', undefined],
    ['["a"]', undefined],
    ['{"title":"Read","count":3,"list":["a"],"inner":{"x":"y"},"none":null}', { title: 'Read' }],
    ['{"__proto__":"x"}', { ['__proto__']: 'x' }],
  ] as const;

  for (const [text, expected] of cases) {
    it(`read ${text === '' ? 'nothing' : text} without harm`, () => {
      const browser = createBrowser();
      browser.kept.set(KEY, text);
      const found = createDrafts(openPage(browser).device, 'test/lena').get('form');
      assert.deepEqual(found && Object.entries(found), expected && Object.entries(expected));
    });
  }

  it('say when this device keeps nothing', () => {
    const { device } = openPage();
    const drafts = createDrafts({ ...device, set: () => false }, 'test/lena');
    assert.equal(drafts.set('form', { title: 'Read' }), false);
  });
});
