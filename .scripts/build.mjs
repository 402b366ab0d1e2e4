// Builds dist: manifest first (Storybook and the README read it), then the modules, the browser files and the types.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { writeIntegrity } from './integrity.mjs';
import { writeTemplateTypes } from './template-types.mjs';

const STEPS = [
  ['cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'],
  ['vite', 'build', '--mode', 'library'],
  ['vite', 'build', '--mode', 'browser'],
  ['vite', 'build', '--mode', 'classic'],
];
const TYPES = ['tsc', '-p', 'tsconfig.build.json'];

const binaries = join(import.meta.dirname, '../node_modules/.bin');

function run([name, ...parameters]) {
  const shell = process.platform === 'win32';
  if (spawnSync(join(binaries, name), parameters, { stdio: 'inherit', shell }).status !== 0) {
    throw new Error(`${name} ${parameters.join(' ')} failed`);
  }
}

const hasDecorator = (node) => ts.isDecorator(node) || ts.forEachChild(node, hasDecorator) === true;

/** No engine parses decorators; a compiler option that went missing would publish them as they stand. */
function refuseDecorators() {
  const scripts = readdirSync('dist', { recursive: true })
    .map((file) => join('dist', String(file)))
    .filter((file) => file.endsWith('.js'));
  if (scripts.length === 0) throw new Error('dist holds no script');
  for (const file of scripts) {
    if (hasDecorator(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest))) {
      throw new Error(`${file} holds a decorator`);
    }
  }
}

rmSync('dist', { recursive: true, force: true });
STEPS.forEach(run);
refuseDecorators();
run(TYPES);
writeTemplateTypes();
writeIntegrity();
