// What a reader of our pages may count on: every element has a page with everything on it, and a story for each state.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { filesEndingIn } from '../runner/unit-tests.mjs';
import { fenceFault, fencesOf, snippets } from './fences.mjs';
import { elements } from './manifest.mjs';

const STATES = ['Absent', 'Loading', 'Failed', 'Empty', 'Ready'];

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** The states of which a story file has no story. */
const missingStates = (stories) =>
  STATES.filter((state) => !new RegExp(`^export const ${state}\\b`, 'm').test(stories));

/** The states, and all else a page of an element needs, that the page does not show. */
function missingOnPage(tag, page) {
  const shown = [...page.matchAll(/<Canvas of=\{Stories\.(\w+)\}/g)].map(([, name]) => name);
  const needs = {
    [`its tables: reference('${tag}')`]: page.includes(`{reference('${tag}')}`),
    'a snippet to copy': fencesOf(page).some(({ language, code }) => language === 'html' && code.includes(`<${tag}`)),
  };
  const lacks = Object.keys(needs).filter((what) => !needs[what]);
  return [...STATES.filter((state) => !shown.includes(state)), ...lacks];
}

const KEY = /'(Enter|Escape|Tab|Home|End|Delete|PageUp|PageDown|Arrow(?:Up|Down|Left|Right))'/g;
/** Live regions, own ones and those of shared parts, by what they are called in the manifest. */
const REGIONS = {
  status: /role="status"|aria-live="polite"|\brender(?:Loading|Notices)\(/,
  alert: /role="alert"|\brender(?:Failed|Problem)\(/,
};

const sourceOf = (tag) =>
  filesEndingIn(`src/elements/${tag}`, '.ts')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

/** The keys that the code of an element asks for, and that its documentation leaves out. */
const missingKeys = (source, keyboard = []) => {
  const told = keyboard.flatMap(({ keys }) => keys);
  return [...new Set([...source.matchAll(KEY)].map(([, key]) => key))].filter((key) => !told.includes(key));
};

/** The kinds of live regions that an element has, and of which its documentation says nothing. */
const missingRegions = (source, announcements = []) =>
  Object.keys(REGIONS).filter(
    (kind) => REGIONS[kind].test(source) && !announcements.some(({ politeness }) => politeness === kind),
  );

describe('every element is documented', () => {
  for (const { tagName, keyboard, announcements, events = [], summary } of elements) {
    describe(tagName, () => {
      it('says what it is for', () => assert.match(summary ?? '', /\w+\.$/));
      it('says what each key does', () => assert.ok(keyboard?.length > 0));
      it('says what screen readers are told', () => assert.ok(announcements?.length > 0));
      it('leaves out no key that its code asks for', () => {
        assert.deepEqual(missingKeys(sourceOf(tagName), keyboard), []);
      });
      it('leaves out no kind of live region', () =>
        assert.deepEqual(missingRegions(sourceOf(tagName), announcements), []));
      it('says when each event fires and what it tells', () => {
        assert.deepEqual(
          events.filter(({ description, detail }) => !description || !detail?.length).map(({ name }) => name),
          [],
        );
      });
      it('has a story for each state', () =>
        assert.deepEqual(missingStates(read(`stories/${tagName}.stories.ts`)), []));
      it('has a page with all of it', () => {
        assert.deepEqual(missingOnPage(tagName, read(`stories/elements/${tagName}.mdx`)), []);
      });
    });
  }
});

describe('every snippet can be checked', () => {
  for (const { page, line, ...fence } of snippets()) {
    it(`${page}:${line}`, () => assert.equal(fenceFault(fence), undefined));
  }
});

describe('what is missing is told', () => {
  it('a state without a story', () => {
    assert.deepEqual(missingStates('export const Ready: Story = {};\nexport const Empty = {};'), [
      'Absent',
      'Loading',
      'Failed',
    ]);
  });

  it('a key and a live region that nobody documented', () => {
    const source = `if (event.key === 'Home') go(); html\`<p role="alert"></p><p role="status"></p>\``;
    assert.deepEqual(missingKeys(source, [{ keys: ['Enter'] }]), ['Home']);
    assert.deepEqual(missingRegions(source, [{ politeness: 'status' }]), ['alert']);
  });

  it('a page without tables and snippet', () => {
    const page = STATES.map((state) => `<Canvas of={Stories.${state}} />`).join('\n');
    assert.deepEqual(missingOnPage('goal-board', page), ["its tables: reference('goal-board')", 'a snippet to copy']);
  });

  const fences = [
    ['```html\n<p></p>\n```', undefined],
    ['```html nocheck="needs a server"\n<p></p>\n```', undefined],
    ['```html nocheck\n<p></p>\n```', 'nocheck needs a reason'],
    ['```html nocheck=""\n<p></p>\n```', 'nocheck needs a reason'],
    ['```csv file="/a.csv"\nName\n```', undefined],
    ['```csv\nName\n```', 'a table needs the name of its file'],
    ['```python\nprint()\n```', 'nobody checks "python"'],
  ];
  for (const [text, fault] of fences) {
    it(text.split('\n')[0], () => assert.equal(fenceFault(fencesOf(text)[0]), fault));
  }

  it('a block knows its line and its file', () => {
    const [fence] = fencesOf('One\n\n```js file=/a.js\nlet a;\n```\n');
    assert.deepEqual([fence.line, fence.file, fence.code], [3, '/a.js', 'let a;\n']);
  });
});
