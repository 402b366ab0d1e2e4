// A small mentoring pair for tests and stories: Lena in Berlin is the mentee, Amara in New York the mentor.
import { pairSpace } from '../../src/model/space.js';
import type { ImportEntry } from '../../src/store/import.js';

export const LENA = 'person:lena-brandt';
export const AMARA = 'person:amara-okoye';
export const PAIR = pairSpace(LENA, AMARA);
export const MENTORSHIP = 'mentorship:lena-amara';
/** A Wednesday. */
export const NOW = '2026-10-21T08:20:00.000Z';

type Fields = Readonly<Record<string, unknown>>;

const base = (by: string, at: string) => ({ schemaVersion: 1, createdAt: at, createdBy: by, updatedAt: at });

/** A record in a space of its author, with the fields every value has. */
export const record = (
  space: string,
  id: string,
  value: Fields,
  { by = LENA, at = '2026-09-02T09:00:00.000Z' } = {},
): ImportEntry => ({
  space,
  members: space === PAIR ? [LENA, AMARA] : undefined,
  id,
  writer: by,
  value: { ...base(by, at), ...value },
});

export const mentorship = (value: Fields = {}): ImportEntry =>
  record(PAIR, MENTORSHIP, {
    kind: 'informal',
    stage: 'active',
    startedAt: '2026-09-02T09:00:00.000Z',
    partners: [
      { person: LENA, name: 'Lena Brandt', role: 'mentee', zone: 'Europe/Berlin', place: 'Berlin' },
      { person: AMARA, name: 'Amara Okoye', role: 'mentor', zone: 'America/New_York', place: 'New York' },
    ],
    ...value,
  });

/** A goal of Lena's; private unless another space is given. */
export const goal = (name: string, value: Fields = {}, space: string = LENA): ImportEntry =>
  record(space, `goal:${name}`, { title: name, status: 'idea', owners: [LENA], priority: 0, ...value });

export const meeting = (name: string, start: string, value: Fields = {}): ImportEntry =>
  record(PAIR, `meeting:${name}`, {
    mentorship: MENTORSHIP,
    status: 'scheduled',
    uid: name,
    sequence: 0,
    start,
    zone: 'Europe/Berlin',
    minutes: 45,
    format: 'video',
    ...value,
  });

export const series = (name: string, start: string, rrule: string, value: Fields = {}): ImportEntry =>
  record(PAIR, `series:${name}`, {
    mentorship: MENTORSHIP,
    start,
    zone: 'Europe/Berlin',
    rrule,
    minutes: 45,
    format: 'video',
    ...value,
  });

export const advice = (name: string, text: string, value: Fields = {}, at = '2026-10-14T14:30:00.000Z'): ImportEntry =>
  record(
    PAIR,
    `action:${name}`,
    { kind: 'advice', status: 'open', text, owner: LENA, givenBy: AMARA, mentorship: MENTORSHIP, ...value },
    { by: AMARA, at },
  );

export const feedback = (name: string, value: Fields): ImportEntry =>
  record(
    PAIR,
    `feedback:${name}`,
    { status: 'given', from: AMARA, to: LENA, mentorship: MENTORSHIP, ...value },
    { by: AMARA },
  );

interface SaidOptions {
  readonly of?: string;
  readonly by?: string;
  /** Who said yes to it. */
  readonly yes?: readonly string[];
  /** What both had said yes to before. */
  readonly was?: unknown;
  readonly locked?: true;
}

const SAID_AT = '2026-10-01T09:00:00.000Z';

/** A clause of an agreement: both said yes to it unless it says otherwise. */
export function said(clause: string, value: unknown, options: SaidOptions = {}): Fields {
  const { of, by = LENA, yes = [LENA, AMARA], was, locked } = options;
  const held = yes.length === 2 ? value : was;
  return {
    clause,
    ...(of === undefined ? {} : { of }),
    value,
    by,
    at: SAID_AT,
    yes: yes.map((person) => ({ by: person, at: SAID_AT })),
    ...(held === undefined ? {} : { agreed: { value: held, by, at: SAID_AT } }),
    ...(locked ? { locked } : {}),
  };
}

/** The agreement of Lena and Amara; its first version holds what both said yes to. */
export const agreement = (clauses: readonly Fields[], value: Fields = {}): ImportEntry =>
  record(PAIR, 'agreement:lena-amara.terms', {
    mentorship: MENTORSHIP,
    clauses,
    versions: [{ id: 'v1', at: SAID_AT, by: AMARA, terms: clauses.flatMap(termOf) }],
    ...value,
  });

const termOf = ({ clause, of, agreed }: Fields): Fields[] =>
  typeof agreed === 'object' && agreed !== null && 'value' in agreed
    ? [{ clause, ...(of === undefined ? {} : { of }), value: agreed.value }]
    : [];
