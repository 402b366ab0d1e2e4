// Writes dist/browser/integrity.json: the sha384 of every script there, by file name, as `integrity` attributes take it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'dist/browser';

const hash = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

export function writeIntegrity() {
  const scripts = readdirSync(FOLDER).filter((file) => file.endsWith('.js'));
  const hashes = Object.fromEntries(scripts.sort().map((file) => [file, hash(join(FOLDER, file))]));
  writeFileSync(join(FOLDER, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
}
