// The accessibility tree of a story as text, one line a node: role, name, states.

/** The states that a screen reader speaks; `false` says nothing except where it is an answer. */
const STATES = [
  'level',
  'value',
  'valuetext',
  'checked',
  'pressed',
  'expanded',
  'selected',
  'disabled',
  'required',
  'readonly',
  'invalid',
  'modal',
  'multiselectable',
  'hasPopup',
  'live',
];
const ANSWERS = new Set(['checked', 'pressed', 'expanded', 'selected']);

/** Nodes that nobody is told of: what they hold stands in their place. */
const SILENT = new Set(['generic', 'none', 'presentation', 'InlineTextBox', 'ListMarker', 'LayoutTable', 'Ignored']);

const plain = (text) =>
  String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();

const isTold = (name, value) =>
  value === false || value === 'false' ? ANSWERS.has(name) : value !== undefined && value !== '';

function statesOf(node) {
  const given = new Map((node.properties ?? []).map(({ name, value }) => [name, value?.value]));
  if (node.value?.value !== undefined) given.set('value', node.value.value);
  return STATES.filter((name) => isTold(name, given.get(name))).map((name) => `[${name}=${plain(given.get(name))}]`);
}

function lineOf(node) {
  const role = node.role?.value;
  if (role === 'StaticText') return plain(node.name?.value) && `text "${plain(node.name.value)}"`;
  const name = plain(node.name?.value);
  const description = plain(node.description?.value);
  return [role, name && `"${name}"`, ...statesOf(node), description && `(${description})`].filter(Boolean).join(' ');
}

/** The name of a control or heading is its text: that text is not told twice. */
const repeats = (node, line) => line === `text "${plain(node.name?.value)}"`;

function linesOf(node, byId, depth) {
  const isSilent = node.ignored || SILENT.has(node.role?.value);
  const own = isSilent ? '' : lineOf(node);
  const inner = (node.childIds ?? [])
    .map((id) => byId.get(id))
    .filter(Boolean)
    .flatMap((child) => linesOf(child, byId, own ? depth + 1 : depth));
  if (!own) return inner;
  const told = inner.filter((line) => !repeats(node, line.trim()));
  return [`${'  '.repeat(depth)}${own}`, ...told];
}

/** @param {import('puppeteer-core').CDPSession} session */
export async function treeText(session) {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const root = nodes[0];
  const lines = (root.childIds ?? []).flatMap((id) => (byId.has(id) ? linesOf(byId.get(id), byId, 0) : []));
  return `${lines.join('\n')}\n`;
}

/** The lines that differ, in the words of a diff; undefined when the texts are the same. */
export function difference(expected, actual) {
  if (expected === actual) return undefined;
  const [before, after] = [expected.split('\n'), actual.split('\n')];
  const common = longestCommon(before, after);
  const marks = [];
  let [left, right] = [0, 0];
  for (const [nextLeft, nextRight] of [...common, [before.length, after.length]]) {
    marks.push(...before.slice(left, nextLeft).map((line) => `- ${line}`));
    marks.push(...after.slice(right, nextRight).map((line) => `+ ${line}`));
    [left, right] = [nextLeft + 1, nextRight + 1];
  }
  return marks.join('\n');
}

/** The places of the lines that both texts have in the same order. */
function longestCommon(before, after) {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      lengths[i][j] =
        before[i] === after[j] ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
    }
  }
  const pairs = [];
  for (let i = 0, j = 0; i < before.length && j < after.length;) {
    if (before[i] === after[j]) pairs.push([i++, j++]);
    else if (lengths[i + 1][j] >= lengths[i][j + 1]) i++;
    else j++;
  }
  return pairs;
}
