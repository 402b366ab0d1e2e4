// What the pages of Storybook show from the manifest and from the README, as Markdown.
import manifest from '../dist/custom-elements.json';
import readme from '../README.md?raw';
import listsSource from '../demo/hosts/editors/lists.mjs?raw';
import { printed } from '../demo/hosts/editors/printed.mjs';
import { PAGES } from '../test/builds/budgets.mjs';
import { elementsOf, elementTables } from '../.scripts/element-tables.mjs';

const elements = elementsOf(manifest);

/** The tables of an element. */
export const reference = (tag) =>
  elementTables(
    elements.find(({ tagName }) => tagName === tag),
    3,
  );

/** Our tags with the attributes that an editor has to let through. */
export const allowed = elements
  .map(({ tagName, attributes = [] }) => `- \`${tagName}\`: ${attributes.map(({ name }) => `\`${name}\``).join(', ')}`)
  .join('\n');

/** What a plain element may name. */
export const mountable = elements.map(({ tagName }) => `- \`${tagName}\``).join('\n');

/** The lists of editors and sanitizers, to be copied. */
export const allowLists = printed(manifest, listsSource);

/** A section of the README by its heading with the signs before it, without the heading. */
export const section = (heading) => readme.split(`\n${heading}\n`)[1].split(/\n##+ /)[0];

/** What each page may weigh, in kB of 1000 bytes. */
export const weights = PAGES.map(({ title, budget }) => `| ${title} | ${budget} |`).join('\n');
