// A rule that never fails is no rule: one small page breaks each, and one keeps them all.
import { oneTest } from '../runner/totals.mjs';
import { examine, prepare, rulesOf, still } from './examine.mjs';
import { difference } from './tree-text.mjs';

const SOUND = '<h1>Sound</h1><p>Some text.</p><button>One</button> <button>Two</button>';

const dialog = (inner) => `<button id="opener">Open</button><dialog aria-labelledby="t"><h2 id="t">Title</h2>${inner}
  <button onclick="this.closest('dialog').close()">Close</button></dialog>`;

const IN_DIALOG = { isDialog: true, opens: 'button "Open"', isFurther: true };

/** Pages by the one rule that each breaks; `undefined` breaks none. */
const PAGES = [
  { breaks: undefined, html: SOUND },
  { breaks: undefined, html: dialog('<p role="status"></p>'), scene: IN_DIALOG, modal: true },
  { breaks: 'status', html: dialog(''), scene: IN_DIALOG, modal: true },
  {
    breaks: 'return',
    html: `${dialog('<p role="status"></p>')}<script>
      document.querySelector('dialog').addEventListener('cancel', (event) => event.preventDefault());
    </script>`,
    scene: IN_DIALOG,
    modal: true,
  },
  { breaks: 'axe', html: '<h1>Unnamed</h1><img src="data:,"><button>One</button>', scene: { isFurther: true } },
  {
    breaks: 'axe',
    html: `<style>p { forced-color-adjust: none; color: #888; background: #777 } @media (forced-colors: none) {
      p { color: black; background: white } }</style><p>Lost in forced colours.</p>`,
  },
  { breaks: 'motion', html: `<style>button { transition: opacity 1s }</style>${SOUND}` },
  {
    breaks: 'motion',
    html: `<p id="p">Text</p><script>p.animate({ opacity: [0.9, 1] }, { duration: 900, iterations: 99 })</script>`,
  },
  { breaks: 'reached', html: '<button>One</button> <button tabindex="-1">Never</button>' },
  {
    breaks: 'leaves',
    html: `${SOUND}<script>
      addEventListener('keydown', (event) => {
        if (event.key !== 'Tab') return;
        event.preventDefault();
        const buttons = [...document.querySelectorAll('#storybook-root button')];
        const at = buttons.indexOf(document.activeElement);
        buttons.at((at + (event.shiftKey ? -1 : 1)) % buttons.length).focus();
      });
    </script>`,
  },
  {
    breaks: 'order',
    html: '<div style="display:flex;flex-direction:row-reverse"><button>One</button><button>Two</button></div>',
  },
  {
    breaks: 'order',
    html: `<div style="display:flex;flex-direction:column-reverse;align-items:start">
      <button>One</button><button>Two</button></div>`,
  },
  {
    breaks: 'order',
    html: dialog(`<p role="status"></p>
      <p style="display:flex;flex-direction:row-reverse"><button>One</button><button>Two</button></p>`),
    scene: IN_DIALOG,
    modal: true,
  },
  {
    breaks: undefined,
    html: `<div style="display:flex;gap:9px">
      <div><p><button>Left, top</button></p><p><button>Left, end</button></p></div>
      <div><p><button>Right, top</button></p><p><button>Right, end</button></p></div></div>`,
  },
  { breaks: 'focus-seen', html: `<style>button:focus { outline: none }</style>${SOUND}` },
  { breaks: 'focus-seen', html: `<style>button:focus-visible { outline: 2px solid #eee }</style>${SOUND}` },
  {
    breaks: 'focus-seen',
    html: `<style>button { border: 0 } button:focus-visible { outline: none; box-shadow: 0 0 0 3px blue }
      </style>${SOUND}`,
  },
  {
    breaks: 'in-sight',
    html: `${SOUND}<div style="position:fixed;inset:0;background:white"></div>`,
  },
  { breaks: 'in-sight', html: '<button style="position:fixed;left:-99px">Away</button>' },
  {
    breaks: 'target',
    html: `<style>button { padding: 0; border: 0; width: 12px; height: 12px; font-size: 8px }</style>
      <button>a</button><button>b</button>`,
  },
  { breaks: undefined, html: '<p>In a sentence <a href="#a">one</a> or <a href="#b">two</a> links.</p>' },
  { breaks: 'reflow', html: '<p style="width:400px">Wide</p><button>One</button>' },
  { breaks: 'clipped', html: '<p style="width:40px;overflow:hidden;white-space:nowrap">Cut off at the end</p>' },
  {
    breaks: 'spacing',
    html: '<p style="height:20px;width:300px;overflow:hidden">This line is full to the end now</p>',
  },
];

async function faultsOf({ page, session }, axeSource, { html, scene: special = {}, modal = false }) {
  const scene = { walks: true, isFurther: false, isDialog: false, opens: undefined, axeSource, ...special };
  await prepare(page, session);
  await page.goto('about:blank');
  await page.setContent(
    `<!doctype html><html lang="en"><title>Page</title><div id="storybook-root">${html}</div></html>`,
  );
  if (modal) {
    await page.evaluate(() => {
      document.querySelector('#opener').focus();
      document.querySelector('dialog').showModal();
    });
  }
  await still(page);
  return { scene, faults: await examine(page, session, scene) };
}

async function checkPage(opened, axeSource, sample) {
  const { scene, faults } = await faultsOf(opened, axeSource, sample);
  const found = [...new Set(faults.map(({ rule }) => rule))];
  const isSo = sample.breaks
    ? found.includes(sample.breaks) && rulesOf(scene).includes(sample.breaks)
    : found.length === 0;
  const told = faults.map(({ rule, control, what }) => `\n     ${rule}: ${control} ${what}`).join('');
  if (!isSo) console.log(`FAIL a page that breaks ${sample.breaks ?? 'nothing'}: ${sample.html}${told}`);
  return oneTest(isSo);
}

/** A change of the tree is told by the lines that changed. */
function checkDifference() {
  const told = difference('a\nb\nc\n', 'a\nx\nc\n');
  const isSo = told === '- b\n+ x' && difference('a\n', 'a\n') === undefined;
  if (!isSo) console.log(`FAIL a changed tree is told as\n${told}`);
  return oneTest(isSo);
}

/** Jobs that resolve with one test each: a page made to break a rule, or to keep them all. */
export const ruleJobs = (axeSource) => [
  checkDifference,
  ...PAGES.map((sample) => (opened) => checkPage(opened, axeSource, sample)),
];
