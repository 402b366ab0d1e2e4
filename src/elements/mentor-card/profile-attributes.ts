import { isPlainDate } from '../../calendar/plain-date.js';
import { isZoneName } from '../../calendar/zone-name.js';
import { warn } from '../../context/warn.js';
import { isSafeAddress } from '../../model/link.js';
import type { Profile } from '../../model/person.js';

/** The plain attributes of a card, one for each simple field of a profile. */
export interface ProfileAttributes {
  readonly name: string;
  readonly pronouns: string;
  readonly headline: string;
  readonly place: string;
  readonly zone: string;
  readonly photo: string;
  readonly about: string;
  readonly topics: string;
  readonly learns: string;
  readonly formats: string;
  readonly languages: string;
  readonly workingStyle: string;
  readonly limits: string;
  readonly stories: string;
  readonly places: number | undefined;
  readonly taken: number | undefined;
  readonly pausedUntil: string;
  readonly replyDays: number | undefined;
  readonly cadence: string;
}

const parts = (text: string, separator: string): string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const listed = (text: string): string[] => parts(text, ',');

/** Text that fits, or nothing, with a warning in words. */
function fitting(attribute: string, text: string, isFine: (text: string) => boolean, wanted: string): string {
  if (text === '' || isFine(text)) return text;
  warn(`<mentor-card ${attribute}="${text}">: it has to be ${wanted}. It is left out.`);
  return '';
}

function counted(attribute: string, figure: number | undefined, isFine: (figure: number) => boolean) {
  if (figure === undefined || isFine(figure)) return figure;
  warn(`<mentor-card ${attribute}="${String(figure)}">: it has to be a number that is not negative. It is left out.`);
  return undefined;
}

const isCount = (figure: number): boolean => Number.isInteger(figure) && figure >= 0;

/** The profile of a card from attributes alone; what is wrong warns and is left out. Undefined without a name. */
export function profileFromAttributes(card: ProfileAttributes): Profile | undefined {
  if (card.name.trim() === '') return undefined;
  const { name, pronouns, headline, place, about, limits, cadence } = card;
  const pausedUntil = fitting('paused-until', card.pausedUntil, isPlainDate, 'a day such as 2026-05-03');
  return {
    ...{ name, pronouns, headline, place, about, limits, cadence },
    zone: fitting('zone', card.zone, isZoneName, 'a time zone such as Europe/Berlin'),
    photo: fitting('photo', card.photo, isSafeAddress, 'an address with http or https'),
    topics: listed(card.topics),
    learns: listed(card.learns),
    formats: listed(card.formats),
    languages: listed(card.languages),
    style: card.workingStyle,
    stories: parts(card.stories, '|'),
    places: counted('places', card.places, isCount),
    taken: counted('taken', card.taken, isCount) ?? 0,
    pausedUntil: pausedUntil === '' ? undefined : pausedUntil,
    replyDays: counted('reply-days', card.replyDays, (days) => days >= 0),
  };
}
