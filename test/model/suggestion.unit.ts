import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Goal } from '../../src/model/goal.js';
import {
  giveSuggestion,
  passSuggestion,
  reviewSuggestion,
  takeSuggestion,
} from '../../src/model/suggestion-changes.js';
import { stateOf, type Suggestion } from '../../src/model/suggestion.js';
import { suggestionWrites } from '../../src/store/commands/suggestion.js';
import type { Reader } from '../../src/store/commands/write.js';

const LENA = 'person:lena';
const AMARA = 'person:amara';
const PAIR = 'pair:amara+lena';
const lena = { person: LENA, now: '2026-10-21T09:00:00.000Z' };
const amara = { person: AMARA, now: '2026-10-20T09:00:00.000Z' };

const draft = {
  mentorship: 'mentorship:m',
  kind: 'training',
  title: ' Speaking to rooms ',
  link: 'https://example.org/rooms',
  why: 'You said that rooms make you small.',
  to: LENA,
} as const;

function given(): Suggestion {
  const answer = giveSuggestion(draft, amara);
  assert.ok(answer.ok);
  return answer.value;
}

function taken(): Suggestion {
  const answer = takeSuggestion(given(), { id: 'suggestion:t', goal: 'goal:g' }, lena);
  assert.ok(answer.ok);
  return answer.value;
}

const base = { schemaVersion: 1, createdAt: amara.now, createdBy: LENA, updatedAt: amara.now } as const;

const goal = (steps: Goal['steps'] = [], value: Partial<Goal> = {}): Goal => ({
  ...base,
  title: 'Lead',
  why: '',
  measure: '',
  horizon: 'short',
  status: 'active',
  owners: [LENA],
  priority: 0,
  steps,
  checkpoints: [],
  history: [],
  ...value,
});

const codeOf = (answer: { readonly ok: boolean; readonly problem?: { readonly code: string } }) => answer.problem?.code;

describe('R53 suggestions', () => {
  it('are given with a why, by one to the other', () => {
    const { title, from, to, status } = given();
    assert.deepEqual([title, from, to, status], ['Speaking to rooms', AMARA, LENA, 'open']);
  });

  for (const [title, change, code] of [
    ['without a name', { title: ' ' }, 'suggestion.title.missing'],
    ['without a why', { why: '' }, 'suggestion.why.missing'],
    ['with a link that runs code', { link: 'javascript:alert(1)' }, 'suggestion.link'],
    ['to oneself', { to: AMARA }, 'suggestion.self'],
  ] as const)
    it(`are refused ${title}`, () => {
      assert.equal(codeOf(giveSuggestion({ ...draft, ...change }, amara)), code);
    });

  it('are taken, left and judged by the one to whom they were made', () => {
    for (const answer of [
      takeSuggestion(given(), { id: 'suggestion:t', goal: 'goal:g' }, amara),
      passSuggestion(given(), amara),
      reviewSuggestion(taken(), { answer: 'much', line: '' }, amara),
    ])
      assert.equal(codeOf(answer), 'suggestion.theirs');
    assert.equal(codeOf(passSuggestion(taken(), lena)), 'suggestion.taken');
    assert.equal(codeOf(reviewSuggestion(given(), { answer: 'much', line: '' }, lena)), 'suggestion.untaken');
  });

  it('that became a step of one goal become none of another', () => {
    const again = (goal: string) => takeSuggestion(taken(), { id: 'suggestion:t', goal }, lena);
    assert.equal(codeOf(again('goal:other')), 'suggestion.taken');
    assert.deepEqual(again('goal:g'), { ok: true, value: taken() });
  });

  it('become a step of a goal in one action; doing it twice makes one step', () => {
    let suggestion = given();
    let value = goal();
    const read = ((kind: string) => (kind === 'goal' ? value : suggestion)) as Reader;
    const command = {
      type: 'suggestion-take',
      space: PAIR,
      id: 'suggestion:t',
      goal: { space: LENA, id: 'goal:g' },
      by: '2026-11-30',
    } as const;
    for (const { kind, apply } of [...suggestionWrites(command), ...suggestionWrites(command)]) {
      const answer = apply(read, lena);
      assert.ok(answer.ok);
      if (kind === 'goal') value = answer.value as Goal;
      else suggestion = answer.value as Suggestion;
    }
    assert.deepEqual(value.steps, [{ id: 'step-t', text: 'Speaking to rooms', by: '2026-11-30' }]);
    assert.deepEqual([suggestion.status, suggestion.goal, suggestion.step], ['taken', 'goal:g', 'step-t']);
  });

  it('of another one become no step', () => {
    const read = ((kind: string) => (kind === 'goal' ? goal() : given())) as Reader;
    const [step] = suggestionWrites({
      type: 'suggestion-take',
      space: PAIR,
      id: 'suggestion:t',
      goal: { space: AMARA, id: 'goal:g' },
    });
    const answer = step?.apply(read, amara);
    assert.equal(answer && codeOf(answer), 'suggestion.theirs');
  });

  const open = { id: 'step-t', text: 'T' };
  const reviewed: Suggestion = { ...taken(), worth: { answer: 'some', line: '', at: lena.now } };
  for (const [state, value, steps] of [
    ['open', given(), []],
    ['passed', { ...given(), status: 'passed' }, []],
    ['onTheWay', taken(), [open]],
    ['onTheWay', taken(), []],
    ['toReview', taken(), [{ ...open, doneAt: lena.now }]],
    ['reviewed', reviewed, [{ ...open, doneAt: lena.now }]],
  ] as const satisfies readonly (readonly [string, Suggestion, Goal['steps']])[])
    it(`stand where they are: ${state}`, () => {
      assert.equal(stateOf({ id: 'suggestion:t', value }, [{ id: 'goal:g', value: goal([...steps]) }]), state);
    });
});
