import { actionSchema, type Action } from '../model/action.js';
import { feedbackSchema, type Feedback } from '../model/feedback.js';
import { goalSchema, type Goal } from '../model/goal.js';
import type { RecordKind } from '../model/id.js';
import { meetingSchema, noteSchema, seriesSchema, type Meeting, type Note, type Series } from '../model/meeting.js';
import { mentorshipSchema, type Mentorship } from '../model/mentorship.js';
import { personSchema, type Person } from '../model/person.js';
import { programmeSchema, type Programme } from '../model/programme.js';
import { SCHEMA_VERSION } from '../model/record.js';

/** What each kind of record holds. */
export interface RecordValues {
  person: Person;
  mentorship: Mentorship;
  goal: Goal;
  series: Series;
  meeting: Meeting;
  action: Action;
  note: Note;
  feedback: Feedback;
  programme: Programme;
}

export type RecordValue = RecordValues[RecordKind];

/** One record as elements see it: frozen, parsed, with the space that says who reads it. */
export interface Entry<K extends RecordKind> {
  readonly kind: K;
  readonly space: string;
  readonly id: string;
  readonly rev: string;
  readonly value: RecordValues[K];
}

/** The part of Standard Schema (https://standardschema.dev) that is asked for, so that the validator can be another one. */
interface Schema<T> {
  readonly '~standard': {
    readonly validate: (value: unknown) => SchemaAnswer<T> | Promise<SchemaAnswer<T>>;
  };
}

type SchemaAnswer<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path?: readonly unknown[] | undefined }[] };

const SCHEMAS: { readonly [K in RecordKind]: Schema<RecordValues[K]> } = {
  person: personSchema,
  mentorship: mentorshipSchema,
  goal: goalSchema,
  series: seriesSchema,
  meeting: meetingSchema,
  action: actionSchema,
  note: noteSchema,
  feedback: feedbackSchema,
  programme: programmeSchema,
};

export type Parsed<T> =
  | { readonly state: 'fine'; readonly value: T }
  | { readonly state: 'newer' }
  | { readonly state: 'corrupt'; readonly field: string; readonly reason: string };

const segment = (part: unknown): string =>
  typeof part === 'object' && part !== null && 'key' in part ? String(part.key) : String(part);

const isNewer = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'schemaVersion' in value &&
  typeof value.schemaVersion === 'number' &&
  value.schemaVersion > SCHEMA_VERSION;

/** Parses what came from storage or a file. Unknown fields survive; a newer or broken value is named, never guessed. */
export function parseValue<K extends RecordKind>(kind: K, value: unknown): Parsed<RecordValues[K]> {
  if (isNewer(value)) return { state: 'newer' };
  const answer = SCHEMAS[kind]['~standard'].validate(value);
  if (answer instanceof Promise) return { state: 'corrupt', field: '', reason: 'asynchronous schema' };
  if (!answer.issues) return { state: 'fine', value: answer.value };
  const issue = answer.issues[0];
  return { state: 'corrupt', field: (issue?.path ?? []).map(segment).join('.'), reason: issue?.message ?? '' };
}
