// A goal board of 4 columns with 50 goals each: mount, moving a card, adding one; the drag beside SortableJS.
import { compare, inTurn } from '../figures.mjs';
import { mainThread } from '../harness.mjs';
import { unlike } from '../same-content.mjs';

const STEPS = 20;

const mount = (page, name) => page.evaluate((variant) => globalThis.bench.mount(variant), name);
const unmount = (page) => page.evaluate(() => globalThis.bench.unmount());

export async function mounted(page, name) {
  const ms = await mount(page, name);
  await unmount(page);
  return ms;
}

export async function drag(page, time, name) {
  await mount(page, name);
  await page.mouse.move(4, 4);
  const { id, from, to } = await page.evaluate(() => globalThis.bench.path());
  await page.mouse.move(from.x, from.y);
  await page.evaluate(() => globalThis.bench.settle());
  const ms = await time(async () => {
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: STEPS });
    await page.mouse.up();
    await page.evaluate((goal) => globalThis.bench.moved(goal), id);
  });
  await unmount(page);
  return ms;
}

/** Opens the dialog, writes a title and saves; `until` ends what is measured, `from` starts it. */
export async function add(page, time, name, part) {
  await mount(page, name);
  const { x, y } = await page.evaluate(() => globalThis.bench.addButton());
  await page.mouse.move(x, y);
  await page.evaluate(() => globalThis.bench.settle());
  const write = async () => {
    await page.mouse.click(x, y);
    await page.evaluate(() => globalThis.bench.opened());
    await page.keyboard.type('Learn to ask');
    await page.evaluate(() => globalThis.bench.settle());
  };
  const save = async () => {
    await page.keyboard.press('Enter');
    await page.evaluate(() => globalThis.bench.added());
  };
  const writing = await time(write);
  const saving = await time(save);
  await unmount(page);
  return part === 'write' ? writing : saving;
}

export const each = (names, sample) => Object.fromEntries(names.map((name) => [name, () => sample(name)]));

export async function measureBoard(bench) {
  const page = await bench.open('board');
  const faults = await unlike(page);
  const mounts = await inTurn(
    each(['ours', 'oursCold', 'baseline'], (name) => mounted(page, name)),
    bench,
  );
  const time = await mainThread(page);
  const draggers = bench.peersInstalled ? ['ours', 'baseline', 'sortable'] : ['ours', 'baseline'];
  const moves = await inTurn(
    each(draggers, (name) => drag(page, time, name)),
    bench,
  );
  const saves = await inTurn(
    each(['ours', 'baseline'], (name) => add(page, time, name, 'save')),
    bench,
  );
  const writes = await inTurn(
    each(['ours', 'baseline'], (name) => add(page, time, name, 'write')),
    bench,
  );
  await page.close();

  return {
    faults,
    lines: [
      compare('board 4 × 50: mount', { ...mounts, target: 2 }),
      compare('board 4 × 50: mount, opening the store', { ours: mounts.oursCold, baseline: mounts.baseline }),
      compare('board: move a card, main thread', { ...moves, target: 1.5 }),
      ...(moves.sortable
        ? [
            compare('board: move a card, main thread', {
              ours: moves.ours,
              baseline: moves.sortable,
              against: 'SortableJS',
            }),
          ]
        : []),
      compare('board: add a card, main thread', { ...saves, target: 1.5 }),
      compare('board: open the dialog and write 12 letters, main thread', writes),
    ],
  };
}
