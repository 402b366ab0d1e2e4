// The recipes of demo/hosts as somebody copies them: each in a folder of its own, with the browser files beside it.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const FILES = 'out/hosts/a/browser';

/** Copies a recipe; answers with the folder to be served. */
export function copyRecipe(name) {
  const folder = join('out/hosts/recipes', name);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join('demo/hosts', name), folder, { recursive: true });
  cpSync(FILES, join(folder, 'mentorship-widgets'), { recursive: true });
  return folder;
}

/** Installs the part of the package that runs in Node into a copied recipe. */
export async function installExchange(folder) {
  const home = join(folder, 'node_modules/mentorship-widgets');
  mkdirSync(home, { recursive: true });
  // a package of its own: inside ours, Node would resolve our name to what was built last
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  const manifest = { name: 'mentorship-widgets', type: 'module', exports: { './exchange': './exchange/index.js' } };
  writeFileSync(join(home, 'package.json'), JSON.stringify(manifest));
  await build({
    entryPoints: ['src/exchange/index.ts'],
    outdir: join(home, 'exchange'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  });
}

/** Runs a script of a recipe with this Node; answers with what it said. */
export const runScript = (folder, name) =>
  execFileSync(process.execPath, [name], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
