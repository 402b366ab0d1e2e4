import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { kindOf } from '../../src/model/id.js';
import type { Command } from '../../src/store/commands/command.js';
import { parseValue } from '../../src/store/records.js';
import { CATALOGUES } from '../locale/catalogues.js';
import {
  advice,
  agreement,
  AMARA,
  feedback,
  goal,
  LENA,
  meeting,
  mentorship,
  MENTORSHIP,
  PAIR,
  said,
} from '../support/sample.js';
import { worldOf } from '../support/world.js';
import { deafTab } from './deaf.js';

/** Where each state may go, by kind of record. */
const ALLOWED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  goal: {
    idea: 'planned active achieved changed dropped',
    planned: 'idea active onHold achieved changed dropped',
    active: 'idea planned onHold achieved changed dropped',
    onHold: 'idea planned active achieved changed dropped',
    achieved: 'idea planned active',
    changed: 'idea planned active',
    dropped: 'idea planned active',
  },
  // "Missed" may turn out to be wrong; nothing comes after "held" and "cancelled".
  meeting: { proposed: 'scheduled held cancelled missed', scheduled: 'held cancelled missed', missed: 'held' },
  mentorship: {
    exploring: 'active closing closed',
    active: 'paused closing closed',
    paused: 'active closing closed',
    closing: 'active closed',
    closed: 'alumni',
  },
  action: { open: 'tried done dropped', tried: 'open done dropped' },
  agreement: {},
  feedback: { requested: 'given', draft: 'given', given: 'read acknowledged', read: 'acknowledged' },
};

const RECORDS = [
  mentorship({ stage: 'exploring' }),
  goal('read', { why: 'old', steps: [{ id: 'a', text: 'First', by: '2026-11-02' }] }, PAIR),
  meeting('m', '2026-10-20T14:00:00.000Z'),
  advice('try', 'Try a walk.'),
  feedback('asked', { status: 'requested', question: 'How was it?' }),
  agreement([said('cadence', 'weekly')]),
];

const GOAL = { space: PAIR, id: 'goal:read' } as const;
const MEETING = { space: PAIR, id: 'meeting:m' } as const;
const ADVICE = { space: PAIR, id: 'action:try' } as const;
const FEEDBACK = { space: PAIR, id: 'feedback:asked' } as const;

const TERMS = { space: PAIR, id: 'agreement:lena-amara.terms', mentorship: MENTORSHIP } as const;

const text = fc.constantFrom('', 'a', 'b', 'old', ' c ');
const one = fc.constantFrom;
const step = one('a', 'b');
const key = one('goal:read', 'x');

const cadence = one('weekly', 'monthly', 'sometimes');

const commands: fc.Arbitrary<Command> = fc.oneof(
  fc
    .record({
      entry: one('1', '2', '3', '4', '5', '6'),
      to: one('idea', 'planned', 'active', 'onHold', 'achieved', 'changed', 'dropped'),
    } as const)
    .map((move) => ({ ...GOAL, type: 'goal-move', move }) as const),
  fc.record({ from: text, to: text }).map((why) => ({ ...GOAL, type: 'goal-edit', changes: { why } }) as const),
  fc.record({ from: text, to: text }).map((title) => ({ ...GOAL, type: 'goal-edit', changes: { title } }) as const),
  one({ ...GOAL, type: 'goal-remove' } as const),
  fc
    .record({ id: step, text, by: one(undefined, '2026-11-02', 'soon') })
    .map((added) => ({ ...GOAL, type: 'step-add', step: added }) as const),
  fc
    .tuple(step, text, text)
    .map(([id, to, from]) => ({ ...GOAL, type: 'step-edit', step: id, text: to, from: { text: from } }) as const),
  fc.tuple(step, fc.boolean()).map(([id, checked]) => ({ ...GOAL, type: 'step-check', step: id, checked }) as const),
  step.map((id) => ({ ...GOAL, type: 'step-remove', step: id }) as const),
  one([], ['2026-11-03T14:00:00.000Z', '2026-11-04T14:00:00.000Z'], ['soon']).map(
    (times) => ({ ...MEETING, type: 'meeting-offer', times }) as const,
  ),
  one('2026-11-03T14:00:00.000Z', 'soon').map(
    (start) => ({ ...MEETING, type: 'meeting-accept', start, zone: 'Europe/Berlin' }) as const,
  ),
  one('meeting-cancel' as const, 'meeting-miss' as const, 'meeting-keep' as const).map((type) => ({
    ...MEETING,
    type,
  })),
  fc.array(key, { maxLength: 2 }).map((covered) => ({ ...MEETING, type: 'meeting-hold', covered }) as const),
  fc
    .tuple(key, one('dismiss', 'postpone', 'restore'))
    .map(([of, change]) => ({ ...MEETING, type: 'agenda-change', edit: { change, key: of } }) as const),
  one('2026-10-20T14:00:00.000Z', '2026-11-03T14:00:00.000Z', 'soon').map(
    (start) =>
      ({ ...MEETING, type: 'meeting-move', from: '2026-10-20T14:00:00.000Z', start, zone: 'Europe/Berlin' }) as const,
  ),
  one(5, 45, 500).map((to) => ({ ...MEETING, type: 'meeting-edit', changes: { minutes: { from: 45, to } } }) as const),
  fc
    .tuple(one('Europe/Berlin', 'Nowhere/Land', ''), one('Asia/Tokyo', ''))
    .map(
      ([from, to]) =>
        ({ space: PAIR, id: MENTORSHIP, type: 'mentorship-zone', person: AMARA, zone: { from, to } }) as const,
    ),
  one('exploring', 'active', 'paused', 'closing', 'closed', 'alumni').map(
    (stage) => ({ space: PAIR, id: MENTORSHIP, type: 'mentorship-stage', stage }) as const,
  ),
  fc
    .tuple(one('worked', 'partly', 'didNot', 'notYet'), text)
    .map(([answer, line]) => ({ ...ADVICE, type: 'action-report', answer, line }) as const),
  one('done', 'dropped').map((status) => ({ ...ADVICE, type: 'action-finish', status }) as const),
  fc.tuple(text, text).map(
    ([situation, observation]) =>
      ({
        ...FEEDBACK,
        type: 'feedback-give',
        given: {
          from: AMARA,
          to: LENA,
          mentorship: MENTORSHIP,
          situation,
          day: undefined,
          observation,
          effect: '',
          next: '',
        },
      }) as const,
  ),
  one({ ...FEEDBACK, type: 'feedback-read' } as const),
  fc
    .tuple(one('thanks', 'try', 'talk'), text)
    .map(([reply, line]) => ({ ...FEEDBACK, type: 'feedback-reply', reply, line }) as const),
  fc
    .tuple(cadence, cadence)
    .map(
      ([from, value]) =>
        ({ ...TERMS, type: 'agreement-propose', proposals: [{ clause: 'cadence', from, value }] }) as const,
    ),
  cadence.map((value) => ({ ...TERMS, type: 'agreement-agree', seen: [{ clause: 'cadence', value }] }) as const),
  one({ ...TERMS, type: 'agreement-restore', key: { clause: 'cadence' } } as const),
);

const SENTENCES = new Set(Object.values(CATALOGUES).flatMap((catalogue) => Object.keys(catalogue)));

const stateOf = (value: unknown): string => {
  const fields: { status?: unknown; stage?: unknown } = typeof value === 'object' && value !== null ? value : {};
  return String(fields.status ?? fields.stage);
};

describe('whatever two people do in tabs that know nothing of each other', () => {
  it('every record is well formed, every state follows from the one before, every refusal has a sentence', async () => {
    const history = fc.array(fc.tuple(fc.constantFrom(0, 1), commands), { minLength: 1, maxLength: 25, size: 'max' });
    let moved = 0;
    const property = fc.asyncProperty(history, async (acts) => {
      const { storage } = await worldOf(RECORDS);
      const tabs = [await deafTab(storage, LENA), await deafTab(storage, AMARA)];
      const adapter = await storage({ person: LENA, indexes: {}, schemaVersion: 1 });
      const states = new Map<string, string>();
      const look = async () => {
        for (const kind of Object.keys(ALLOWED)) {
          for (const { id, value } of (await adapter.list(PAIR, { kind })).items) {
            const known = kindOf(id);
            assert.deepEqual(known && parseValue(known, value).state, 'fine', id);
            const [before, now] = [states.get(id), stateOf(value)];
            if (before !== undefined && before !== now) {
              moved += 1;
              assert.ok(ALLOWED[kind]?.[before]?.split(' ').includes(now), `${id}: ${before} to ${now}`);
            }
            states.set(id, now);
          }
        }
      };
      await look();
      for (const [who, command] of acts) {
        const result = await tabs[who]?.dispatch(command);
        if (result && !result.ok) assert.ok(SENTENCES.has(result.problem.code), result.problem.code);
        await look();
      }
    });
    await fc.assert(property, { numRuns: 60 });
    // Histories in which nothing moves would show nothing.
    assert.equal(moved > 60, true, `only ${String(moved)} states moved`);
  });
});
