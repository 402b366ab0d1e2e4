import { staticDirectory } from '../locale/en/static-directory.js';
import type { Listed } from '../model/directory/listed.js';
import { isSafeAddress } from '../model/link.js';
import type { Profile } from '../model/person.js';
import { directoryJsonLd, jsonLdText } from './json-ld.js';

/** The words of a static directory, by the codes of the English ones. */
export type StaticWords = Readonly<Record<keyof typeof staticDirectory, string>>;

export interface DirectoryOptions {
  /** Attributes of `<mentor-directory>`, such as `{src: '/mentors.csv'}`. Names are lower case; no `style`, no `on…`. */
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  /** A page about a person: http, https or relative; anything else, and an empty text, makes no link. */
  readonly linkOf?: ((one: Listed) => string) | undefined;
  /** Level of the heading over each person, from 2 to 6; 3 without it. */
  readonly headingLevel?: number | undefined;
  /** Language of the words, as a tag; it decides how lists are written. English without it. */
  readonly lang?: string | undefined;
  /** Other words, or those of another language. */
  readonly words?: Partial<StaticWords> | undefined;
  /** False leaves the JSON-LD out. */
  readonly jsonLd?: boolean | undefined;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Control characters are left out: HTML cannot hold them. */
const escaped = (text: string): string =>
  text.replace(/[^\P{Cc}\t\n\r]/gu, '').replace(/[&<>"']/gu, (sign) => SIGNS[sign] ?? '');

function attributesOf(given: Readonly<Record<string, string>>): string {
  return Object.entries(given)
    .map(([name, value]) => {
      if (!/^(?!on|style$)[a-z][a-z0-9-]*$/u.test(name))
        throw new TypeError(`"${name}" is no attribute that can be set`);
      if (name === 'src' && !isSafeAddress(value)) throw new TypeError(`"${value}" is no address that can be loaded`);
      return ` ${name}="${escaped(value)}"`;
    })
    .join('');
}

interface Writer {
  readonly level: number;
  readonly linkOf: (one: Listed) => string;
  /** One line of a person; empty for an empty list. */
  readonly line: (code: keyof StaticWords, items: readonly string[]) => string;
}

const paragraph = (text: string): string => (text === '' ? '' : `<p>${escaped(text)}</p>`);

function heading(one: Listed, { level, linkOf }: Writer): string {
  const link = linkOf(one);
  const name = escaped(one.profile.name);
  return `<h${level}>${isSafeAddress(link) ? `<a href="${escaped(link)}">${name}</a>` : name}</h${level}>`;
}

const workOf = ({ headline, organisation, place }: Profile): string =>
  [headline, organisation, place].filter((part) => part !== '').join(', ');

function item(one: Listed, writer: Writer): string {
  const { profile } = one;
  const photo = isSafeAddress(profile.photo)
    ? `<img src="${escaped(profile.photo)}" alt="" width="88" height="88" loading="lazy">`
    : '';
  const parts = [
    photo,
    heading(one, writer),
    paragraph(workOf(profile)),
    paragraph(profile.about),
    paragraph(writer.line('static.topics', profile.topics)),
    paragraph(writer.line('static.asks', profile.asks)),
    paragraph(writer.line('static.learns', profile.learns)),
    paragraph(writer.line('static.languages', profile.languages)),
  ];
  return `    <li>\n${parts.flatMap((part) => (part === '' ? [] : [`      ${part}\n`])).join('')}    </li>\n`;
}

function writerOf({ lang = 'en', words = {}, linkOf = () => '', headingLevel = 3 }: DirectoryOptions): Writer {
  const lists = new Intl.ListFormat(lang, { type: 'conjunction' });
  return {
    level: Math.min(Math.max(Math.trunc(headingLevel), 2), 6),
    linkOf,
    line: (code, items) =>
      items.length === 0 ? '' : (words[code] ?? staticDirectory[code]).replaceAll('{items}', () => lists.format(items)),
  };
}

/**
 * A directory as static HTML, for a build: the tag with a plain list inside, which is what a reader without JavaScript
 * and a crawler get, and the same people as JSON-LD behind it. Needs no DOM. Everything is escaped; pictures and links
 * are written only when they are http, https or relative. Throws a TypeError for an attribute that must not be set.
 *
 * ```js
 * import { readFile, writeFile } from 'node:fs/promises';
 * import { readPeopleFile, renderDirectory } from 'mentorship-widgets/exchange';
 *
 * const { people } = await readPeopleFile(await readFile('./people.csv'));
 * await writeFile('./people.html', renderDirectory(people, { attributes: { src: '/mentors.csv' } }));
 * ```
 */
export function renderDirectory(people: readonly Listed[], options: DirectoryOptions = {}): string {
  const { attributes = {}, jsonLd = true, linkOf, words } = options;
  const writer = writerOf(options);
  const list = people.map((one) => item(one, writer)).join('');
  const empty = `  <p>${escaped(words?.['static.empty'] ?? staticDirectory['static.empty'])}</p>\n`;
  const inside = people.length === 0 ? empty : `  <ul>\n${list}  </ul>\n`;
  const html = `<mentor-directory${attributesOf(attributes)}>\n${inside}</mentor-directory>\n`;
  if (!jsonLd || people.length === 0) return html;
  return `${html}<script type="application/ld+json">${jsonLdText(directoryJsonLd(people, linkOf))}</script>\n`;
}
