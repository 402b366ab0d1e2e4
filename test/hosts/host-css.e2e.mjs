// Style sheets of hosts that reach into everything: inside the elements all stays as on a bare page.
import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { addFirstGoal, inEveryEngine, openHost, TAGS } from './host.mjs';

const INHERITED = `
  border-collapse: collapse; border-spacing: 9px; caption-side: bottom; caret-color: red; cursor: wait;
  empty-cells: hide; font-feature-settings: 'smcp'; font-kerning: none; font-stretch: condensed; font-style: italic;
  font-variant: small-caps; font-variant-numeric: oldstyle-nums; font-weight: 700; font-synthesis: none;
  font-variation-settings: 'wght' 900; hyphens: auto; letter-spacing: .2em; line-break: anywhere; line-height: 3;
  list-style: square inside; orphans: 5; overflow-wrap: anywhere; quotes: '<' '>'; stroke: red;
  tab-size: 2; text-align: right; text-align-last: right; text-decoration-skip-ink: none; text-emphasis: dot red;
  text-indent: 2em; text-shadow: 1px 1px red; text-transform: uppercase; text-underline-offset: 9px;
  text-underline-position: under; text-wrap: nowrap; user-select: none; white-space: pre;
  widows: 5; word-break: break-all; word-spacing: 1em; -webkit-text-fill-color: red; -webkit-text-stroke: 1px red;
  -webkit-user-select: none; color: red; fill: red; image-rendering: pixelated; text-rendering: geometricPrecision;`;

// the size of text is that of the place where an element stands; it is the same on every page here
const SHEETS = {
  'a reset': '* { font: inherit; box-sizing: content-box; margin: 0; }',
  'a root of 62.5 %': 'html { font-size: 62.5%; } body { font-size: 1.6rem; }',
  'text styles on the body': `body { ${INHERITED} }`,
  'text styles on everything': `* { ${INHERITED} }`,
  'tags without a look': `button, input, select, textarea, label, h2, h3, h4, p, ul, li, svg, dialog, section, article,
    form, fieldset { display: none; } button { all: unset; }`,
  'the reset of Bootstrap 3': `* { box-sizing: border-box; } *::before, *::after { box-sizing: border-box; }
    html { font-size: 10px; }
    body { font-family: Helvetica, Arial, sans-serif; font-size: 16px; line-height: 1.42857143; color: #333; }
    button, input, select, textarea { font-family: inherit; font-size: inherit; line-height: inherit; }
    a { color: #337ab7; text-decoration: none; } p { margin: 0 0 10px; } h2, h3 { margin-top: 20px; font-weight: 500; }
    fieldset { min-width: 0; padding: 0; margin: 0; border: 0; } label { font-weight: bold; max-width: 100%; }
    ul { margin-bottom: 10px; } table { background-color: transparent; }`,
};

const BODY = `
  <mentorship-provider user="lena" user-name="Lena Brandt" zone="Europe/Berlin">
    <mentor-card name="Amara Okoye" headline="Director of programmes" topics="Speaking up, Leading" size="full"
      about="I came from nursing." places="3" taken="2" why="Fits your goal."></mentor-card>
    <goal-board></goal-board>
    <meeting-planner></meeting-planner>
    <feedback-form></feedback-form>
  </mentorship-provider>`;

/** Spaces between the tags would become lines of the host under its `white-space`, and push the elements about. */
const withoutGaps = (html) => html.trim().replace(/>\s+</gu, '><');

const headOf = (css) => `<style>body { margin: 0; font-size: 16px; } ${css}</style>`;
const pathOf = (index) => `/host-${String(index)}.html`;

const PAGES = Object.fromEntries([
  ['/bare.html', { head: headOf(''), body: withoutGaps(BODY) }],
  ...Object.values(SHEETS).map((css, index) => [pathOf(index), { head: headOf(css), body: withoutGaps(BODY) }]),
]);

/**
 * Runs in the page: place, size and every computed property of each element inside the widgets. The used insets of what
 * stands nowhere in particular tell where the widget is on the page; its place within the widget is compared instead.
 */
const look = (tags) => {
  const insets = /^(top|bottom|left|right|inset-.*)$/u;
  const found = {};
  const visit = (root, path, from) => {
    for (const motion of root.getAnimations?.() ?? []) motion.finish();
    for (const [index, element] of [...root.children].entries()) {
      const here = `${path} ${element.localName}${element.className ? `.${String(element.getAttribute('class'))}` : ''}[${String(index)}]`;
      // a dialog stands in the window, not in the element
      const origin = element.localName === 'dialog' ? { x: 0, y: 0 } : from;
      const { x, y, width, height } = element.getBoundingClientRect();
      const places = [x - origin.x, y - origin.y, width, height];
      const style = getComputedStyle(element);
      found[here] = {
        ...Object.fromEntries(
          [...style].filter((name) => !insets.test(name)).map((name) => [name, style.getPropertyValue(name)]),
        ),
        place: width + height === 0 ? '' : places.map((length) => length.toFixed(1)).join(' '),
      };
      if (element.shadowRoot) visit(element.shadowRoot, `${here} #`, origin);
      visit(element, here, origin);
    }
  };
  for (const tag of tags) {
    const element = document.querySelector(tag);
    visit(element.shadowRoot, tag, element.getBoundingClientRect());
  }
  return found;
};

/** One line for each property that differs, with the first element where it does. */
function differences(bare, styled) {
  assert.deepEqual(Object.keys(styled), Object.keys(bare));
  const lines = new Map();
  for (const [path, properties] of Object.entries(bare)) {
    for (const [name, value] of Object.entries(properties)) {
      const other = styled[path][name];
      if (other !== value && !lines.has(name)) lines.set(name, `${name}: ${other}, not ${value}, at ${path}`);
    }
  }
  return [...lines.values()];
}

inEveryEngine('style sheets of hosts', { pages: PAGES }, (host) => {
  let bare;

  /** All elements as a person finds them: with a goal, and its editor open. */
  const lookAt = async (path) => {
    const context = await host.browser.createBrowserContext();
    const tab = await openHost(context, `${host.address}${path}`);
    await addFirstGoal(tab, 'Read more');
    await tab.find('meeting-planner', 'button', 'Start');
    await tab.click('goal-board', 'button', 'Edit Read more');
    await tab.find('dialog', 'button', 'Save goal');
    await tab.page.mouse.move(0, 0);
    const seen = await tab.run(look, TAGS);
    assert.deepEqual(tab.faults, []);
    await context.close();
    return seen;
  };

  before(async () => {
    bare = await lookAt('/bare.html');
  });

  for (const [index, sheet] of Object.keys(SHEETS).entries()) {
    it(`H11 change nothing inside: ${sheet}`, async () => {
      assert.deepEqual(differences(bare, await lookAt(pathOf(index))), []);
    });
  }
});
