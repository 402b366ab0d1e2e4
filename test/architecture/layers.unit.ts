import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importFaults } from './imports.js';
import { filesBelow } from './source.js';

const faultsOf = (path: string, text: string) => importFaults({ path, text });

describe('imports go downward', () => {
  for (const file of filesBelow('src', '.ts')) {
    it(file.path, () => {
      assert.deepEqual(importFaults(file), []);
    });
  }
});

describe('an upward import is refused', () => {
  const refused: [path: string, text: string][] = [
    ['src/calendar/zones.ts', `import { goal } from '../model/goal.js';`],
    ['src/calendar/zones.ts', `import 'temporal-polyfill';`],
    ['src/calendar/temporal.ts', `import { Temporal } from 'temporal-polyfill';`],
    ['src/model/goal.ts', `import type { MentorshipStore } from '../store/store.js';`],
    ['src/model/goal.ts', `export * from '../locale/en/goal.js';`],
    ['src/model/goal.ts', `let store: import('../store/store.js').MentorshipStore;`],
    ['src/model/goal.ts', `import { html } from 'lit';`],
    ['src/model/goal.ts', `import * as v from 'rrule-temporal';`],
    ['src/model/goal.ts', `import { goalSchema } from './schemas/goal.js';`],
    ['src/elements/goal-board/goal-card.ts', `import { goalSchema } from '../../model/schemas/goal.js';`],
    ['src/storage/memory.ts', `import { goal } from '../model/goal.js';`],
    ['src/store/store.ts', `import { memoryStorage } from '../storage/memory.js';`],
    ['src/store/store.ts', `const adapter = import('../storage/memory.js');`],
    ['src/exchange/csv.ts', `import { MentorshipStore } from '../store/store.js';`],
    ['src/context/keys.ts', `import { goals } from '../locale/en/goals.js';`],
    ['src/elements/goal-board/goal-board.ts', `import { parseValue } from '../../store/records.js';`],
    ['src/locale/localize.ts', `import { goal } from '../model/goal.js';`],
    ['src/theme/tokens.ts', `import '../elements/goal-board/goal-board.js';`],
    ['src/elements/goal-board/goal-board.ts', `import { MentorshipStore } from '../../store/store.js';`],
    ['src/elements/goal-board/goal-board.ts', `import { toCsv } from '../../exchange/csv.js';`],
    ['src/elements/goal-board/goal-board.ts', `import('../../storage/memory.js');`],
    ['src/elements/goal-board/goal-board.ts', `import '../mentor-card/mentor-card.js';`],
    ['src/elements/goal-board/goal-board.ts', `import '../../index.js';`],
    ['src/elements/mentorship-provider/choose.ts', `import { memory } from '../../storage/memory.js';`],
    ['src/elements/goal-board/goal-board.ts', 'import(`../${name}.js`);'],
    ['src/helpers/list.ts', ''],
  ];
  for (const [path, text] of refused) {
    it(`${path}: ${text}`, () => {
      assert.equal(faultsOf(path, text).length, 1);
    });
  }
});

describe('a downward import is allowed', () => {
  const allowed: [path: string, text: string][] = [
    ['src/calendar/temporal.ts', `export const load = () => import('temporal-polyfill');`],
    ['src/calendar/zones.ts', `import { temporal } from './temporal.js';`],
    ['src/model/goal.ts', `import type { Goal } from './schemas/goal.js'; import { day } from '../calendar/day.js';`],
    ['src/model/schemas/goal.ts', `import * as v from './shape.js'; import { GOAL_STATUSES } from '../goal.js';`],
    ['src/storage/memory.ts', `import type { StorageAdapter } from './contract.js';`],
    ['src/storage/conformance/index.ts', `import type { StorageAdapter } from '../contract.js';`],
    ['src/store/store.ts', `import type { Rec } from '../storage/contract.js';`],
    [
      'src/context/keys.ts',
      `import { createContext } from '@lit/context'; import type { S } from '../store/store.js';`,
    ],
    ['src/elements/goal-board/goal-board.ts', `import '../mentorship-provider/mentorship-provider.js';`],
    ['src/elements/goal-board/goal-board.ts', `import type { Entry } from '../../store/records.js';`],
    ['src/context/identity.ts', `import { personId } from '../model/id.js';`],
    [
      'src/elements/goal-board/goal-board.ts',
      `import '../mentor-card/mentor-card.js'; html\`<mentor-card></mentor-card>\`;`,
    ],
    ['src/elements/goal-board/goal-board.ts', `const csv = () => import('../../exchange/csv.js');`],
    ['src/elements/mentorship-provider/choose.ts', `const memory = () => import('../../storage/memory.js');`],
    ['src/index.ts', `export * from './storage/memory.js'; export * from './elements/goal-board/goal-board.js';`],
    ['src/mount.ts', `import { html } from 'lit'; import { whenParsed } from './context/page.js';`],
    ['src/arrivals.ts', `const load = () => import('./elements/goal-board/goal-board.js');`],
    ['src/browser.ts', `import { mountWidgets } from './mount.js'; import { watchArrivals } from './arrivals.js';`],
    ['src/classic.ts', `import { mountWidgets } from './mount.js'; export * from './index.js';`],
  ];
  for (const [path, text] of allowed) {
    it(`${path}: ${text}`, () => {
      assert.deepEqual(faultsOf(path, text), []);
    });
  }
});
