import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cannotIn, saidOf, topicsLeft } from '../../src/model/said.js';

const AT = '2026-10-01T08:00:00.000Z';
const RUTH = 'person:ruth';

const clause = (name: string, value: string | string[], of?: string, isAgreed = true) => ({
  clause: name,
  of,
  value,
  by: RUTH,
  at: AT,
  yes: [{ by: RUTH, at: AT }],
  agreed: isAgreed ? { value, by: RUTH, at: AT } : undefined,
});

describe('what two people said about themselves', () => {
  it('R10 R12 is what both said yes to, each for themselves', () => {
    const clauses = [
      clause('purpose', 'To pass on what I learned', RUTH),
      clause('cannot', ['Introductions'], RUTH),
      clause('gives', ['Time'], 'person:tom'),
      clause('does', ['Reads drafts'], RUTH, false),
    ];
    assert.deepEqual(saidOf({ clauses }, RUTH), {
      purpose: 'To pass on what I learned',
      expectations: [],
      gives: [],
      cannot: ['Introductions'],
      does: [],
      style: undefined,
    });
  });

  it('is nothing without an agreement', () => {
    const nothing = { purpose: undefined, expectations: [], gives: [], cannot: [], does: [], style: undefined };
    assert.deepEqual(saidOf(undefined, RUTH), nothing);
  });
});

describe('R12 a text asks for what somebody does not give', () => {
  for (const [text, cannot, found] of [
    ['Ask for introductions, please', ['Money', 'Introductions'], 'Introductions'],
    ['The introduction of my talk', ['Introductions'], undefined],
    ['紹介をお願いしたい', ['紹介'], '紹介'],
    ['', ['Introductions'], undefined],
    ['Anything', [], undefined],
  ] as const) {
    it(`${text} · ${cannot.join()}: ${found ?? 'no'}`, () => {
      assert.equal(cannotIn(text, { cannot }), found);
    });
  }
});

describe('R13 topics that two people agreed on', () => {
  it('are left as long as no text mentions them', () => {
    const clauses = [clause('topics', ['Budgets', 'Speaking up', 'Leading without power'])];
    assert.deepEqual(topicsLeft({ clauses }, ['My first budgets', 'speaking UP in rounds']), ['Leading without power']);
  });

  it('are not offered before both said yes', () => {
    assert.deepEqual(topicsLeft({ clauses: [clause('topics', ['Budgets'], undefined, false)] }, []), []);
  });
});
