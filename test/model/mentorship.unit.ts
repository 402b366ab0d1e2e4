import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from '../../src/model/schemas/shape.js';
import {
  currentMentorship,
  isRunning,
  sides,
  type Mentorship,
  type MentorshipStage,
} from '../../src/model/mentorship.js';
import { changeStage, startMentorship } from '../../src/model/mentorship-changes.js';
import { MENTORSHIP_STAGES } from '../../src/model/terms.js';
import { mentorshipSchema } from '../../src/model/schemas/mentorship.js';

const ACTING = { person: 'person:lena', now: '2026-10-21T08:20:00.000Z' };

const partner = (name: string, role: 'mentor' | 'mentee') => ({
  person: `person:${name}`,
  name,
  role,
  zone: '',
  place: '',
});
const LENA = partner('lena', 'mentee');
const AMARA = partner('amara', 'mentor');

const mentorship = (fields: Partial<Mentorship> = {}): Mentorship => ({
  schemaVersion: 1,
  createdAt: '2026-09-02T09:00:00.000Z',
  createdBy: 'person:lena',
  updatedAt: '2026-09-02T09:00:00.000Z',
  kind: 'informal',
  stage: 'active',
  startedAt: '2026-09-02T09:00:00.000Z',
  partners: [LENA, AMARA],
  ...fields,
});

describe('a mentorship', () => {
  it('begins with talking and needs nobody’s leave', () => {
    assert.deepEqual(startMentorship({ kind: 'informal', partners: [LENA, AMARA] }, ACTING), {
      ok: true,
      value: {
        schemaVersion: 1,
        createdAt: '2026-10-21T08:20:00.000Z',
        createdBy: 'person:lena',
        updatedAt: '2026-10-21T08:20:00.000Z',
        kind: 'informal',
        partners: [LENA, AMARA],
        stage: 'exploring',
        startedAt: '2026-10-21T08:20:00.000Z',
      },
    });
  });

  it('takes two people', () => {
    const refused = { ok: false, problem: { code: 'mentorship.self', params: {} } };
    assert.deepEqual(startMentorship({ kind: 'peer', partners: [LENA, LENA] }, ACTING), refused);
    assert.deepEqual(startMentorship({ kind: 'peer', partners: [LENA] }, ACTING), refused);
    assert.deepEqual(startMentorship({ kind: 'peer', partners: [] }, ACTING), refused);
  });
});

describe('stages', () => {
  const TABLE = `
              exploring active paused closing closed alumni
    exploring ·         yes    no     yes     yes    no
    active    no        ·      yes    yes     yes    no
    paused    no        yes    ·      yes     yes    no
    closing   no        yes    no     ·       yes    no
    closed    no        no     no     no      ·      yes
    alumni    no        no     no     no      no     ·`;
  const stage = (name: string): MentorshipStage => {
    const found = MENTORSHIP_STAGES.find((known) => known === name);
    if (!found) throw new Error(name);
    return found;
  };
  const [head = '', ...rows] = TABLE.trim().split('\n');
  const columns = head.trim().split(/\s+/);

  it('all have a row and a column', () => {
    assert.deepEqual(columns, [...MENTORSHIP_STAGES]);
    assert.equal(rows.length, 6);
  });

  for (const row of rows) {
    const [from = '', ...marks] = row.trim().split(/\s+/);
    columns.forEach((to, index) => {
      const mark = marks[index];
      it(`from ${from} to ${to}: ${String(mark)}`, () => {
        const before = mentorship({ stage: stage(from) });
        const after = changeStage(before, stage(to), ACTING);
        if (mark === 'no') {
          assert.deepEqual(after, { ok: false, problem: { code: 'mentorship.stage', params: { from, to } } });
        } else if (mark === 'yes') {
          assert.deepEqual(after, {
            ok: true,
            value: { ...before, stage: to, updatedAt: '2026-10-21T08:20:00.000Z' },
          });
        } else assert.deepEqual(after, { ok: true, value: before });
      });
    });
  }

  it('run until they are closed', () => {
    assert.deepEqual(
      MENTORSHIP_STAGES.filter((name) => isRunning(mentorship({ stage: name }))),
      ['exploring', 'active', 'paused', 'closing'],
    );
  });
});

describe('the sides of a mentorship', () => {
  it('are one’s own and the other one’s', () => {
    assert.deepEqual(sides(mentorship(), 'person:lena'), { mine: LENA, other: AMARA });
    assert.deepEqual(sides(mentorship(), 'person:amara'), { mine: AMARA, other: LENA });
    assert.equal(sides(mentorship(), 'person:ida'), undefined);
    assert.equal(sides(mentorship(), ''), undefined);
  });
});

describe('the mentorship that is meant', () => {
  const entry = (id: string, fields: Partial<Mentorship> = {}) => ({
    id: `mentorship:${id}`,
    value: mentorship(fields),
  });
  const entries = [
    entry('old', { startedAt: '2025-01-01T00:00:00.000Z' }),
    entry('new', { startedAt: '2026-01-01T00:00:00.000Z' }),
    entry('over', { startedAt: '2026-06-01T00:00:00.000Z', stage: 'closed' }),
    entry('others', { startedAt: '2026-07-01T00:00:00.000Z', partners: [AMARA, partner('ida', 'mentee')] }),
  ];
  const cases = [
    ['', 'mentorship:new'],
    ['old', 'mentorship:old'],
    ['mentorship:old', 'mentorship:old'],
    ['over', 'mentorship:over'],
    ['others', undefined],
    ['none', undefined],
  ] as const;
  for (const [asked, expected] of cases) {
    it(`${asked || 'nothing'} is asked for: ${String(expected)}`, () => {
      assert.equal(currentMentorship(entries, 'person:lena', asked)?.id, expected);
    });
  }
});

describe('a stored mentorship', () => {
  const zones: [zone: string, fine: boolean][] = [
    ['Europe/Berlin', true],
    ['', true],
    ['Europe/Bologna', false],
    ['16:00', false],
  ];
  for (const [zone, fine] of zones) {
    it(`${fine ? 'is read' : 'is kept aside'} with the zone “${zone}”`, () => {
      const read = v.safeParse(mentorshipSchema, mentorship({ partners: [LENA, { ...AMARA, zone }] }));
      assert.equal(read.success, fine);
    });
  }
});
