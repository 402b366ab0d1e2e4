import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assignGoal, moveGoal, undoMove } from '../../src/model/goal-changes.js';
import type { Goal, GoalMove, GoalUndo } from '../../src/model/goal.js';
import type { Result } from '../../src/model/result.js';

const LENA = 'person:lena';
const AMARA = 'person:amara';
const ACTING = { person: LENA, now: '2026-10-21T08:20:00.000Z' };
const LATER = { person: AMARA, now: '2026-10-22T09:00:00.000Z' };

const goal = (fields: Partial<Goal> = {}): Goal => ({
  schemaVersion: 1,
  createdAt: '2026-09-02T09:00:00.000Z',
  createdBy: LENA,
  updatedAt: '2026-09-02T09:00:00.000Z',
  title: 'Lead a review',
  why: '',
  measure: '',
  horizon: 'short',
  status: 'active',
  owners: [LENA],
  priority: 3,
  steps: [{ id: 's', text: 'Ask Ida', by: '2026-11-02' }],
  checkpoints: [],
  history: [],
  ...fields,
});

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.problem.code);

describe('R36 every move can be taken back', () => {
  const rows: readonly (readonly [string, GoalMove])[] = [
    ['to another status', { entry: 'e', to: 'onHold' }],
    ['to another status and rank', { entry: 'e', to: 'planned', priority: 7 }],
    ['to an end, with its reason', { entry: 'e', to: 'changed', reason: 'A project teaches me more' }],
    ['to another rank', { entry: 'e', to: 'active', priority: 9 }],
  ];
  for (const [what, move] of rows) {
    const before = goal();
    const moved = valueOf(moveGoal(before, move, ACTING));
    const undo: GoalUndo = {
      entry: 'e',
      before: { status: 'active', priority: 3 },
      after: { status: moved.status, priority: moved.priority },
    };
    it(`${what}: as if it had not been made`, () => {
      assert.deepEqual({ ...valueOf(undoMove(moved, undo, LATER)), updatedAt: before.updatedAt }, before);
    });
    it(`${what}: taken back twice it is taken back once`, () => {
      const once = valueOf(undoMove(moved, undo, LATER));
      assert.deepEqual(undoMove(once, undo, LATER), { ok: true, value: once });
    });
    it(`${what}: what was edited meanwhile stays`, () => {
      assert.equal(valueOf(undoMove({ ...moved, measure: 'Two reviews' }, undo, LATER)).measure, 'Two reviews');
    });
    it(`${what}: not where somebody has moved it again`, () => {
      const again = valueOf(moveGoal(moved, { entry: 'other', to: 'idea', priority: 1 }, LATER));
      assert.equal(codeOf(undoMove(again, undo, ACTING)), 'goal.undo.late');
    });
  }
});

describe('R47 R50 whose goal it is', () => {
  const changes = (owners: string[], supporter: string | undefined, from: Goal = goal()) => ({
    owners: { from: from.owners, to: owners },
    supporter: { from: from.supporter, to: supporter },
  });

  const rows: readonly (readonly [string, string[], string | undefined, string[], string | undefined])[] = [
    ['the other one owns it, I support', [AMARA], LENA, [AMARA], LENA],
    ['a joint project has two owners', [LENA, AMARA], undefined, [LENA, AMARA], undefined],
    ['nobody supports the own goal', [LENA, AMARA], AMARA, [LENA, AMARA], undefined],
    ['one owner is one', [LENA, LENA], AMARA, [LENA], AMARA],
  ];
  for (const [what, owners, supporter, expected, helps] of rows) {
    it(what, () => {
      const assigned = valueOf(assignGoal(goal(), changes(owners, supporter), ACTING));
      assert.deepEqual([assigned.owners, assigned.supporter], [expected, helps]);
    });
  }
  it('somebody owns it', () => {
    assert.equal(codeOf(assignGoal(goal(), changes([], AMARA), ACTING)), 'goal.owner.missing');
  });
  it('two who say different things are asked', () => {
    const theirs = valueOf(assignGoal(goal(), changes([AMARA], LENA), LATER));
    assert.equal(codeOf(assignGoal(theirs, changes([LENA, AMARA], undefined), ACTING)), 'conflict.fields');
  });
});
