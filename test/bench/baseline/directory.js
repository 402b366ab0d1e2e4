// A directory of people by hand: a text scan, counts by hand, and a window of cards that are used again as it scrolls.
import { h, icon, wear } from './dom.js';
import { plain, scan } from './directory-search.js';
import { directory as look } from './directory-style.js';
import { common } from './style.js';

const FIRST = 12;
const COLUMNS = 2;
const ROW = 15 * 16;
const AHEAD = 2;
const FEW = 6;

const KINDS = {
  ...{ skill: 'A skill', career: 'A career path', perspective: 'Another view' },
  ...{ reverse: 'Junior mentors senior', peer: 'Among peers' },
};

const FACETS = [
  { name: 'topics', title: 'Can help with', of: ({ topics, asks }) => [...topics, ...asks] },
  { name: 'kinds', title: 'Kind of help', of: ({ kinds }) => kinds, label: (value) => KINDS[value] },
  { name: 'languages', title: 'Language', of: ({ languages }) => languages },
];
const FOLDED = ['Way to meet', 'Way of working', 'Wants to learn', 'Organisation', 'Place'];

const WORK = { from: 9 * 60, to: 17 * 60 };

const minutes = (time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const offsets = new Map();

/** Minutes that the clocks of a zone are ahead of UTC at an instant. */
function offsetOf(zone, now) {
  if (!offsets.has(zone)) {
    const text = new Date(now).toLocaleString('sv-SE', { timeZone: zone }).replace(' ', 'T');
    offsets.set(zone, Math.round((Date.parse(`${text}Z`) - Date.parse(now)) / 60_000));
  }
  return offsets.get(zone);
}

const sharesHours = ({ zone, hours }, own, now) => {
  const ahead = offsetOf(zone, now) - offsetOf(own, now);
  return hours.some(({ from, to }) => {
    const start = Math.max(WORK.from, minutes(from) - ahead);
    return Math.min(WORK.to, minutes(to) - ahead) - start >= 30;
  });
};

const isOpen = ({ places, taken }) => places === undefined || places > taken;

/** The text with what was looked for in marks; where folding changed its length, without. */
function mark(node, text, needles) {
  const form = needles.length === 0 ? '' : plain(text);
  const cut = [];
  if (form.length === text.length) {
    for (const needle of needles) {
      for (let at = form.indexOf(needle); at !== -1; at = form.indexOf(needle, at + needle.length))
        cut.push([at, at + needle.length]);
    }
  }
  if (cut.length === 0) {
    node.textContent = text;
    return;
  }
  const parts = [];
  let at = 0;
  for (const [start, end] of cut.sort(([a], [b]) => a - b)) {
    if (start < at) continue;
    parts.push(text.slice(at, start), h('mark', {}, text.slice(start, end)));
    at = end;
  }
  node.replaceChildren(...parts, text.slice(at));
}

const places = ({ places: all, taken }) =>
  isOpen({ places: all, taken }) ? (all - taken === 1 ? '1 place' : `${all - taken} places`) : 'No place now';

const reply = (days) => (days < 1 ? 'Answers the same day' : `Answers in ${days} ${days === 1 ? 'day' : 'days'}`);

const initialsOf = (name) => {
  const words = name.trim().split(/\s+/u);
  return `${[...words[0]][0]}${words.length > 1 ? [...words.at(-1)][0] : ''}`.toUpperCase();
};

/** A card that can show anybody. */
function card() {
  const face = h('span', { class: 'face', 'aria-hidden': 'true' });
  const name = h('button', { class: 'name', type: 'button' });
  const line = h('p', { class: 'line' });
  const tags = h('ul', { class: 'tags', 'aria-label': 'Can help with' });
  const state = h('span', {});
  const stateWords = document.createTextNode('');
  const answers = h('span', { class: 'line' });
  const keep = h('button', { class: 'btn quiet s', type: 'button', 'aria-pressed': 'false' }, 'Keep for later');
  const compare = h('button', { class: 'btn quiet s', type: 'button', 'aria-pressed': 'false' }, 'Compare');
  const footer = h('footer', {}, state, answers, h('span', { class: 'acts' }, keep, compare));
  const element = h(
    'li',
    { class: 'person' },
    h('article', { class: 'card' }, h('header', {}, face, h('div', {}, h('h3', {}, name), line)), tags, footer),
  );
  const icons = { open: icon('check'), full: icon('clock') };

  const fillTags = (topics, needles) => {
    const texts = topics.length > 4 ? [...topics.slice(0, 4), `${topics.length - 4} more`] : topics;
    while (tags.children.length > texts.length) tags.lastChild.remove();
    while (tags.children.length < texts.length) tags.append(h('li', { class: 'tag' }));
    texts.forEach((text, index) => mark(tags.children[index], text, needles));
  };

  return {
    element,
    fill({ id, profile }, needles) {
      element.dataset.person = id;
      face.textContent = initialsOf(profile.name);
      mark(name, profile.name, needles);
      mark(line, `${profile.headline}, ${profile.place}`, needles);
      fillTags([...profile.topics, ...profile.asks], needles);
      const open = isOpen(profile);
      state.className = open ? 'state positive' : 'state';
      stateWords.data = places(profile);
      state.replaceChildren(icons[open ? 'open' : 'full'], stateWords);
      answers.textContent = reply(profile.replyDays);
      keep.setAttribute('aria-label', `Keep for later: ${profile.name}`);
      compare.setAttribute('aria-label', `Compare ${profile.name}`);
    },
  };
}

/** Cards of the rows that are seen, and a few before and after; each is filled anew when it is needed elsewhere. */
function peopleWindow() {
  const list = h('ul', { class: 'people', role: 'list', 'aria-label': 'People' });
  const element = h('div', { class: 'window' }, list);
  const cards = [];
  let people = [];
  let needles = [];
  let drawn = -1;

  const draw = (top) => {
    const rows = Math.ceil(innerHeight / ROW) + 2 * AHEAD;
    const count = top === 0 ? FIRST : rows * COLUMNS;
    const first = Math.max(0, Math.floor(top / ROW) - (top === 0 ? 0 : AHEAD)) * COLUMNS;
    if (first === drawn) return;
    drawn = first;
    const shown = people.slice(first, first + count);
    while (cards.length < shown.length) {
      const made = card();
      cards.push(made);
      list.append(made.element);
    }
    cards.forEach(({ element: one, fill }, index) => {
      one.hidden = index >= shown.length;
      if (shown[index]) fill(shown[index], needles);
    });
    list.style.transform = `translateY(${(first / COLUMNS) * ROW}px)`;
  };

  return {
    element,
    show(found, marks) {
      people = found;
      needles = marks;
      drawn = -1;
      element.style.blockSize = `${Math.ceil(people.length / COLUMNS) * ROW}px`;
      draw(Math.max(0, -element.getBoundingClientRect().top));
    },
    scrolled: () => draw(Math.max(0, -element.getBoundingClientRect().top)),
  };
}

/** One choice with its count. */
function option(value, label, onChange) {
  const box = h('input', { type: 'checkbox', onchange: () => onChange(value, box.checked) });
  const number = h('small', {});
  return { element: h('li', {}, h('label', { class: 'option' }, box, h('span', {}, label), number)), number };
}

const tally = (people, of) => {
  const counts = new Map();
  for (const { profile } of people) {
    const values = of(profile);
    for (let at = 0; at < values.length; at++) {
      if (values.indexOf(values[at]) === at) counts.set(values[at], (counts.get(values[at]) ?? 0) + 1);
    }
  }
  return counts;
};

export function handDirectory(people, { now, zone }) {
  wear('common', common);
  wear('directory', look);
  const collator = new Intl.Collator('en-GB');
  const sorted = people.toSorted((a, b) => collator.compare(a.profile.name, b.profile.name));
  const search = scan(sorted);
  const chosen = new Map(FACETS.map(({ name }) => [name, new Set()]));
  const numbers = new Intl.NumberFormat('en-GB');
  const number = (value) => numbers.format(value);
  const found = peopleWindow();
  const count = h('b', {});
  const rest = document.createTextNode('');
  const input = h('input', {
    ...{ class: 'input', type: 'search', 'aria-label': 'Search for people', placeholder: 'A name, a topic, a place…' },
    ...{ autocomplete: 'off', oninput: () => update() },
  });
  const clear = h(
    'button',
    { class: 'btn quiet s', type: 'button', hidden: true },
    h('span', { class: 'sr' }, 'Clear the search'),
  );
  const shownWords = h('p', { class: 'small muted' });

  const switches = [
    { label: 'Open to requests', passes: isOpen },
    { label: 'Speaks my language', passes: ({ languages }) => languages.includes('English') },
    { label: 'Free in my hours', passes: (profile) => sharesHours(profile, zone, now) },
  ].map(({ label, passes }) => ({
    passes: Uint8Array.from(sorted, ({ profile }) => Number(passes(profile))),
    ...option(label, label, () => undefined),
  }));

  const facets = FACETS.map(({ name, title, of, label = (value) => value }) => {
    const counts = [...tally(sorted, of)].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
    const options = counts.slice(0, FEW).map(([value]) => ({
      value,
      ...option(value, label(value), (picked, on) => {
        if (on) chosen.get(name).add(picked);
        else chosen.get(name).delete(picked);
        update();
      }),
    }));
    const left = Math.min(counts.length, 60) - options.length;
    const more = h('button', { class: 'btn quiet s', type: 'button' }, `Show ${left} more`);
    const list = h('ul', {}, ...options.map(({ element }) => element));
    const element = h('fieldset', { class: 'facet' }, h('legend', {}, title), list, left > 0 && more);
    return { name, of, options, element };
  });

  const passes = ({ profile }, but) =>
    FACETS.every(({ name, of }) => {
      const wanted = chosen.get(name);
      return name === but || wanted.size === 0 || of(profile).some((value) => wanted.has(value));
    });

  function updateCounts(hits, matched) {
    for (const { name, of, options } of facets) {
      const others = chosen.get(name).size === 0 ? matched : hits.filter((index) => passes(sorted[index], name));
      const counts = tally(
        others.map((index) => sorted[index]),
        of,
      );
      for (const { value, number: node } of options) node.textContent = number(counts.get(value) ?? 0);
    }
    for (const { passes: mask, number: node } of switches)
      node.textContent = number(matched.reduce((sum, index) => sum + mask[index], 0));
  }

  function update() {
    const { hits, needles } = search.find(input.value);
    const matched = [...chosen.values()].every(({ size }) => size === 0)
      ? hits
      : hits.filter((index) => passes(sorted[index]));
    updateCounts(hits, matched);
    const total = matched.length;
    count.textContent = total === 1 ? '1 person' : `${number(total)} people`;
    rest.data = total === sorted.length ? '' : ` of ${number(sorted.length)} fit.`;
    clear.hidden = input.value === '';
    shownWords.textContent = `${Math.min(total, FIRST)} of ${number(total)} shown`;
    found.show(
      matched.map((index) => sorted[index]),
      needles,
    );
  }

  const now3 = h(
    'fieldset',
    { class: 'facet' },
    h('legend', {}, 'Right now'),
    h('ul', {}, ...switches.map(({ element }) => element)),
  );
  const [topics, ...others] = facets;
  const side = h(
    'div',
    { class: 'side' },
    h('button', { class: 'btn', type: 'button', hidden: true }, 'Choose by topic, language…'),
    ...[topics.element, now3, ...others.map(({ element }) => element)],
    ...FOLDED.map((title) =>
      h('button', { class: 'btn quiet s', type: 'button', 'aria-expanded': 'false' }, icon('plus'), title),
    ),
    h('button', { class: 'btn', type: 'button', hidden: true }, `Show ${number(sorted.length)} people`),
  );
  const orders = ['Name', 'Soonest answer', 'Free places'].map((words) => h('option', {}, words));
  const views = h(
    'span',
    {},
    h('button', { class: 'btn s', type: 'button' }, 'Cards'),
    h('button', { class: 'btn s', type: 'button' }, 'List'),
  );
  const tools = h(
    'div',
    { class: 'tools' },
    h('label', {}, h('span', {}, 'Order'), h('select', { class: 'input' }, ...orders)),
    views,
    h('button', { class: 'btn s', type: 'button' }, 'My list (0)'),
  );
  const end = h('div', { class: 'end' }, shownWords, h('button', { class: 'btn', type: 'button' }, 'Show 12 more'));
  const element = h(
    'div',
    { class: 'hw' },
    h(
      'section',
      { class: 'hd' },
      h('header', {}, h('h2', {}, 'Find a mentor')),
      h('search', { class: 'find' }, input, clear),
      h(
        'div',
        { class: 'columns' },
        side,
        h('div', { class: 'found' }, h('p', {}, count, rest), tools, found.element, end),
      ),
    ),
  );
  const stop = new AbortController();
  addEventListener('scroll', () => found.scrolled(), { passive: true, signal: stop.signal });
  return {
    element,
    start: () => update(),
    remove() {
      stop.abort();
      search.stop();
      element.remove();
    },
  };
}
