// The data that editors read: complete, and where package.json says it is.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { TAGS } from './tags.mjs';

const read = async (file) => JSON.parse(await readFile(file, 'utf8'));
const names = (list = []) => list.map(({ name }) => name).sort();

const facts = await read('package.json');
const { modules } = await read(facts.customElements);
const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
const tokens = names(elements[0].cssProperties);

describe('editor data', () => {
  it('has the elements and the tokens', () => {
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), TAGS);
    assert.ok(tokens.includes('--mw-accent'));
  });

  it('VS Code knows every tag with its attributes, every part and every token', async () => {
    const { tags } = await read('dist/vscode.html-custom-data.json');
    const { properties, pseudoElements } = await read('dist/vscode.css-custom-data.json');
    for (const { tagName, attributes, cssParts } of elements) {
      const tag = tags.find(({ name }) => name === tagName);
      assert.deepEqual(names(tag.attributes), names(attributes), tagName);
      for (const part of names(cssParts)) assert.ok(names(pseudoElements).includes(`::part(${part})`), part);
    }
    assert.deepEqual([...new Set(names(properties))], tokens);
  });

  it('JetBrains knows every tag with its attributes, events and slots, and every token', async () => {
    const { contributions, name, version } = await read(facts['web-types']);
    assert.deepEqual([name, version], [facts.name, facts.version]);
    for (const { tagName, attributes, events, slots } of elements) {
      const element = contributions.html.elements.find((one) => one.name === tagName);
      assert.deepEqual(names(element.attributes), names(attributes), tagName);
      assert.deepEqual(names(element.events), names(events), tagName);
      assert.deepEqual(names(element.slots), names(slots), tagName);
    }
    assert.deepEqual([...new Set(names(contributions.css.properties))], tokens);
  });

  it('is named in the README', async () => {
    const readme = await readFile('README.md', 'utf8');
    for (const file of ['vscode.html-custom-data.json', 'vscode.css-custom-data.json'])
      assert.ok(readme.includes(file));
  });
});
