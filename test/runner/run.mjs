// The one entry of `npm test`. `npm test -- unit elements` runs the named stages only.
// A stage that fails does not stop the others; the last line adds all of them up.
import { addTotals, noTotals, totalsLine } from './totals.mjs';
import { STAGES } from './stages.mjs';

function chosenStages(names) {
  const unknown = names.filter((name) => !STAGES.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    throw new Error(`Unknown: ${unknown.join(', ')}. Stages: ${STAGES.map(({ name }) => name).join(', ')}`);
  }
  return names.length > 0 ? STAGES.filter(({ name }) => names.includes(name)) : STAGES;
}

/** A stage that executed nothing has failed: silence must not look like success. */
function counted(totals) {
  if (totals.passed + totals.failed > 0) return totals;
  console.log('nothing here: no test was executed');
  return { ...totals, failed: 1 };
}

async function runStage({ name, title, run }) {
  console.log(`\n== ${name}: ${title}`);
  const start = performance.now();
  const totals = await run().then(counted, (error) => {
    console.log(error);
    return { ...noTotals, failed: 1 };
  });
  return { name, totals, seconds: (performance.now() - start) / 1000 };
}

function summaryLine({ name, totals: { passed, failed, skipped }, seconds }) {
  const counts = `${passed} passed, ${failed} failed, ${skipped} skipped`;
  return `${failed > 0 ? 'FAIL' : 'ok  '} ${name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s  ${counts}`;
}

/** Stages that only read the sources run side by side; all others have the machine for themselves. */
function inBatches(stages) {
  const readers = stages.filter(({ reads }) => reads);
  const others = stages.filter(({ reads }) => !reads).map((stage) => [stage]);
  return readers.length > 0 ? [readers, ...others] : others;
}

const results = [];
for (const batch of inBatches(chosenStages(process.argv.slice(2)))) {
  const ended = await Promise.all(batch.map(runStage));
  results.push(...ended);
  console.log(ended.map(summaryLine).join('\n'));
}

const total = addTotals(...results.map(({ totals }) => totals));
console.log(`\n${results.map(summaryLine).join('\n')}\n`);
console.log(totalsLine(total));
// a browser that did not close must not keep the run alive
process.exit(total.failed > 0 ? 1 : 0);
