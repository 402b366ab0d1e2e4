/**
 * The tests that make an object a storage adapter. They bring their own assertions and run in any framework with
 * `describe` and `it`, in Node or in a browser:
 *
 * ```ts
 * storageConformance({ describe, it }, { name: 'mine', capabilities, createWorld });
 * ```
 */
import { describeChanges } from './changes.js';
import { describeCommit } from './commit.js';
import { describeLifecycle } from './lifecycle.js';
import { describeLists } from './list.js';
import { describeReadOnly } from './read-only.js';
import { createSuite } from './scene.js';
import type { ConformanceFramework, ConformanceHarness } from './scene.js';
import { describeSpaces } from './spaces.js';
import { describeValues } from './values.js';
import { describeWrites } from './writes.js';

export { ConformanceError } from './expect.js';
export { conformanceConfig } from './scene.js';
export type { ConformanceFramework, ConformanceHarness, ConformanceWorld } from './scene.js';

/** Defines the tests for one adapter; the declared capabilities choose them. Every test makes its own world. */
export function storageConformance(framework: ConformanceFramework, harness: ConformanceHarness): void {
  const suite = createSuite(framework, harness);
  suite.group(`storage conformance: ${harness.name}`, () => {
    describeLifecycle(suite);
    if (!harness.capabilities.write) {
      describeReadOnly(suite);
      return;
    }
    describeSpaces(suite);
    describeWrites(suite);
    describeCommit(suite);
    describeValues(suite);
    describeLists(suite);
    describeChanges(suite);
  });
}
