import type { Profile } from './person.js';

export type Availability =
  | { readonly state: 'open'; readonly free: number; readonly places: number }
  | { readonly state: 'full' }
  | { readonly state: 'paused'; readonly until: string }
  | { readonly state: 'unsaid' };

/** Whether a person takes asks on a day; one who never spoke of places does. */
export function takesAsks(profile: Pick<Profile, 'places' | 'taken' | 'pausedUntil'>, today: string): boolean {
  const { state } = availability(profile, today);
  return state === 'open' || state === 'unsaid';
}

/** How a person can be asked on a day: a pause first, then the places. */
export function availability(profile: Pick<Profile, 'places' | 'taken' | 'pausedUntil'>, today: string): Availability {
  const { places, taken, pausedUntil } = profile;
  if (pausedUntil !== undefined && pausedUntil > today) return { state: 'paused', until: pausedUntil };
  if (places === undefined) return { state: 'unsaid' };
  return places > taken ? { state: 'open', free: places - taken, places } : { state: 'full' };
}
