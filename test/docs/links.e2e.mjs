// Every link from one page of Storybook to another leads somewhere in the one that was built.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { PAGES } from './fences.mjs';

const { entries } = JSON.parse(readFileSync('storybook-static/index.json', 'utf8'));

describe('links between pages', () => {
  for (const page of PAGES) {
    it(page, () => {
      const links = [...readFileSync(page, 'utf8').matchAll(/\?path=\/(?:docs|story)\/([^)\s"]+)/g)].map(
        ([, id]) => id,
      );
      assert.deepEqual(
        links.filter((id) => entries[id] === undefined),
        [],
      );
    });
  }
});
