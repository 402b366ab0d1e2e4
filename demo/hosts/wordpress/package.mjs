// Makes the plugin: its PHP, the browser files of the package, and `allowed.php`, written from the manifest.
//   node demo/hosts/wordpress/package.mjs [dist] [folder for the plugin and its zip]
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ADDRESSES, fieldsOf } from '../editors/lists.mjs';
import { zip } from './zip.mjs';

const NAME = 'mentorship-widgets';
const ROOT = join(import.meta.dirname, '../../..');

const quoted = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;

const typeOf = ({ name, type }) => {
  if (ADDRESSES.includes(name)) return 'address';
  return ['boolean', 'number'].find((word) => type.startsWith(word)) ?? 'string';
};

const fieldOf = (field) =>
  `\t\t${quoted(field.name)} => array( 'type' => ${quoted(typeOf(field))}, 'help' => ${quoted(field.description)} ),`;

/** The fields of every element as a PHP file that answers with them. */
const allowedOf = (manifest) => `<?php
/**
 * The fields of every element. Written by package.mjs from the manifest of the elements.
 *
 * @package MentorshipWidgets
 */

defined( 'ABSPATH' ) || exit;

return array(
${fieldsOf(manifest)
  .map(([tag, fields]) => `\t${quoted(tag)} => array(\n${fields.map(fieldOf).join('\n')}\n\t),`)
  .join('\n')}
);
`;

/** What a page asks for by the module; maps and the classic script are not needed. */
const isNeeded = (file) => !file.endsWith('.map') && !file.includes('.classic.');

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** Writes the plugin's folder and its zip below `target`; answers with the paths of both. */
export function packagePlugin(dist = join(ROOT, 'dist'), target = join(ROOT, 'out/wordpress')) {
  const manifest = join(dist, 'custom-elements.json');
  const scripts = join(dist, 'browser');
  if (!existsSync(manifest) || !existsSync(scripts)) {
    throw new Error(`${dist} has no manifest and no browser files: run "npm run build" first`);
  }
  const folder = join(target, NAME);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(import.meta.dirname, NAME), folder, { recursive: true });

  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const main = join(folder, `${NAME}.php`);
  writeFileSync(main, readFileSync(main, 'utf8').replaceAll('0.0.0', version));
  writeFileSync(join(folder, 'includes/allowed.php'), allowedOf(JSON.parse(readFileSync(manifest, 'utf8'))));
  mkdirSync(join(folder, 'widgets'));
  for (const file of readdirSync(scripts).filter(isNeeded)) cpSync(join(scripts, file), join(folder, 'widgets', file));

  const archive = join(target, `${NAME}.zip`);
  const contents = filesBelow(folder).map((file) => [`${NAME}/${file}`, readFileSync(join(folder, file))]);
  writeFileSync(archive, zip(contents));
  return { folder, archive };
}

if (process.argv[1] === import.meta.filename) {
  const [dist, target] = process.argv.slice(2).map((path) => resolve(path));
  console.log(packagePlugin(dist, target).archive);
}
