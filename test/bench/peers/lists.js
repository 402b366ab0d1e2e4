// List.js, MiniSearch and Tabulator over the same people. Loaded after the page of the directory.
import List from 'list.js';
import MiniSearch from 'minisearch';
import { TabulatorFull } from 'tabulator-tables';
import 'tabulator-tables/dist/css/tabulator.min.css';
import { h } from '../baseline/dom.js';

const { people, variants } = globalThis.bench;

const FIELDS = ['name', 'headline', 'place', 'organisation', 'about', 'topics'];
const rows = people.map(({ id, profile }) => ({
  ...Object.fromEntries(FIELDS.map((field) => [field, [profile[field]].flat().join(', ')])),
  id,
}));

const field = (onInput) =>
  h('input', { type: 'search', class: 'search', oninput: (event) => onInput(event.target.value) });

function put(element, more = {}) {
  document.body.append(element);
  return { root: element, remove: () => element.remove(), ...more };
}

const cardOf = (row) =>
  h('li', { class: 'person' }, h('article', {}, ...FIELDS.map((name) => h('p', { class: name }, row[name]))));

variants.peerList = () => {
  const list = h('ul', { class: 'list people' });
  const item = `<li class="person"><article>${FIELDS.map((name) => `<p class="${name}"></p>`).join('')}</article></li>`;
  const input = field((text) => made.search(text));
  const shown = put(h('div', {}, input, list), { input });
  const made = new List(shown.root, { valueNames: FIELDS, item, page: 12, listClass: 'list' }, rows);
  return shown;
};

variants.peerMiniSearch = () => {
  const engine = new MiniSearch({ fields: FIELDS, storeFields: FIELDS });
  engine.addAll(rows);
  const list = h('ul', { class: 'people' });
  const draw = (found) => list.replaceChildren(...found.slice(0, 12).map(cardOf));
  const search = (text) => engine.search(text, { prefix: true, fuzzy: 0.2, combineWith: 'AND' });
  const input = field((text) => draw(text === '' ? rows : search(text)));
  draw(rows);
  return put(h('div', {}, input, list), { input });
};

variants.peerTabulator = () => {
  const holder = h('div', {});
  const input = field((text) => {
    const wanted = text.toLowerCase().split(/\s+/u).filter(Boolean);
    table.setFilter((row) => wanted.every((word) => FIELDS.some((name) => row[name].toLowerCase().includes(word))));
  });
  const shown = put(h('div', {}, input, holder), { input });
  const table = new TabulatorFull(holder, {
    ...{ data: rows, height: '600px', layout: 'fitColumns' },
    columns: FIELDS.map((name) => ({ title: name, field: name })),
  });
  return {
    ...shown,
    isShown: () => holder.querySelectorAll('.tabulator-row').length > 0,
    get scroller() {
      return holder.querySelector('.tabulator-tableholder');
    },
    remove() {
      table.destroy();
      shown.root.remove();
    },
  };
};
