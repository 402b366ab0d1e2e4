import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { agendaLater } from '../../../src/locale/en/agenda-later.js';
import type { Action, OutcomeAnswer } from '../../../src/model/action.js';
import { followUpId, followUpsOf } from '../../../src/model/agenda/follow-up.js';
import { independenceOf, promptCode } from '../../../src/model/agenda/prompts.js';
import type { Meeting } from '../../../src/model/meeting.js';
import type { MentorshipStage } from '../../../src/model/mentorship.js';

const base = {
  schemaVersion: 1,
  createdAt: '2026-09-01T09:00:00.000Z',
  createdBy: 'person:amara',
  updatedAt: '2026-09-01T09:00:00.000Z',
} as const;

const advice = (answer?: OutcomeAnswer) => ({
  id: 'action:a',
  value: {
    ...base,
    kind: 'advice',
    status: answer === undefined ? 'open' : 'tried',
    text: 'Send it early',
    owner: 'person:lena',
    givenBy: 'person:amara',
    ...(answer === undefined ? {} : { outcome: { answer, line: '', at: '2026-10-18T10:00:00.000Z' } }),
  } satisfies Action,
});

const meetingWith = (...ids: string[]) => ({
  value: {
    ...base,
    mentorship: 'mentorship:m',
    status: 'scheduled',
    uid: 'm',
    sequence: 0,
    start: '2026-10-28T15:00:00.000Z',
    zone: 'Europe/Berlin',
    minutes: 45,
    format: 'video',
    place: '',
    link: '',
    agenda: {
      items: ids.map((id) => ({ id, kind: 'question' as const, text: id, by: 'person:lena', at: base.createdAt })),
      order: [],
      dismissed: [],
      postponed: [],
      covered: [],
    },
    wanted: '',
  } satisfies Meeting,
});

describe('R27 advice that did not work offers a new question', () => {
  const rows: readonly (readonly [string, OutcomeAnswer | undefined, readonly string[], readonly string[]])[] = [
    ['on: it did not work', 'didNot', ['question.other'], ['instead', 'missed', 'known']],
    ['off: it worked', 'worked', [], []],
    ['off: it worked partly', 'partly', [], []],
    ['off: not tried yet', 'notYet', [], []],
    ['off: nobody has told', undefined, [], []],
    ['repeated: one was asked', 'didNot', ['followUp.missed.a'], []],
    ['one about other advice counts for that one', 'didNot', ['followUp.missed.b'], ['instead', 'missed', 'known']],
  ];
  for (const [what, answer, items, expected] of rows) {
    it(what, () => {
      assert.deepEqual(followUpsOf(advice(answer), [meetingWith(...items)]), expected);
    });
  }
  it('each has an item of its own', () => {
    assert.equal(followUpId('action:a', 'instead'), 'followUp.instead.a');
  });
});

describe('R55 independence grows', () => {
  it('has words for each step and side', () => {
    const codes = (['ask', 'options', 'plan'] as const).flatMap((step) => [
      promptCode(step, true),
      promptCode(step, false),
    ]);
    assert.deepEqual(
      codes.filter((code) => !(code in agendaLater)),
      [],
    );
  });

  const rows: readonly (readonly [number, MentorshipStage, string])[] = [
    [0, 'exploring', 'ask'],
    [2, 'active', 'ask'],
    [3, 'active', 'options'],
    [7, 'active', 'options'],
    [8, 'active', 'plan'],
    [1, 'closing', 'plan'],
  ];
  for (const [held, stage, expected] of rows) {
    it(`after ${String(held)} meetings, ${stage}: ${expected}`, () => {
      assert.equal(independenceOf(held, stage), expected);
    });
  }
  it('says it in other words to who learns and who guides', () => {
    assert.deepEqual(
      [promptCode('plan', true), promptCode('plan', false)],
      ['agenda.prompt.plan.learner', 'agenda.prompt.plan.guide'],
    );
  });
});
