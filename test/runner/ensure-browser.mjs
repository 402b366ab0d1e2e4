// Before `npm test`: a machine without Chromium gets it where that is one command away, and is told the command elsewhere.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { askedBrowsers, findBrowsers, findChromium } from './find-browsers.mjs';

const COMMAND = 'apt-get update && apt-get install -y --no-install-recommends chromium fonts-noto-core';

const isDebian = existsSync('/etc/debian_version');
const isRoot = process.getuid?.() === 0;
const wanted = askedBrowsers()?.includes('chromium') ?? true;

/** True when Chromium is there afterwards. */
function install() {
  console.log(`No Chromium found; installing it: ${COMMAND}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('sh', ['-c', COMMAND], { stdio: 'inherit', env }).status === 0 && findChromium() !== undefined;
}

function ensure() {
  if (process.env.CI || !wanted || findChromium()) return true;
  if (isDebian && isRoot && install()) return true;
  console.log('Chromium is missing. Install Chrome, Chromium or Edge, or set CHROME_PATH.');
  console.log(
    isDebian ? `On this machine, as root: ${COMMAND}` : 'One way: npx @puppeteer/browsers install chrome@stable',
  );
  return Object.values(findBrowsers()).some(Boolean);
}

process.exitCode = ensure() ? 0 : 1;
