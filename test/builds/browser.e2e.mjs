// The files for script tags: the module with its lazy parts, and the classic script.
import assert from 'node:assert/strict';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { drivenEngines } from '../runner/browsers.mjs';
import { serve, watchPage } from '../runner/serve.mjs';
import { filesEndingIn } from '../runner/unit-tests.mjs';
import { TAGS } from './tags.mjs';

/** Who imports whom among built files, statically or not: pairs of importer and imported. */
async function importsOf(files) {
  const { metafile } = await build({
    entryPoints: files,
    outdir: 'out/imports',
    bundle: true,
    packages: 'external',
    format: 'esm',
    metafile: true,
    write: false,
  });
  return Object.entries(metafile.inputs).flatMap(([from, { imports }]) =>
    imports.filter(({ external }) => !external).map(({ path }) => [from, path]),
  );
}

describe('entries that a page may load with a query', () => {
  const KINDS = [
    ['the browser module', 'dist/browser', ['dist/browser/mentorship-widgets.js']],
    ['the module of one element', 'dist', TAGS.map((tag) => `dist/elements/${tag}.js`)],
  ];
  for (const [name, folder, entries] of KINDS) {
    it(`${name} is imported by no other file`, async () => {
      const scripts = filesEndingIn(folder, '.js');
      const imports = await importsOf(scripts);
      assert.ok(imports.length > scripts.length / 2, 'the imports were not read');
      assert.deepEqual(
        imports.filter(([, path]) => entries.includes(path)),
        [],
      );
      for (const entry of entries) assert.ok(scripts.includes(entry), `${entry} is not there`);
    });
  }
});

const CONTENT = `<mentorship-provider user="lena" user-name="Lena"><goal-board></goal-board></mentorship-provider>`;

/** Runs in the page: true when the board is ready for a first goal. */
const isReady = () => {
  const start = document.querySelector('goal-board').shadowRoot?.querySelector('goal-board-start');
  return Boolean(start?.shadowRoot?.querySelector('input, textarea'));
};

const modulePage = `<!doctype html><html lang="en"><title>page</title>${CONTENT}
<script type="module">
  import * as widgets from './mentorship-widgets.js?ver=6.5';
  globalThis.names = Object.keys(widgets).sort();
  await customElements.whenDefined('goal-board');
  globalThis.defined = ${JSON.stringify(TAGS)}.filter((tag) => customElements.get(tag));
</script>`;

const latePage = `<!doctype html><html lang="en"><title>page</title><main></main>
<script>
  const early = document.createElement('mentor-directory');
  early.people = [{ name: 'Ruth Adler' }];
  addEventListener('load', () => document.querySelector('main').append(early));
</script>
<script type="module">
  import { loadElement } from './mentorship-widgets.js';
  await loadElement('mentor-card');
  const root = document.querySelector('main').attachShadow({ mode: 'open' });
  root.innerHTML = '<mentor-card name="Kenji Watanabe"></mentor-card><slot></slot>';
</script>`;

// of an intranet that has not come to UTF-8
const classicPage = `<!doctype html><html lang="en"><meta charset="windows-1252"><title>page</title>${CONTENT}
<script src="./mentorship-widgets.classic.js"></script>
<script>
  globalThis.names = Object.keys(MentorshipWidgets).sort();
  globalThis.defined = ${JSON.stringify(TAGS)}.filter((tag) => customElements.get(tag));
</script>`;

for (const { name, launch } of drivenEngines()) {
  describe(`script tags in ${name}`, () => {
    let browser;
    let server;
    let folder;

    before(async () => {
      browser = await launch();
      server = await serve('dist/browser', { pages: { '/module.html': modulePage, '/late.html': latePage } });
      folder = await mkdtemp(join(tmpdir(), 'classic-'));
    });

    after(async () => {
      await browser?.close();
      server?.close();
      await rm(folder, { recursive: true, force: true });
    });

    /** What a page defines, names and asks for by the time its board is ready. */
    const look = async (address) => {
      const page = await browser.newPage();
      const scripts = [];
      page.on('request', (request) => {
        const { pathname } = new URL(request.url());
        if (pathname.endsWith('.js')) scripts.push(pathname);
      });
      const faults = watchPage(page, address.replace(/[^/]*$/, ''));
      await page.goto(address);
      await page.waitForFunction(isReady);
      await page.waitForFunction(() => globalThis.defined);
      const { defined, names } = await page.evaluate(() => ({
        defined: globalThis.defined,
        names: globalThis.names,
      }));
      await page.close();
      return { scripts, faults, defined, names };
    };

    it('a module with a query defines what the page has, with what that needs, and loads nothing twice', async () => {
      const { scripts, faults, defined } = await look(`${server.address}/module.html`);
      assert.deepEqual(faults, []);
      assert.deepEqual(defined, ['goal-board', 'mentorship-provider']);
      assert.deepEqual(scripts, [...new Set(scripts)]);
      assert.ok(scripts.some((path) => /\/(?:store|indexeddb)-/.test(path)));
    });

    it('a module upgrades what a script made before, and what stands in a shadow root where the page asks for it', async () => {
      const page = await browser.newPage();
      const faults = watchPage(page, server.address);
      await page.goto(`${server.address}/late.html`);
      await page.waitForFunction(() => {
        const main = document.querySelector('main');
        const textOf = (element) => element?.shadowRoot?.textContent ?? '';
        const card = main.shadowRoot?.querySelector('mentor-card');
        const directory = main.querySelector('mentor-directory');
        return textOf(card).includes('Kenji Watanabe') && textOf(directory).includes('Ruth Adler');
      });
      await page.close();
      assert.deepEqual(faults, []);
    });

    it('a classic script works from a file, alone, with every name of the module', async () => {
      await copyFile('dist/browser/mentorship-widgets.classic.js', join(folder, 'mentorship-widgets.classic.js'));
      await writeFile(join(folder, 'page.html'), classicPage);
      assert.match(await readFile('dist/browser/mentorship-widgets.classic.js', 'utf8'), /^[\0-\x7f]+$/);
      const { faults, defined, names } = await look(pathToFileURL(join(folder, 'page.html')).href);
      assert.deepEqual(faults, []);
      assert.deepEqual(defined, TAGS);
      const module = await look(`${server.address}/module.html`);
      assert.deepEqual(
        module.names.filter((name) => !names.includes(name)),
        ['loadElement'],
      );
      assert.ok(module.names.includes('importRecords'));
    });
  });
}

describe('licences', () => {
  it('every file for script tags says whose code it holds', async () => {
    for (const file of filesEndingIn('dist/browser', '.js')) {
      assert.match(await readFile(file, 'utf8'), /^\/\*! mentorship-widgets \| MIT \|.*LICENSES\.md/, file);
    }
  });

  it('LICENSES.md names every bundled package with its licence', async () => {
    const licences = await readFile('dist/browser/LICENSES.md', 'utf8');
    const packages = new Set();
    for (const file of filesEndingIn('dist/browser', '.js.map')) {
      const { sources } = JSON.parse(await readFile(file, 'utf8'));
      for (const source of sources) {
        const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1];
        if (name) packages.add(name);
      }
    }
    assert.ok(packages.has('lit-html') && packages.has('@lit/reactive-element') && packages.has('temporal-polyfill'));
    const missing = [...packages].filter((name) => !new RegExp(`^## ${name} - .* \\(.+\\)$`, 'm').test(licences));
    assert.deepEqual(missing, []);
  });
});
