// Installs the editors and sanitizers beside this file, where the lock file says something else than what is here.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const HERE = import.meta.dirname;

const packagesOf = (file) => {
  const { packages } = JSON.parse(readFileSync(join(HERE, file), 'utf8'));
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version }]) => `${path}@${version}`)
    .sort()
    .join();
};

const INSTALLED = 'node_modules/.package-lock.json';
const isHere = existsSync(join(HERE, INSTALLED)) && packagesOf(INSTALLED) === packagesOf('package-lock.json');

if (!isHere) {
  const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', words, { cwd: HERE, stdio: 'inherit', shell: process.platform === 'win32' });
  process.exitCode = status ?? 1;
}
