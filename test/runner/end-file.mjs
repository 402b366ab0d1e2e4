// Loaded before each file that node:test runs: a browser or server left open by a failed test must not keep it alive.
import { after } from 'node:test';

const GRACE = 3_000;

// the process that only starts the files holds no test
if (process.env.NODE_TEST_CONTEXT) {
  after(() => {
    // fires only if something else still keeps the process alive
    setTimeout(() => process.exit(), GRACE).unref();
  });
}
