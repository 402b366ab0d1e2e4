// What the manifest knows of an element as tables in Markdown: for README.md and for the pages of Storybook.

const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const code = (text) => (text ? `\`${cell(text)}\`` : '');

const titleOf = (title, level) => (level === 0 ? `**${title}**` : `${'#'.repeat(level)} ${title}`);

function table(title, level, rows, columns) {
  if (rows.length === 0) return '';
  const names = Object.keys(columns);
  const head = `| ${names.join(' | ')} |\n|${' --- |'.repeat(names.length)}`;
  const body = rows.map((row) => `| ${names.map((name) => columns[name](row)).join(' | ')} |`);
  return `${titleOf(title, level)}\n\n${head}\n${body.join('\n')}\n`;
}

const described = ({ description }) => cell(description);
const named = ({ name }) => code(name);
const typed = ({ type }) => code(type?.text);
const preset = (item) => code(item.default);

const byName = (a, b) => (a.name < b.name ? -1 : 1);

const detailOf = ({ detail, type }) =>
  detail
    ? detail
        .map(({ name, type: text, description }) => `${code(`${name}: ${text}`)} ${cell(description)}`.trim())
        .join('<br />')
    : typed({ type });

const keysOf = ({ keys }) => keys.map((key) => code(key)).join(', ');

const POLITENESS = { status: 'when the reader pauses', alert: 'at once' };

/** The fields and methods that a page may use and that no attribute stands for. */
const ownMembers = (element, kind) =>
  (element.members ?? [])
    .filter((member) => member.kind === kind && member.attribute === undefined && !member.static)
    .sort(byName);

/** Every element of a manifest, by tag. */
export function elementsOf({ modules }) {
  const elements = modules.flatMap(({ declarations }) => declarations ?? []).filter(({ tagName }) => tagName);
  if (elements.length === 0) throw new Error('The manifest holds no element');
  return elements.sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
}

/** The tables of one element, under headings of this level; 0 writes them as bold lines. */
export function elementTables(element, level = 0) {
  const value = { Type: typed, Default: preset, Meaning: described };
  const show = (title, rows, columns) => table(title, level, rows, columns);
  return [
    show('Attributes', [...(element.attributes ?? [])].sort(byName), { Attribute: named, ...value }),
    show('Properties', ownMembers(element, 'field'), { Property: named, ...value }),
    show('Methods', ownMembers(element, 'method'), { Method: named, Meaning: described }),
    show('Events', element.events ?? [], { Event: named, 'Fires when': described, Detail: detailOf }),
    show('Slots', element.slots ?? [], { Slot: ({ name }) => code(name || '(default)'), Meaning: described }),
    show('Parts', element.cssParts ?? [], { Part: named, Meaning: described }),
    show('States', element.cssStates ?? [], { State: named, Meaning: described }),
    show('Keys', element.keyboard ?? [], { Keys: keysOf, 'What they do': described }),
    show('Said to screen readers', element.announcements ?? [], {
      'What is said': described,
      When: ({ politeness }) => POLITENESS[politeness],
    }),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The custom properties that every element takes. */
export const tokenTable = ([{ cssProperties }]) =>
  table('CSS properties', 0, cssProperties, { Property: named, Default: preset, Meaning: described });
