import { isPlainDate } from '../../calendar/plain-date.js';
import { isZoneName } from '../../calendar/zone-name.js';
import { warn } from '../../context/warn.js';
import { readFreeTimes } from '../../model/free-times.js';
import { readTopics } from '../../model/level.js';
import { isSafeAddress } from '../../model/link.js';
import type { FreeTime, HelpKind, Profile } from '../../model/person.js';
import { HELP_KINDS } from '../../model/profile-terms.js';
import { partsOf, plainProfile, present, type ProfileAttributes } from './plain-profile.js';

/** Text that fits, or nothing, with a warning in words. */
function fitting(attribute: string, text: string, isFine: (text: string) => boolean, wanted: string): string {
  if (present(text) === '' || isFine(text)) return present(text);
  warn(`<mentor-card ${attribute}="${text}">: it has to be ${wanted}. It is left out.`);
  return '';
}

function counted(attribute: string, figure: number | undefined, isFine: (figure: number) => boolean) {
  if (typeof figure !== 'number') return undefined;
  if (isFine(figure)) return figure;
  warn(`<mentor-card ${attribute}="${String(figure)}">: it has to be a number that is not negative. It is left out.`);
  return undefined;
}

const isCount = (figure: number): boolean => Number.isInteger(figure) && figure >= 0;

function kindsIn(text: string): HelpKind[] {
  return partsOf(text).flatMap((word) => {
    const kind = HELP_KINDS.find((known) => known === word.toLowerCase());
    fitting('kinds', word, () => kind !== undefined, `one of ${HELP_KINDS.join(', ')}`);
    return kind ?? [];
  });
}

function hoursIn(text: string): FreeTime[] {
  const { hours, rejected } = readFreeTimes(present(text));
  for (const part of rejected) fitting('hours', part, () => false, 'days and hours such as Mon-Fri 09:00-17:00');
  return hours;
}

/** The profile of a card from attributes alone; what is wrong warns and is left out. Undefined without a name. */
export function profileFromAttributes(card: ProfileAttributes): Profile | undefined {
  const plain = plainProfile(card);
  if (!plain) return undefined;
  const [topics, asks, learns] = [
    readTopics(partsOf(card.topics)),
    readTopics(partsOf(card.asks)),
    readTopics(partsOf(card.learns)),
  ];
  const pausedUntil = fitting('paused-until', card.pausedUntil, isPlainDate, 'a day such as 2026-05-03');
  return {
    ...plain,
    ...{ pronouns: present(card.pronouns), about: present(card.about) },
    ...{ limits: present(card.limits), cadence: present(card.cadence) },
    zone: fitting('zone', card.zone, isZoneName, 'a time zone such as Europe/Berlin'),
    photo: fitting('photo', card.photo, isSafeAddress, 'an address with http or https'),
    ...{ topics: topics.topics, asks: asks.topics, learns: learns.topics },
    levels: { ...learns.levels, ...asks.levels, ...topics.levels },
    kinds: kindsIn(card.kinds),
    style: present(card.workingStyle),
    styles: partsOf(card.workingStyles),
    stories: partsOf(card.stories, '|'),
    places: counted('places', card.places, isCount),
    taken: counted('taken', card.taken, isCount) ?? 0,
    pausedUntil: pausedUntil === '' ? undefined : pausedUntil,
    replyDays: counted('reply-days', card.replyDays, (days) => days >= 0),
    hours: hoursIn(card.hours),
  };
}
