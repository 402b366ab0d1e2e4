// Every scene of a built Storybook in Chromium, held to every rule of accessibility that a machine can judge, and to the
// accessibility tree kept in `snapshots`. `UPDATE=1` writes those anew.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { launchChromium } from '../runner/browsers.mjs';
import { serve } from '../runner/serve.mjs';
import { showStory, watchEnd } from '../runner/story-check.mjs';
import { addTotals, noTotals, oneTest } from '../runner/totals.mjs';
import { ALLOWED } from './allowed.mjs';
import { ruleJobs } from './broken.mjs';
import { ask, examine, prepare, rulesOf, still } from './examine.mjs';
import { scenesOf } from './scenes.mjs';
import { difference, treeText } from './tree-text.mjs';

const SNAPSHOTS = 'test/a11y/snapshots';
const PAGES_AT_ONCE = 2;
/** How long a page may take to show what is expected, in milliseconds. */
const PATIENCE = 5_000;

const NOW = '2026-10-21T08:00:00.000Z';

const isUpdate = Boolean(process.env.UPDATE);

async function harnessSource() {
  const { outputFiles } = await build({
    entryPoints: ['test/a11y/page/index.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'globalThis.harness',
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

/** Runs in the page, before its scripts: the clock starts at the given time, for stories that bring none. */
const setClock = (start) => {
  const late = Date.now() - start;
  globalThis.Date = class extends Date {
    constructor(...given) {
      super(...(given.length === 0 ? [Date.now()] : given));
    }

    static now() {
      return super.now() - late;
    }
  };
};

/** A page with the harness in it, kept for many scenes. */
async function openPage(browser, source) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await session.send('Emulation.setTimezoneOverride', { timezoneId: 'UTC' });
  await page.evaluateOnNewDocument(setClock, Date.parse(NOW));
  await page.evaluateOnNewDocument(source);
  await watchEnd(page);
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return { page, session, errors };
}

/** Resolves with what `look` answers once it is wanted, or with its last answer when patience ends. */
async function awaited(look, isWanted) {
  const end = performance.now() + PATIENCE;
  let found = await look();
  while (!isWanted(found) && performance.now() < end) found = await look();
  return found;
}

async function pressControl(page, words) {
  const find = async () =>
    (await page.evaluateHandle((name) => globalThis.harness.findControl(name), words)).asElement();
  const control = await awaited(find, Boolean);
  if (!control) throw new Error(`There is no ${words} here, only ${(await ask(page, 'listControls')).join(', ')}`);
  await control.focus();
  await still(page);
  await page.keyboard.press('Enter');
  await still(page);
}

async function pressAll({ page }, scene) {
  for (const words of scene.press) await pressControl(page, words);
  if (scene.opens && !(await awaited(() => ask(page, 'isOpen'), Boolean))) throw new Error('nothing opened');
}

async function show({ page, session }, address, scene) {
  await prepare(page, session);
  await session.send('Storage.clearDataForOrigin', { origin: address, storageTypes: 'indexeddb,local_storage' });
  await showStory(page, address, { id: scene.story, type: 'story' });
  await still(page);
  await pressAll({ page }, scene);
}

const fileOf = ({ id }) => `${id}.txt`;

/** Waits for the kept tree: what comes late, such as a part that is loaded when needed, belongs to it. */
async function compareTree({ page, session }, scene) {
  const file = join(SNAPSHOTS, fileOf(scene));
  const look = async () => {
    await still(page);
    return treeText(session);
  };
  if (isUpdate) {
    await writeFile(file, await look());
    return [];
  }
  const kept = await readFile(file, 'utf8').catch(() => '');
  const change = difference(kept, await awaited(look, (text) => text === kept));
  return change ? [{ rule: 'snapshot', control: file, what: `is not what is shown:\n${change}` }] : [];
}

const used = new Set();

function isAllowed({ rule, control }, { id }) {
  const allowance = ALLOWED.find((one) => one.rule === rule && one.scene.test(id) && one.control.test(control));
  if (allowance) used.add(allowance);
  return allowance !== undefined;
}

async function faultsOf(opened, address, scene) {
  await show(opened, address, scene);
  const tree = await compareTree(opened, scene);
  const reopen = scene.opens && !scene.walks ? () => pressAll(opened, scene) : undefined;
  const faults = await examine(opened.page, opened.session, { ...scene, reopen });
  const thrown = opened.errors.splice(0).map((what) => ({ rule: 'shown', control: scene.story, what }));
  return [...thrown, ...tree, ...faults].filter((fault) => !isAllowed(fault, scene));
}

/** One test a rule and scene. */
function counted(scene, faults) {
  const rules = ['snapshot', ...rulesOf(scene)];
  const broken = new Set(faults.map(({ rule }) => rule));
  return addTotals(
    ...rules.map((rule) => oneTest(!broken.has(rule), `${scene.id} ${rule}`)),
    ...[...broken].filter((rule) => !rules.includes(rule)).map((rule) => oneTest(false, `${scene.id} ${rule}`)),
  );
}

async function checkScene(opened, address, scene) {
  const faults = await faultsOf(opened, address, scene).catch((error) => [
    { rule: 'shown', control: scene.story, what: String(error) },
  ]);
  const lines = faults.map(({ rule, control, what }) =>
    `     ${rule}: ${control} ${what}`.replaceAll('\n', '\n       '),
  );
  console.log([`${faults.length === 0 ? 'ok  ' : 'FAIL'} ${scene.id}`, ...lines].join('\n'));
  return counted(scene, faults);
}

/** Snapshots of scenes that are no more. */
async function checkLeftOver(scenes) {
  const names = new Set(scenes.map(fileOf));
  const left = (await readdir(SNAPSHOTS)).filter((file) => !names.has(file));
  if (isUpdate) await Promise.all(left.map((file) => rm(join(SNAPSHOTS, file))));
  else for (const file of left) console.log(`FAIL ${join(SNAPSHOTS, file)} belongs to no story`);
  return oneTest(isUpdate || left.length === 0);
}

function checkAllowances() {
  const idle = ALLOWED.filter((one) => !used.has(one));
  for (const { scene, rule, control } of idle)
    console.log(`FAIL nothing needs the allowance ${scene} ${rule} ${control}`);
  return oneTest(idle.length === 0);
}

/** Resolves with one test a scene and rule of the Storybook built in `folder`, and one for each rule broken on purpose. */
export async function checkAccessibility(folder) {
  await mkdir(SNAPSHOTS, { recursive: true });
  const scenes = scenesOf(JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')));
  const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const source = await harnessSource();
  const wanted = process.env.ONLY ? scenes.filter(({ id }) => id.includes(process.env.ONLY)) : scenes;
  const server = await serve(folder);
  const browser = await launchChromium({ args: ['--lang=en-US'] });
  const waiting = [
    ...ruleJobs(axeSource),
    ...wanted.map((scene) => (opened) => checkScene(opened, server.address, { ...scene, axeSource })),
  ];
  const work = async () => {
    const opened = await openPage(browser, source);
    let totals = noTotals;
    for (let job = waiting.shift(); job; job = waiting.shift()) totals = addTotals(totals, await job(opened));
    return totals;
  };
  const totals = await Promise.all(Array.from({ length: PAGES_AT_ONCE }, work));
  await browser.close();
  server.close();
  return addTotals(...totals, ...(wanted === scenes ? [await checkLeftOver(scenes), checkAllowances()] : []));
}
