// Writes the tables of elements in README.md from the manifest; with --check it only compares and fails on a difference.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { elementsOf, elementTables, tokenTable } from './element-tables.mjs';

const START = '<!-- elements:start -->';
const END = '<!-- elements:end -->';

const elementSection = (element) =>
  [`### \`<${element.tagName}>\``, element.summary ?? element.description ?? '', elementTables(element)].join('\n\n');

const tokenSection = (elements) =>
  `### Tokens\n\nEvery element takes these custom properties.\n\n${tokenTable(elements)}`;

function tablesOf(manifest) {
  const elements = elementsOf(manifest);
  return [...elements.map(elementSection), tokenSection(elements)].join('\n\n');
}

async function withTables(readme, manifest) {
  const [before, rest] = readme.split(START);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`README.md lacks ${START} or ${END}`);
  const text = `${before}${START}\n\n${tablesOf(manifest)}\n\n${END}${after}`;
  return format(text, { ...(await resolveConfig('README.md')), parser: 'markdown' });
}

const readme = readFileSync('README.md', 'utf8');
const wanted = await withTables(readme, JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')));
if (!process.argv.includes('--check')) writeFileSync('README.md', wanted);
else if (readme !== wanted) {
  console.error('README.md differs from the manifest: run `npm run docs`');
  process.exitCode = 1;
}
