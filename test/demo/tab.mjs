// A page of the built demo as a person uses it: things are found by role and name through every shadow root, and used
// with trusted input.
import { build } from 'esbuild';
import { watchPage } from '../runner/serve.mjs';

const WAIT = 15_000;

/** The most presses of a key on the way to a control. */
const MOST_STOPS = 60;

/** Runs in the page before its scripts: how to find what is shown by role and name, below elements of a tag. */
const FINDER = `
import { computeAccessibleName, getRole } from 'dom-accessibility-api';
function* below(root) {
  for (const element of root.children ?? []) {
    yield element;
    if (element.shadowRoot) yield* below(element.shadowRoot);
    yield* below(element);
  }
}
const isShown = (element) => element.checkVisibility({ visibilityProperty: true });
const rootsOf = (tag) => [...below(document)].filter((element) => element.localName === tag);
const clean = (text) => text.replace(/\\s+/gu, ' ').trim();
const named = (element) => clean(computeAccessibleName(element));
const inside = (element) => {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  return element.localName === 'slot' ? element.assignedNodes({ flatten: true }) : element.childNodes;
};
const words = (node) => {
  if (node instanceof Text) return [node.data];
  if (!(node instanceof Element) || ['style', 'script', 'template'].includes(node.localName) || !isShown(node)) return [];
  return [...inside(node)].flatMap(words);
};
const openDialog = () => [...below(document)].find((element) => element.localName === 'dialog' && element.open);
globalThis.demoFind = {
  all(tag, role, name) {
    const roots = tag === 'dialog' ? [openDialog()].filter(Boolean) : rootsOf(tag);
    const found = roots.flatMap((root) => [...below(root.shadowRoot ?? root), ...(root.shadowRoot ? below(root) : [])]);
    return found.filter((element) => getRole(element) === role && isShown(element) && (name === undefined || named(element) === name));
  },
  // date and time fields have no role
  field(tag, name) {
    const roots = tag === 'dialog' ? [openDialog()].filter(Boolean) : rootsOf(tag);
    const fields = roots.flatMap((root) => [...below(root.shadowRoot ?? root)]);
    return fields.find((element) => /^(input|select)$/.test(element.localName) && isShown(element) && named(element) === name);
  },
  names: (tag, role) => demoFind.all(tag, role).map(named),
  focused() {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element ? named(element) : '';
  },
  text: (tag) => clean(rootsOf(tag).flatMap(words).join(' ')),
};
`;

/** Runs in the page before its scripts: a violation of the policy becomes an error of the console in every engine. */
const tellViolations = () => {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
    console.error(`policy: ${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`);
  });
};

async function bundleFinder() {
  const { outputFiles } = await build({
    stdin: { contents: FINDER, resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

const finder = bundleFinder();

/** A field that browsers draw with parts of their own; keys would depend on the language of the machine. */
const setDirectly = (field, value) => {
  field.focus();
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
};

/** Runs in the page: resolves when the thing was drawn at the same place in three frames, one after the other. */
const standsStill = async (element) => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const place = () => JSON.stringify(element.getBoundingClientRect());
  for (let same = 0, last = ''; same < 3;) {
    await frame();
    same = place() === last ? same + 1 : 0;
    last = place();
  }
};

/** Opens a tab. `faults` gathers what a page must not do. */
export async function openTab(browser, address) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1240, height: 1000 });
  const faults = watchPage(page, address);
  await page.evaluateOnNewDocument(await finder);
  await page.evaluateOnNewDocument(tellViolations);

  /** The one thing of that role and name below the elements of a tag. */
  async function find(tag, role, name) {
    const isOne = (...what) => globalThis.demoFind?.all(...what).length === 1;
    try {
      await page.waitForFunction(isOne, { timeout: WAIT, polling: 50 }, tag, role, name);
    } catch {
      const there = await page.evaluate((...what) => globalThis.demoFind.names(...what), tag, role);
      throw new Error(`not one ${role} named "${name}" in ${tag}; there are: ${there.join(' | ')}`);
    }
    const handle = await page.evaluateHandle((...what) => globalThis.demoFind.all(...what)[0], tag, role, name);
    return handle.asElement();
  }

  /**
   * Clicks where the thing is, once it stands still: a tab in the background draws nothing, so what came meanwhile moves
   * the page when it comes to the front.
   */
  async function use(handle) {
    await page.bringToFront();
    await handle.scrollIntoView();
    await handle.evaluate(standsStill);
    await handle.click();
  }

  return {
    page,
    faults,
    find,
    /** Goes to an address of the demo and waits until its widgets are there. */
    async visit(query) {
      await page.bringToFront();
      await page.goto(`${address}/${query}`);
      await page.waitForSelector('main[aria-busy="false"]', { timeout: WAIT });
    },
    reload: async () => {
      await page.bringToFront();
      await page.reload();
      await page.waitForSelector('main[aria-busy="false"]', { timeout: WAIT });
    },
    async click(tag, role, name) {
      await use(await find(tag, role, name));
    },
    /** Goes on by the Tab key, or another one, until the control of that name has the focus. */
    async goTo(name, key = 'Tab') {
      await page.bringToFront();
      const passed = [];
      while (passed.length < MOST_STOPS && passed.at(-1) !== name) {
        await page.keyboard.press(key);
        passed.push(await page.evaluate(() => globalThis.demoFind.focused()));
      }
      if (passed.at(-1) !== name) throw new Error(`${key} never comes to "${name}", only to ${passed.join(' | ')}`);
    },
    async press(key) {
      await page.bringToFront();
      await page.keyboard.press(key);
    },
    async type(tag, name, text, role = 'textbox') {
      const handle = await find(tag, role, name);
      await use(handle);
      await handle.type(text);
    },
    async set(tag, name, value) {
      const isField = (root, label) => globalThis.demoFind?.field(root, label);
      await page.waitForFunction(isField, { timeout: WAIT, polling: 50 }, tag, name);
      const handle = await page.evaluateHandle(isField, tag, name);
      await handle.asElement().evaluate(setDirectly, value);
    },
    /** Takes the option of a list with that label. */
    async choose(tag, name, label) {
      const list = await find(tag, 'combobox', name);
      await list.select(
        await list.evaluate(
          (select, text) => [...select.options].find((option) => option.label.trim() === text)?.value ?? '',
          label,
        ),
      );
    },
    /** Waits until a text is shown below the elements of a tag. */
    async sees(tag, text) {
      const isThere = (root, part) => globalThis.demoFind?.text(root).includes(part);
      try {
        await page.waitForFunction(isThere, { timeout: WAIT, polling: 50 }, tag, text);
      } catch {
        const there = await page.evaluate((root) => globalThis.demoFind.text(root), tag);
        throw new Error(`"${text}" is not shown in ${tag}, which says: ${there}`);
      }
    },
    textOf: (tag) => page.evaluate((root) => globalThis.demoFind.text(root), tag),
    namesOf: (tag, role) => page.evaluate((...what) => globalThis.demoFind.names(...what), tag, role),
    /** Runs a function in the page. */
    run: (...work) => page.evaluate(...work),
    upload: async (selector, file) => (await page.$(selector)).uploadFile(file),
    use: async (selector) => use(await page.$(selector)),
  };
}
