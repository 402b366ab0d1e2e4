// Checks the types of snippets as a project sees them that has the package installed.
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';

/** A project with this package in its node_modules. */
export const PROJECT = 'out/docs';

export function makeProject() {
  rmSync(PROJECT, { recursive: true, force: true });
  mkdirSync(join(PROJECT, 'node_modules'), { recursive: true });
  symlinkSync(resolve('.'), join(PROJECT, 'node_modules/mentorship-widgets'), 'junction');
  writeFileSync(join(PROJECT, 'package.json'), '{ "type": "module", "private": true }\n');
}

export function write(name, code) {
  const file = join(PROJECT, name);
  writeFileSync(file, code);
  return file;
}

const OPTIONS = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  jsx: ts.JsxEmit.ReactJSX,
  lib: ['lib.es2024.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
  types: [],
};

/** What the compiler says of these files: all sentences that are about one of them, by file. */
export function typeFaults(files) {
  const found = ts.getPreEmitDiagnostics(ts.createProgram(files, OPTIONS));
  const told = ({ file, start, messageText }) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${file?.fileName ?? ''}:${line} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  };
  const elsewhere = found.filter(({ file }) => !files.includes(file?.fileName)).map(told);
  const here = (name) => found.filter(({ file }) => file?.fileName === name).map(told);
  return Object.fromEntries(files.map((name) => [name, [...elsewhere, ...here(name)]]));
}

/** What a page asks for by path is no file of this machine, and stays an import. */
const ofTheSite = {
  name: 'of-the-site',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\// }, ({ path }) => (existsSync(path) ? undefined : { path, external: true }));
  },
};

/** One script of a module and all it imports. */
export async function bundle(contents, loader = 'js') {
  const { outputFiles } = await build({
    stdin: { contents, loader, resolveDir: resolve(PROJECT) },
    bundle: true,
    write: false,
    format: 'esm',
    plugins: [ofTheSite],
    target: 'es2022',
    logLevel: 'silent',
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
  });
  return outputFiles[0].text;
}
