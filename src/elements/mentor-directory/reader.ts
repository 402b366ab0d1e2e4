import { ownZone } from '../../context/identity.js';
import { plainDateOf } from '../../calendar/plain-date.js';
import type { Reader } from '../../model/directory/facets.js';
import type { FreeTime } from '../../model/person.js';
import type { Sight } from './sight.js';

/** Working hours, where the reader has named no others. */
const OFFICE_HOURS: readonly FreeTime[] = [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }];

const nameIn = (language: string, code: string): string | undefined => {
  try {
    return new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(code);
  } catch {
    return undefined;
  }
};

/** The languages of the browser as people write them: in English, in the language of the page, and in themselves. */
function languageNames(page: string): readonly string[] {
  const codes = navigator.languages.map((tag) => tag.split('-')[0] ?? tag);
  const names = [...new Set(codes)].flatMap((code) => [code, ...['en', page, code].map((to) => nameIn(to, code))]);
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** What "speaks my language" and "free in my hours" are measured against. */
export function readerOf(sight: Sight | undefined, page: string, instant: string | undefined): Reader {
  const now = instant ?? sight?.now ?? new Date().toISOString();
  const zone = sight?.zone ?? ownZone();
  const own = sight?.languages ?? [];
  return {
    now,
    zone,
    today: plainDateOf(now, zone),
    languages: own.length > 0 ? own : languageNames(page),
    hours: sight && sight.hours.length > 0 ? sight.hours : OFFICE_HOURS,
  };
}
