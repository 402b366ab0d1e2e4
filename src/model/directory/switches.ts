import { availability } from '../availability.js';
import { jsonText } from '../json.js';
import type { FreeTime } from '../person.js';
import type { Column } from './column.js';
import { freeTogether } from './hours.js';
import { namesLanguage } from './language.js';
import type { Listed } from './listed.js';

/** Open to requests; speaks a language of the reader; is free when the reader is, for half an hour a week or more. */
export const SWITCHES = ['open', 'language', 'hours'] as const;

export type Switch = (typeof SWITCHES)[number];

/** What the switches are measured against. */
export interface Reader {
  /** Instant; only its hour counts. */
  readonly now: string;
  /** Plain date of the reader's calendar. */
  readonly today: string;
  /** IANA zone */
  readonly zone: string;
  readonly languages: readonly string[];
  readonly hours: readonly FreeTime[];
}

/** For each person 1 or 0. */
export type Mask = Uint8Array;

/** Who passes. */
export function maskOf(people: readonly Listed[], passes: (person: Listed, index: number) => boolean): Mask {
  const mask = new Uint8Array(people.length);
  for (let index = 0; index < people.length; index++) {
    const person = people[index];
    if (person && passes(person, index)) mask[index] = 1;
  }
  return mask;
}

function open(people: readonly Listed[], today: string): Mask {
  return maskOf(people, ({ profile }) => {
    const { state } = availability(profile, today);
    return state === 'open' || state === 'unsaid';
  });
}

function language(people: readonly Listed[], column: Column, languages: readonly string[]): Mask {
  const named = Uint8Array.from(column.texts, (text) =>
    Number(languages.some((wanted) => namesLanguage(text, wanted))),
  );
  return maskOf(people, (_, index) => column.hasAny(index, named));
}

/** Half an hour a week is a meeting. */
const LEAST_SHARED = 30;

function hours(people: readonly Listed[], reader: Reader): Mask {
  const minutesWith = freeTogether(reader.now, reader);
  return maskOf(people, ({ profile }) => minutesWith(profile) >= LEAST_SHARED);
}

/** Remembers the last answer for as long as the key stays. */
function remembered<T>(make: (reader: Reader) => T, keyFor: (reader: Reader) => string): (reader: Reader) => T {
  let last: { readonly key: string; readonly value: T } | undefined;
  return (reader) => {
    const key = keyFor(reader);
    if (last?.key !== key) last = { key, value: make(reader) };
    return last.value;
  };
}

const TO_THE_HOUR = 13;

/** Who passes each switch, for a reader; worked out again only when the reader's side of it changes. */
export function createSwitches(
  people: readonly Listed[],
  languages: () => Column,
): Readonly<Record<Switch, (reader: Reader) => Mask>> {
  return {
    open: remembered(
      ({ today }) => open(people, today),
      ({ today }) => today,
    ),
    language: remembered(
      (reader) => language(people, languages(), reader.languages),
      (reader) => reader.languages.join('\n'),
    ),
    hours: remembered(
      (reader) => hours(people, reader),
      ({ now, zone, hours: own }) => [now.slice(0, TO_THE_HOUR), zone, jsonText(own)].join('\n'),
    ),
  };
}
