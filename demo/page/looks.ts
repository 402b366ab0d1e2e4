import { html, render, type TemplateResult } from 'lit';
import { addressWith } from './address.js';
import { words } from './words.js';

interface Switch {
  readonly name: 'theme' | 'dir' | 'density' | 'width';
  readonly label: string;
  /** Values and what they are called; the first one is what the page shows when nobody asks. */
  readonly values: readonly (readonly [value: string, label: string])[];
}

const SWITCHES: readonly Switch[] = [
  {
    name: 'theme',
    label: words['look.theme'],
    values: [
      ['auto', words['look.auto']],
      ['light', words['look.light']],
      ['dark', words['look.dark']],
    ],
  },
  {
    name: 'dir',
    label: words['look.dir'],
    values: [
      ['ltr', words['look.ltr']],
      ['rtl', words['look.rtl']],
    ],
  },
  {
    name: 'density',
    label: words['look.density'],
    values: [
      ['comfortable', words['look.comfortable']],
      ['compact', words['look.compact']],
    ],
  },
  {
    name: 'width',
    label: words['look.width'],
    values: [
      ['full', words['look.full']],
      ['narrow', words['look.narrow']],
    ],
  },
];

const usual = ({ values }: Switch): string => values[0]?.[0] ?? '';

function apply(name: Switch['name'], value: string): void {
  if (name === 'dir') document.documentElement.dir = value;
  else document.documentElement.dataset[name] = value;
}

const renderSwitch = ({ name, label, values }: Switch, current: string): TemplateResult =>
  html`<fieldset>
    <legend>${label}</legend>
    ${values.map(
      ([value, text]) =>
        html`<label><input type="radio" name=${name} value=${value} ?checked=${value === current} /> ${text}</label>`,
    )}
  </fieldset>`;

/** Draws the switches of how the page looks. They stand in its address, so that a look can be sent to somebody. */
export function startLooks(form: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search);
  const current = (one: Switch): string =>
    one.values.find(([value]) => value === asked.get(one.name))?.[0] ?? usual(one);
  for (const one of SWITCHES) apply(one.name, current(one));
  render(
    SWITCHES.map((one) => renderSwitch(one, current(one))),
    form,
  );
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { name, value } = target;
    const found = SWITCHES.find((one) => one.name === name);
    if (!found) return;
    apply(found.name, value);
    history.replaceState(null, '', addressWith(name, value === usual(found) ? '' : value));
  });
}
