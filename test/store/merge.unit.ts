import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { StorageError } from '../../src/storage/contract.js';
import type { ImportEntry } from '../../src/store/import.js';
import type { Command } from '../../src/store/commands/command.js';
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
import { spoiled, worldOf } from '../support/world.js';
import { deafTab } from './deaf.js';
import { openPage, ready, storeOn, until } from './surroundings.js';

const SENTENCES = new Map<string, unknown>(Object.values(CATALOGUES).flatMap((catalogue) => Object.entries(catalogue)));

const GOAL = { space: PAIR, id: 'goal:read' } as const;
const MEETING = { space: PAIR, id: 'meeting:m' } as const;
const ADVICE = { space: PAIR, id: 'action:try' } as const;
const FEEDBACK = { space: PAIR, id: 'feedback:f' } as const;

const STEP = { id: 'a', text: 'Borrow a book', by: '2026-11-02' };
const read = goal('read', { why: 'old', measure: 'old', steps: [STEP] }, PAIR);
const met = meeting('m', '2026-10-20T14:00:00.000Z');
const given = feedback('f', { situation: 'On Monday', observation: 'You asked three questions.' });

const TERMS = { space: PAIR, id: 'agreement:lena-amara.terms', mentorship: MENTORSHIP } as const;
const settled = [mentorship(), agreement([said('cadence', 'weekly'), said('minutes', 45)])];

const suggest = (clause: string, value: string | number, from: string | number): Command => ({
  ...TERMS,
  type: 'agreement-propose',
  proposals: [{ clause, value, from }],
});

const clauses = (records: readonly unknown[]) =>
  records.flatMap((value) => {
    const all = fieldOf(value, 'clauses');
    return Array.isArray(all) ? all.map((one) => [fieldOf(one, 'value'), fieldOf(one, 'by')]) : [];
  });

/** Who gives a command in a tab that knows nothing of the other one's. */
type Given = readonly [person: string, command: Command];

interface Case {
  readonly records: readonly ImportEntry[];
  readonly first: Given;
  readonly second: Given;
  /** What the second person is told; absent where both got what they wanted. */
  readonly refused?: readonly [code: string, sentence: string];
  /** What stands in the end. */
  readonly stands: (records: readonly unknown[]) => unknown;
  readonly left: unknown;
}

const pick = (fields: readonly string[]) => (records: readonly unknown[]) =>
  records.map((value) => Object.fromEntries(fields.map((field) => [field, fieldOf(value, field)])));

const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null ? new Map<string, unknown>(Object.entries(value)).get(field) : undefined;

const rename = (text: string, by: string | undefined, from = STEP): Command => ({
  ...GOAL,
  type: 'step-edit',
  step: 'a',
  text,
  by,
  from: { text: from.text, by: from.by },
});

const steps = (records: readonly unknown[]) => records.map((value) => fieldOf(value, 'steps'));

const CASES: Readonly<Record<string, Case>> = {
  'a meeting that was held cannot be cancelled': {
    records: [met],
    first: [LENA, { ...MEETING, type: 'meeting-hold', covered: [] }],
    second: [AMARA, { ...MEETING, type: 'meeting-cancel' }],
    refused: ['meeting.over', 'This meeting is over or cancelled, so it stays as it is.'],
    stands: pick(['status']),
    left: [{ status: 'held' }],
  },
  'a meeting that was cancelled cannot be held': {
    records: [met],
    first: [AMARA, { ...MEETING, type: 'meeting-cancel' }],
    second: [LENA, { ...MEETING, type: 'meeting-hold', covered: ['goal:read'] }],
    refused: ['meeting.cancelled', 'This meeting was cancelled.'],
    stands: pick(['status', 'heldAt']),
    left: [{ status: 'cancelled', heldAt: undefined }],
  },
  'both hold a meeting: what either ticked was talked about': {
    records: [met],
    first: [LENA, { ...MEETING, type: 'meeting-hold', covered: ['one'] }],
    second: [AMARA, { ...MEETING, type: 'meeting-hold', covered: ['two'] }],
    stands: (records) => records.map((value) => fieldOf(fieldOf(value, 'agenda'), 'covered')),
    left: [['one', 'two']],
  },
  'two edits of one step: its words and its date keep both': {
    records: [read],
    first: [LENA, rename('Buy a book', '2026-11-02')],
    second: [AMARA, rename('Borrow a book', '2026-12-01')],
    stands: steps,
    left: [[{ id: 'a', text: 'Buy a book', by: '2026-12-01' }]],
  },
  'two edits of the words of one step: the second is told what stands there': {
    records: [read],
    first: [LENA, rename('Buy a book', '2026-11-02')],
    second: [AMARA, rename('Steal a book', '2026-11-02')],
    refused: [
      'goal.step.changed',
      'Somebody else changed this step while you were writing. It now reads “{text}”. Close the goal and open it again to go on from there.',
    ],
    stands: steps,
    left: [[{ id: 'a', text: 'Buy a book', by: '2026-11-02' }]],
  },
  'two edits of different fields keep both': {
    records: [read],
    first: [LENA, { ...GOAL, type: 'goal-edit', changes: { why: { from: 'old', to: 'for work' } } }],
    second: [AMARA, { ...GOAL, type: 'goal-edit', changes: { measure: { from: 'old', to: 'three books' } } }],
    stands: pick(['why', 'measure']),
    left: [{ why: 'for work', measure: 'three books' }],
  },
  'two edits of one field: the second is asked': {
    records: [read],
    first: [LENA, { ...GOAL, type: 'goal-edit', changes: { why: { from: 'old', to: 'hers' } } }],
    second: [AMARA, { ...GOAL, type: 'goal-edit', changes: { why: { from: 'old', to: 'mine' } } }],
    refused: ['conflict.fields', 'Somebody else changed this while you were writing. Choose which version stays.'],
    stands: pick(['why']),
    left: [{ why: 'hers' }],
  },
  'an edit of what was removed': {
    records: [read],
    first: [LENA, { ...GOAL, type: 'goal-remove' }],
    second: [AMARA, { ...GOAL, type: 'goal-edit', changes: { why: { from: 'old', to: 'mine' } } }],
    refused: ['store.gone', 'This is not there any more. Somebody removed it meanwhile.'],
    stands: pick(['why']),
    left: [],
  },
  'a removal of what was edited keeps the edit': {
    records: [read],
    first: [LENA, { ...GOAL, type: 'goal-edit', changes: { why: { from: 'old', to: 'hers' } } }],
    second: [AMARA, { ...GOAL, type: 'goal-remove' }],
    refused: [
      'store.changed',
      'This was changed while you wanted to remove it, so it is still here. Have a look, and remove it if you still want to.',
    ],
    stands: pick(['why']),
    left: [{ why: 'hers' }],
  },
  'two removals are one': {
    records: [read],
    first: [LENA, { ...GOAL, type: 'goal-remove' }],
    second: [AMARA, { ...GOAL, type: 'goal-remove' }],
    stands: (records) => records.length,
    left: 0,
  },
  'a step that was removed cannot be done': {
    records: [read],
    first: [LENA, { ...GOAL, type: 'step-remove', step: 'a' }],
    second: [AMARA, { ...GOAL, type: 'step-check', step: 'a', checked: true }],
    refused: ['goal.step.gone', 'Somebody removed this step meanwhile. Add it again if you still want it.'],
    stands: steps,
    left: [[]],
  },
  'a step that was done can be removed': {
    records: [read],
    first: [LENA, { ...GOAL, type: 'step-check', step: 'a', checked: true }],
    second: [AMARA, { ...GOAL, type: 'step-remove', step: 'a' }],
    stands: steps,
    left: [[]],
  },
  'two reports of an outcome: the later answer of its owner stands': {
    records: [advice('try', 'Try a walk.')],
    first: [LENA, { ...ADVICE, type: 'action-report', answer: 'worked', line: 'Twice' }],
    second: [LENA, { ...ADVICE, type: 'action-report', answer: 'partly', line: 'Once' }],
    stands: (records) =>
      records.map((value) => [fieldOf(value, 'status'), fieldOf(fieldOf(value, 'outcome'), 'answer')]),
    left: [['tried', 'partly']],
  },
  'a report by somebody who does not own the action': {
    records: [advice('try', 'Try a walk.')],
    first: [LENA, { ...ADVICE, type: 'action-report', answer: 'worked', line: '' }],
    second: [AMARA, { ...ADVICE, type: 'action-report', answer: 'didNot', line: '' }],
    refused: ['action.outcome.owner', 'Only the one who tried it can tell what became of it.'],
    stands: (records) => records.map((value) => fieldOf(fieldOf(value, 'outcome'), 'answer')),
    left: ['worked'],
  },
  'two answers to feedback: the first stands, and the second is told': {
    records: [given],
    first: [LENA, { ...FEEDBACK, type: 'feedback-reply', reply: 'thanks', line: '' }],
    second: [LENA, { ...FEEDBACK, type: 'feedback-reply', reply: 'try', line: 'Rehearse' }],
    refused: ['feedback.reply.twice', 'You have answered this already, and your first answer stands.'],
    stands: (records) => records.map((value) => fieldOf(fieldOf(value, 'reply'), 'kind')),
    left: ['thanks'],
  },
  'one begins the mentorship, the other ends it: it has ended': {
    records: [mentorship({ stage: 'exploring' })],
    first: [LENA, { space: PAIR, id: MENTORSHIP, type: 'mentorship-stage', stage: 'active' }],
    second: [AMARA, { space: PAIR, id: MENTORSHIP, type: 'mentorship-stage', stage: 'closed' }],
    stands: pick(['stage']),
    left: [{ stage: 'closed' }],
  },
  'one ends the mentorship, the other begins it: it has ended': {
    records: [mentorship({ stage: 'exploring' })],
    first: [AMARA, { space: PAIR, id: MENTORSHIP, type: 'mentorship-stage', stage: 'closed' }],
    second: [LENA, { space: PAIR, id: MENTORSHIP, type: 'mentorship-stage', stage: 'active' }],
    refused: ['mentorship.stage', 'A mentorship cannot go on like this from where it stands.'],
    stands: pick(['stage']),
    left: [{ stage: 'closed' }],
  },
  'R56: two change different clauses: both stand': {
    records: settled,
    first: [LENA, suggest('cadence', 'monthly', 'weekly')],
    second: [AMARA, suggest('minutes', 30, 45)],
    stands: clauses,
    left: [
      ['monthly', LENA],
      [30, AMARA],
    ],
  },
  'R56: two change the same clause: the second is told': {
    records: settled,
    first: [LENA, suggest('cadence', 'monthly', 'weekly')],
    second: [AMARA, suggest('cadence', 'quarterly', 'weekly')],
    refused: ['agreement.changed', 'This was changed while you were writing. Look at both versions before you save.'],
    stands: clauses,
    left: [
      ['monthly', LENA],
      [45, LENA],
    ],
  },
  'R56: two write the first words of an agreement: both stand': {
    records: [mentorship()],
    first: [LENA, { ...TERMS, type: 'agreement-propose', proposals: [{ clause: 'cadence', value: 'weekly' }] }],
    second: [AMARA, { ...TERMS, type: 'agreement-propose', proposals: [{ clause: 'minutes', value: 30 }] }],
    stands: clauses,
    left: [
      ['weekly', LENA],
      [30, AMARA],
    ],
  },
  'R56: a yes to what was changed meanwhile is refused': {
    records: [mentorship(), agreement([said('cadence', 'weekly', { yes: [LENA] })])],
    first: [LENA, suggest('cadence', 'monthly', 'weekly')],
    second: [AMARA, { ...TERMS, type: 'agreement-agree', seen: [{ clause: 'cadence', value: 'weekly' }] }],
    refused: ['agreement.changedSince', 'This was changed after you read it. Please read it again before you say yes.'],
    stands: clauses,
    left: [['monthly', LENA]],
  },
};

describe('two people at the same time', () => {
  for (const [name, { records, first, second, refused, stands, left }] of Object.entries(CASES)) {
    it(name, async () => {
      const { storage } = await worldOf(records);
      const [one, two] = [await deafTab(storage, first[0]), await deafTab(storage, second[0])];
      const before = await one.dispatch(first[1]);
      assert.equal(before.ok, true);
      const after = await two.dispatch(second[1]);
      const code = after.ok ? undefined : after.problem.code;
      assert.deepEqual([code, SENTENCES.get(code ?? '')], refused ?? [undefined, undefined]);
      const { id, space } = second[1];
      const kind = id.slice(0, id.indexOf(':'));
      const adapter = await storage({ person: LENA, indexes: {}, schemaVersion: 1 });
      const { items } = await adapter.list(space, { kind });
      assert.deepEqual(stands(items.map(({ value }) => value)), left);
    });
  }
});

describe('a removal that waited', () => {
  it('keeps what somebody changed meanwhile, and says so', async () => {
    const { storage } = await worldOf([read]);
    const line = { down: true };
    const shaky = spoiled(storage, (adapter) => ({
      commit: (...args) => (line.down ? Promise.reject(new StorageError('offline')) : adapter.commit(...args)),
    }));
    const one = await ready(storeOn(shaky));
    await one.dispatch({ ...GOAL, type: 'goal-remove' });
    const later = openPage(undefined, () => '2026-10-21T09:00:00.000Z');
    const two = await ready(storeOn(storage, { as: AMARA, page: later }));
    await two.dispatch({ ...GOAL, type: 'goal-edit', changes: { why: { from: 'old', to: 'hers' } } });
    line.down = false;
    one.retry();
    const { notices, of } = await until(one, ({ waiting }) => waiting === 0);
    assert.deepEqual(notices, [{ code: 'store.changed', params: {}, tone: 'critical' }]);
    assert.equal(of('goal')[0]?.value.why, 'hers');
  });
});
