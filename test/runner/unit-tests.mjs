// Tests that run in Node. Unit tests are bundled first, since the oldest supported Node reads no TypeScript.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { executeTests } from './command.mjs';
import { noTotals } from './totals.mjs';

const OUT = 'out/unit';

/** The files below `folder` whose names end so, as paths with forward slashes. */
export const filesEndingIn = (folder, ending) =>
  readdirSync(folder, { recursive: true })
    .map((file) => join(folder, String(file)).replaceAll('\\', '/'))
    .filter((file) => file.endsWith(ending))
    .sort();

/** Resolves with the source and the bundle of each unit test. */
export async function bundleUnitTests() {
  const sources = filesEndingIn('test', '.unit.ts');
  rmSync(OUT, { recursive: true, force: true });
  await build({
    entryPoints: sources,
    outdir: OUT,
    outbase: 'test',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return sources.map((source) => ({
    source,
    bundle: source.replace(/^test/, OUT).replace(/\.ts$/, '.mjs'),
  }));
}

/** No test and no file may take longer, in milliseconds. */
const LONGEST = 240_000;

/** Runs files with node:test, so many at once; none at all resolves with no test. */
export async function runNodeTests(files, { env, atOnce = 1 } = {}) {
  if (files.length === 0) return noTotals;
  const limits = [
    '--import',
    './test/runner/end-file.mjs',
    `--test-timeout=${LONGEST}`,
    `--test-concurrency=${atOnce}`,
  ];
  const reporter = ['--test-reporter', './test/runner/node-reporter.mjs', '--test-reporter-destination', 'stdout'];
  return executeTests('node', ['--enable-source-maps', ...limits, '--test', ...reporter, ...files], env);
}
