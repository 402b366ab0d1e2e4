// Pages of hosts that are unlike each other, each with the browser file as it is released, used as a person uses them.
import { after, afterEach, before, describe } from 'node:test';
import { openTab } from '../demo/tab.mjs';
import { drivenEngines } from '../runner/browsers.mjs';
import { serve } from '../runner/serve.mjs';

/** The browser file, and the same as another version. */
export const SCRIPT = '/a/browser/mentorship-widgets.js';
export const OTHER_SCRIPT = '/b/browser/mentorship-widgets.js';

export const TAGS = ['mentor-card', 'goal-board', 'meeting-planner', 'feedback-form'];

const scriptTag = (address) => `<script type="module" src="${address}"></script>`;

/** A page of a host; `scripts` are loaded at its end. */
export const pageOf = (body, { head = '', scripts = [SCRIPT] } = {}) => `<!doctype html>
<html lang="en">
  <head><title>A host</title>${head}</head>
  <body>${body}${scripts.map(scriptTag).join('')}</body>
</html>`;

/**
 * Serves pages by path, with the headers of each: `{ '/page.html': { body, headers, ...rest of pageOf } }`. `headers`
 * come with every answer.
 */
export const serveHost = (pages, { strict = false, headers = {} } = {}) =>
  serve('out/hosts', {
    strict,
    pages: Object.fromEntries(
      Object.entries(pages).map(([path, { body, headers, ...rest }]) => [path, pageOf(body, rest)]),
    ),
    headersOf: (path) => ({ ...headers, ...pages[path]?.headers }),
  });

/** Opens an address in a tab of its own. `warnings` gathers what the page's developer is told. */
export async function openHost(browser, url, options) {
  const tab = await openTab(browser, new URL(url).origin);
  const warnings = [];
  tab.page.on('console', (message) => {
    if (message.type() === 'warn' && message.text().startsWith('mentorship-widgets:')) warnings.push(message.text());
  });
  await tab.page.goto(url, options);
  return { ...tab, warnings };
}

/**
 * A group of tests for each engine, with pages served and a browser open. `tests` is called with the `host`: its
 * `open(path)` opens a page that shares nothing with others and is closed after its test; `address` and `browser` are
 * there once the tests run. `launching` gives the options of a browser by its name; the rest is that of `serveHost`.
 */
export function inEveryEngine(title, { pages, engines = drivenEngines(), launching, ...serving }, tests) {
  for (const { name, launch } of engines) {
    describe(`${title} in ${name}`, () => {
      const contexts = [];
      let server;
      const host = {
        async open(path) {
          const context = await host.browser.createBrowserContext();
          contexts.push(context);
          return openHost(context, `${host.address}${path}`);
        },
      };

      before(async () => {
        server = await serveHost(pages, serving);
        host.address = server.address;
        host.browser = await launch(launching?.(name));
      });

      afterEach(() => Promise.all(contexts.splice(0).map((context) => context.close())));

      after(async () => {
        await host.browser?.close();
        server?.close();
      });

      tests(host);
    });
  }
}

/** Writes the first goal on an empty board, as the round of a record through page and storage. */
export async function addFirstGoal(tab, title) {
  await tab.type('goal-board', 'My first goal', title);
  await tab.click('goal-board', 'button', 'Add my first goal');
  await tab.click('dialog', 'button', 'Save goal');
  await tab.find('goal-board', 'heading', title);
}
