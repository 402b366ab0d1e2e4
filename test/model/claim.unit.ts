import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { planClaim, type ClaimInput, type LocalRecord } from '../../src/model/claim.js';
import { derivedId, type RecordKind } from '../../src/model/id.js';
import type { Mentorship } from '../../src/model/mentorship.js';
import { mentorshipSchema } from '../../src/model/schemas/mentorship.js';
import { personSchema } from '../../src/model/schemas/person.js';
import type { RecordValues } from '../../src/model/schemas/records.js';
import { pairSpace } from '../../src/model/space.js';

const LOCAL = 'person:local-0k3';
const LENA = 'person:lena';
const AMARA = 'person:amara';
const ZOE = 'person:zoe+z@example.org';
const at = '2026-09-02T09:00:00.000Z';
const base = { schemaVersion: 1 as const, createdAt: at, createdBy: LOCAL, updatedAt: at };

const record = <K extends RecordKind>(kind: K, space: string, id: string, value: RecordValues[K]): LocalRecord => ({
  kind,
  space,
  id,
  value,
});

const goal = (space: string, id: string, more: Partial<RecordValues['goal']> = {}): LocalRecord =>
  record('goal', space, id, {
    ...base,
    title: 'Swim',
    why: '',
    measure: '',
    horizon: 'short',
    status: 'idea',
    owners: [LOCAL],
    priority: 0,
    steps: [],
    checkpoints: [],
    history: [],
    ...more,
  });

const mentorship = (me: string, partner: string, more: Partial<Mentorship> = {}): Mentorship => ({
  ...base,
  createdBy: me,
  kind: 'informal',
  stage: 'active',
  startedAt: at,
  partners: [
    { person: me, name: 'Lena', role: 'mentee', zone: '', place: '' },
    { person: partner, name: 'Partner', role: 'mentor', zone: '', place: '' },
  ],
  ...more,
});

const place = (me: string, partner: string, number: number) => ({
  space: pairSpace(me, partner),
  id: derivedId('mentorship', pairSpace(me, partner), String(number)),
});

const local = (partner: string, number = 1, more: Partial<Mentorship> = {}): LocalRecord => {
  const { space, id } = place(LOCAL, partner, number);
  return record('mentorship', space, id, mentorship(LOCAL, partner, more));
};

const plan = (records: readonly LocalRecord[], rest: Partial<ClaimInput<LocalRecord>> = {}) => {
  const partners = new Map([AMARA, ZOE, LENA].map((partner) => [pairSpace(LOCAL, partner), partner]));
  return planClaim({
    from: LOCAL,
    to: LENA,
    records,
    partnerOf: (space) => partners.get(space),
    there: [],
    ...rest,
  });
};

const places = ({ moves }: ReturnType<typeof plan>) => moves.map(({ space, id }) => [space, id]);
const reasons = ({ left }: ReturnType<typeof plan>) => left.map((one) => [one.record.id, one.problem.code]);

describe('what a local person wrote becomes that of the one who signs in', () => {
  it('in the own space', () => {
    const { moves, left } = plan([goal(LOCAL, 'goal:swim', { supporter: AMARA })]);
    assert.deepEqual(left, []);
    const [move] = moves;
    assert.ok(move);
    assert.equal(move.space, LENA);
    assert.equal(move.id, 'goal:swim');
    assert.equal(move.members, undefined);
    const value = { ...goal(LENA, '', { createdBy: LENA, owners: [LENA], supporter: AMARA }).value };
    assert.deepEqual(move.value, value);
  });

  for (const [who, partner, space, id] of [
    ['before in the alphabet', AMARA, 'pair:amara+lena', 'mentorship:amara+lena.1'],
    ['after, with signs of its own', ZOE, 'pair:lena+zoe%2Bz@example.org', 'mentorship:lena+zoe%2Bz@example.org.1'],
  ] as const)
    it(`in the space of the pair, with a partner ${who}`, () => {
      const series = derivedId('meeting', 'series:s', '20260304T160000');
      const result = plan([
        local(partner),
        goal(pairSpace(LOCAL, partner), 'goal:swim.shared'),
        goal(LOCAL, 'goal:swim', { sharedIn: pairSpace(LOCAL, partner) }),
        record('note', pairSpace(LOCAL, partner), 'note:m.shared', { ...base, meeting: series, text: 'We begin.' }),
        record('action', pairSpace(LOCAL, partner), 'action:a', {
          ...base,
          kind: 'advice',
          status: 'open',
          text: 'Read: local-0k3',
          owner: LOCAL,
          givenBy: partner,
          mentorship: place(LOCAL, partner, 1).id,
        }),
      ]);
      assert.deepEqual(places(result), [
        [space, id],
        [space, 'goal:swim.shared'],
        [LENA, 'goal:swim'],
        [space, 'note:m.shared'],
        [space, 'action:a'],
      ]);
      const values = result.moves.map(({ value }) => new Map<string, unknown>(Object.entries(value)));
      assert.deepEqual(result.moves[0]?.members, [LENA, partner]);
      assert.deepEqual(result.moves[0].value, mentorship(LENA, partner));
      assert.equal(values[2]?.get('sharedIn'), space);
      assert.equal(values[4]?.get('mentorship'), id);
      assert.equal(values[4].get('owner'), LENA);
      assert.equal(values[4].get('givenBy'), partner);
      assert.equal(values[4].get('text'), 'Read: local-0k3');
    });

  it('with the profile, whose id is the person', () => {
    const profile = v.parse(personSchema, { ...base, name: 'Lena' });
    assert.deepEqual(places(plan([record('person', LOCAL, LOCAL, profile)])), [[LENA, LENA]]);
  });

  it('also where references stand in keys and in texts that are put together', () => {
    const { moves } = plan([
      goal(LOCAL, 'goal:x', {
        [`person:local-0k3`]: 1,
        keys: [`outcome:${place(LOCAL, AMARA, 1).id}:${at}`, 'person:local-0k34', 'item:x'],
      }),
      local(AMARA),
    ]);
    const value = new Map<string, unknown>(Object.entries(moves[0]?.value ?? {}));
    assert.equal(value.get(LENA), 1);
    assert.deepEqual(value.get('keys'), [`outcome:mentorship:amara+lena.1:${at}`, 'person:local-0k34', 'item:x']);
  });

  it('and stays as it is for the same person with another storage', () => {
    const records = [local(AMARA), goal(LOCAL, 'goal:swim', { sharedIn: pairSpace(LOCAL, AMARA) })];
    const result = plan(records, { to: LOCAL });
    assert.deepEqual(
      result.moves.map(({ space, id, value }) => ({ space, id, value })),
      records.map(({ space, id, value }) => ({ space, id, value })),
    );
  });
});

describe('what is not theirs, or has no place', () => {
  it('is left out: records of everybody and of others', () => {
    const result = plan([goal('members', 'goal:a'), goal('public', 'goal:b'), goal('programme:x', 'goal:c')]);
    assert.deepEqual(result, { moves: [], left: [] });
  });

  it('stays: a mentorship with the very person who signs in', () => {
    const result = plan([local(LENA), goal(pairSpace(LOCAL, LENA), 'goal:both')]);
    assert.deepEqual(places(result), []);
    assert.deepEqual(reasons(result), [
      ['mentorship:lena+local-0k3.1', 'claim.left.self'],
      ['goal:both', 'claim.left.self'],
    ]);
  });
});

describe('beside mentorships of the same two people', () => {
  const standing = (number: number, more: Partial<Mentorship> = {}) => ({
    ...place(LENA, AMARA, number),
    value: mentorship(LENA, AMARA, { startedAt: '2026-01-01T00:00:00.000Z', ...more }),
  });
  const talk = goal(pairSpace(LOCAL, AMARA), 'goal:talk', { mentorship: place(LOCAL, AMARA, 1).id });
  const cases: readonly (readonly [
    string,
    readonly ReturnType<typeof standing>[],
    readonly LocalRecord[],
    readonly string[],
    readonly string[],
  ])[] = [
    ['one that ended is numbered on', [standing(1, { stage: 'closed' })], [local(AMARA)], ['.2'], []],
    ['one that runs stays alone', [standing(2)], [local(AMARA)], [], ['claim.left.together']],
    ['an ended one goes beside one that runs', [standing(1)], [local(AMARA, 1, { stage: 'closed' })], ['.2'], []],
    ['one that was moved before is the same', [standing(1, { startedAt: at })], [local(AMARA)], ['.1'], []],
    [
      'ended and running ones keep their order',
      [],
      [local(AMARA, 2), local(AMARA, 1, { stage: 'closed', startedAt: '2026-01-01T00:00:00.000Z' })],
      ['.2', '.1'],
      [],
    ],
  ];
  for (const [what, there, records, ids, codes] of cases)
    it(what, () => {
      const result = plan(records, { there });
      assert.deepEqual(
        places(result).map(([, id]) => id),
        ids.map((number) => `mentorship:amara+lena${number}`),
      );
      assert.deepEqual(
        reasons(result).map(([, code]) => code),
        codes,
      );
    });

  it('what belongs to it joins the one that runs', () => {
    const { moves } = plan([local(AMARA), talk], { there: [standing(2)] });
    const value = new Map<string, unknown>(Object.entries(moves[0]?.value ?? {}));
    assert.equal(value.get('mentorship'), 'mentorship:amara+lena.2');
  });
});

describe('any records', () => {
  const name = fc.stringMatching(/^[a-z0-9.@+%-]{1,8}$/u);
  const input = fc
    .record({
      me: fc.stringMatching(/^[a-z0-9]{12}$/u).map((unique) => `person:local-${unique}`),
      to: name.map((unique) => `person:${unique}`),
      partners: fc.uniqueArray(
        name.map((unique) => `person:${unique}`),
        { maxLength: 4 },
      ),
      stages: fc.subarray<Mentorship['stage']>(['alumni', 'closed', 'closed', 'active']),
    })
    .filter(({ to, partners }) => !partners.includes(to))
    .map(({ me, to, partners, stages }) => {
      const records = partners.flatMap((partner) => {
        const space = pairSpace(me, partner);
        const all = stages.map((stage, index) => {
          const id = derivedId('mentorship', space, String(index + 1));
          return record('mentorship', space, id, mentorship(me, partner, { stage, createdBy: me }));
        });
        const keys = all.map(({ id }) => `advice:${id}`);
        return [
          ...all,
          goal(space, `goal:${partner}.shared`, { owners: [me], createdBy: me, keys, supporter: partner }),
          goal(me, `goal:${partner}`, { owners: [me], createdBy: me, sharedIn: space }),
        ];
      });
      const partnersOf = new Map(partners.map((partner) => [pairSpace(me, partner), partner]));
      return { from: me, to, records, partnerOf: (space: string) => partnersOf.get(space), there: [] };
    });

  it('leave no reference to the local person, and no two in one place', () => {
    fc.assert(
      fc.property(input, (asked) => {
        const { moves, left } = planClaim(asked);
        const text = JSON.stringify(moves.map(({ space, members, id, value }) => [space, members, id, value]));
        assert.equal(text.includes(asked.from), false);
        assert.equal(text.includes(asked.from.slice('person:'.length)), false);
        assert.equal(moves.length + left.length, asked.records.length);
        assert.equal(new Set(moves.map(({ space, id }) => `${space}\n${id}`)).size, moves.length);
      }),
    );
  });

  it('are planned the same again when some of them, or all, are there', () => {
    fc.assert(
      fc.property(input, fc.nat(20), (asked, some) => {
        const first = planClaim(asked);
        const there = first.moves.flatMap(({ record: { kind }, space, id, value }) =>
          kind === 'mentorship' ? [{ space, id, value: v.parse(mentorshipSchema, value) }] : [],
        );
        assert.deepEqual(planClaim({ ...asked, there: there.slice(0, some) }), first);
      }),
    );
  });
});
