// Builds the pages of budgets.mjs, opens each in Chromium on a database with records in it, and tells which scripts it
// has asked for by the time its content is shown, and which ones follow by themselves.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build as bundle } from 'esbuild';
import { build } from 'vite';
import { launchChromium } from '../runner/browsers.mjs';
import { serve, watchPage } from '../runner/serve.mjs';
import { NOT_COUNTED } from './budgets.mjs';

/** Of this process alone: the pages may be weighed twice at a time. */
const OUT = `out/bytes-${process.pid}`;

/**
 * Bundles what a page imports from dist, as the build of an application does. As a library, since vite gives a page a
 * helper of its own for what loads later.
 */
async function buildPage({ name, modules }) {
  const entry = resolve(OUT, `${name}.js`);
  writeFileSync(entry, modules.map((module) => `import '${resolve('dist', module)}';\n`).join(''));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: join(OUT, name),
      emptyOutDir: true,
      sourcemap: true,
      reportCompressedSize: false,
      lib: { entry: { page: entry }, formats: ['es'] },
      rolldownOptions: {
        preserveEntrySignatures: false,
        output: {
          minify: true,
          comments: { legal: true, annotation: false, jsdoc: false },
          entryFileNames: 'page.js',
          chunkFileNames: '[name]-[hash].js',
        },
      },
    },
  });
}

const seedPage = `<!doctype html><html lang="en"><title>seed</title><script type="module">
  import { seed } from '/seed.js';
  globalThis.refused = await seed();
</script>`;

const documentOf = ({ html, modules, title }) => `<!doctype html><html lang="en"><title>${title}</title>${html}
<script type="module" src="${modules ? '/page.js' : '/mentorship-widgets.js'}"></script>`;

/** Runs in the page before all else: notes the frame in which each element shows its text. */
function watchShown(shows) {
  const textOf = (node) =>
    [...node.childNodes, ...(node.shadowRoot?.childNodes ?? [])]
      .map((child) => (child.nodeType === Node.TEXT_NODE ? child.data : textOf(child)))
      .join(' ');
  const isShown = ([tag, text]) => {
    const element = document.querySelector(tag);
    return element !== null && textOf(element).includes(text);
  };
  const look = () => {
    if (Object.entries(shows).every(isShown)) globalThis.shownAt = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page: the files of this server that were asked for before its content was shown. */
const askedEarly = () =>
  performance
    .getEntriesByType('resource')
    .filter(({ startTime }) => startTime <= globalThis.shownAt)
    .map(({ name }) => new URL(name).pathname.slice(1));

/** The scripts of a page by path, each with whether its content was shown already when it was asked for. */
async function visit(browser, server, { shows }) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const faults = watchPage(page, server.address);
    await page.goto(`${server.address}/seed.html`);
    await page.waitForFunction(() => globalThis.refused);
    faults.push(...(await page.evaluate(() => globalThis.refused)));
    const scripts = new Set();
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname.slice(1));
    });
    await page.evaluateOnNewDocument(watchShown, shows);
    await page.goto(`${server.address}/page.html`, { waitUntil: 'networkidle0' });
    await page.waitForFunction(() => globalThis.shownAt, { timeout: 20_000 });
    await page.waitForNetworkIdle();
    if (faults.length > 0) throw new Error(faults.join('\n'));
    const early = new Set(await page.evaluate(askedEarly));
    return [...scripts].map((script) => ({ script, isLate: !early.has(script) }));
  } finally {
    await context.close();
  }
}

const weigh = async (file) => brotliCompressSync(await readFile(file)).length;

/**
 * Resolves with the scripts of a page, as `{ file, bytes, isLate }` in the order in which they were asked for; `file` is
 * a path in this repository, `bytes` are after brotli, and what is late came when the content was shown already.
 */
async function weighPage(browser, page, seedScript) {
  if (page.modules) await buildPage(page);
  const root = page.modules ? join(OUT, page.name) : 'dist/browser';
  const pages = { '/seed.html': seedPage, '/seed.js': seedScript, '/page.html': documentOf(page), ...page.files };
  const server = await serve(root, { pages });
  try {
    const scripts = await visit(browser, server, page);
    const counted = scripts.filter(({ script }) => !NOT_COUNTED.test(script));
    return await Promise.all(
      counted.map(async ({ script, isLate }) => {
        const file = join(root, script);
        return { file, isLate, bytes: await weigh(file) };
      }),
    );
  } finally {
    server.close();
  }
}

/** Weighs one page after the other; `each` gets the page with its scripts, or the error that kept it from its content. */
export async function weighPages(pages, each) {
  mkdirSync(OUT, { recursive: true });
  const { outputFiles } = await bundle({
    entryPoints: ['test/builds/seed.ts'],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  const browser = await launchChromium();
  try {
    for (const page of pages) {
      await weighPage(browser, page, outputFiles[0].text).then(
        (scripts) => each(page, scripts),
        (error) => each(page, [], error),
      );
    }
  } finally {
    await browser.close();
    rmSync(OUT, { recursive: true, force: true });
  }
}
