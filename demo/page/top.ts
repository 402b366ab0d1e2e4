import { html, nothing, render, type TemplateResult } from 'lit';
import { addressWith, partOf, type Address } from './address.js';
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

/** What the page says about the day it shows; nothing where it is today and nobody could expect another one. */
function dayOf(
  { now }: Address,
  asOf: string | undefined,
): { text: string; when: string; link?: [string, string] } | undefined {
  if (now === 'real') {
    if (asOf === undefined) return undefined;
    return { text: words['day.real'], when: asOf, link: [words['day.toSample'], addressWith('now', '')] };
  }
  if (now !== undefined) return { text: words['day.asked'], when: now };
  if (asOf === undefined) return undefined;
  return { text: words['day.sample'], when: asOf, link: [words['day.toReal'], addressWith('now', 'real')] };
}

/** Says which day the page shows, with a way to the other one. */
export function drawDay(line: HTMLElement, address: Address, asOf: string | undefined, zone: string): void {
  const day = dayOf(address, asOf);
  line.hidden = day === undefined;
  if (!day) return;
  const [before = '', after = ''] = day.text.split('{date}');
  const format = new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'full',
    timeStyle: 'short',
    ...(zone === '' ? {} : { timeZone: zone }),
  });
  render(
    html`<span>${before}<time datetime=${day.when}>${format.format(new Date(day.when))}</time>${after}</span>
      ${day.link ? html`<a href=${day.link[1]}>${day.link[0]}</a>` : nothing}`,
    line,
  );
}
