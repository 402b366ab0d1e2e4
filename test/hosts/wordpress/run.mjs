// The recipe for WordPress in Debian's WordPress: `npm run test:wordpress`. Installs what is missing (as root on Debian),
// makes the plugin from the sources, starts a database and a site of their own, and takes all of it away at the end.
import { execute } from '../../runner/command.mjs';
import { noTotals, oneTest, totalsLine } from '../../runner/totals.mjs';
import { filesEndingIn, runNodeTests } from '../../runner/unit-tests.mjs';
import { packagePlugin } from '../../../demo/hosts/wordpress/package.mjs';
import { ensurePackages } from './packages.mjs';
import { newSite } from './site.mjs';

const OUT = 'out/wordpress';
const DIST = `${OUT}/dist`;

async function makePlugin() {
  const manifest = ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet', '--outdir', DIST];
  const isBuilt = await execute('cem', manifest);
  if (!isBuilt || !(await execute('vite', ['build', '--mode', 'browser', '--outDir', DIST, '--emptyOutDir', 'false'])))
    throw new Error('The browser files were not built');
  return packagePlugin(DIST, OUT).folder;
}

async function runTests(site) {
  ensurePackages();
  const description = await site.start(await makePlugin());
  const tests = filesEndingIn('test/hosts/wordpress', '.wordpress.mjs');
  return runNodeTests(tests, { env: { WORDPRESS: description } });
}

const site = newSite();
process.on('exit', site.stop);
for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143 })) {
  process.on(signal, () => {
    console.log(`\n${totalsLine(oneTest(false))}`);
    process.exit(code);
  });
}

const start = performance.now();
const totals = await runTests(site).catch((error) => {
  console.log(error);
  return oneTest(false);
});
const ran = totals.passed + totals.failed > 0 ? totals : { ...noTotals, failed: 1 };
console.log(`${((performance.now() - start) / 1000).toFixed(1)} s`);
console.log(totalsLine(ran));
process.exit(ran.failed > 0 ? 1 : 0);
