import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { testLaunchers } from './test/runner/browsers.mjs';
import { commandsPlugin } from './test/runner/commands.mjs';
import { totalsReporter } from './test/runner/totals-reporter.mjs';

/** Lets a sandboxed frame, whose origin is opaque, load the modules under test. */
const allowOpaqueOrigins = async (context, next) => {
  context.set('Access-Control-Allow-Origin', '*');
  await next();
};

export default {
  files: ['test/**/*.test.ts'],
  nodeResolve: true,
  middleware: [allowOpaqueOrigins],
  browsers: testLaunchers(),
  concurrentBrowsers: 3,
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  reporters: [defaultReporter(), totalsReporter()],
  testFramework: { config: { timeout: 30_000 } },
  plugins: [
    // the compiler options must stand in this very file: `extends` is not followed
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
    a11ySnapshotPlugin(),
    commandsPlugin(),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
};
