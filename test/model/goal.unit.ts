import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  byPriority,
  hasDatedStep,
  moveProblem,
  needsOf,
  nextStep,
  priorityAt,
  ranks,
  type Goal,
} from '../../src/model/goal.js';
import { columnOf, hasEnded, type GoalStatus } from '../../src/model/goal-status.js';
import {
  addGoal,
  addStep,
  answerCheckpoint,
  checkStep,
  editGoal,
  editStep,
  markShared,
  moveGoal,
  removeStep,
  sharedCopy,
} from '../../src/model/goal-changes.js';
import { GOAL_STATUSES } from '../../src/model/terms.js';
import type { Result } from '../../src/model/result.js';

const ACTING = { person: 'person:lena', now: '2026-10-21T08:20:00.000Z' };
const LATER = { person: 'person:amara', now: '2026-10-22T09:00:00.000Z' };

const goal = (fields: Partial<Goal> = {}): Goal => ({
  schemaVersion: 1,
  createdAt: '2026-09-02T09:00:00.000Z',
  createdBy: 'person:lena',
  updatedAt: '2026-09-02T09:00:00.000Z',
  title: 'Lead a review',
  why: '',
  measure: '',
  horizon: 'short',
  status: 'idea',
  owners: ['person:lena'],
  priority: 0,
  steps: [],
  checkpoints: [],
  history: [],
  ...fields,
});

const DATED = [{ id: 's', text: 'Ask Ida', by: '2026-11-02' }];

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.problem.code);

describe('a move of a goal that has a dated step', () => {
  // rows: from; columns: to; · means that it stays where it is
  const TABLE = `
             idea planned active onHold achieved changed dropped
    idea     ·    yes     yes    no     yes      yes     yes
    planned  yes  ·       yes    yes    yes      yes     yes
    active   yes  yes     ·      yes    yes      yes     yes
    onHold   yes  yes     yes    ·      yes      yes     yes
    achieved yes  yes     yes    no     ·        no      no
    changed  yes  yes     yes    no     no       ·       no
    dropped  yes  yes     yes    no     no       no      ·`;
  const [head = '', ...rows] = TABLE.trim().split('\n');
  const columns = head.trim().split(/\s+/);
  const cells = rows.flatMap((row) => {
    const [from = '', ...marks] = row.trim().split(/\s+/);
    return columns.map((to, index) => ({ from, to, mark: marks[index] }));
  });
  const status = (name: string): GoalStatus => {
    const found = GOAL_STATUSES.find((known) => known === name);
    if (!found) throw new Error(name);
    return found;
  };

  it('has a rule for each pair', () => {
    assert.deepEqual([...columns].sort(), [...GOAL_STATUSES].sort());
    assert.equal(cells.length, 49);
  });

  for (const { from, to, mark } of cells) {
    it(`from ${from} to ${to}: ${String(mark)}`, () => {
      const before = goal({ status: status(from), steps: DATED });
      const expected = mark === 'no' ? { code: 'goal.move.never', params: { from, to } } : undefined;
      assert.deepEqual(moveProblem(before, status(to)), expected);
      const moved = moveGoal(before, { entry: 'm1', to: status(to) }, ACTING);
      assert.equal(codeOf(moved), mark === 'no' ? 'goal.move.never' : 'ok');
      if (moved.ok) {
        assert.equal(moved.value.status, to);
        assert.equal(moved.value.history.length, from === to ? 0 : 1);
      }
    });
  }
});

describe('work on a goal', () => {
  const cases = [
    ['no step', [], false],
    ['a step without a date', [{ id: 's', text: 'a' }], false],
    ['a dated step that is done', [{ id: 's', text: 'a', by: '2026-11-02', doneAt: ACTING.now }], false],
    ['an open dated step', DATED, true],
    ['one of each', [{ id: 'a', text: 'a' }, ...DATED], true],
  ] as const;
  for (const [what, steps, starts] of cases) {
    it(`${starts ? 'starts' : 'does not start'} with ${what}`, () => {
      for (const status of ['idea', 'planned', 'onHold', 'achieved'] as const) {
        const moved = moveGoal(goal({ status, steps: [...steps] }), { entry: 'm', to: 'active' }, ACTING);
        assert.equal(codeOf(moved), starts ? 'ok' : 'goal.move.datedStep');
      }
      assert.equal(hasDatedStep({ steps: [...steps] }), starts);
    });
  }

  it('goes on when its last dated step is done', () => {
    const active = goal({ status: 'active', steps: DATED });
    assert.equal(valueOf(checkStep(active, 's', true, ACTING)).status, 'active');
  });
});

describe('moveGoal', () => {
  it('tells who moved it, when, from where and why', () => {
    const moved = valueOf(moveGoal(goal(), { entry: 'm', to: 'dropped', reason: ' Another team took it. ' }, ACTING));
    assert.deepEqual(moved.history, [
      {
        id: 'm',
        at: '2026-10-21T08:20:00.000Z',
        by: 'person:lena',
        from: 'idea',
        to: 'dropped',
        reason: 'Another team took it.',
      },
    ]);
    assert.equal(moved.updatedAt, '2026-10-21T08:20:00.000Z');
  });

  it('does nothing the second time, also after it was moved on', () => {
    const once = valueOf(moveGoal(goal(), { entry: 'm', to: 'planned', priority: 4 }, ACTING));
    const on = valueOf(moveGoal(once, { entry: 'n', to: 'idea' }, LATER));
    assert.deepEqual(valueOf(moveGoal(once, { entry: 'm', to: 'planned', priority: 4 }, LATER)), once);
    assert.deepEqual(valueOf(moveGoal(on, { entry: 'm', to: 'planned', priority: 4 }, LATER)), on);
  });

  it('changes the rank alone without a line of history', () => {
    const moved = valueOf(moveGoal(goal({ priority: 1 }), { entry: 'm', to: 'idea', priority: 7 }, ACTING));
    assert.deepEqual([moved.priority, moved.history], [7, []]);
  });

  it('keeps the rank when none is given', () => {
    assert.equal(valueOf(moveGoal(goal({ priority: 3 }), { entry: 'm', to: 'planned' }, ACTING)).priority, 3);
  });
});

describe('addGoal and editGoal', () => {
  it('make an idea of the person who acts', () => {
    assert.deepEqual(valueOf(addGoal({ title: '  Lead a review ', priority: 2 }, ACTING)), {
      schemaVersion: 1,
      createdAt: '2026-10-21T08:20:00.000Z',
      createdBy: 'person:lena',
      updatedAt: '2026-10-21T08:20:00.000Z',
      title: 'Lead a review',
      why: '',
      measure: '',
      horizon: 'short',
      status: 'idea',
      owners: ['person:lena'],
      priority: 2,
      steps: [],
      checkpoints: [],
      history: [],
    });
    const steps = [{ id: 's', text: 'Choose a book', by: '2026-03-01' }];
    assert.deepEqual(valueOf(addGoal({ title: 'a', priority: 0, status: 'active', steps }, ACTING)).steps, steps);
    assert.deepEqual(valueOf(addGoal({ title: 'a', priority: 0, owner: 'person:amara' }, ACTING)).owners, [
      'person:amara',
    ]);
  });

  it('refuse a goal without a title and one that starts at once', () => {
    assert.equal(codeOf(addGoal({ title: ' ', priority: 0 }, ACTING)), 'goal.title.missing');
    assert.equal(codeOf(addGoal({ title: 'a', priority: 0, status: 'active' }, ACTING)), 'goal.move.datedStep');
    assert.equal(codeOf(addGoal({ title: 'a', priority: 0, status: 'onHold' }, ACTING)), 'goal.move.never');
    assert.equal(codeOf(addGoal({ title: 'a', priority: 0, status: 'planned' }, ACTING)), 'ok');
    assert.equal(
      codeOf(editGoal(goal(), { title: { from: 'Lead a review', to: '  ' } }, ACTING)),
      'goal.title.missing',
    );
  });

  it('take a date away', () => {
    const edited = valueOf(editGoal(goal({ by: '2026-12-01' }), { by: { from: '2026-12-01', to: undefined } }, ACTING));
    assert.equal(edited.by, undefined);
  });
});

describe('steps', () => {
  it('need words', () => {
    assert.equal(codeOf(addStep(goal(), { id: 's', text: ' ' }, ACTING)), 'goal.step.missing');
    assert.equal(codeOf(editStep(goal({ steps: DATED }), 's', { text: '' }, ACTING)), 'goal.step.missing');
  });

  it('lose a date where none is given and keep it where it is not spoken of', () => {
    const before = goal({ steps: DATED });
    assert.deepEqual(valueOf(editStep(before, 's', { text: 'Ask Bo' }, ACTING)).steps, [
      { id: 's', text: 'Ask Bo', by: '2026-11-02' },
    ]);
    assert.equal(valueOf(editStep(before, 's', { by: undefined }, ACTING)).steps[0]?.by, undefined);
  });

  it('keep the instant at which they were checked first', () => {
    const once = valueOf(checkStep(goal({ steps: DATED }), 's', true, ACTING));
    const twice = valueOf(checkStep(once, 's', true, LATER));
    assert.equal(twice.steps[0]?.doneAt, '2026-10-21T08:20:00.000Z');
    assert.deepEqual(valueOf(checkStep(twice, 's', false, LATER)).steps, DATED);
  });

  it('that are gone stay gone', () => {
    const gone = valueOf(removeStep(goal({ steps: DATED }), 's', ACTING));
    assert.deepEqual(gone.steps, []);
    assert.deepEqual(valueOf(editStep(gone, 's', { text: 'Back' }, ACTING)).steps, []);
    assert.deepEqual(valueOf(checkStep(gone, 's', true, ACTING)).steps, []);
  });

  it('come in any order and any number of times to the same end', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd');
    const commands = fc.oneof(
      fc.record({ kind: fc.constant('add' as const), id: ids }),
      fc.record({ kind: fc.constant('check' as const), id: ids }),
      fc.record({ kind: fc.constant('answer' as const), id: ids }),
    );
    const apply = (value: Goal, { kind, id }: { kind: 'add' | 'check' | 'answer'; id: string }): Goal => {
      if (kind === 'add') return valueOf(addStep(value, { id, text: id }, ACTING));
      if (kind === 'check') return valueOf(checkStep(value, id, true, ACTING));
      return valueOf(answerCheckpoint(value, { id, answer: 'onTrack' }, ACTING));
    };
    const contents = ({ steps, checkpoints }: Goal) => [
      new Set(steps.map(({ id }) => id)),
      new Set(checkpoints.map(({ id }) => id)),
      steps.length,
      checkpoints.length,
    ];
    fc.assert(
      fc.property(
        fc
          .array(commands, { maxLength: 12 })
          .chain((list) =>
            fc.tuple(fc.constant(list), fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2 })),
          ),
        ([list, mixed]) => {
          assert.deepEqual(contents(mixed.reduce(apply, goal())), contents(list.reduce(apply, goal())));
        },
      ),
    );
  });

  it('repeated at once, change nothing more', () => {
    fc.assert(
      fc.property(fc.constantFrom('a', 'b'), fc.boolean(), (id, checked) => {
        const start = goal({ steps: [{ id: 'a', text: 'a' }] });
        const once = [
          addStep(start, { id, text: 'x' }, ACTING),
          editStep(start, id, { text: 'x' }, ACTING),
          checkStep(start, id, checked, ACTING),
          removeStep(start, id, ACTING),
          answerCheckpoint(start, { id, answer: 'atRisk' }, ACTING),
        ].map(valueOf);
        const twice = [
          addStep(once[0] ?? start, { id, text: 'x' }, ACTING),
          editStep(once[1] ?? start, id, { text: 'x' }, ACTING),
          checkStep(once[2] ?? start, id, checked, ACTING),
          removeStep(once[3] ?? start, id, ACTING),
          answerCheckpoint(once[4] ?? start, { id, answer: 'atRisk' }, ACTING),
        ].map(valueOf);
        assert.deepEqual(twice, once);
      }),
    );
  });

  it('that are due first stand first', () => {
    assert.equal(nextStep(goal()), undefined);
    const steps = [
      { id: 'a', text: 'a' },
      { id: 'b', text: 'b', by: '2026-12-01' },
      { id: 'c', text: 'c', by: '2026-11-01' },
      { id: 'd', text: 'd', by: '2026-10-01', doneAt: ACTING.now },
    ];
    assert.equal(nextStep({ steps })?.id, 'c');
    assert.equal(nextStep({ steps: steps.slice(0, 1) })?.id, 'a');
  });
});

describe('what a goal still needs', () => {
  const full = { measure: 'Three reviews', by: '2026-12-01' };
  const cases = [
    ['an idea', {}, ['measure', 'date']],
    ['a long-term idea', { horizon: 'long' }, []],
    ['a long-term goal', { horizon: 'long', status: 'planned' }, ['measure', 'date', 'datedStep']],
    ['a planned goal', { status: 'planned' }, ['measure', 'date', 'datedStep']],
    ['a complete goal', { status: 'active', ...full, steps: DATED }, []],
    ['a goal with a blank measure', { status: 'active', ...full, measure: ' ', steps: DATED }, ['measure']],
    ['a goal whose steps are done', { status: 'active', ...full }, ['datedStep']],
    ['an achieved goal', { status: 'achieved' }, []],
    ['a dropped goal', { status: 'dropped' }, []],
  ] as const;
  for (const [what, fields, expected] of cases) {
    it(`${what}: ${expected.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(needsOf(goal({ ...fields, steps: 'steps' in fields ? [...fields.steps] : [] })), expected);
    });
  }
});

describe('columns and ranks', () => {
  const cases = [
    ['idea', 'ideas', false],
    ['planned', 'planned', false],
    ['onHold', 'planned', false],
    ['active', 'active', false],
    ['achieved', 'done', true],
    ['changed', 'done', true],
    ['dropped', 'done', true],
  ] as const;
  for (const [status, column, ended] of cases) {
    it(`${status} stands in ${column}`, () => {
      assert.deepEqual([columnOf(status), hasEnded({ status })], [column, ended]);
    });
  }

  it('count from 1 over what one plans and works on', () => {
    const entries = [
      { id: 'goal:d', value: goal({ status: 'active', priority: 2 }) },
      { id: 'goal:c', value: goal({ status: 'planned', priority: 2 }) },
      { id: 'goal:a', value: goal({ status: 'idea', priority: -5 }) },
      { id: 'goal:b', value: goal({ status: 'onHold', priority: 1 }) },
      { id: 'goal:e', value: goal({ status: 'achieved', priority: -9 }) },
    ];
    assert.deepEqual(
      [...ranks(entries)],
      [
        ['goal:b', 1],
        ['goal:c', 2],
        ['goal:d', 3],
      ],
    );
  });

  it('let a goal be put anywhere, again and again', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 40 }), (places) => {
        const order: string[] = [];
        let entries: { id: string; value: Goal }[] = [];
        places.forEach((place, count) => {
          const index = place % (order.length + 1);
          const id = `goal:${String(count).padStart(2, '0')}`;
          const value = goal({ priority: priorityAt(entries, index) });
          order.splice(index, 0, id);
          entries = [...entries, { id, value }].sort(byPriority);
          assert.deepEqual(
            entries.map((entry) => entry.id),
            order,
          );
        });
      }),
    );
  });

  it('take an empty column, its start and its end', () => {
    const at = (priority: number) => ({ id: `goal:${String(priority)}`, value: goal({ priority }) });
    assert.equal(priorityAt([], 0), 0);
    assert.equal(priorityAt([at(5)], 0), 4);
    assert.equal(priorityAt([at(5)], 1), 6);
    assert.equal(priorityAt([at(5), at(6)], 1), 5.5);
  });
});

describe('sharing', () => {
  it('makes a copy with a supporter and marks the source', () => {
    const source = goal({ steps: DATED, sharedIn: 'pair:old' });
    const copy = sharedCopy(source, 'person:amara', ACTING);
    assert.deepEqual(
      [copy.supporter, copy.sharedIn, copy.steps, copy.owners],
      ['person:amara', undefined, DATED, ['person:lena']],
    );
    assert.equal('sharedIn' in copy, false);
    assert.equal(markShared(source, 'pair:amara+lena', ACTING).sharedIn, 'pair:amara+lena');
    assert.equal(source.sharedIn, 'pair:old');
  });
});
