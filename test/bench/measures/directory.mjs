// A directory of 10,000 mentors: first cards, keys, slips, a choice, scrolling, weight; beside three well-known libraries.
import { compare, inTurn, median } from '../figures.mjs';
import { heapOf, mainThread } from '../harness.mjs';
import { sameContent } from '../same-content.mjs';

const TYPED = 'product manager berlin';
const SLIPS = ['negotation', 'facilitatoin', 'acessibility', 'storytelking', 'fundraisign'];
const STEPS = 40;

const PEERS = { peerList: 'List.js', peerMiniSearch: 'MiniSearch', peerTabulator: 'Tabulator' };

const call = (page, name, ...args) => page.evaluate((method, rest) => globalThis.bench[method](...rest), name, args);

async function contentOf(page, name) {
  await call(page, 'mount', name);
  const found = await call(page, 'content');
  const nodes = await call(page, 'nodes');
  await call(page, 'unmount');
  return { ...found, nodes };
}

/** Types a text letter by letter; the dearest key counts. */
async function type(page, time, text) {
  const costs = [];
  const paints = [];
  for (let length = 1; length <= text.length; length++) {
    const typed = text.slice(0, length);
    costs.push(await time(async () => paints.push(await call(page, 'key', typed))));
  }
  await call(page, 'clear');
  return { worst: Math.max(...costs), middle: median(costs), paint: Math.max(...paints) };
}

/** The last key of each word with a slip; the dearest counts. */
async function slip(page, time) {
  const costs = [];
  for (const word of SLIPS) {
    await call(page, 'key', word.slice(0, -1));
    costs.push(await time(() => call(page, 'key', word)));
  }
  await call(page, 'clear');
  return Math.max(...costs);
}

/** Everything that is timed, once: the indexes are ready when somebody types. */
async function sample(page, time, name) {
  let scrolled;
  const mount = await time(() => call(page, 'mount', name));
  const index = await call(page, 'quiet');
  const keys = await type(page, time, TYPED);
  const slips = await slip(page, time);
  const choice = name.startsWith('peer') ? 0 : await time(() => call(page, 'choose'));
  const scroll = await time(async () => (scrolled = await call(page, 'scroll', STEPS)));
  await call(page, 'unmount');
  return { mount, index, keys, slip: slips, choice, scroll, blank: scrolled.blank };
}

/** What a mounted directory weighs over its data, its indexes built. */
async function weigh(page, session, name) {
  await call(page, 'settle');
  const before = await heapOf(session);
  await call(page, 'mount', name);
  await call(page, 'quiet');
  await call(page, 'key', 'lead');
  await call(page, 'clear');
  const after = await heapOf(session);
  await call(page, 'unmount');
  return after - before;
}

const atMost = (measure, limit, values, unit = 'ms') =>
  compare(measure, { ours: values, baseline: [limit], against: 'at most', unit, target: 1 });

export async function measureDirectory(bench) {
  const page = await bench.open('directory');
  const time = await mainThread(page);
  const session = await page.createCDPSession();
  const ours = await contentOf(page, 'ours');
  const faults = sameContent(ours, await contentOf(page, 'baseline'));

  const weights = await inTurn(
    { ours: () => weigh(page, session, 'ours'), baseline: () => weigh(page, session, 'baseline') },
    { rounds: Math.min(bench.rounds, 5), warmUp: Math.min(bench.warmUp, 1) },
  );
  const each = (names) => Object.fromEntries(names.map((name) => [name, () => sample(page, time, name)]));
  const samples = await inTurn(each(['ours', 'baseline']), bench);
  const beside = bench.peersInstalled
    ? await inTurn(each(Object.keys(PEERS)), { rounds: Math.min(bench.rounds, 3), warmUp: Math.min(bench.warmUp, 1) })
    : {};
  await page.close();

  const pick = (part, from = samples.baseline) => ({ ours: samples.ours.map(part), baseline: from.map(part) });
  /** The libraries that do the same thing stand beside. */
  const lines = (measure, part, { target, peers = Object.keys(beside) } = {}) => [
    compare(measure, { ...pick(part), target }),
    ...peers
      .filter((name) => name in beside)
      .map((name) => compare(measure, { ...pick(part, beside[name]), against: PEERS[name] })),
  ];
  const limits = (measure, limit, part) => atMost(measure, limit, samples.ours.map(part));
  const blank = samples.ours.reduce((sum, one) => sum + one.blank, 0);

  return {
    faults: blank > 0 ? [...faults, `the list was blank ${blank} times while it scrolled`] : faults,
    lines: [
      ...lines('directory of 10,000: first cards, main thread', ({ mount }) => mount, { target: 1.7 }),
      ...lines('directory: dearest of 22 keys, main thread', ({ keys }) => keys.worst, { target: 1.5 }),
      ...lines('directory: a key between, main thread', ({ keys }) => keys.middle),
      ...lines('directory: dearest of 5 slips, main thread', (one) => one.slip, { target: 2 }),
      ...lines('directory: a choice and back, main thread', ({ choice }) => choice, { target: 1.3, peers: [] }),
      ...lines('directory: scrolling 16,000 px, main thread', ({ scroll }) => scroll, {
        target: 2,
        peers: ['peerTabulator'],
      }),
      limits('directory: dearest key to the next paint', 32, ({ keys }) => keys.paint),
      limits('directory: typo index ready', 1000, ({ index }) => index.readyAfter),
      limits('directory: longest piece of the index', 50, ({ index }) => index.longestPiece),
      atMost('directory: weight over the data', 6500, weights.ours, 'kB'),
      compare('directory: weight over the data', { ...weights, unit: 'kB' }),
      atMost('directory: nodes before scrolling', 900, [ours.nodes], 'nodes'),
    ],
  };
}
