import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { missingFor, publicTags } from './completeness.js';
import { filesBelow, projectFiles } from './source.js';
import { topLevelFaults, wordFaults } from './words.js';

const files = projectFiles();
const paths = files.map(({ path }) => path);
/** Bytes that are no text hold NUL. */
const isPicture = (text: string) => text.includes('\0');

const readme = files.find(({ path }) => path === 'README.md')?.text ?? '';

describe('every element has a story, a test and a word in the README', () => {
  for (const tag of publicTags(filesBelow('src/elements', '.ts'))) {
    it(tag, () => {
      assert.deepEqual(missingFor(tag, paths, readme), []);
    });
  }

  it('what is missing is told', () => {
    assert.deepEqual(missingFor('goal-board', ['test/elements/goal-board/goal-board.test.ts'], ''), [
      'goal-board has no story',
      'goal-board has no word in README.md',
    ]);
    assert.deepEqual(missingFor('goal-board', ['stories/goal-board.stories.ts'], '`<goal-board>`'), [
      'goal-board has no test',
    ]);
  });

  it('an internal element needs none', () => {
    const path = 'src/elements/goal-menu/goal-menu.ts';
    assert.deepEqual(publicTags([{ path, text: '/** Moves a goal. */' }]), ['goal-menu']);
    assert.deepEqual(publicTags([{ path, text: '/**\n * Moves a goal.\n * @internal\n */' }]), []);
  });
});

describe('the project speaks of the product alone', () => {
  it('in every file', () => {
    const written = files.filter(({ path, text }) => path !== 'package-lock.json' && !isPicture(text));
    assert.deepEqual(written.flatMap(wordFaults), []);
  });

  const refused = [
    ['see /wo', 'rk/main'],
    ['from "/tm', 'p/x"'],
    ['// TO', 'DO: later'],
    ['as iss', 'ue 12 asks'],
    ['the des', 'ign page says'],
    ['an AI age', 'nt'],
    ['https://regis', 'try.example.org/lit'],
  ];
  for (const pieces of refused) {
    it(`refuses ${pieces.join('|')}`, () => {
      assert.equal(wordFaults({ path: 'README.md', text: `a\n${pieces.join('')}\n` }).length, 1);
    });
  }

  it('allows the words of the product', () => {
    const text = 'navigator.userAgent, agenda, homework/week, ./tmp, /** work */ and the issue of time';
    assert.deepEqual(wordFaults({ path: 'README.md', text }), []);
  });
});

describe('the top of the project holds what belongs there', () => {
  it('in every file', () => {
    assert.deepEqual(paths.flatMap(topLevelFaults), []);
  });

  for (const path of ['notes.md', 'tools/run.mjs', 'lib/a.ts', '.env']) {
    it(`refuses ${path}`, () => {
      assert.equal(topLevelFaults(path).length, 1);
    });
  }
});
