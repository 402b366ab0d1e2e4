// A server of built files for checks that drive pages.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const NONCE = 'bm90LXNlY3JldA';

/** As strict as a host page can be while scripts still run. */
export const STRICT_POLICY = [
  "default-src 'none'",
  "connect-src 'self'",
  "img-src 'self'",
  `script-src 'nonce-${NONCE}' 'strict-dynamic'`,
  "style-src 'self'",
].join('; ');

/** Gives the script tags of a page, and the links that load modules ahead, the nonce of the policy. */
const withNonce = (html) => html.replace(/<script\b|<link\b(?=[^>]*modulepreload)/g, `$& nonce="${NONCE}"`);

function answerOf(body, type, strict, headers) {
  if (!strict || !type.startsWith('text/html')) return { headers: { 'content-type': type, ...headers }, body };
  return {
    headers: { 'content-type': type, 'content-security-policy': STRICT_POLICY, ...headers },
    body: withNonce(String(body)),
  };
}

/**
 * Serves the files below `root` and the `pages` given as text by path. With `strict` every page comes with
 * STRICT_POLICY; `headersOf` gives further headers for a path. Resolves with the address, without a slash at its end,
 * and `close`.
 */
export async function serve(root, { strict = false, pages = {}, headersOf = () => ({}) } = {}) {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    const file = path.endsWith('/') ? join(path, 'index.html') : path;
    try {
      const content = pages[file] ?? (await readFile(join(root, file)));
      const { headers, body } = answerOf(
        content,
        TYPES[extname(file)] ?? 'application/octet-stream',
        strict,
        headersOf(file),
      );
      response.writeHead(200, headers).end(body);
    } catch {
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Collects what a page must not do: throw, write an error to the console, ask another host, break the policy. */
export function watchPage(page, address) {
  const faults = [];
  page.on('pageerror', (error) => faults.push(String(error?.stack ?? error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob|about):/.test(url)) faults.push(`a request to ${url}`);
  });
  return faults;
}
