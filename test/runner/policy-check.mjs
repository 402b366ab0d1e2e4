// The built browser file on a page with a strict policy: each element of the manifest is there, draws something and
// breaks no rule of the policy.
import { readFile } from 'node:fs/promises';
import { drivenEngines } from './browsers.mjs';
import { serve, watchPage } from './serve.mjs';
import { addTotals, noTotals, oneTest } from './totals.mjs';

async function readTags() {
  const { modules } = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));
  return modules.flatMap(({ declarations }) => declarations ?? []).flatMap(({ tagName }) => tagName ?? []);
}

const pageWith = (tag) => `<!doctype html>
<html lang="en">
  <head><title>${tag}</title></head>
  <body>
    <${tag}></${tag}>
    <script type="module" src="/mentorship-widgets.js"></script>
  </body>
</html>`;

/** Runs in the page, before its scripts. */
const recordViolations = () => {
  globalThis.violations = [];
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
    globalThis.violations.push(`policy: ${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`);
  });
};

/** Runs in the page: true when the element is defined and has rendered. */
const isDrawn = (tag) => {
  const { shadowRoot, updateComplete } = document.querySelector(tag);
  return Boolean(customElements.get(tag) && updateComplete && shadowRoot?.childElementCount);
};

async function faultsOf(browser, address, tag) {
  const page = await browser.newPage();
  const faults = watchPage(page, address);
  await page.evaluateOnNewDocument(recordViolations);
  try {
    await page.goto(`${address}/${tag}.html`, { waitUntil: 'networkidle0' });
    await page.waitForFunction(isDrawn, { timeout: 10_000 }, tag);
    // everything in it that opens or reveals something is asked to, once
    await page.evaluate(pressButtons, tag);
    await page.waitForNetworkIdle();
    faults.push(...(await page.evaluate(() => globalThis.violations)));
  } catch (error) {
    faults.push(String(error));
  }
  await page.close();
  return faults;
}

/** Runs in the page: presses each button of the element and waits for what it draws. */
const pressButtons = async (tag) => {
  const element = document.querySelector(tag);
  for (const button of element.shadowRoot.querySelectorAll('button')) {
    button.click();
    await element.updateComplete;
  }
};

async function checkEngine({ name, launch }, address, tags) {
  const browser = await launch();
  let totals = noTotals;
  for (const tag of tags) {
    const faults = await faultsOf(browser, address, tag);
    totals = addTotals(totals, oneTest(faults.length === 0, `${name} ${tag}`));
    console.log(
      `${faults.length === 0 ? 'ok  ' : 'FAIL'} ${name} ${tag}${faults.map((fault) => `\n     ${fault}`).join('')}`,
    );
  }
  await browser.close();
  return totals;
}

/** Resolves with one test an element and engine. */
export async function checkPolicy() {
  const tags = await readTags();
  const pages = Object.fromEntries(tags.map((tag) => [`/${tag}.html`, pageWith(tag)]));
  const server = await serve('dist/browser', { strict: true, pages });
  let totals = noTotals;
  for (const engine of drivenEngines()) totals = addTotals(totals, await checkEngine(engine, server.address, tags));
  server.close();
  return totals;
}
