// Integrity: the published hashes are those of the files, and a page that takes them over as the README says loads our
// files and no others.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchChromium } from '../runner/browsers.mjs';
import { serve, watchPage } from '../runner/serve.mjs';
import { filesEndingIn } from '../runner/unit-tests.mjs';
import { newProject, pack } from './project.mjs';

const pageWith = (importMap) => `<!doctype html><html lang="en"><title>page</title>${importMap}
<mentorship-provider user="lena"><goal-board></goal-board></mentorship-provider>
<script type="module" src="/mentorship-widgets.js"></script>`;

describe('integrity', () => {
  let folder;
  let project;
  let browser;
  const pages = {};
  let server;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tarball-'));
    project = await newProject(await pack(folder));
    server = await serve('dist/browser', { pages });
    browser = await launchChromium();
  });

  after(async () => {
    await browser?.close();
    server?.close();
    await project?.remove();
    await rm(folder, { recursive: true, force: true });
  });

  /** The import map that the script of the README prints for this server. */
  const printedMap = async () => {
    const [, script] = /```js\n(\/\/ import-map\.mjs[^]*?)```/.exec(await readFile('README.md', 'utf8'));
    await project.write({ 'import-map.mjs': script });
    const { code, output } = await project.run(join(project.folder, 'import-map.mjs'), `${server.address}/`);
    assert.equal(code, 0, output);
    return output;
  };

  const faultsWith = async (importMap) => {
    pages['/page.html'] = pageWith(importMap);
    const page = await browser.newPage();
    const faults = watchPage(page, server.address);
    await page.goto(`${server.address}/page.html`, { waitUntil: 'networkidle0' });
    await page.close();
    return faults.join('\n');
  };

  it('every script has its hash', async () => {
    const scripts = filesEndingIn('dist/browser', '.js');
    const hashes = await Promise.all(
      scripts.map(async (file) => [
        basename(file),
        `sha384-${createHash('sha384')
          .update(await readFile(file))
          .digest('base64')}`,
      ]),
    );
    assert.deepEqual(JSON.parse(await readFile('dist/browser/integrity.json', 'utf8')), Object.fromEntries(hashes));
  });

  it('a page with the hashes loads, lazy parts included', async () => {
    assert.equal(await faultsWith(await printedMap()), '');
  });

  for (const file of ['mentorship-widgets.js', 'store-']) {
    it(`a page refuses another ${file}`, async () => {
      const map = await printedMap();
      const spoiled = map.replace(new RegExp(`(/${file}[^"]*":"sha384-)....`), '$1AAAA');
      assert.notEqual(spoiled, map);
      assert.match(await faultsWith(spoiled), /integrity/);
    });
  }
});
