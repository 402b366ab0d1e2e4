import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AgendaRule } from '../../../src/model/agenda.js';
import { timeBoxes } from '../../../src/model/agenda/boxes.js';

const suggestions = (rules: readonly AgendaRule[]) =>
  rules.map((rule, index) => ({ key: String(index), rule, reason: { code: 'agenda.reason.x', params: {} } }));

const ROWS: readonly (readonly [string, readonly AgendaRule[], number, readonly number[]])[] = [
  ['nothing to talk about', [], 45, []],
  ['one item has it all', ['entered'], 45, [45]],
  ['what was entered has most room', ['outcome', 'entered', 'question'], 45, [10, 20, 15]],
  ['the same share for the same weight', ['entered', 'carried'], 30, [15, 15]],
  ['where they do not divide, the first has more', ['entered', 'entered'], 25, [15, 10]],
  ['minutes beyond a step stay free', ['entered'], 32, [30]],
  ['the last ones have none where time is short', ['entered', 'question', 'pulse'], 10, [5, 5, 0]],
];

describe('R21 the time of a meeting, divided among what is on its agenda', () => {
  for (const [what, rules, minutes, expected] of ROWS) {
    it(what, () => {
      assert.deepEqual([...timeBoxes(suggestions(rules), minutes).values()], expected);
    });
  }
});
