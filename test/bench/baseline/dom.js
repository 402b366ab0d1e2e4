// What the hand-written pages share: making elements, icons, dates in words. No library.

/** Makes an element; `on…` properties are listeners, others attributes. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

const SHAPES = {
  alert: '<path d="M12 4.5 20.5 19h-17z"/><path d="M12 10v4M12 16.4v.1"/>',
  calendar: '<rect x="4" y="5.5" width="16" height="14" rx="3"/><path d="M4 10.5h16M8.5 3.5v4M15.5 3.5v4"/>',
  check: '<circle cx="12" cy="12" r="8"/><path d="m8.5 12.3 2.4 2.4 4.6-5"/>',
  chevron: '<path d="m9.5 6 6 6-6 6"/>',
  clock: '<circle cx="12" cy="12" r="8"/><path d="M12 7.5V12l3 2"/>',
  flag: '<path d="M6 20.5V4.5M6 5.5c4-2 7 2 12 0v8.5c-5 2-8-2-12 0"/>',
  lock: '<rect x="5" y="10.5" width="14" height="9.5" rx="3"/><path d="M8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5"/>',
  move: '<path d="M12 4v16M4 12h16M9.5 6.5 12 4l2.5 2.5M9.5 17.5 12 20l2.5-2.5M6.5 9.5 4 12l2.5 2.5M17.5 9.5 20 12l-2.5 2.5"/>',
  pair: '<circle cx="8.5" cy="12" r="6"/><circle cx="15.5" cy="12" r="6"/>',
  plus: '<path d="M12 5.5v13M5.5 12h13"/>',
  stop: '<path d="M8.7 4h6.6L20 8.7v6.6L15.3 20H8.7L4 15.3V8.7z"/><path d="m9.5 9.5 5 5m0-5-5 5"/>',
  thread:
    '<circle cx="4.8" cy="17.5" r="2.3"/><circle cx="19.2" cy="6.5" r="2.3"/><path d="M7.2 17.5c7.3 0 2.3-11 9.6-11"/>',
};

const drawn = new Map();

/** An icon beside a word: parsed once, copied after that. */
export function icon(name) {
  if (!drawn.has(name)) {
    const template = document.createElement('template');
    template.innerHTML = `<svg class="i" viewBox="0 0 24 24" aria-hidden="true">${SHAPES[name]}</svg>`;
    drawn.set(name, template.content.firstChild);
  }
  return drawn.get(name).cloneNode(true);
}

export const words = (className, text) => h('span', { class: className }, text);

const format = (options) => new Intl.DateTimeFormat('en-GB', options);
const DAY = format({ day: 'numeric', month: 'short', timeZone: 'UTC' });
const DATE = format({ day: 'numeric', month: 'long', timeZone: 'UTC' });
const LONG = format({ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
const MONTH = format({ month: 'long', year: 'numeric', timeZone: 'UTC' });

const noon = (date) => new Date(`${date.slice(0, 10)}T12:00:00Z`);

export const shortDay = (date) => DAY.format(noon(date));
export const dayInWords = (date) => DATE.format(noon(date));
export const longDay = (date) => LONG.format(noon(date));
export const monthInWords = (month) => MONTH.format(noon(`${month}-01`));

const zoned = new Map();

/** Formats of one zone: the hour, from when to when, the calendar date. */
export function clockOf(zone) {
  if (!zoned.has(zone)) {
    const hours = format({ hour: 'numeric', minute: '2-digit', timeZone: zone });
    const dates = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
    zoned.set(zone, {
      hour: (instant) => hours.format(new Date(instant)),
      hours: (instant, minutes) =>
        hours.formatRange(new Date(instant), new Date(Date.parse(instant) + minutes * 60_000)),
      date: (instant) => dates.format(new Date(instant)),
    });
  }
  return zoned.get(zone);
}

export const joined = (...parts) => parts.filter(Boolean).join(' · ');

const sheets = new Map();

/** Puts a style sheet on the page, once. */
export function wear(name, text) {
  if (sheets.has(name)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  sheets.set(name, sheet);
  document.adoptedStyleSheets.push(sheet);
}

let counter = 0;

export const newId = (kind) => `${kind}:hand-${(counter++).toString(36)}`;

/** Records kept in memory as copies, as the memory storage of the library does. */
export function handStorage(records) {
  const kept = new Map(records.map((record) => [record.id, record]));
  return {
    put(record) {
      return Promise.resolve().then(() => kept.set(record.id, structuredClone(record)));
    },
  };
}

/** Orders dates and ids by their characters. */
export const inOrder = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
