// How to start each engine: for the element tests (Web Test Runner) and for pages driven by puppeteer.
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { chooseBrowsers } from './find-browsers.mjs';
import { WebKitLauncher } from './webkit-launcher.mjs';

const isRoot = process.getuid?.() === 0;

const CHROMIUM_ARGUMENTS = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
];

const LAUNCH_OPTIONS = {
  chromium: (executablePath) => ({ executablePath, args: CHROMIUM_ARGUMENTS }),
  firefox: (executablePath) => ({ executablePath, browser: 'firefox' }),
};

const TEST_LAUNCHERS = {
  chromium: (place) => chromeLauncher({ concurrency: 1, launchOptions: LAUNCH_OPTIONS.chromium(place) }),
  firefox: (place) => chromeLauncher({ concurrency: 1, puppeteer, launchOptions: LAUNCH_OPTIONS.firefox(place) }),
  webkit: (place) => new WebKitLauncher(place),
};

/** Launchers for Web Test Runner, one an engine. */
export const testLaunchers = () => chooseBrowsers().map(([name, place]) => TEST_LAUNCHERS[name](place));

/**
 * The engines that puppeteer can drive, each as `{ name, launch }`; `launch(options)` answers with a puppeteer Browser,
 * to be closed by the caller.
 */
export const drivenEngines = () =>
  chooseBrowsers(() => {})
    .filter(([name]) => name in LAUNCH_OPTIONS)
    .map(([name, place]) => ({
      name,
      launch: ({ args = [], ...options } = {}) => {
        const own = LAUNCH_OPTIONS[name](place);
        return puppeteer.launch({ ...own, ...options, args: [...(own.args ?? []), ...args] });
      },
    }));

/** Starts Chromium; rejects when BROWSERS leaves it out or it is missing. */
export function launchChromium(options) {
  const chromium = drivenEngines().find(({ name }) => name === 'chromium');
  if (!chromium) throw new Error('This check needs Chromium');
  return chromium.launch(options);
}
