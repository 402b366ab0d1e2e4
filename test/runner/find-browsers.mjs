// Where the browsers of this machine are. Loads no package, so it also serves before any is known to work.
import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const { env, platform } = process;

const usable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The first of `names` on the PATH, or the first of `places` that is there. */
function which(names, places = []) {
  const directories = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => directories.map((directory) => join(directory, name)));
  return [...onPath, ...places].find(usable);
}

const CHROMIUM_NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const CHROMIUM_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
];

const DOWNLOADED_NAMES = new Set([
  'chrome',
  'chrome.exe',
  'chrome-headless-shell',
  'headless_shell',
  'Google Chrome for Testing',
]);

/** A Chrome in the download folder of puppeteer or playwright. */
function downloadedChromium() {
  const caches = platform === 'darwin' ? join(homedir(), 'Library/Caches') : join(homedir(), '.cache');
  const folders = [
    env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache/puppeteer'),
    env.PLAYWRIGHT_BROWSERS_PATH ?? join(env.LOCALAPPDATA ?? caches, 'ms-playwright'),
  ];
  const filesIn = (folder) => {
    try {
      return readdirSync(folder, { recursive: true }).map(String);
    } catch {
      return [];
    }
  };
  const isChromium = (file) => /chrom/i.test(file) && DOWNLOADED_NAMES.has(file.split(/[\\/]/).at(-1));
  return folders
    .flatMap((folder) =>
      filesIn(folder)
        .filter(isChromium)
        .map((file) => join(folder, file)),
    )
    .sort()
    .reverse()
    .find(usable);
}

export const findChromium = () => env.CHROME_PATH || which(CHROMIUM_NAMES, CHROMIUM_PLACES) || downloadedChromium();

export const findFirefox = () =>
  env.FIREFOX_PATH ||
  which(
    ['firefox', 'firefox-esr'],
    ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:/Program Files/Mozilla Firefox/firefox.exe'],
  );

const MINI_BROWSERS = ['4.1', '6.0', '4.0'].flatMap((version) => [
  `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
  `/usr/lib/aarch64-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
  `/usr/libexec/webkit2gtk-${version}/MiniBrowser`,
  `/usr/lib/webkit2gtk-${version}/MiniBrowser`,
]);

/** WebKitGTK's driver and browser; it needs a display, its own or a virtual one. */
export function findWebKit() {
  const driver = env.WEBKIT_DRIVER || which(['WebKitWebDriver']);
  const browser = env.WEBKIT_PATH || MINI_BROWSERS.find(usable);
  const display = env.DISPLAY || env.WAYLAND_DISPLAY || which(['Xvfb']);
  return driver && browser && display ? { driver, browser } : undefined;
}

/** What is on this machine, by the name used in BROWSERS; `undefined` where an engine is missing. */
export const findBrowsers = () => ({ chromium: findChromium(), firefox: findFirefox(), webkit: findWebKit() });

/** The engines that BROWSERS asks for (such as "chromium,firefox"), or `undefined` when it asks for none by name. */
export const askedBrowsers = () => (env.BROWSERS ? env.BROWSERS.split(',').map((name) => name.trim()) : undefined);

/**
 * The engines to test in, as pairs of name and place. A missing engine that BROWSERS names is an error; one that it
 * does not name is told to `warn` and left out. Having none at all is an error.
 */
export function chooseBrowsers(warn = console.warn) {
  const asked = askedBrowsers();
  const found = Object.entries(findBrowsers()).filter(([name]) => !asked || asked.includes(name));
  for (const [name, place] of found) {
    if (place) continue;
    if (asked) throw new Error(`BROWSERS asks for ${name}, which is not on this machine`);
    warn(`${name}: not on this machine, left out`);
  }
  const present = found.filter(([, place]) => place);
  if (present.length === 0) {
    throw new Error('No browser found. Set CHROME_PATH, or install Chromium (Debian: apt-get install -y chromium).');
  }
  return present;
}
