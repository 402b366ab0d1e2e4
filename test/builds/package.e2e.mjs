// The packed tarball as somebody gets it: what its package.json says holds, and an empty project that installs it can be
// type-checked, run and built.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { launchChromium } from '../runner/browsers.mjs';
import { serve, watchPage } from '../runner/serve.mjs';
import { newProject, pack, strictOptions } from './project.mjs';

const TAGS = [
  'feedback-form',
  'goal-board',
  'meeting-planner',
  'mentor-card',
  'mentor-directory',
  'mentorship-agreement',
  'mentorship-provider',
  'mentorship-requests',
];

const MODULES = [
  'mentorship-widgets',
  ...TAGS.map((tag) => `mentorship-widgets/elements/${tag}.js`),
  'mentorship-widgets/mount',
  'mentorship-widgets/storage',
  'mentorship-widgets/storage/memory',
  'mentorship-widgets/storage/indexeddb',
  'mentorship-widgets/storage/conformance',
  'mentorship-widgets/exchange',
];

const USE = `
${MODULES.map((name) => `import ${JSON.stringify(name)};`).join('\n')}
import { GoalBoard } from 'mentorship-widgets/elements/goal-board.js';
import type { StorageAdapter, StorageFactory } from 'mentorship-widgets/storage';
import { memoryStorage } from 'mentorship-widgets/storage/memory';

const board: GoalBoard = document.createElement('goal-board');
board.addEventListener('goal-change', ({ detail }) => detail.id.length);
const provider = document.createElement('mentorship-provider');
const storage: StorageFactory = memoryStorage();
provider.storageFactory = storage;
export const name = (adapter: StorageAdapter): string => adapter.name;
// @ts-expect-error a board has no such property
board.veiw = 'list';
// @ts-expect-error the storage is made by a function
provider.storageFactory = 'memory';
`;

const RUN = `
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as suite from 'mentorship-widgets/storage/conformance';
import { memoryStorage } from 'mentorship-widgets/storage/memory';

const storage = await memoryStorage()({ person: 'person:lena', indexes: {}, schemaVersion: 1 });
const put = { id: 'note:1', ifRev: null, opId: 'a', type: 'put', value: { text: 'hello' } };
const [result] = await storage.commit('person:lena', [put]);
assert.equal(result.ok, true);
const [found] = await storage.get('person:lena', ['note:1']);
assert.deepEqual(found.value, { text: 'hello' });
await storage.close();
assert.ok(Object.values(suite).some((member) => typeof member === 'function'));
console.log('ran');
`;

/** The package is ESM alone: these resolutions know no `exports`, or load CommonJS. */
const OF_COMMONJS = ['node10', 'node16-cjs'];

describe('the packed tarball', () => {
  let folder;
  let tarball;
  let project;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tarball-'));
    tarball = await pack(folder);
    project = await newProject(tarball);
  });

  after(async () => {
    await project?.remove();
    await rm(folder, { recursive: true, force: true });
  });

  it('has nothing that publint objects to', async () => {
    const { messages, pkg } = await publint({
      pkgDir: join(project.folder, 'node_modules/mentorship-widgets'),
      pack: false,
      strict: true,
    });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('has types that every resolution finds', async () => {
    const data = createPackageFromTarballData(new Uint8Array(await readFile(tarball)));
    const includeEntrypoints = [
      ...TAGS.map((tag) => `./elements/${tag}.js`),
      ...['elements', 'react', 'svelte', 'vue'].map((name) => `./types/${name}`),
    ];
    const { problems } = await checkPackage(data, { includeEntrypoints });
    assert.deepEqual(
      problems.filter(({ resolutionKind }) => !OF_COMMONJS.includes(resolutionKind)),
      [],
    );
  });

  for (const resolution of ['nodenext', 'bundler']) {
    it(`is type-checked in an empty project, resolution ${resolution}`, async () => {
      await project.write({
        'use.ts': USE,
        'tsconfig.json': { compilerOptions: strictOptions(resolution), files: ['use.ts'] },
      });
      const { code, output } = await project.run('typescript/bin/tsc', '-p', '.');
      assert.equal(output, '');
      assert.equal(code, 0);
    });
  }

  it('runs in Node', async () => {
    await project.write({ 'run.mjs': RUN });
    const { code, output } = await project.run(join(project.folder, 'run.mjs'));
    assert.match(output, /ran/);
    assert.equal(code, 0);
  });

  it('works on a page built from one element module, with its parts loaded when needed', async () => {
    await project.write({
      'index.html': `<!doctype html><html lang="en"><title>page</title><link rel="icon" href="data:,">
        <mentorship-provider user="lena" user-name="Lena"><goal-board></goal-board></mentorship-provider>
        <script type="module" src="./page.js"></script></html>`,
      'page.js': `import 'mentorship-widgets/elements/goal-board.js';
        globalThis.defined = ['goal-board', 'mentorship-provider'].map((tag) => customElements.get(tag)?.version);`,
    });
    const { code, output } = await project.run('vite/bin/vite.js', 'build', '--logLevel', 'warn');
    assert.equal(code, 0, output);

    const server = await serve(join(project.folder, 'dist'));
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      const faults = watchPage(page, server.address);
      await page.goto(`${server.address}/index.html`, { waitUntil: 'networkidle0' });
      const { version } = JSON.parse(await readFile('package.json', 'utf8'));
      assert.deepEqual(await page.evaluate(() => globalThis.defined), [version, version]);
      await page.waitForFunction(() =>
        document
          .querySelector('goal-board')
          .shadowRoot?.querySelector('goal-board-start')
          ?.shadowRoot?.querySelector('textarea, input'),
      );
      assert.deepEqual(faults, []);
    } finally {
      await browser.close();
      server.close();
    }
  });
});
