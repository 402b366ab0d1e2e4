import type { Listed } from '../model/directory/listed.js';
import { jsonText } from '../model/json.js';
import { isSafeAddress } from '../model/link.js';
import type { Profile } from '../model/person.js';

/** A value of JSON-LD. */
export type JsonLd = Readonly<Record<string, unknown>>;

const CONTEXT = 'https://schema.org';

const isSaid = (value: unknown): boolean => value !== '' && !(Array.isArray(value) && value.length === 0);

const said = (fields: JsonLd): JsonLd =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && isSaid(value)));

/** Named one by one: what a profile holds beside them, such as columns of a table, is nobody's but the reader's. */
function person(profile: Profile, url = ''): JsonLd {
  const { organisation, place, photo } = profile;
  return said({
    '@type': 'Person',
    name: profile.name,
    jobTitle: profile.headline,
    description: profile.about,
    image: isSafeAddress(photo) ? photo : '',
    url: isSafeAddress(url) ? url : '',
    worksFor: organisation === '' ? undefined : { '@type': 'Organization', name: organisation },
    address: place === '' ? undefined : { '@type': 'PostalAddress', addressLocality: place },
    knowsAbout: [...new Set([...profile.topics, ...profile.asks])],
    knowsLanguage: profile.languages,
  });
}

/** A person as schema.org `Person`: what a public profile tells, never how to reach them. `url` is a page about them. */
export const personJsonLd = (profile: Profile, url = ''): JsonLd => ({ '@context': CONTEXT, ...person(profile, url) });

/** People as schema.org `ItemList`, in their order. */
export const directoryJsonLd = (people: readonly Listed[], urlOf: (one: Listed) => string = () => ''): JsonLd => ({
  '@context': CONTEXT,
  '@type': 'ItemList',
  numberOfItems: people.length,
  itemListElement: people.map((one, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    item: person(one.profile, urlOf(one)),
  })),
});

const UNSAFE: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** The text of a `<script type="application/ld+json">`: nothing in it can end the script. */
export const jsonLdText = (data: JsonLd): string =>
  jsonText(data).replace(/[<>&\u2028\u2029]/gu, (sign) => UNSAFE[sign] ?? sign);
