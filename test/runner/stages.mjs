// What `npm test` consists of, in order. Each stage resolves with its totals.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { checkAccessibility } from '../a11y/check.mjs';
import { checkBytes } from '../builds/check-bytes.mjs';
import { check, execute, executeTests } from './command.mjs';
import { checkPolicy } from './policy-check.mjs';
import { checkStories } from './story-check.mjs';
import { addTotals, noTotals, oneTest } from './totals.mjs';
import { bundleUnitTests, filesEndingIn, runNodeTests } from './unit-tests.mjs';

const ZONES = ['America/New_York', 'Australia/Sydney', 'Asia/Kolkata'];
const ZONED = /^test\/(calendar|model|locale)\//;

// its style sheet checker knows neither containers nor `text-wrap`; stylelint checks the same literals. Parts are loaded
// by the element that needs them, often from another file than the template they stand in.
const LIT_RULES_OFF = ['no-invalid-css', 'no-missing-import'];
const LIT_RULES = ['no-legacy-attribute', 'no-missing-element-type-definition'];

let manifest;

/** Writes the manifest once a run: stages that read it run beside those that need it written. */
function writeManifest() {
  manifest ??= execute('cem', ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet']);
  return manifest;
}

async function checkDocs() {
  if (!(await writeManifest())) return oneTest(false);
  const tables = oneTest(await execute('node', ['.scripts/readme-tables.mjs', '--check']));
  return addTotals(tables, await runNodeTests(['test/docs/complete.e2e.mjs']));
}

async function checkTokens() {
  return oneTest(await execute('node', ['.scripts/tokens.mjs', '--check']));
}

async function runUnitTests() {
  const files = await bundleUnitTests();
  const zoned = files.filter(({ source }) => ZONED.test(source));
  const runs = [['UTC', files], ...ZONES.map((zone) => [zone, zoned])].filter(([, list]) => list.length > 0);
  let totals = noTotals;
  for (const [zone, list] of runs) {
    console.log(`in ${zone}: ${list.length} files`);
    totals = addTotals(
      totals,
      await runNodeTests(
        list.map(({ bundle }) => bundle),
        // they wait for nothing
        { env: { TZ: zone }, atOnce: availableParallelism() },
      ),
    );
  }
  return totals;
}

async function runBuild() {
  // it takes the old one away and writes another
  manifest = undefined;
  if (!(await execute('node', ['.scripts/build.mjs']))) return oneTest(false);
  manifest = Promise.resolve(true);
  return runNodeTests(filesEndingIn('test/builds', '.e2e.mjs'));
}

async function runDemo() {
  if (!existsSync('demo/index.html') || !existsSync('test/demo')) return noTotals;
  if (!(await execute('vite', ['build', 'demo']))) return oneTest(false);
  return runNodeTests(filesEndingIn('test/demo', '.e2e.mjs'));
}

async function runHosts() {
  const preparing = ['test/hosts/packages/install.mjs', 'test/hosts/bundles.mjs'];
  if (!(await writeManifest())) return oneTest(false);
  for (const script of preparing) if (!(await execute('node', [script]))) return oneTest(false);
  return runNodeTests(filesEndingIn('test/hosts', '.e2e.mjs'));
}

let storybook;

/** Builds the Storybook once, for every stage that opens its stories; resolves with false when it cannot be built. */
function buildStorybook() {
  storybook ??= writeManifest().then(
    (isWritten) =>
      isWritten && execute('storybook', ['build', '--quiet', '-o', 'storybook-static', '--loglevel', 'warn']),
  );
  return storybook;
}

async function runAccessibility() {
  return (await buildStorybook()) ? checkAccessibility('storybook-static') : oneTest(false);
}

async function runStories() {
  const built = await buildStorybook();
  if (!built) return oneTest(false);
  return addTotals(await runNodeTests(['test/docs/links.e2e.mjs']), await checkStories('storybook-static'));
}

export const STAGES = [
  { name: 'format', group: 'sources', title: 'prettier', run: check('prettier', '--check', '.') },
  { name: 'types', group: 'sources', title: 'tsc', run: check('tsc', '--noEmit') },
  { name: 'lint', group: 'sources', title: 'eslint', run: check('eslint', '.', '--max-warnings', '0') },
  {
    name: 'templates',
    group: 'sources',
    title: 'lit-analyzer, every rule',
    run: check(
      'lit-analyzer',
      '--strict',
      '--maxWarnings',
      '0',
      ...LIT_RULES.flatMap((rule) => [`--rules.${rule}`, 'error']),
      ...LIT_RULES_OFF.flatMap((rule) => [`--rules.${rule}`, 'off']),
      'src/**/*.ts',
    ),
  },
  { name: 'styles', group: 'sources', title: 'stylelint', run: check('stylelint', '{src,demo,stories}/**/*.{ts,css}') },
  { name: 'docs', title: 'README tables against the manifest, every element documented', run: checkDocs },
  { name: 'tokens', title: 'style sheets against the tokens', run: checkTokens },
  { name: 'unit', title: 'pure code in Node', run: runUnitTests },
  { name: 'elements', title: 'elements in every engine', run: () => executeTests('wtr', [], { TZ: 'UTC' }) },
  { name: 'build', title: 'what is published: modules, browser files, types, tarball', run: runBuild },
  { name: 'policy', title: 'every element under a strict content security policy', run: checkPolicy },
  // the longest first
  { name: 'hosts', group: 'pages', title: 'pages of hosts that are unlike each other', run: runHosts },
  { name: 'stories', group: 'pages', title: 'every story renders, axe clean', run: runStories },
  { name: 'a11y', group: 'pages', title: 'every story by keyboard, in every way of looking', run: runAccessibility },
  { name: 'demo', group: 'pages', title: 'the built demo, with real pages', run: runDemo },
  {
    name: 'snippets',
    group: 'pages',
    title: 'every snippet of README and Storybook, run',
    run: () => runNodeTests(['test/docs/snippets.e2e.mjs']),
  },
  {
    name: 'bench',
    group: 'pages',
    title: 'every measure once: it runs, and its baseline shows the same',
    run: check('node', 'test/bench/run.mjs', '--smoke'),
  },
  { name: 'bytes', group: 'pages', title: 'each page within its limit', run: checkBytes },
];
