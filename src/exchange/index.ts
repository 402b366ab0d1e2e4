/** Files of people and programmes, read into lists or records; cards, structured data and static pages written. */
export { AGREEMENT_PACK_FORMAT, readAgreementPack, type AgreementPackReading } from './agreement-pack.js';
export { guessMapping, mappingOf, type Confidence, type Guess } from './guess.js';
export { directoryJsonLd, jsonLdText, personJsonLd, type JsonLd } from './json-ld.js';
export { readMapping, type ColumnMeaning, type ColumnUse, type DateOrder, type Mapping } from './mapping.js';
export { readPeople } from './people.js';
export {
  guessColumns,
  readPeopleFile,
  type PeopleFileOptions,
  type PeopleReading,
  type Progress,
} from './people-file.js';
export { sampleTable, type TableSample } from './preview.js';
export { PROGRAMME_FORMAT, readProgramme, type ProgrammeReading } from './programme.js';
export { readFileEntries } from './read-file.js';
export type { FileEntry, Reading, ReadOptions, Rejected } from './reading.js';
export { renderDirectory, type DirectoryOptions, type StaticWords } from './static-directory.js';
export { vcardOf, type CardContact } from './vcard.js';
