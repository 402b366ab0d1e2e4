import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inOrder } from '../../src/model/order.js';

describe('order', () => {
  for (const [what, texts, expected] of [
    [
      'dates go by time',
      ['2026-10-28', '2025-12-31', '2026-02-01', '2025-12-31'],
      ['2025-12-31', '2025-12-31', '2026-02-01', '2026-10-28'],
    ],
    // a collator would take no notice of the signs, and of the case first at the end
    ['ids go by their characters', ['goal:ab', 'goal:a-c', 'goal:B'], ['goal:B', 'goal:a-c', 'goal:ab']],
  ] as const)
    it(what, () => {
      assert.deepEqual([...texts].sort(inOrder), expected);
    });
});
