/** How the value of a column is written. */
export type ColumnType = 'text' | 'list' | 'whole' | 'number' | 'date' | 'zone' | 'link' | 'yesNo' | 'id';

export interface Column {
  /** Name of the field on the record. */
  readonly field: string;
  readonly type: ColumnType;
  /** Headings that mean it, beside its own name; case, spaces and signs do not count. */
  readonly names: readonly string[];
}

/** The columns of a table of people. */
export const COLUMNS: readonly Column[] = [
  { field: 'id', type: 'id', names: ['person id', 'key', 'login', 'user'] },
  { field: 'name', type: 'text', names: ['full name', 'person', 'display name'] },
  { field: 'pronouns', type: 'text', names: ['pronoun'] },
  { field: 'headline', type: 'text', names: ['title', 'job title', 'role', 'position', 'job'] },
  { field: 'place', type: 'text', names: ['city', 'location', 'town', 'office', 'site'] },
  { field: 'zone', type: 'zone', names: ['time zone', 'tz'] },
  { field: 'photo', type: 'link', names: ['picture', 'image', 'photo url', 'avatar'] },
  { field: 'about', type: 'text', names: ['bio', 'introduction', 'description', 'about me'] },
  { field: 'topics', type: 'list', names: ['topic', 'helps with', 'can help with', 'skills', 'expertise'] },
  { field: 'learns', type: 'list', names: ['wants to learn', 'learning', 'learn', 'would like to learn'] },
  { field: 'formats', type: 'list', names: ['format', 'meeting formats', 'meets by'] },
  { field: 'languages', type: 'list', names: ['language', 'speaks'] },
  { field: 'style', type: 'text', names: ['working style', 'how i work', 'how i like to work'] },
  { field: 'limits', type: 'text', names: ['cannot give', 'what i cannot give', 'boundaries'] },
  { field: 'stories', type: 'list', names: ['story', 'stories i can tell'] },
  { field: 'places', type: 'whole', names: ['capacity', 'slots', 'max mentees', 'mentees'] },
  { field: 'taken', type: 'whole', names: ['places taken', 'current mentees'] },
  { field: 'pausedUntil', type: 'date', names: ['paused', 'away until', 'back on', 'on leave until'] },
  { field: 'replyDays', type: 'number', names: ['answers in days', 'response days', 'days to reply'] },
  { field: 'cadence', type: 'text', names: ['rhythm', 'how often', 'frequency'] },
  { field: 'public', type: 'yesNo', names: ['visible to all', 'show publicly', 'public profile'] },
];

/** A heading without what spreadsheets and people vary. */
const bare = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');

const KNOWN: ReadonlyMap<string, Column> = new Map(
  COLUMNS.flatMap((column) => [column.field, ...column.names].map((name) => [bare(name), column])),
);

export const columnNamed = (heading: string): Column | undefined => KNOWN.get(bare(heading));
