// Builds the library from its sources, then the pages of the measures with it, as an application does: minified, with
// the parts that load on demand as files of their own.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const HERE = import.meta.dirname;
export const PAGES = ['board', 'large', 'month', 'series', 'calendar', 'form', 'directory', 'storage', 'tabs'];
const PEERS = ['sortable', 'fullcalendar6', 'fullcalendar7', 'lists'];

export const arePeersInstalled = () => existsSync(join(HERE, 'peers/node_modules'));

/** What this process builds; two runs at a time do not meet. */
export const OUT = resolve(`out/bench-${process.pid}`);

const quiet = { logLevel: 'error', publicDir: false };

/** As a package manager would answer, for the library that was just built. */
const alias = [
  { find: 'mentorship-widgets/elements', replacement: join(OUT, 'library/elements') },
  { find: 'mentorship-widgets/storage/memory.js', replacement: join(OUT, 'library/storage/memory.js') },
  { find: 'mentorship-widgets/storage/indexeddb.js', replacement: join(OUT, 'library/storage/indexeddb.js') },
];

export async function buildPages() {
  mkdirSync(OUT, { recursive: true });
  await build({
    ...quiet,
    configFile: 'vite.config.ts',
    mode: 'library',
    build: { outDir: join(OUT, 'library'), sourcemap: true },
  });
  // the bundler reads from it that the modules define elements, as it does from ours
  writeFileSync(join(OUT, 'library/package.json'), JSON.stringify({ type: 'module', sideEffects: true }));
  const pages = PAGES.map((name) => [name, join(HERE, `pages/${name}.js`)]);
  const peers = arePeersInstalled() ? PEERS.map((name) => [name, join(HERE, `peers/${name}.js`)]) : [];
  await build({
    ...quiet,
    configFile: false,
    resolve: { alias },
    build: {
      target: 'es2022',
      outDir: join(OUT, 'site'),
      minify: true,
      sourcemap: true,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: Object.fromEntries([...pages, ...peers]),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', assetFileNames: '[name][extname]' },
      },
    },
  });
  return join(OUT, 'site');
}

export const removePages = () => rmSync(OUT, { recursive: true, force: true });
