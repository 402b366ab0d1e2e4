// Commands for element tests that work alike in every engine; `input.ts` has a typed function for each.
const cdpSessions = new WeakMap();

async function cdp(page) {
  if (!cdpSessions.has(page)) cdpSessions.set(page, await page.createCDPSession());
  return cdpSessions.get(page);
}

const isChromium = (browser) => browser.type === 'puppeteer' && browser.name === 'Chrome';

async function chord(keys, { browser, id }) {
  if (browser.type === 'webdriver') {
    await browser.chord(keys);
    return true;
  }
  const { keyboard } = browser.getPage(id);
  const held = keys.slice(0, -1);
  const last = keys.at(-1);
  for (const key of held) await keyboard.down(key);
  await keyboard.press(last === 'Space' ? ' ' : last);
  for (const key of held.reverse()) await keyboard.up(key);
  return true;
}

async function viewport(size, { browser, id }) {
  if (browser.type === 'webdriver') return browser.setViewport(size);
  await browser.getPage(id).setViewport(size);
  return size;
}

async function media(features, { browser, id }) {
  if (!isChromium(browser)) return false;
  const session = await cdp(browser.getPage(id));
  await session.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
  return true;
}

/** Per page and device: which test file used it, where it was left and whether it is down. */
const deviceStates = new WeakMap();

/** A test file that ended with the button or finger down must not hand that on to the next one. */
async function stateOf(page, type, id, device) {
  if (!deviceStates.has(page)) deviceStates.set(page, {});
  const states = deviceStates.get(page);
  if (states[type]?.id !== id) {
    if (states[type]?.isDown) await device.up();
    states[type] = { id, point: { x: 0, y: 0 }, isDown: false };
  }
  return states[type];
}

function pointsBetween(from, to, steps) {
  return Array.from({ length: steps }, (_, index) => {
    const part = (index + 1) / steps;
    return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
  });
}

const puppeteerMouse = ({ mouse }) => ({
  move: ({ x, y }) => mouse.move(x, y),
  down: () => mouse.down(),
  up: () => mouse.up(),
});

function webdriverMouse(browser) {
  const perform = (action) => browser.performPointer('mouse', [action]);
  return {
    move: ({ x, y }) => perform({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) }),
    down: () => perform({ type: 'pointerDown', button: 0 }),
    up: () => perform({ type: 'pointerUp', button: 0 }),
  };
}

/** A finger has no place before it goes down: moves before that only say where. */
function chromiumTouch(session) {
  const send = (type, touchPoints) => session.send('Input.dispatchTouchEvent', { type, touchPoints });
  return {
    move: (point, isDown) => (isDown ? send('touchMove', [point]) : undefined),
    down: (point) => send('touchStart', [point]),
    up: () => send('touchEnd', []),
    cancel: () => send('touchCancel', []),
  };
}

function firefoxTouch(page) {
  return {
    move: ({ x, y }, isDown) => (isDown ? page.touchscreen.touchMove(x, y) : undefined),
    down: ({ x, y }) => page.touchscreen.touchStart(x, y),
    up: () => page.touchscreen.touchEnd(),
  };
}

/** How one engine moves a device, puts it down and lifts it; WebKitGTK delivers a finger as a mouse, so it has none. */
async function deviceFor(type, browser, page) {
  if (browser.type === 'webdriver') return type === 'mouse' ? webdriverMouse(browser) : {};
  if (type === 'mouse') return puppeteerMouse(page);
  return isChromium(browser) ? chromiumTouch(await cdp(page)) : firefoxTouch(page);
}

const nameOf = (step) => (typeof step === 'object' ? 'move' : step);

async function performStep(device, step, state) {
  if (typeof step === 'object') {
    const { x, y, steps = 1 } = step.move;
    for (const point of pointsBetween(state.point, { x, y }, steps)) await device.move(point, state.isDown);
    state.point = { x, y };
    return;
  }
  await device[step](state.point);
  state.isDown = step === 'down';
}

async function pointer({ type, steps }, { browser, id }) {
  const page = browser.type === 'webdriver' ? browser : browser.getPage(id);
  const device = await deviceFor(type, browser, page);
  if (!steps.every((step) => nameOf(step) in device)) return false;
  const state = await stateOf(page, type, id, device);
  for (const step of steps) await performStep(device, step, state);
  return true;
}

const COMMANDS = { chord, viewport, media, pointer };

/** The plugin that makes the commands known to Web Test Runner. */
export const commandsPlugin = () => ({
  name: 'engine-commands',
  executeCommand: ({ command, payload, session }) => COMMANDS[command]?.(payload, session),
});
