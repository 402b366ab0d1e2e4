// `npm run treemap [page …]`: what each page of test/builds/budgets.mjs is made of when its content is shown. Every minified character is counted
// for the source file that its source map names; brotli is the file's own figure, shared out by those characters.
import { existsSync, readFileSync } from 'node:fs';
import { eachMapping, TraceMap } from '@jridgewell/trace-mapping';
import { PAGES } from '../test/builds/budgets.mjs';
import { weighPages } from '../test/builds/pages.mjs';

const WIDTH = 24;
/** Smaller ones are added up. */
const SMALLEST_SHARE = 0.004;

/** `lit-html › lit-html.js` for packages, `src › model › goal.ts` for our own. */
function pathOf(source) {
  const inPackage = source.split('node_modules/').at(-1);
  if (inPackage !== source) return inPackage.replace(/^(@[^/]+)\//, '$1 ').split('/');
  const own = /(?:^|\/)(src\/.*|dist\/.*)$/.exec(source)?.[1];
  return own ? own.split('/') : ['(generated)'];
}

/** Characters of a minified file by source. */
function charactersOf(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const counts = new Map();
  let last;
  const add = (source, count) => counts.set(source, (counts.get(source) ?? 0) + count);
  const endAt = (line, column) => {
    for (let at = last.line; at <= line; at++) {
      const from = at === last.line ? last.column : 0;
      const to = at === line ? column : lines[at].length;
      add(last.source, to - from);
    }
  };
  // the bundler's own lines have no source
  if (!existsSync(`${file}.map`)) return counts.set('(generated)', lines.join('\n').length);
  eachMapping(new TraceMap(readFileSync(`${file}.map`, 'utf8')), ({ generatedLine, generatedColumn, source }) => {
    if (last) endAt(generatedLine - 1, generatedColumn);
    last = { line: generatedLine - 1, column: generatedColumn, source: source ?? '(generated)' };
  });
  if (last) endAt(lines.length - 1, lines.at(-1).length);
  return counts;
}

const newNode = () => ({ minified: 0, brotli: 0, children: new Map() });

function addTo(root, path, minified, brotli) {
  let node = root;
  for (const name of ['', ...path]) {
    if (name !== '') {
      if (!node.children.has(name)) node.children.set(name, newNode());
      node = node.children.get(name);
    }
    node.minified += minified;
    node.brotli += brotli;
  }
}

function treeOf(scripts) {
  const root = newNode();
  for (const { file, bytes } of scripts) {
    const counts = [...charactersOf(file)];
    const all = counts.reduce((sum, [, count]) => sum + count, 0);
    for (const [source, count] of counts) addTo(root, pathOf(source), count, (count / all) * bytes);
  }
  return root;
}

const row = (root, name, { minified, brotli }, depth) => {
  const share = minified / root.minified;
  const bar = '█'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH);
  const figures = [minified, brotli].map((count) => String(Math.round(count)).padStart(8)).join('');
  return `${figures} ${(share * 100).toFixed(1).padStart(6)} %  ${bar} ${'  '.repeat(depth)}${name}`;
};

function printTree(root, node = root, depth = 0) {
  const rest = newNode();
  for (const [name, child] of [...node.children].sort(([, a], [, b]) => b.minified - a.minified)) {
    if (child.minified / root.minified < SMALLEST_SHARE) {
      rest.minified += child.minified;
      rest.brotli += child.brotli;
      continue;
    }
    console.log(row(root, name, child, depth));
    printTree(root, child, depth + 1);
  }
  if (rest.minified > 0) console.log(row(root, '…', rest, depth));
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !PAGES.some((page) => page.name === name));
if (unknown.length > 0) throw new Error(`Unknown: ${unknown}. Pages: ${PAGES.map(({ name }) => name).join(', ')}`);
const pages = PAGES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));

await weighPages(pages, ({ name, title }, asked, error) => {
  if (error) throw error;
  const scripts = asked.filter(({ isLate }) => !isLate);
  const root = treeOf(scripts);
  console.log(`\n${name}: ${title}\nminified  brotli    share`);
  console.log(row(root, scripts.map(({ file }) => file.split(/[\\/]/).at(-1)).join(' + '), root, 0));
  printTree(root, root, 1);
});
