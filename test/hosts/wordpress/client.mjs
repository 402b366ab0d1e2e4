// People of the site, who sign in as their browsers do and save through the interface that the block editor uses.
import { openTab } from '../../demo/tab.mjs';

export const { address, people, log } = JSON.parse(process.env.WORDPRESS);

const cookiesOf = (response) => response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);

/** Signs somebody in, by role; resolves with the cookies of the session, each `name=value`. */
async function signIn(role) {
  const response = await fetch(`${address}/wp-login.php`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: 'wordpress_test_cookie=WP%20Cookie%20check' },
    body: new URLSearchParams({ log: role, pwd: role, testcookie: '1' }),
  });
  const cookies = cookiesOf(response);
  if (response.status !== 302 || cookies.length === 0) throw new Error(`${role} could not sign in: ${response.status}`);
  return cookies;
}

/** Resolves with what that person may do: `send` asks the interface, `cookies` are for a browser. */
async function personOf(role) {
  const cookies = await signIn(role);
  const cookie = cookies.join('; ');
  const nonce = await fetch(`${address}/wp-admin/admin-ajax.php?action=rest-nonce`, { headers: { cookie } });
  const headers = { cookie, 'x-wp-nonce': await nonce.text(), 'content-type': 'application/json' };
  return {
    cookies,
    async send(method, route, body, query = {}) {
      const url = new URL(`${address}/index.php`);
      url.search = new URLSearchParams({ rest_route: `/wp/v2/${route}`, context: 'edit', ...query });
      const response = await fetch(url, { method, headers, body: body && JSON.stringify(body) });
      const answer = await response.json();
      if (!response.ok) throw new Error(`${role}: ${method} ${route}: ${answer.code} ${answer.message}`);
      return answer;
    },
  };
}

const known = new Map();

/** The person of a role, signed in once. */
export function personIn(role) {
  if (!known.has(role)) known.set(role, personOf(role));
  return known.get(role);
}

let titles = 0;

/**
 * Saves a post as somebody of that role and publishes it as the administrator, who leaves its content alone; `plain`:
 * on a site without the plugin. Resolves with its id, its address and the content as WordPress keeps it.
 */
export async function publish(role, content, { plain = false } = {}) {
  const query = plain ? { plain: '1' } : {};
  const author = await personIn(role);
  titles += 1;
  const saved = await author.send('POST', 'posts', { title: `Post ${titles}`, content, status: 'pending' }, query);
  const administrator = await personIn('administrator');
  const { id, content: kept } = await administrator.send('POST', `posts/${saved.id}`, { status: 'publish' }, query);
  return { id, url: `${address}/?p=${id}`, kept: kept.raw };
}

/** The markup of a page as a visitor gets it, or as somebody who is signed in. */
export async function markupOf(url, role) {
  const { cookies = [] } = role === undefined ? {} : await personIn(role);
  const response = await fetch(url, { headers: { cookie: cookies.join('; ') } });
  return response.text();
}

/** Opens an address in a tab of its own: as a visitor, or as somebody who is signed in. */
export async function openAs(browser, url, role) {
  const context = await browser.createBrowserContext();
  if (role !== undefined) {
    const { cookies } = await personIn(role);
    const pairs = cookies.map((cookie) => cookie.split('='));
    await context.setCookie(
      ...pairs.map(([name, ...rest]) => ({
        name,
        value: decodeURIComponent(rest.join('=')),
        domain: '127.0.0.1',
        path: '/',
      })),
    );
  }
  const tab = await openTab(context, address);
  const warnings = [];
  tab.page.on('console', (message) => {
    if (message.text().startsWith('mentorship-widgets:')) warnings.push(message.text());
  });
  await tab.page.goto(url);
  return { ...tab, warnings, close: () => context.close() };
}
