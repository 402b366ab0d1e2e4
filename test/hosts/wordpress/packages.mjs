// What the site is made of, from Debian.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';

export const WORDPRESS = '/usr/share/wordpress';
const THEME = `${WORDPRESS}/wp-content/themes/twentytwentythree/style.css`;

/** The database without its service: the tests start one of their own. */
const PACKAGES = ['wordpress', 'wordpress-theme-twentytwentythree', 'mariadb-server-core', 'php-cli', 'php-mysql'];
const NEEDED = [`${WORDPRESS}/wp-load.php`, THEME, '/usr/sbin/mariadbd', '/usr/bin/mariadb-install-db', '/usr/bin/php'];

const COMMANDS = [
  ['apt-get', 'update'],
  ['apt-get', 'install', '-y', '--no-install-recommends', ...PACKAGES],
];

/** While this file is there, Debian starts no service that comes along, such as a web server on port 80. */
const POLICY = '/usr/sbin/policy-rc.d';

const missing = () => NEEDED.filter((file) => !existsSync(file));

function withoutServices(work) {
  const isOurs = !existsSync(POLICY);
  if (isOurs) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    return work();
  } finally {
    if (isOurs) rmSync(POLICY);
  }
}

function install() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return withoutServices(() =>
    COMMANDS.every(([command, ...words]) => {
      console.log(`$ ${[command, ...words].join(' ')}`);
      return spawnSync(command, words, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
    }),
  );
}

/** Throws, in words, where something is missing and cannot be installed: a check that did not run has failed. */
export function ensurePackages() {
  if (missing().length === 0) return;
  const needs = `These tests need WordPress, MariaDB and PHP as Debian packs them. Missing: ${missing().join(', ')}.`;
  if (!existsSync('/usr/bin/apt-get')) throw new Error(`${needs} Run them on Debian 12.`);
  if (process.getuid?.() !== 0)
    throw new Error(`${needs} As root: ${COMMANDS.map((words) => words.join(' ')).join(' && ')}`);
  if (!install() || missing().length > 0) throw new Error(`${needs} They could not be installed.`);
}
