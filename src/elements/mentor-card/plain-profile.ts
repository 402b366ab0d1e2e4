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
  readonly organisation: string;
  readonly topics: string;
  readonly asks: string;
  readonly learns: string;
  readonly kinds: string;
  readonly formats: string;
  readonly languages: string;
  readonly workingStyle: string;
  readonly workingStyles: string;
  readonly limits: string;
  readonly stories: string;
  readonly places: number | undefined;
  readonly taken: number | undefined;
  readonly pausedUntil: string;
  readonly replyDays: number | undefined;
  readonly cadence: string;
  readonly hours: string;
}

/** Lit makes a removed attribute null. */
export const present = (text: string): string => text || '';

/** The items between separators, without white space and empty ones. */
export const partsOf = (text: string, separator = ','): string[] =>
  present(text)
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Whether a figure is absent or a whole number from 0: others warn, which plain cards cannot. */
const isPlainCount = (figure: number | undefined): boolean =>
  typeof figure !== 'number' || (Number.isInteger(figure) && figure >= 0);

/** Whether these attributes say nothing that has to be checked: figures are whole, no topic has a level. */
export const isPlain = ({ topics, places, taken, replyDays }: ProfileAttributes): boolean =>
  !present(topics).includes('(') && [places, taken, replyDays].every(isPlainCount);

/** The profile of a card whose attributes are plain; what the others tell is left open. Undefined without a name. */
export function plainProfile(card: ProfileAttributes): Profile | undefined {
  if (present(card.name).trim() === '') return undefined;
  const { name, places, taken, replyDays } = card;
  const [headline, place, organisation] = [present(card.headline), present(card.place), present(card.organisation)];
  return {
    ...{ name, headline, place, organisation },
    ...{ places: places ?? undefined, taken: taken ?? 0, replyDays: replyDays ?? undefined },
    topics: [...new Set(partsOf(card.topics))],
    formats: partsOf(card.formats),
    languages: partsOf(card.languages),
    ...{ pronouns: '', zone: '', photo: '', about: '', style: '', limits: '', cadence: '' },
    ...{ asks: [], learns: [], levels: {}, kinds: [], styles: [], stories: [], hours: [] },
    pausedUntil: undefined,
  };
}
