// Builds what host pages load: the browser file as it is released and some modules of their own (a), the same as another
// version (b), and a script of a host's own with a Lit of its own.
import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { build as bundle } from 'esbuild';
import { build } from 'vite';

const OUT = 'out/hosts';

/** The version that the second copy says it is. */
const withOtherVersion = (code) => code.replace(/(?<=VERSION = ')[^']+/, '9.9.9');

const viteVersion = {
  name: 'other-version',
  enforce: 'pre',
  transform: (code, id) => (id.endsWith('/src/context/version.ts') ? withOtherVersion(code) : null),
};

const esbuildVersion = {
  name: 'other-version',
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/context\/version\.ts$/ }, async ({ path }) => ({
      contents: withOtherVersion(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

const modules = (name, plugins = []) =>
  bundle({
    entryPoints: ['mentorship-provider', 'mentor-card', 'goal-board'].map((tag) => `src/elements/${tag}/${tag}.ts`),
    entryNames: '[name]',
    outdir: `${OUT}/${name}/modules`,
    plugins,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
  });

const copy = (name, plugins = []) =>
  build({ mode: 'browser', plugins, build: { outDir: `${OUT}/${name}`, sourcemap: false, license: false } });

rmSync(OUT, { recursive: true, force: true });
await copy('a');
await copy('b', [viteVersion]);
await modules('a');
await modules('b', [esbuildVersion]);
await bundle({
  entryPoints: ['test/hosts/scripts/host-element.js'],
  outdir: OUT,
  bundle: true,
  format: 'esm',
  logLevel: 'warning',
});
