import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { absolutes } from '../../src/locale/en/feedback-help.js';
import {
  feedbackHints,
  feedbackProblems,
  feedbackViews,
  goalSide,
  promiseId,
  type Feedback,
} from '../../src/model/feedback.js';
import { askFeedback, giveFeedback, readFeedback, replyFeedback } from '../../src/model/feedback-changes.js';
import type { GoalRoles } from '../../src/model/goal.js';
import type { Result } from '../../src/model/result.js';

const LENA = 'person:lena';
const AMARA = 'person:amara';
const parties = { from: LENA, to: AMARA, mentorship: 'mentorship:1' };
const by = (person: string, now = '2026-10-20T10:00:00.000Z') => ({ person, now });
const FINE = {
  situation: 'The review',
  day: '2026-10-14',
  observation: 'You answered with one number and then waited.',
  effect: 'The room went quiet.',
  next: 'Do it again.',
};

function fine<T>(result: Result<T>): T {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.problem.code);
const given = (): Feedback => fine(giveFeedback(undefined, { ...parties, ...FINE }, by(LENA)));

describe('R47 feedback about a goal follows its owner and supporter, whoever is the mentor', () => {
  const OTHER = 'person:other';
  for (const [title, roles, lena, amara] of [
    ['a goal of hers', { owners: [LENA], supporter: AMARA }, 'owner', 'supporter'],
    ['a goal of the partner', { owners: [AMARA], supporter: LENA }, 'supporter', 'owner'],
    ['without a named supporter', { owners: [AMARA] }, 'supporter', 'owner'],
    ['supported by somebody else', { owners: [AMARA], supporter: OTHER }, undefined, 'owner'],
    ['R50 a goal of both', { owners: [LENA, AMARA] }, undefined, undefined],
    ['a goal of nobody', { owners: [] }, undefined, undefined],
  ] as const)
    it(title, () => {
      const goal: GoalRoles = { supporter: undefined, ...roles, owners: [...roles.owners] };
      assert.deepEqual([goalSide(goal, LENA), goalSide(goal, AMARA)], [lena, amara]);
    });

  it('R47 is kept with the question and with what is given', () => {
    const about = { ...parties, goal: 'goal:1' };
    const asked = fine(askFeedback({ ...about, from: AMARA, to: LENA }, 'Enough room?', by(LENA)));
    const answer = fine(giveFeedback(asked, { ...parties, from: AMARA, to: LENA, ...FINE }, by(AMARA)));
    assert.deepEqual(
      [asked.goal, answer.goal, fine(giveFeedback(undefined, { ...about, ...FINE }, by(LENA))).goal],
      ['goal:1', 'goal:1', 'goal:1'],
    );
  });
});

describe('what must be there before feedback can go', () => {
  for (const [fields, missing] of [
    [{}, []],
    [{ effect: '', next: '', day: undefined }, []],
    [{ situation: ' ' }, ['feedback.situation.missing']],
    [{ situation: '', observation: '' }, ['feedback.situation.missing', 'feedback.observation.missing']],
  ] as const)
    it(JSON.stringify(fields), () => {
      const problems = feedbackProblems({ ...FINE, ...fields });
      assert.deepEqual(
        problems.map(({ problem }) => problem.code),
        missing,
      );
    });
});

describe('hints (R40)', () => {
  for (const [fields, expected] of [
    [{}, []],
    [{ day: '2026-10-06' }, ['situation feedback.hint.old 15']],
    [{ day: '2026-10-07' }, []],
    [{ day: '2027-01-01' }, []],
    [{ observation: 'You ALWAYS interrupt people.' }, ['observation feedback.hint.absolute']],
    [{ effect: 'Nobody dares, never.' }, ['observation feedback.hint.absolute']],
    [{ observation: 'The neverending hallways of the building.' }, []],
    [{ observation: 'Good talk.' }, ['observation feedback.hint.example']],
    [{ next: ' ' }, ['next feedback.hint.next']],
    [{ observation: '', next: '' }, []],
  ] as const)
    it(JSON.stringify(fields), () => {
      const hints = feedbackHints({ ...FINE, ...fields }, '2026-10-21', absolutes);
      assert.deepEqual(
        hints.map(({ field, hint }) => [field, hint.code, ...Object.values(hint.params)].join(' ')),
        expected,
      );
    });
});

describe('asking, giving, reading', () => {
  it('an ask becomes the feedback', () => {
    const asked = fine(askFeedback(parties, ' Enough room? ', by(AMARA)));
    assert.equal(asked.status, 'requested');
    assert.equal(asked.question, 'Enough room?');
    const value = fine(giveFeedback(asked, { ...parties, ...FINE }, by(LENA)));
    assert.equal(value.status, 'given');
    assert.equal(value.question, 'Enough room?');
    assert.equal(value.givenAt, '2026-10-20T10:00:00.000Z');
  });

  it('asking is for oneself, with words', () => {
    assert.equal(codeOf(askFeedback(parties, 'Why?', by(LENA))), 'feedback.ask.self');
    assert.equal(codeOf(askFeedback(parties, '  ', by(AMARA))), 'feedback.question.missing');
  });

  it('is given by the one it is from, and not without what happened', () => {
    assert.equal(codeOf(giveFeedback(undefined, { ...parties, ...FINE }, by(AMARA))), 'feedback.give.other');
    const empty = { ...parties, ...FINE, observation: '' };
    assert.equal(codeOf(giveFeedback(undefined, empty, by(LENA))), 'feedback.observation.missing');
  });

  it('giving the same again changes nothing, other words are not lost in silence', () => {
    const first = given();
    assert.deepEqual(fine(giveFeedback(first, { ...parties, ...FINE }, by(LENA, '2026-10-21T10:00:00.000Z'))), first);
    const other = { ...parties, ...FINE, effect: 'Something else.' };
    assert.equal(codeOf(giveFeedback(first, other, by(LENA))), 'feedback.give.twice');
  });

  it('goes to the one who asked', () => {
    const asked = fine(askFeedback(parties, 'Why?', by(AMARA)));
    const answer = fine(
      giveFeedback(asked, { ...parties, ...FINE, to: 'person:ida', mentorship: 'mentorship:2' }, by(LENA)),
    );
    assert.deepEqual([answer.status, answer.to, answer.mentorship], ['given', AMARA, 'mentorship:1']);
  });

  it('is read by the receiver, once', () => {
    assert.equal(codeOf(readFeedback(given(), by(LENA))), 'feedback.read.other');
    const read = fine(readFeedback(given(), by(AMARA)));
    assert.equal(read.status, 'read');
    assert.deepEqual(fine(readFeedback(read, by(AMARA, '2026-10-22T10:00:00.000Z'))), read);
  });
});

describe('the answer of the receiver (R41)', () => {
  for (const [kind, line, code] of [
    ['thanks', '', 'ok'],
    ['talk', '', 'ok'],
    ['try', ' Wait longer. ', 'ok'],
    ['try', ' ', 'feedback.try.missing'],
  ] as const)
    it(`${kind} "${line}"`, () => {
      const result = replyFeedback(given(), { kind, line }, by(AMARA));
      assert.equal(codeOf(result), code);
      if (!result.ok) return;
      assert.equal(result.value.status, 'acknowledged');
      assert.deepEqual(result.value.reply, { kind, line: line.trim(), at: '2026-10-20T10:00:00.000Z' });
      assert.equal(result.value.readAt, '2026-10-20T10:00:00.000Z');
    });

  it('the first one stands', () => {
    const first = fine(replyFeedback(given(), { kind: 'thanks' }, by(AMARA)));
    assert.deepEqual(fine(replyFeedback(first, { kind: 'talk' }, by(AMARA))), first);
  });

  it('comes from the receiver, and not before there is something', () => {
    assert.equal(codeOf(replyFeedback(given(), { kind: 'thanks' }, by(LENA))), 'feedback.read.other');
    const asked = fine(askFeedback(parties, 'Why?', by(AMARA)));
    assert.equal(codeOf(replyFeedback(asked, { kind: 'thanks' }, by(AMARA))), 'feedback.reply.early');
  });

  it('names one promise', () => {
    assert.equal(promiseId('feedback:7'), 'action:7.try');
  });
});

describe('what each partner sees', () => {
  const asked = (id: string, to: string) => ({
    id,
    value: fine(askFeedback({ ...parties, from: to === LENA ? AMARA : LENA, to }, 'Why?', by(to))),
  });
  const old = { id: 'old', value: { ...given(), givenAt: '2026-10-01T10:00:00.000Z' } };
  const entries = [
    old,
    { id: 'new', value: given() },
    asked('wanted', AMARA),
    asked('mine', LENA),
    { id: 'elsewhere', value: { ...given(), mentorship: 'mentorship:2' } },
  ];
  const idsOf = (me: string) => {
    const views = feedbackViews(entries, 'mentorship:1', me);
    return [views.wanted, views.asked, views.received, views.given].map((list) => list.map(({ id }) => id).join(' '));
  };

  it('the one who gave', () => {
    assert.deepEqual(idsOf(LENA), ['wanted', 'mine', '', 'new old']);
  });

  it('the one who received', () => {
    assert.deepEqual(idsOf(AMARA), ['mine', 'wanted', 'new old', '']);
  });
});
