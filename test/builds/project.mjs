// A throwaway project with the packed tarball in it, made without any network: what it depends on is linked from here.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const NAME = 'mentorship-widgets';

/** Packs the package into `folder`; resolves with the file. */
export async function pack(folder) {
  const { stdout } = await execute('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    maxBuffer: 1 << 26,
  });
  const [{ filename }] = JSON.parse(stdout);
  return join(folder, filename);
}

async function link(name, into) {
  const place = join(into, 'node_modules', name);
  await mkdir(dirname(place), { recursive: true });
  await symlink(resolve('node_modules', name), place, 'junction');
}

/**
 * A project that has installed the tarball and nothing else but the packages named in `others`. `run` resolves with
 * `{ code, output }` of a script of this repository's node_modules (or of `node` itself) run inside it.
 */
export async function newProject(tarball, others = []) {
  const folder = await mkdtemp(join(tmpdir(), 'project-'));
  const home = join(folder, 'node_modules', NAME);
  await mkdir(home, { recursive: true });
  await execute('tar', ['-xzf', tarball, '-C', home, '--strip-components=1']);
  const { dependencies } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'));
  for (const name of [...Object.keys(dependencies), ...others]) await link(name, folder);
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'page', private: true, type: 'module' }));

  return {
    folder,
    write: async (files) => {
      for (const [file, text] of Object.entries(files)) {
        await mkdir(dirname(join(folder, file)), { recursive: true });
        await writeFile(join(folder, file), typeof text === 'string' ? text : JSON.stringify(text));
      }
    },
    run: (script, ...parameters) =>
      execute(process.execPath, [resolve('node_modules', script), ...parameters], { cwd: folder }).then(
        ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
        ({ code, stdout, stderr }) => ({ code, output: stdout + stderr }),
      ),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The options of a strict project; `resolution` is `nodenext` or `bundler`. */
export const strictOptions = (resolution, more = {}) => ({
  target: 'ES2022',
  module: resolution === 'bundler' ? 'ESNext' : 'NodeNext',
  moduleResolution: resolution,
  lib: ['ES2024', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
  strict: true,
  noEmit: true,
  skipLibCheck: false,
  types: [],
  ...more,
});
