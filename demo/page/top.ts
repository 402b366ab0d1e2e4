import { html, nothing, render, type TemplateResult } from 'lit';
import { addressWith, daysAfter, partOf, type Address } from './address.js';
import { words } from './words.js';

/** The people as whom the links of the page open it. */
const PEOPLE = [
  { part: 'mentee', name: 'Lena Brandt', label: words['who.mentee'] },
  { part: 'mentor', name: 'Amara Okoye', label: words['who.mentor'] },
  { part: 'newcomer', name: 'نور الحداد', label: words['who.newcomer'] },
  { part: 'visitor', name: '', label: words['who.visitor'] },
];

const isPart = (part: string, { person }: Address): boolean =>
  part === 'visitor' ? person === null : partOf(part) === person;

function renderTab(href: string, current: boolean, name: string, label: string): TemplateResult {
  const [before = '', after = ''] = label.split('{name}');
  return html`<li>
    <a href=${href} aria-current=${current ? 'page' : nothing}>${before}<bdi>${name}</bdi>${after}</a>
  </li>`;
}

/** Draws a link for each person as whom the page can be opened; somebody else who looks stands there, too. */
export function drawPeople(list: HTMLElement, address: Address, name: string): void {
  const known = PEOPLE.some(({ part }) => isPart(part, address));
  render(
    html`${PEOPLE.map(({ part, name: text, label }) =>
      renderTab(addressWith('as', part), isPart(part, address), text, label),
    )}
    ${known ? nothing : renderTab(location.search, true, name, '{name}')}`,
    list,
  );
}

interface Day {
  readonly text: string;
  readonly when: string;
  /** Ways to other days: what they are called, and what the address then asks for. */
  readonly ways: readonly (readonly [label: string, now: string])[];
}

/** What the page says about the day it shows; nothing where it is today and nobody could expect another one. */
function dayOf({ now }: Address, asOf: string | undefined, today: string): Day | undefined {
  if (now === undefined && asOf === undefined) return undefined;
  const toReal = [words['day.toReal'], 'real'] as const;
  const toSample = asOf === undefined ? [] : [[words['day.toSample'], ''] as const];
  const shown = now === 'real' ? today : (now ?? asOf ?? today);
  const ahead = [
    [words['day.week'], daysAfter(shown, 7)],
    [words['day.month'], daysAfter(shown, 30)],
  ] as const;
  if (now === undefined) return { text: words['day.sample'], when: shown, ways: [...ahead, toReal] };
  if (now !== 'real') return { text: words['day.asked'], when: shown, ways: [...ahead, ...toSample] };
  return asOf === undefined ? undefined : { text: words['day.real'], when: asOf, ways: [...ahead, ...toSample] };
}

/** Says which day the page shows, with ways to others: whoever looks next sees that day, too. */
export function drawDay(line: HTMLElement, address: Address, asOf: string | undefined, zone: string): void {
  const day = dayOf(address, asOf, new Date().toISOString());
  line.hidden = day === undefined;
  if (!day) return;
  const [before = '', after = ''] = day.text.split('{date}');
  const format = new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'full',
    timeStyle: 'short',
    ...(zone === '' ? {} : { timeZone: zone }),
  });
  render(
    html`<p>${before}<time datetime=${day.when}>${format.format(new Date(day.when))}</time>${after}</p>
      <nav aria-labelledby="day-ways">
        <span id="day-ways">${words['day.ways']}</span>
        <ul>
          ${day.ways.map(([label, now]) => html`<li><a href=${addressWith('now', now)}>${label}</a></li>`)}
        </ul>
      </nav>`,
    line,
  );
}
