import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Action, type OutcomeAnswer } from '../../src/model/action.js';
import { addAction, finishAction, reportOutcome } from '../../src/model/action-changes.js';
import type { Result } from '../../src/model/result.js';

const LENA = 'person:lena';
const AMARA = 'person:amara';
const given = { person: AMARA, now: '2026-10-14T15:30:00.000Z' };
const told = { person: LENA, now: '2026-10-18T10:00:00.000Z' };

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) assert.fail(result.problem.code);
  return result.value;
}

const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.problem.code);

const draft = {
  kind: 'advice',
  text: ' Send it early ',
  owner: LENA,
  by: '2026-10-26',
  mentorship: 'mentorship:m',
  meeting: 'meeting:one',
  goal: 'goal:g',
} as const;

const advice: Action = valueOf(addAction(draft, given));

describe('R26 advice is something to try', () => {
  it('says what, by when, for which goal, by whom and from whom', () => {
    assert.deepEqual(advice, {
      schemaVersion: 1,
      createdAt: '2026-10-14T15:30:00.000Z',
      createdBy: AMARA,
      updatedAt: '2026-10-14T15:30:00.000Z',
      kind: 'advice',
      status: 'open',
      text: 'Send it early',
      owner: LENA,
      givenBy: AMARA,
      by: '2026-10-26',
      mentorship: 'mentorship:m',
      meeting: 'meeting:one',
      goal: 'goal:g',
    });
  });
  it('needs words', () => {
    assert.equal(codeOf(addAction({ ...draft, text: '  ' }, given)), 'action.text.missing');
  });
});

describe('R27 what became of advice', () => {
  const rows: readonly (readonly [OutcomeAnswer, Action['status']])[] = [
    ['worked', 'tried'],
    ['partly', 'tried'],
    ['didNot', 'tried'],
    ['notYet', 'open'],
  ];
  for (const [answer, status] of rows) {
    it(`${answer} leaves it ${status}`, () => {
      const action = valueOf(reportOutcome(advice, { answer, line: ' half ' }, told));
      assert.equal(action.status, status);
      assert.deepEqual(action.outcome, { answer, line: 'half', at: '2026-10-18T10:00:00.000Z' });
    });
  }
  it('an answer may be changed later', () => {
    const first = valueOf(reportOutcome(advice, { answer: 'worked' }, told));
    assert.equal(valueOf(reportOutcome(first, { answer: 'notYet' }, told)).status, 'open');
  });
  it('only its owner tells', () => {
    assert.equal(codeOf(reportOutcome(advice, { answer: 'worked' }, given)), 'action.outcome.owner');
  });
  it('not of what is done', () => {
    const done = valueOf(finishAction(advice, 'done', told));
    assert.equal(codeOf(reportOutcome(done, { answer: 'notYet' }, told)), 'action.finished');
  });
  it('not of advice that was let go', () => {
    const dropped = valueOf(finishAction(advice, 'dropped', told));
    assert.equal(codeOf(reportOutcome(dropped, { answer: 'worked' }, told)), 'action.outcome.dropped');
  });
});

describe('finishing', () => {
  it('once, either way', () => {
    const done = valueOf(finishAction(advice, 'done', told));
    assert.equal(done.status, 'done');
    assert.equal(valueOf(finishAction(done, 'done', told)), done);
    assert.equal(codeOf(finishAction(done, 'dropped', told)), 'action.finished');
  });
});
