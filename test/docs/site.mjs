// A site that exists in the browser only: its pages and files are answered before any request leaves, so that snippets
// run at the address that they name, over https or plain http.
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { watchPage } from '../runner/serve.mjs';

const TYPES = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.csv': 'text/csv',
};

export const SITE = 'https://your.site';
export const PLAIN_SITE = 'http://intranet.test';

const PACKAGE = '/mentorship-widgets/';
export const SCRIPT_TAG = `<script type="module" src="${PACKAGE}mentorship-widgets.js"></script>`;

/** Runs in the page: a violation of the policy becomes an error of the console. */
const tellViolations = () => {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
    console.error(`policy: ${violatedDirective} ${blockedURI} ${sourceFile}`);
  });
};

async function answerOf(path, html, headers, files) {
  if (path === '/') return { contentType: 'text/html; charset=utf-8', headers, body: html };
  const body =
    files[path] ??
    (path.startsWith(PACKAGE) ? await readFile(join('dist/browser', path.slice(PACKAGE.length))) : undefined);
  return { contentType: TYPES[extname(path)] ?? 'application/octet-stream', body };
}

/**
 * Opens a page of this text with these headers and files (by path; the browser files of the package are there) in a
 * context of its own. `faults` gathers errors, requests to elsewhere and what the elements warn of; `asked` the paths
 * that were asked for.
 */
export async function openPage(browser, html, { origin = SITE, headers = {}, files = {} } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const faults = watchPage(page, origin);
  const asked = new Set();
  page.on('console', (message) => {
    if (message.type() === 'warn') faults.push(message.text());
  });
  await page.evaluateOnNewDocument(tellViolations);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin) return void request.continue();
    asked.add(url.pathname);
    if (url.pathname === '/favicon.ico') return void request.respond({ status: 204 });
    answerOf(url.pathname, html, headers, files)
      .then(({ body, ...rest }) => {
        if (body === undefined) faults.push(`${url.pathname} is not there`);
        return request.respond(body === undefined ? { status: 404 } : { status: 200, body, ...rest });
      })
      .catch((error) => {
        faults.push(`${url.pathname}: ${error.message}`);
        return request.respond({ status: 404 });
      });
  });
  await page.goto(`${origin}/`, { waitUntil: 'load' });
  return { page, faults, asked, close: () => context.close() };
}
