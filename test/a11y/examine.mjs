// Every rule that a scene on a page must keep. A fault is `{ rule, control, what }`.

const DESKTOP = { width: 1280, height: 1024, deviceScaleFactor: 1 };
/** A window of 1280 by 1024 at a zoom of 400 %. */
const ZOOMED = { width: 320, height: 256, deviceScaleFactor: 4 };

/** Keys that a walk may take beyond twice the number of its controls: the fields inside a date are stops, too. */
const SPARE_KEYS = 24;

// rules about a whole page, which a story is not
const PAGE_RULES = ['region', 'landmark-one-main', 'page-has-heading-one', 'bypass'];

const fault = (rule, control, what) => ({ rule, control, what });

/** Emulates what a reader asked the system for; movement is always to be still. */
export const emulate = (session, { forcedColours }) =>
  session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: forcedColours ? 'active' : 'none' },
    ],
  });

export const ask = (page, name, ...given) =>
  page.evaluate((method, args) => globalThis.harness[method](...args), name, given);

export const still = (page) => ask(page, 'standsStill');

/** Presses Tab from one side of the story or dialog to the other, judging every stop. */
async function walk(page, { backwards = false } = {}) {
  const limit = 2 * (await ask(page, 'beginWalk', backwards)) + SPARE_KEYS;
  const faults = [];
  let at = 'new';
  for (let keys = 0; keys < limit && at !== 'outside' && at !== 'again'; keys++) {
    await press(page, backwards);
    const step = await ask(page, 'step');
    faults.push(...step.faults);
    at = step.at;
  }
  if (at !== 'outside') {
    faults.push(
      fault('leaves', await ask(page, 'focusInWords'), 'has the focus, and the Tab key never comes to the end'),
    );
  }
  return [...faults, ...(await ask(page, 'judgeWalk', backwards))];
}

async function press(page, backwards) {
  if (backwards) await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  if (backwards) await page.keyboard.up('Shift');
}

/** What axe objects to; `only` names the rules to ask, all of them otherwise. */
async function obstacles(page, axeSource, only) {
  await page.evaluate(axeSource);
  const violations = await page.evaluate(
    async (pageRules, runOnly) => {
      const rules = runOnly ? {} : Object.fromEntries(pageRules.map((rule) => [rule, { enabled: false }]));
      const options = { rules, resultTypes: ['violations'], ...(runOnly ? { runOnly } : {}) };
      const found = await globalThis.axe.run('#storybook-root', options);
      return found.violations.map(({ id, help, nodes }) => ({
        id,
        help,
        places: nodes.map(({ target }) => `${target}`),
      }));
    },
    PAGE_RULES,
    only,
  );
  return violations.flatMap(({ id, help, places }) => places.map((place) => fault('axe', place, `${id}: ${help}`)));
}

/** The words behind a fault that holds in one way of looking only. */
const seenIn = (faults, way) => faults.map((one) => ({ ...one, what: `${one.what} (${way})` }));

async function onDesktop(page, scene) {
  const faults = [
    ...(await ask(page, 'moving')),
    ...(await ask(page, 'smallTargets')),
    ...(await ask(page, 'silentDialogs')),
    ...(scene.isFurther ? await obstacles(page, scene.axeSource) : []),
  ];
  if (!scene.walks) return faults;
  return [...faults, ...(await walk(page))];
}

async function inForcedColours(page, session, scene) {
  await emulate(session, { forcedColours: true });
  const faults = [
    ...(await obstacles(page, scene.axeSource, ['color-contrast'])),
    ...(scene.walks ? await walk(page, { backwards: true }) : []),
  ];
  await emulate(session, { forcedColours: false });
  return seenIn(faults, 'in forced colours');
}

/** The stops of the walk before, on the page turned round. */
async function fromRightToLeft(page) {
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  await still(page);
  const faults = await ask(page, 'judgeOrder');
  await page.evaluate(() => (document.documentElement.dir = 'ltr'));
  await still(page);
  return seenIn(faults, 'from right to left');
}

async function zoomed(page, scene) {
  // a menu stands where there was room for it when it opened
  if (scene.reopen) await page.keyboard.press('Escape');
  await page.setViewport(ZOOMED);
  await still(page);
  await scene.reopen?.();
  const faults = [
    ...(await ask(page, 'wideRegions')),
    ...(await ask(page, 'cutTexts', 'clipped')),
    ...(await ask(page, 'smallTargets')),
    ...(scene.walks ? await walk(page) : []),
  ];
  await ask(page, 'spaceText');
  const spaced = [...(await ask(page, 'wideRegions')), ...(await ask(page, 'cutTexts', 'spacing'))].map((one) => ({
    ...one,
    rule: 'spacing',
  }));
  const known = new Set(faults.map(({ control }) => control));
  return seenIn([...faults, ...spaced.filter(({ control }) => !known.has(control))], 'at 400 %');
}

/** A dialog or menu closes by Escape and gives the focus back to the control that opened it. */
async function closing(page, scene) {
  await page.keyboard.press('Escape');
  await still(page);
  if (await ask(page, 'isOpen')) return [fault('return', scene.opens, 'stays open on Escape')];
  const words = await ask(page, 'focusInWords');
  if (words.startsWith(scene.opens)) return [];
  return [fault('return', scene.opens, `does not get the focus back: ${words} has it`)];
}

export const prepare = (page, session) =>
  Promise.all([page.setViewport(DESKTOP), emulate(session, { forcedColours: false })]);

/** The rules that a scene is held to. */
export const rulesOf = ({ opens, walks, isDialog }) => [
  'axe',
  'motion',
  'target',
  'reflow',
  'clipped',
  'spacing',
  ...(walks ? ['reached', 'leaves', 'order', 'focus-seen', 'in-sight'] : []),
  ...(opens ? ['return'] : []),
  ...(isDialog ? ['status'] : []),
];

/**
 * Looks at what a page shows, in every way there is, and leaves it changed: the faults, one a rule and control. Of the
 * scene, `isFurther` says that the stories stage did not see it, `walks` that the Tab key has a way through it, and
 * `opens` is the control that opened a dialog or menu, to have the focus back; `reopen` opens it once more.
 */
export async function examine(page, session, scene) {
  const found = [
    ...(await onDesktop(page, scene)),
    ...(scene.walks ? await fromRightToLeft(page) : []),
    ...(await inForcedColours(page, session, scene)),
    ...(await zoomed(page, scene)),
    ...(scene.opens ? await closing(page, scene) : []),
  ];
  const nameOf = ({ rule, control }) => `${rule} ${control}`;
  return found.filter((one, index) => found.findIndex((other) => nameOf(other) === nameOf(one)) === index);
}
