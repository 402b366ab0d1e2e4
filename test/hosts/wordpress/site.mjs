// A WordPress of its own: a database on a private socket, the site in a folder of its own, PHP's own web server. All of
// it belongs to nobody of this machine and is gone after `stop`.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WORDPRESS } from './packages.mjs';

const HERE = join(import.meta.dirname, 'site');
const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;
/** Neither the database nor PHP runs as root. */
const OWNER = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
const WAIT = 60_000;

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

function run(command, words, options) {
  const { status, stdout, stderr, error } = spawnSync(command, words, { encoding: 'utf8', ...OWNER, ...options });
  if (status === 0) return stdout;
  throw new Error(`${command} ${words.join(' ')}: ${error ?? ''}\n${stdout}\n${stderr}`);
}

/** Gives a folder and all in it to whom it will run as. */
function handOver(folder) {
  if (!isRoot) return;
  chownSync(folder, NOBODY, NOBODY);
  for (const entry of readdirSync(folder, { recursive: true })) chownSync(join(folder, String(entry)), NOBODY, NOBODY);
}

/** Makes a database and starts MariaDB on a socket alone. */
function startDatabase(folder, socket) {
  const common = ['--no-defaults', `--datadir=${join(folder, 'data')}`];
  run('mariadb-install-db', [...common, '--skip-test-db', '--auth-root-authentication-method=normal']);
  const quick = ['--innodb-flush-log-at-trx-commit=0', '--skip-log-bin', '--innodb-buffer-pool-size=64M'];
  const places = [`--socket=${socket}`, `--pid-file=${join(folder, 'database.pid')}`];
  const words = [...common, ...quick, '--skip-networking', ...places];
  return spawn('/usr/sbin/mariadbd', words, { ...OWNER, stdio: ['ignore', 'ignore', 'pipe'] });
}

/** Resolves once the database says so. */
function isReady(database) {
  let said = '';
  return new Promise((resolve, reject) => {
    database.stderr.setEncoding('utf8').on('data', (text) => {
      said += text;
      if (said.includes('ready for connections')) resolve();
    });
    database.once('exit', () => reject(new Error(`The database ended:\n${said}`)));
  });
}

/** Copies WordPress, the plugin and what the tests change of the site. */
function copySite(folder, plugin, { address, socket }) {
  const site = join(folder, 'site');
  cpSync(WORDPRESS, site, { recursive: true, dereference: true });
  rmSync(join(site, 'wp-content/plugins/akismet'), { recursive: true, force: true });
  cpSync(plugin, join(site, 'wp-content/plugins/mentorship-widgets'), { recursive: true });
  mkdirSync(join(site, 'wp-content/mu-plugins'));
  cpSync(join(HERE, 'behaviour.php'), join(site, 'wp-content/mu-plugins/behaviour.php'));
  // PHP's server has no answer of its own, and browsers ask
  writeFileSync(join(site, 'favicon.ico'), '');
  const config = readFileSync(join(HERE, 'wp-config.php'), 'utf8');
  writeFileSync(join(site, 'wp-config.php'), config.replace('{socket}', socket).replaceAll('{address}', address));
  handOver(site);
  return site;
}

/** Starts PHP's own web server; what PHP complains about goes to a file, which the tests read. */
function startServer(site, port, log) {
  const settings = ['display_errors=0', 'log_errors=1', `error_log=${log}`].flatMap((setting) => ['-d', setting]);
  const env = { ...process.env, PHP_CLI_SERVER_WORKERS: '4' };
  const words = [...settings, '-S', `127.0.0.1:${port}`, '-t', site];
  // a group of its own: its workers end with it
  return spawn('/usr/bin/php', words, { ...OWNER, cwd: site, env, stdio: 'ignore', detached: true });
}

/** Resolves once the web server answers. */
async function isAnswering(address) {
  const end = Date.now() + WAIT;
  while (Date.now() < end) {
    const isUp = await fetch(`${address}/readme.html`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
  }
  throw new Error('The web server did not start');
}

function endGroup(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/**
 * A site that is not there yet. `start(plugin)` resolves with what the tests need of it, as text for an environment
 * variable; `stop()` takes all of it away, at any moment.
 */
export function newSite() {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const running = [];

  async function start(plugin) {
    chmodSync(folder, 0o755);
    handOver(folder);
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    const log = join(folder, 'complaints.log');
    const socket = join(folder, 'database.sock');
    const database = startDatabase(folder, socket);
    running.push(() => database.kill('SIGKILL'));
    await isReady(database);
    const site = copySite(folder, plugin, { address, socket });
    const people = JSON.parse(run('/usr/bin/php', [join(HERE, 'install.php'), site]));
    const server = startServer(site, port, log);
    running.push(() => endGroup(server));
    await isAnswering(address);
    return JSON.stringify({ address, people, log });
  }

  function stop() {
    for (const end of running.splice(0).reverse()) end();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }

  return { start, stop };
}
