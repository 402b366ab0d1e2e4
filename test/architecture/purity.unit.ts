import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { impurities, temporalFaults } from './purity.js';
import { filesBelow } from './source.js';

const impuritiesOf = (text: string) => impurities({ path: 'src/model/goal.ts', text });
const temporalFaultsOf = (text: string) => temporalFaults({ path: 'src/model/goal.ts', text });

describe('model and calendar have no clock, randomness, DOM or sentences', () => {
  for (const file of [...filesBelow('src/model', '.ts'), ...filesBelow('src/calendar', '.ts')]) {
    it(file.path, () => {
      assert.deepEqual(impurities(file), []);
    });
  }
});

describe('Temporal comes through its one door', () => {
  for (const file of filesBelow('src', '.ts')) {
    it(file.path, () => {
      assert.deepEqual(temporalFaults(file), []);
    });
  }
});

describe('what is not pure is refused', () => {
  const refused = [
    'const now = Date.now();',
    'const now = new Date();',
    'const now = new Date;',
    'const now = Date();',
    'const start = performance.now();',
    'const now = globalThis.Date.now();',
    'const id = Math.random();',
    'crypto.getRandomValues(bytes);',
    'const { userAgent } = navigator;',
    'window.addEventListener("x", f);',
    'document.querySelector("x");',
    'localStorage.clear();',
    'function f(element: HTMLElement) { return element; }',
    'setTimeout(f);',
    "const text = 'Write your goal down';",
    'const text = `Hello ${name}, this is your goal`;',
  ];
  for (const text of refused) {
    it(text, () => {
      assert.notDeepEqual(impuritiesOf(text), []);
    });
  }
});

describe('what is pure is allowed', () => {
  const allowed = [
    'const day = new Date(value);',
    'const place = meeting.location;',
    'function f(location: string) { return location; }',
    'interface Meeting { location: string; document: string }',
    'const meeting = { location: "Berlin", history: [] };',
    'const { history } = goal;\nuse(history);',
    "const code = 'goal-needs-measure';",
    "const zone = 'America/New_York';",
    '// The mentor and the mentee write it down\nexport const a = 1;',
  ];
  for (const text of allowed) {
    it(text, () => {
      assert.deepEqual(impuritiesOf(text), []);
    });
  }
});

describe('Temporal from elsewhere is refused', () => {
  for (const text of ['Temporal.Instant.from(x);', 'const T = globalThis.Temporal;', 'let at: Temporal.Instant;']) {
    it(text, () => {
      assert.notDeepEqual(temporalFaultsOf(text), []);
    });
  }
  it('a type that the door gives is allowed', () => {
    const text = "import type { Temporal } from '../calendar/temporal.js';\nlet at: Temporal.Instant;";
    assert.deepEqual(temporalFaultsOf(text), []);
  });
});
