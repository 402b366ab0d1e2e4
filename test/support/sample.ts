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
