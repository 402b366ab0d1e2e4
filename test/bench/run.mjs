// npm run bench: how fast the elements and the storage are, as ratios to hand-written baselines of one run.
//   -- --json   the figures as JSON        -- --smoke   one round, no verdict: everything still runs
//   -- --peers  installs the libraries that stand beside        -- board storage   these measures only
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { startBench } from './harness.mjs';
import { measureBoard } from './measures/board.mjs';
import { measureCalendar } from './measures/calendar.mjs';
import { measureDirectory } from './measures/directory.mjs';
import { measureForm } from './measures/form.mjs';
import { measureLarge } from './measures/large.mjs';
import { measureMonth } from './measures/month.mjs';
import { measureStorage } from './measures/storage.mjs';
import { measureTabs } from './measures/tabs.mjs';
import { describeMachine, printTable } from './report.mjs';

const MEASURES = {
  board: measureBoard,
  large: measureLarge,
  month: measureMonth,
  calendar: measureCalendar,
  form: measureForm,
  directory: measureDirectory,
  storage: measureStorage,
  tabs: measureTabs,
};

const asked = process.argv.slice(2);
const flags = new Set(asked.filter((word) => word.startsWith('--')));
const names = asked.filter((word) => !word.startsWith('--'));
const unknown = [
  ...names.filter((name) => !(name in MEASURES)),
  ...[...flags].filter((flag) => !['--json', '--smoke', '--peers'].includes(flag)),
];
if (unknown.length > 0)
  throw new Error(`Unknown: ${unknown.join(', ')}. Measures: ${Object.keys(MEASURES).join(', ')}`);

if (flags.has('--peers')) {
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: join(import.meta.dirname, 'peers'),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(1);
}

const isSmoke = flags.has('--smoke');
const bench = await startBench(isSmoke ? { rounds: 1, warmUp: 0 } : { rounds: 7, warmUp: 2 });
const say = (text) => {
  if (!flags.has('--json')) console.log(text);
};

const results = { lines: [], faults: [] };
try {
  if (!bench.peersInstalled) say('The peers are not installed and left out: npm run bench -- --peers');
  for (const name of names.length > 0 ? names : Object.keys(MEASURES)) {
    say(`measuring ${name}`);
    const { lines, faults = [] } = await MEASURES[name](bench);
    results.lines.push(...lines);
    results.faults.push(...faults.map((fault) => `${name}: ${fault}`));
  }
  results.machine = describeMachine(await bench.version());
} finally {
  await bench.stop();
}

if (flags.has('--json')) console.log(JSON.stringify(results, null, 2));
else printTable(results, { verdicts: !isSmoke });
// a baseline that shows something else is no baseline; a missed target is a figure, not a failure
process.exitCode = results.faults.length > 0 ? 1 : 0;
