import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { writesOf } from '../../src/store/commands/writes-of.js';
import { isCommand } from '../../src/store/commands/command.js';
import { shortlistPlace, type Shortlist } from '../../src/model/shortlist.js';

const LENA = 'person:lena';
const acting = { person: LENA, now: '2026-10-21T08:00:00.000Z' };
const keep = { type: 'shortlist-change', ...shortlistPlace(LENA), person: 'person:amara', on: true } as const;

function applied(stored: Shortlist | undefined, on: boolean) {
  const [write, ...others] = writesOf({ ...keep, on });
  assert.deepEqual(others, []);
  assert.deepEqual([write?.kind, write?.space, write?.id], ['shortlist', 'person:lena', 'shortlist:lena']);
  // the one record that the command reads
  return write?.apply((() => stored) as Parameters<typeof write.apply>[0], acting);
}

describe('the command that keeps a mentor for later', () => {
  it('is known again after it was kept on the device', () => {
    assert.equal(isCommand(JSON.parse(JSON.stringify(keep))), true);
  });

  it('makes the record with the first mentor and changes it from then on, also after a conflict', () => {
    const first = applied(undefined, true);
    assert.ok(first?.ok && first.value);
    const made = first.value as Shortlist;
    assert.deepEqual(made.people, [{ id: 'person:amara', at: '2026-10-21T08:00:00.000Z' }]);
    const other: Shortlist = { ...made, people: [{ id: 'person:zoe', at: '2026-10-20T08:00:00.000Z' }] };
    const merged = applied(other, true);
    assert.ok(merged?.ok && merged.value);
    assert.deepEqual(
      (merged.value as Shortlist).people.map(({ id }) => id),
      ['person:zoe', 'person:amara'],
    );
    const gone = applied(made, false);
    assert.ok(gone?.ok && gone.value);
    assert.deepEqual((gone.value as Shortlist).people, []);
  });
});
