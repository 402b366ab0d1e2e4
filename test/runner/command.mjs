// Runs the tools of node_modules with their output on the terminal.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { oneTest } from './totals.mjs';

const PATH = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);

/** Resolves with true when the command ends well. `env` is laid over the environment. */
export const execute = (name, parameters, env = {}) =>
  new Promise((done, fail) => {
    spawn(name, parameters, {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, PATH, ...env },
    })
      .once('error', fail)
      .once('exit', (code) => done(code === 0));
  });

/** A stage of one check: the command ends well or it does not. */
export const check =
  (name, ...parameters) =>
  async () =>
    oneTest(await execute(name, parameters));

/**
 * Runs a test runner that writes its counts to TOTALS_FILE. One that ends badly without a failed test, or writes no
 * counts, counts as one failure.
 */
export async function executeTests(name, parameters, env = {}) {
  // several run at once
  const folder = mkdtempSync(join(tmpdir(), 'totals-'));
  const file = join(folder, 'totals.json');
  const endedWell = await execute(name, parameters, { ...env, TOTALS_FILE: file });
  const totals = readTotals(file);
  rmSync(folder, { recursive: true, force: true });
  return totals && (endedWell || totals.failed > 0) ? totals : oneTest(false);
}

function readTotals(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
