import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keepThought, releaseThought, thoughtsOf } from '../../../src/model/agenda/thought.js';
import { addMeeting } from '../../../src/model/meeting-changes.js';
import type { Result } from '../../../src/model/result.js';

const LENA = 'person:lena';
const acting = { person: LENA, now: '2026-10-21T08:00:00.000Z' };

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) assert.fail(result.problem.code);
  return result.value;
}

const planned = valueOf(
  addMeeting(
    {
      mentorship: 'mentorship:m',
      start: '2026-10-28T15:00:00.000Z',
      zone: 'Europe/Berlin',
      minutes: 45,
      format: 'video',
      place: '',
      link: '',
      uid: 'one',
    },
    acting,
  ),
);
const draft = {
  meeting: 'meeting:one',
  mentorship: 'mentorship:m',
  topic: 'roadblock',
  text: ' I was wrong ',
} as const;
const kept = valueOf(keepThought(draft, acting));
const thought = { id: 'note:t', value: kept };

describe('R20 a thought that is kept for now', () => {
  it('holds what was written, trimmed', () => {
    assert.deepEqual([kept.text, kept.topic, kept.mentorship], ['I was wrong', 'roadblock', 'mentorship:m']);
  });
  it('needs words', () => {
    assert.deepEqual(keepThought({ ...draft, text: ' ' }, acting), {
      ok: false,
      problem: { code: 'thought.text.missing', params: {} },
    });
  });
  it('on: waits, the oldest first, and notes of meetings are none', () => {
    const older = { id: 'note:o', value: { ...kept, createdAt: '2026-10-01T08:00:00.000Z' } };
    const note = { id: 'note:n', value: { ...kept, topic: undefined } };
    const elsewhere = { id: 'note:e', value: { ...kept, mentorship: 'mentorship:other' } };
    assert.deepEqual(
      thoughtsOf([thought, older, note, elsewhere], 'mentorship:m').map(({ id }) => id),
      ['note:o', 'note:t'],
    );
  });
  it('released: becomes an item of its author', () => {
    assert.deepEqual(valueOf(releaseThought(planned, thought, acting)).agenda.items, [
      { id: 'item-t', kind: 'roadblock', text: 'I was wrong', by: LENA, at: acting.now },
    ]);
  });
  it('repeated: released twice it is there once, also when the thought is gone', () => {
    const once = valueOf(releaseThought(planned, thought, acting));
    assert.equal(releaseThought(once, { id: 'note:t', value: undefined }, acting).ok, true);
    assert.equal(valueOf(releaseThought(once, thought, acting)).agenda.items.length, 1);
  });
  it('off: one that was dropped cannot be released', () => {
    assert.deepEqual(releaseThought(planned, { id: 'note:t', value: undefined }, acting), {
      ok: false,
      problem: { code: 'store.gone', params: {} },
    });
  });
});
