// A Web Test Runner launcher for WebKitGTK: plain WebDriver over fetch.
import { spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';

// https://www.w3.org/TR/webdriver2/#keyboard-actions
const KEYS = {
  Cancel: '\uE001',
  Help: '\uE002',
  Backspace: '\uE003',
  Tab: '\uE004',
  Clear: '\uE005',
  Return: '\uE006',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Pause: '\uE00B',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  F1: '\uE031',
  F2: '\uE032',
  F6: '\uE036',
  F10: '\uE03A',
  Meta: '\uE03D',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

const keyDown = (name) => ({ type: 'keyDown', value: KEYS[name] ?? name });
const keyUp = (name) => ({ type: 'keyUp', value: KEYS[name] ?? name });

const freePort = () =>
  new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail).listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

const isListening = (port) =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.end();
      done(true);
    });
    socket.once('error', () => done(false));
  });

async function untilListening(port) {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (await isListening(port)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('WebKitWebDriver does not answer');
}

export class WebKitLauncher {
  name = 'WebKitGTK';
  type = 'webdriver';
  concurrency = 1;
  #place;
  #children = [];
  #urls = new Map();
  #base;
  #starting;

  /** @param {{ driver: string, browser: string }} place */
  constructor(place) {
    this.#place = place;
  }

  async #start() {
    // without a language in the environment WebKit's navigator.language is "C", which Intl refuses
    const env = { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' };
    if (!env.DISPLAY && !env.WAYLAND_DISPLAY) env.DISPLAY = await this.#startDisplay();
    const port = await freePort();
    this.#children.push(spawn(this.#place.driver, [`--port=${port}`, '--host=local'], { stdio: 'ignore', env }));
    process.once('exit', () => this.#kill());
    await untilListening(port);
    const root = `http://127.0.0.1:${port}`;
    const options = { binary: this.#place.browser, args: ['--automation'] };
    const { sessionId } = await this.#call('POST', `${root}/session`, {
      capabilities: { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } },
    });
    this.#base = `${root}/session/${sessionId}`;
    await this.#command('POST', '/timeouts', { script: 30_000, pageLoad: 60_000 });
    await this.#command('POST', '/window/rect', { x: 0, y: 0, width: 1024, height: 900 });
  }

  /** Starts a virtual display, which chooses its own free number, and answers with its name. */
  async #startDisplay() {
    const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    this.#children.push(xvfb);
    const number = await new Promise((done, fail) => {
      xvfb.stdio[3].once('data', (data) => done(String(data).trim()));
      xvfb.once('error', fail);
      xvfb.once('exit', () => fail(new Error('Xvfb ended before it had a display')));
    });
    return `:${number}`;
  }

  async #call(method, url, body) {
    const answer = await fetch(url, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`WebDriver ${method} ${url}: ${value?.error}: ${value?.message}`);
    return value;
  }

  #command(method, path, body) {
    return this.#call(method, this.#base + path, body);
  }

  #execute(script) {
    return this.#command('POST', '/execute/sync', { script, args: [] });
  }

  #perform(source) {
    return this.#command('POST', '/actions', { actions: [source] });
  }

  #type(actions) {
    return this.#perform({ type: 'key', id: 'keyboard', actions });
  }

  /** Pointer actions in WebDriver's own words; the state of the pointer lasts from call to call. */
  performPointer(pointerType, actions) {
    return this.#perform({ type: 'pointer', id: pointerType, parameters: { pointerType }, actions });
  }

  async startSession(id, url) {
    await (this.#starting ??= this.#start());
    this.#urls.set(id, url);
    await this.#command('POST', '/url', { url });
  }

  isActive(id) {
    return this.#urls.has(id);
  }

  getBrowserUrl(id) {
    return this.#urls.get(id);
  }

  async stopSession(id) {
    await this.#command('DELETE', '/actions');
    await this.#command('POST', '/url', { url: 'about:blank' });
    this.#urls.delete(id);
    return {};
  }

  async stop() {
    if (this.#base) await this.#command('DELETE', '').catch(() => {});
    this.#kill();
  }

  #kill() {
    for (const child of this.#children.splice(0).reverse()) child.kill();
  }

  // The names from here to resetMouse are those that @web/test-runner-commands calls for the type "webdriver".
  sendKeys(_id, keys) {
    return this.#type(keys.flatMap((key) => [keyDown(key), keyUp(key)]));
  }

  /** The last key is pressed while those before it are held. */
  chord(keys) {
    const held = keys.slice(0, -1);
    const last = keys.at(-1);
    return this.#type([...held.map(keyDown), keyDown(last), keyUp(last), ...held.reverse().map(keyUp)]);
  }

  sendMouseMove(_id, x, y) {
    return this.performPointer('mouse', [{ type: 'pointerMove', duration: 0, x, y }]);
  }

  sendMouseDown(_id, button = 'left') {
    return this.performPointer('mouse', [{ type: 'pointerDown', button: BUTTONS[button] }]);
  }

  sendMouseUp(_id, button = 'left') {
    return this.performPointer('mouse', [{ type: 'pointerUp', button: BUTTONS[button] }]);
  }

  async sendMouseClick(id, x, y, button = 'left') {
    await this.sendMouseMove(id, x, y);
    await this.sendMouseDown(id, button);
    await this.sendMouseUp(id, button);
  }

  resetMouse() {
    return this.#command('DELETE', '/actions');
  }

  /** Answers with the size that the window really got: MiniBrowser is never narrower than its tool bar (447 px). */
  async setViewport({ width, height }) {
    for (let attempt = 0; attempt < 3; attempt++) {
      const size = await this.#execute('return [outerWidth, outerHeight, innerWidth, innerHeight]');
      const [outerWidth, outerHeight, innerWidth, innerHeight] = size;
      if (innerWidth === width && innerHeight === height) break;
      await this.#command('POST', '/window/rect', {
        width: width + outerWidth - innerWidth,
        height: height + outerHeight - innerHeight,
      });
    }
    const [innerWidth, innerHeight] = await this.#execute('return [innerWidth, innerHeight]');
    return { width: innerWidth, height: innerHeight };
  }
}
