// Prints what each entry costs a reader, in bytes after brotli, with Lit and all else it loads at once.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import ts from 'typescript';

const weigh = (file) => brotliCompressSync(readFileSync(file)).length;

/** The relative files that a module imports or re-exports statically. */
function staticImports(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements
    .filter((statement) => ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement))
    .flatMap(({ moduleSpecifier }) => (moduleSpecifier ? [moduleSpecifier.text] : []))
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => join(dirname(file), specifier));
}

/** A file with all that loads together with it. */
function closure(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const imported of staticImports(file)) closure(imported, seen);
  return seen;
}

const scriptsIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .map(String)
        .filter((file) => file.endsWith('.js'))
        .map((file) => join(folder, file))
    : [];

const sum = (files) => [...files].reduce((total, file) => total + weigh(file), 0);
const line = (name, bytes, note = '') => `${String(bytes).padStart(8)}  ${name}${note}`;

/** Prints the sizes of dist/browser and of each entry weighed alone. */
export function printSizes() {
  const entry = 'dist/browser/mentorship-widgets.js';
  const atOnce = closure(entry);
  const lazy = scriptsIn('dist/browser').filter((file) => !atOnce.has(file));
  const alone = scriptsIn('out/sizes').filter((file) => !file.includes('chunks'));
  console.log('bytes after brotli, all that loads at once, Lit included:');
  console.log(line(entry, sum(atOnce)));
  for (const file of lazy) console.log(line(file, weigh(file), '  (on demand)'));
  for (const file of alone) console.log(line(`${relative('out/sizes', file)}`, sum(closure(file)), '  (alone)'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) printSizes();
