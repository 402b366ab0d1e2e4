// Runs every snippet of README.md and of the pages of Storybook, as the reader would who copies it.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { launchChromium } from '../runner/browsers.mjs';
import { PAGES, snippets } from './fences.mjs';
import { attributesOf, events, partsOf, tags, tokens } from './manifest.mjs';
import { areDrawn, findFaults, readRules } from './page-checks.mjs';
import { shellFaults } from './shell.mjs';
import { openPage, PLAIN_SITE, SCRIPT_TAG } from './site.mjs';
import { bundle, makeProject, PROJECT, typeFaults, write } from './typescript.mjs';

const execute = promisify(execFile);

/** A file that the snippet tells one to write and to run: `// import-map.mjs: node import-map.mjs …`. */
const PROGRAM = /^\/\/ (\S+\.mjs): node \1 (.*)\n/;

/** What a snippet uses that stands further up on its page, in a file of its own. */
const ABOVE = {
  'stories/storage/write-your-own.mdx': `import { createTable, latentMap } from '${resolve('stories/storage/latent-map.ts')}';\n`,
};

const ALL_ELEMENTS = `<mentorship-provider user="lena" user-name="Lena Brandt">
  <mentor-card name="Ruth Adler" headline="Head of analytics"></mentor-card>
  <goal-board></goal-board><meeting-planner></meeting-planner><feedback-form></feedback-form>
  <mentor-directory></mentor-directory><mentorship-requests></mentorship-requests>
  <mentorship-agreement></mentorship-agreement>
</mentorship-provider>`;

const checked = snippets().filter(({ nocheck }) => nocheck === undefined);
const every = (page, language) => checked.filter((one) => one.page === page && one.language === language);
const nameOf = ({ line, language, file }) => `line ${line}: ${file ?? language}`;

let browser;
/** By snippet, what the compiler says. */
let types;
/** The storage of the reader, which pages name and none shows. */
let ourStorage;
const typed = checked.filter(({ language }) => /^tsx?$/.test(language));
const typedName = (snippet) => `snippet-${typed.indexOf(snippet)}.${snippet.language}`;

/** The files that the page of a snippet asks for, by path. */
const filesOf = (page) => ({
  '/our-storage.js': ourStorage,
  ...Object.fromEntries(checked.filter((one) => one.page === page && one.file).map(({ file, code }) => [file, code])),
});

/** Fails unless each of `wanted` is drawn on a page of this text, without a word of complaint. */
async function drawsWell(html, wanted, options) {
  const { page, faults, asked, close } = await openPage(browser, html, options);
  try {
    const isDrawn = await page.waitForFunction(areDrawn, { timeout: 10_000 }, wanted).then(
      () => [],
      () => [`not drawn: ${wanted.join(', ')}`],
    );
    await page.waitForNetworkIdle({ idleTime: 150 });
    assert.deepEqual([...isDrawn, ...faults, ...(await page.evaluate(findFaults, attributesOf))], []);
    return asked;
  } finally {
    await close();
  }
}

const pageOf = (code) => `<!doctype html><html lang="en"><title>A page</title><body>${code}</body></html>`;

/** A snippet without a script shows the elements of a page that has ours already. */
const withScript = (code) => (/<script[^>]* src=/.test(code) ? pageOf(code) : pageOf(code + SCRIPT_TAG));

const tagsIn = (code) =>
  tags.filter((tag) => code.includes(`<${tag}`) || code.includes(`data-mentorship-widget="${tag}"`));

/** A snippet without an element of ours, such as the script tag alone, serves a page with every one of them. */
async function runHtml({ page, code }, options) {
  const named = tagsIn(code);
  const given = { files: filesOf(page), ...options };
  if (named.length > 0) return drawsWell(withScript(code), named, given);
  return drawsWell(withScript(ALL_ELEMENTS + code), tags, given);
}

/** The events of elements that a script listens to and that none of ours fires. */
const unknownEvents = (code) =>
  [...code.matchAll(/addEventListener\('(\w+-[\w-]+)'/g)]
    .map(([, name]) => name)
    .filter((name) => !events.includes(name));

/** Runs a script on a page with every element, out of one bundle with them. */
async function runScript({ page, code, language }) {
  assert.deepEqual(unknownEvents(code), []);
  const above = ABOVE[page] ?? '';
  const script = await bundle(`import 'mentorship-widgets';\n${above}${code}`, language);
  const html = pageOf(`${ALL_ELEMENTS}<script type="module" src="/page.js"></script>`);
  return drawsWell(html, tags, { files: { ...filesOf(page), '/page.js': script } });
}

async function runProgram([, name, parameters], code) {
  write(name, code);
  const { stdout } = await execute(process.execPath, [name, ...parameters.split(' ')], { cwd: PROJECT });
  assert.notEqual(stdout.trim(), '');
}

async function runJs(snippet) {
  const program = PROGRAM.exec(snippet.code);
  return program ? runProgram(program, snippet.code) : runScript(snippet);
}

async function runTs(snippet) {
  assert.deepEqual(types[`${PROJECT}/${typedName(snippet)}`], []);
  return snippet.language === 'ts' ? runScript(snippet) : undefined;
}

async function checkCss({ code }) {
  const { page, close } = await openPage(browser, pageOf(''));
  const rules = await page.evaluate(readRules, code).finally(close);
  const parts = [...code.matchAll(/([\w-]+)::part\(([\w-]+)\)/g)];
  assert.equal(rules.length, code.split('{').length - 1);
  assert.deepEqual(
    rules.filter(({ properties }) => properties.length === 0),
    [],
  );
  assert.deepEqual(
    [...code.matchAll(/--mw-[\w-]+/g)].map(([name]) => name).filter((name) => !tokens.includes(name)),
    [],
  );
  assert.deepEqual(
    parts.filter(([, tag, part]) => !partsOf[tag]?.includes(part)).map(([text]) => text),
    [],
  );
}

/** The headers of a page with every element on it. */
async function checkHeaders({ code }) {
  const headers = Object.fromEntries(
    code
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  await drawsWell(pageOf(ALL_ELEMENTS + SCRIPT_TAG), tags, { headers });
}

function checkShell({ page, code }) {
  const files = every(page, 'js').flatMap((one) => PROGRAM.exec(one.code)?.[1] ?? []);
  assert.deepEqual(shellFaults(code, files), []);
}

/** Each answers the paths that its page asked for, if it opened one. */
const RUN = {
  html: runHtml,
  js: runJs,
  ts: runTs,
  tsx: runTs,
  css: checkCss,
  json: async ({ code }) => assert.notEqual(JSON.parse(code), null),
  sh: async (snippet) => checkShell(snippet),
  http: checkHeaders,
};

before(async () => {
  makeProject();
  for (const snippet of typed) write(typedName(snippet), snippet.code);
  types = typeFaults(typed.map((snippet) => `${PROJECT}/${typedName(snippet)}`));
  ourStorage = await bundle(
    `${ABOVE['stories/storage/write-your-own.mdx']} export const ourStorage = () => latentMap(createTable());`,
  );
  browser = await launchChromium();
});

after(() => browser?.close());

/** What the snippets of each page have asked for. */
const asked = Object.fromEntries(PAGES.map((page) => [page, new Set()]));

for (const page of PAGES.filter((path) => checked.some((one) => one.page === path))) {
  describe(page, { concurrency: 2 }, () => {
    for (const snippet of checked.filter((one) => one.page === page && one.language in RUN && !one.file)) {
      it(nameOf(snippet), async () => {
        for (const path of (await RUN[snippet.language](snippet)) ?? []) asked[page].add(path);
      });
    }
  });
}

describe('a snippet that is a file is asked for by another one of its page', () => {
  for (const { page, file } of checked.filter((one) => one.file)) {
    it(`${page} ${file}`, () => assert.ok(asked[page].has(file)));
  }
});

describe('plain http', () => {
  for (const snippet of every('stories/guides/intranet.mdx', 'html')) {
    it(nameOf(snippet), async () => {
      await runHtml(snippet, { origin: PLAIN_SITE });
    });
  }
});
