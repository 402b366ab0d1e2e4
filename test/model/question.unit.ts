import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { questionBank } from '../../src/locale/en/question-bank.js';
import { QUESTION_BANK } from '../../src/model/question-bank.js';
import { questionsFor, type Bank, type Wanted } from '../../src/model/question.js';

const BANK: Bank = [
  { phase: 'beginning', asks: 'learner', topic: 'path', names: ['turn', 'first'] },
  { phase: 'beginning', asks: 'guide', topic: 'purpose', names: ['whyNow'] },
  { phase: 'beginning', asks: 'either', topic: 'money', names: ['raise'] },
  { phase: 'middle', asks: 'learner', topic: 'path', names: ['later'] },
  { phase: 'end', asks: 'guide', topic: 'path', names: ['last'] },
];

const cases: readonly { title: string; wanted: Wanted; codes: readonly string[] }[] = [
  {
    title: 'R19: by stage, the topics in turn',
    wanted: { stage: 'exploring' },
    codes: ['question.turn', 'question.whyNow', 'question.raise', 'question.first'],
  },
  { title: 'R57: the middle', wanted: { stage: 'active' }, codes: ['question.later'] },
  { title: 'R57: a pause has the questions of the middle', wanted: { stage: 'paused' }, codes: ['question.later'] },
  { title: 'R57: the end', wanted: { stage: 'closing' }, codes: ['question.last'] },
  {
    title: 'R19: by role, with those that either may ask',
    wanted: { stage: 'exploring', asks: 'guide' },
    codes: ['question.whyNow', 'question.raise'],
  },
  {
    title: 'R13: without topics that are off limits',
    wanted: { stage: 'exploring', offLimits: ['money', 'path'] },
    codes: ['question.whyNow'],
  },
  { title: 'none where nothing fits', wanted: { stage: 'closing', asks: 'learner' }, codes: [] },
];

describe('questions for a mentorship', () => {
  for (const { title, wanted, codes } of cases) {
    it(title, () => {
      assert.deepEqual(questionsFor(BANK, wanted), codes);
    });
  }
});

describe('the bank of questions', () => {
  const names = QUESTION_BANK.flatMap((group) => group.names);

  it('R19: holds 125, each once and with its words', () => {
    assert.equal(names.length, 125);
    assert.deepEqual(names.map((name) => `question.${name}`).toSorted(), Object.keys(questionBank).toSorted());
    assert.equal(new Set(Object.values(questionBank)).size, 125);
  });

  it('asks openly: no question can be answered by yes or no', () => {
    const closed = /^(?:Is|Are|Do|Does|Did|Have|Has|Can|Could|Will|Would|Should) /u;
    assert.deepEqual(
      Object.values(questionBank).filter((text) => closed.test(text) || !text.includes('?')),
      [],
    );
  });

  it('has something for both sides in every phase, and for every topic more than nothing', () => {
    for (const phase of ['beginning', 'middle', 'end'] as const) {
      for (const asks of ['learner', 'guide', 'either'] as const) {
        const found = QUESTION_BANK.filter((group) => group.phase === phase && group.asks === asks);
        assert.ok(found.length > 0, `${phase} ${asks}`);
      }
    }
  });
});
