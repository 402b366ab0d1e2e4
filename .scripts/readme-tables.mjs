// Writes the tables of elements in README.md from the manifest; with --check it only compares and fails on a difference.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const START = '<!-- elements:start -->';
const END = '<!-- elements:end -->';

const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const code = (text) => (text ? `\`${cell(text)}\`` : '');

function table(title, rows, columns) {
  if (rows.length === 0) return '';
  const names = Object.keys(columns);
  const head = `| ${names.join(' | ')} |\n|${' --- |'.repeat(names.length)}`;
  const body = rows.map((row) => `| ${names.map((name) => columns[name](row)).join(' | ')} |`);
  return `**${title}**\n\n${head}\n${body.join('\n')}\n`;
}

const described = ({ description }) => cell(description);
const named = ({ name }) => code(name);
const typed = ({ type }) => code(type?.text);
const preset = (item) => code(item.default);

const byName = (a, b) => (a.name < b.name ? -1 : 1);

function elementSection(element) {
  const attributes = element.attributes ?? [];
  const fields = (element.members ?? []).filter(({ kind, attribute, static: isStatic }) => {
    return kind === 'field' && attribute === undefined && !isStatic;
  });
  const methods = (element.members ?? []).filter(({ kind, static: isStatic }) => kind === 'method' && !isStatic);
  const value = { Type: typed, Default: preset, Meaning: described };
  return [
    `### \`<${element.tagName}>\``,
    element.summary ?? element.description ?? '',
    table('Attributes', [...attributes].sort(byName), { Attribute: named, ...value }),
    table('Properties', fields.sort(byName), { Property: named, ...value }),
    table('Methods', methods.sort(byName), { Method: named, Meaning: described }),
    table('Events', element.events ?? [], { Event: named, Type: typed, Meaning: described }),
    table('Slots', element.slots ?? [], { Slot: ({ name }) => code(name || '(default)'), Meaning: described }),
    table('Parts', element.cssParts ?? [], { Part: named, Meaning: described }),
    table('States', element.cssStates ?? [], { State: named, Meaning: described }),
    table('CSS properties', element.cssProperties ?? [], { Property: named, Default: preset, Meaning: described }),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function tablesOf(manifest) {
  const elements = manifest.modules.flatMap(({ declarations }) => declarations ?? []).filter(({ tagName }) => tagName);
  if (elements.length === 0) throw new Error('The manifest holds no element');
  return elements
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1))
    .map(elementSection)
    .join('\n\n');
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
