import { storageConformance } from '../../src/storage/conformance/index.js';
import { memoryHarness } from './harness.js';

storageConformance({ describe, it }, memoryHarness);
