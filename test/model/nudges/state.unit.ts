import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadTemporal } from '../../../src/calendar/temporal.js';
import { agreementId, type Agreement, type ClauseName, type ClauseValues } from '../../../src/model/agreement.js';
import type { AgendaItem, Meeting, Series } from '../../../src/model/meeting.js';
import type { Mentorship } from '../../../src/model/mentorship.js';
import { dueNudges } from '../../../src/model/nudges/due-nudges.js';
import { nudgeState, type NudgeRecords } from '../../../src/model/nudges/state.js';

const LENA = 'person:lena';
const AMARA = 'person:amara';
const NOW = '2026-10-21T10:00:00.000Z';
const SPACE = 'pair:amara+lena';
const base = {
  schemaVersion: 1,
  createdAt: '2026-09-01T09:00:00.000Z',
  createdBy: LENA,
  updatedAt: '2026-09-01T09:00:00.000Z',
} as const;
const place = { zone: 'Europe/Berlin', minutes: 45, format: 'video', place: '', link: '' } as const;

const mentorship = (roles: readonly [Mentorship['partners'][0]['role'], Mentorship['partners'][0]['role']]) => ({
  id: 'mentorship:m',
  space: SPACE,
  value: {
    ...base,
    kind: 'informal',
    stage: 'active',
    startedAt: '2026-09-02T09:00:00.000Z',
    partners: [
      { person: LENA, name: 'Lena', role: roles[0], zone: '', place: '' },
      { person: AMARA, name: 'Amara', role: roles[1], zone: '', place: '' },
    ],
  } satisfies Mentorship,
});

const fortnightly = {
  id: 'series:s',
  space: SPACE,
  value: {
    ...base,
    ...place,
    mentorship: 'mentorship:m',
    start: '2026-10-14T16:00',
    rrule: 'FREQ=WEEKLY;INTERVAL=2',
    exdates: [],
  } satisfies Series,
};

const meeting = (id: string, start: string, value: Partial<Meeting> = {}, items: AgendaItem[] = []) => ({
  id,
  space: SPACE,
  value: {
    ...base,
    ...place,
    mentorship: 'mentorship:m',
    status: 'scheduled',
    uid: id,
    sequence: 0,
    start,
    agenda: { items, order: [], dismissed: [], postponed: [], covered: [] },
    wanted: '',
    ...value,
  } satisfies Meeting,
});

const topic = (by: string): AgendaItem => ({ id: 'i', kind: 'topic', text: 'Budget', by, at: base.createdAt });

const records = (parts: Partial<NudgeRecords> = {}): NudgeRecords => ({
  mentorships: [mentorship(['mentee', 'mentor'])],
  series: [],
  meetings: [],
  goals: [],
  actions: [],
  feedback: [],
  agreements: [],
  suggestions: [],
  ...parts,
});

const settled = <K extends ClauseName>(clause: K, value: ClauseValues[K]) => ({
  id: agreementId('mentorship:m'),
  space: SPACE,
  value: {
    ...base,
    mentorship: 'mentorship:m',
    clauses: [{ clause, value, by: LENA, at: NOW, yes: [], agreed: { value, by: LENA, at: NOW } }],
    versions: [],
  } satisfies Agreement,
});

const t = await loadTemporal();
const due = (parts: Partial<NudgeRecords>, { me = LENA, now = NOW, clocks = true } = {}) =>
  dueNudges(nudgeState(clocks ? t : undefined, records(parts), me, now), now, {
    most: 9,
    zone: 'UTC',
    snoozed: {},
  }).map(({ rule }) => rule);

describe('R61 what reminders follow from', () => {
  it('R17 a series that goes on is a plan, though none of its meetings has a record', () => {
    const held = meeting('meeting:s.20261014T1600', '2026-10-14T14:00:00.000Z', { status: 'held', series: 'series:s' });
    assert.deepEqual(due({ series: [fortnightly], meetings: [held] }), []);
    assert.deepEqual(due({ meetings: [held] }), ['book']);
  });
  it('without the clocks of zones nothing is said of a mentorship that meets in series', () => {
    assert.deepEqual(due({ series: [fortnightly] }), ['held']);
    assert.deepEqual(due({ series: [fortnightly] }, { clocks: false }), []);
  });
  it('R17 who learns is asked for a topic, until there is one', () => {
    const next = (by?: string) => ({
      meetings: [meeting('meeting:n', '2026-10-23T14:00:00.000Z', {}, by === undefined ? [] : [topic(by)])],
    });
    assert.deepEqual(due(next()), ['prepare']);
    assert.deepEqual(due(next(), { me: AMARA }), []);
    assert.deepEqual(due(next(AMARA)), ['prepare']);
    assert.deepEqual(due(next(LENA)), []);
  });
  it('R17 a topic that the last meeting had no time for is a topic', () => {
    const held = (covered: string[]) => {
      const past = meeting('meeting:p', '2026-10-20T14:00:00.000Z', { status: 'held' }, [topic(LENA)]);
      return { ...past, value: { ...past.value, agenda: { ...past.value.agenda, covered } } };
    };
    const next = meeting('meeting:n', '2026-10-23T14:00:00.000Z');
    assert.deepEqual(due({ meetings: [held([]), next] }), []);
    assert.deepEqual(due({ meetings: [held(['item:i']), next] }), ['prepare']);
  });
  it('R17 among peers both are asked', () => {
    const peers = [mentorship(['peer', 'peer'])];
    const meetings = [meeting('meeting:n', '2026-10-23T14:00:00.000Z')];
    assert.deepEqual(due({ mentorships: peers, meetings }, { me: AMARA }), ['prepare']);
  });
  it('R11 who agreed to see to the meetings goes before who learns', () => {
    const initiators = (value?: string) =>
      nudgeState(
        t,
        records({ agreements: value === undefined ? [] : [settled('initiator', value)] }),
        LENA,
        NOW,
      ).pairs.map((pair) => pair.initiators);
    assert.deepEqual(initiators(AMARA), [[AMARA]]);
    assert.deepEqual(initiators('both'), [[LENA, AMARA]]);
    assert.deepEqual(initiators('person:kofi'), [[LENA]]);
    assert.deepEqual(initiators(), [[LENA]]);
  });
  it('R56 the day on which both wanted to look at their agreement again', () => {
    const meetings = [meeting('meeting:n', '2026-10-28T14:00:00.000Z')];
    assert.deepEqual(due({ meetings, agreements: [settled('review', '2026-10-21')] }), ['review']);
    assert.deepEqual(due({ meetings, agreements: [settled('review', '2026-10-22')] }), []);
  });
  it('says nothing of the mentorship of two others', () => {
    assert.deepEqual(due({}, { me: 'person:kofi' }), []);
  });
});
