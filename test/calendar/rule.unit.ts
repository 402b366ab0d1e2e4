import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { presetOf, presetRule } from '../../src/calendar/rule-presets.js';
import type { Preset } from '../../src/calendar/rule-presets.js';
import { formatRule } from '../../src/calendar/rule-text.js';
import { parseRule } from '../../src/calendar/rule.js';

function read(text: string) {
  const result = parseRule(text);
  assert.ok(result.ok, text);
  return result.value;
}

describe('recurrence rules', () => {
  it('reads every part', () => {
    assert.deepEqual(read('FREQ=MONTHLY;INTERVAL=3;BYDAY=2WE,-1FR,MO;BYMONTHDAY=8,-1;COUNT=4'), {
      freq: 'MONTHLY',
      interval: 3,
      byDay: [
        { weekday: 3, nth: 2 },
        { weekday: 5, nth: -1 },
        { weekday: 1, nth: 0 },
      ],
      byMonthDay: [8, -1],
      count: 4,
    });
    assert.equal(read('FREQ=DAILY;UNTIL=20261231').until, '2026-12-31');
    assert.equal(read('FREQ=DAILY;UNTIL=20261231T160000').until, '2026-12-31T16:00:00');
    assert.equal(read('FREQ=DAILY;UNTIL=20261231T150000Z').until, '2026-12-31T15:00:00Z');
  });

  for (const [text, canonical] of [
    ['FREQ=WEEKLY', 'FREQ=WEEKLY'],
    ['rrule:interval=1;freq=weekly;wkst=mo', 'FREQ=WEEKLY'],
    ['FREQ=WEEKLY;BYDAY=WE;INTERVAL=2', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE'],
    ['FREQ=MONTHLY;BYDAY=+2WE,-1FR', 'FREQ=MONTHLY;BYDAY=2WE,-1FR'],
    ['FREQ=MONTHLY;BYMONTHDAY=15,-1;COUNT=3', 'FREQ=MONTHLY;BYMONTHDAY=15,-1;COUNT=3'],
    ['FREQ=DAILY;UNTIL=20261231T225959Z', 'FREQ=DAILY;UNTIL=20261231T225959Z'],
  ] as const)
    it(`writes ${text} as ${canonical}`, () => {
      assert.equal(formatRule(read(text)), canonical);
      assert.deepEqual(read(canonical), read(text));
    });

  for (const [text, code, part] of [
    ['', 'calendar.rule-syntax', ''],
    ['every week', 'calendar.rule-syntax', 'EVERY WEEK'],
    ['FREQ=WEEKLY;', 'calendar.rule-syntax', ''],
    ['FREQ=WEEKLY;FREQ=DAILY', 'calendar.rule-syntax', 'FREQ=DAILY'],
    ['FREQ=YEARLY', 'calendar.rule-unsupported', 'YEARLY'],
    ['FREQ=MONTHLY;BYSETPOS=1;BYDAY=MO', 'calendar.rule-unsupported', 'BYSETPOS'],
    ['FREQ=WEEKLY;WKST=SU', 'calendar.rule-unsupported', 'WKST'],
    ['FREQ=WEEKLY;CONSTRUCTOR=1', 'calendar.rule-unsupported', 'CONSTRUCTOR'],
    ['INTERVAL=2', 'calendar.rule-value', 'FREQ'],
    ['FREQ=WEEKLY;INTERVAL=0', 'calendar.rule-value', 'INTERVAL'],
    ['FREQ=WEEKLY;COUNT=0', 'calendar.rule-value', 'COUNT'],
    ['FREQ=WEEKLY;COUNT=1000000000', 'calendar.rule-value', 'COUNT'],
    ['FREQ=WEEKLY;COUNT=2;UNTIL=20261231', 'calendar.rule-value', 'UNTIL'],
    ['FREQ=WEEKLY;UNTIL=20260230', 'calendar.rule-value', 'UNTIL'],
    ['FREQ=WEEKLY;BYDAY=XX', 'calendar.rule-value', 'BYDAY'],
    ['FREQ=WEEKLY;BYDAY=MO,', 'calendar.rule-value', 'BYDAY'],
    ['FREQ=WEEKLY;BYDAY=1MO', 'calendar.rule-value', 'BYDAY'],
    ['FREQ=MONTHLY;BYDAY=6MO', 'calendar.rule-value', 'BYDAY'],
    ['FREQ=WEEKLY;BYMONTHDAY=1', 'calendar.rule-value', 'BYMONTHDAY'],
    ['FREQ=MONTHLY;BYMONTHDAY=0', 'calendar.rule-value', 'BYMONTHDAY'],
    ['FREQ=MONTHLY;BYMONTHDAY=32', 'calendar.rule-value', 'BYMONTHDAY'],
    ['FREQ=MONTHLY;BYMONTHDAY=1,', 'calendar.rule-value', 'BYMONTHDAY'],
  ] as const)
    it(`answers "${text}" with ${code}`, () => {
      assert.deepEqual(parseRule(text), { ok: false, problem: { code, params: { part } } });
    });

  for (const [preset, date, expected] of [
    ['weekly', '2026-02-25', 'FREQ=WEEKLY'],
    ['fortnightly', '2026-02-25', 'FREQ=WEEKLY;INTERVAL=2'],
    ['threeWeeks', '2026-02-25', 'FREQ=WEEKLY;INTERVAL=3'],
    ['monthly', '2026-02-25', 'FREQ=MONTHLY;BYDAY=4WE'],
    ['monthly', '2026-02-01', 'FREQ=MONTHLY;BYDAY=1SU'],
    ['monthly', '2026-09-30', 'FREQ=MONTHLY;BYDAY=-1WE'],
    ['quarterly', '2026-02-10', 'FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU'],
    ['halfYearly', '2026-02-10', 'FREQ=MONTHLY;INTERVAL=6;BYDAY=2TU'],
  ] as const satisfies readonly (readonly [Preset, string, string])[])
    it(`${preset} from ${date} is ${expected}`, () => {
      const rule = presetRule(preset, date);
      assert.equal(formatRule(rule), expected);
      assert.equal(presetOf({ ...rule, count: 5 }), preset);
    });

  for (const text of [
    'FREQ=DAILY',
    'FREQ=WEEKLY;INTERVAL=4',
    'FREQ=WEEKLY;BYDAY=MO,WE',
    'FREQ=MONTHLY',
    'FREQ=MONTHLY;BYDAY=MO',
    'FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=1',
  ])
    it(`${text} is no preset`, () => {
      assert.equal(presetOf(read(text)), undefined);
    });
});
