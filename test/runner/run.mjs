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

async function runStage({ name, title, run }, place) {
  console.log(`\n== ${name}: ${title}`);
  const start = performance.now();
  const totals = await run().then(counted, (error) => {
    console.log(error);
    return { ...noTotals, failed: 1 };
  });
  return { name, place, totals, seconds: (performance.now() - start) / 1000 };
}

function summaryLine({ name, totals: { passed, failed, skipped }, seconds }) {
  const counts = `${passed} passed, ${failed} failed, ${skipped} skipped`;
  return `${failed > 0 ? 'FAIL' : 'ok  '} ${name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s  ${counts}`;
}

/** How many stages of a group run at once; a stage of no group has the machine for itself. */
const AT_ONCE = {
  // they only read the sources
  sources: Infinity,
  // they drive built pages and wait more than they compute
  pages: 2,
};

/** Stages that stand together and are of one group. */
function inBatches(stages) {
  const batches = [];
  for (const stage of stages) {
    const last = batches.at(-1);
    if (stage.group && last?.[0].group === stage.group) last.push(stage);
    else batches.push([stage]);
  }
  return batches;
}

async function runBatch(batch) {
  const waiting = [...batch.entries()];
  const ended = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [place, stage] = next;
      ended.push(await runStage(stage, place));
      console.log(summaryLine(ended.at(-1)));
    }
  };
  const lanes = Math.min(batch.length, AT_ONCE[batch[0].group] ?? 1);
  await Promise.all(Array.from({ length: lanes }, work));
  return ended.toSorted((a, b) => a.place - b.place);
}

const results = [];
for (const batch of inBatches(chosenStages(process.argv.slice(2)))) results.push(...(await runBatch(batch)));

const total = addTotals(...results.map(({ totals }) => totals));
console.log(`\n${results.map(summaryLine).join('\n')}\n`);
// the end of a long output is what is read first
for (const failure of total.failures) console.log(`FAIL ${failure}`);
console.log(totalsLine(total));
// a browser that did not close must not keep the run alive
process.exit(total.failed > 0 ? 1 : 0);
