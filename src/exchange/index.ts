/** Files of people and programmes, read into records: `importRecords` stores them. */
export { readPeople } from './people-csv.js';
export { PROGRAMME_FORMAT, readProgramme, type ProgrammeReading } from './programme.js';
export { readFileEntries } from './read-file.js';
export type { FileEntry, Reading, ReadOptions, Rejected } from './reading.js';
