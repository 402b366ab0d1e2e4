export type { FreeTime, HelpKind, Level, Person, Profile } from './schemas/person.js';

export { availability, type Availability } from './availability.js';

export { initials, shortName } from './name.js';
