import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { levelOf, readTopic, readTopics } from '../../src/model/level.js';

describe('levels of topics', () => {
  for (const [text, topic, level] of [
    ['Leading teams (deep)', 'Leading teams', 'deep'],
    ['Leading teams(Solid) ', 'Leading teams', 'solid'],
    ['統計 (some)', '統計', 'some'],
    ['Go (the game)', 'Go (the game)', undefined],
    ['Go (the game) (deep)', 'Go (the game)', 'deep'],
    ['Go (deep) learning', 'Go (deep) learning', undefined],
    ['(deep)', '(deep)', undefined],
    [' Pricing ', 'Pricing', undefined],
    ['', '', undefined],
  ] as const)
    it(`"${text}"`, () => {
      assert.deepEqual(readTopic(text), { topic, level });
    });

  it('reads a list, each topic once', () => {
    assert.deepEqual(readTopics(['Talks (deep)', 'Pricing', 'Talks (some)', ' ']), {
      topics: ['Talks', 'Pricing'],
      levels: { Talks: 'deep' },
    });
  });

  it('is unsaid for words that every object knows', () => {
    assert.equal(levelOf({ levels: { Talks: 'deep' } }, 'Talks'), 'deep');
    assert.equal(levelOf({ levels: { Talks: 'deep' } }, 'constructor'), undefined);
  });
});
