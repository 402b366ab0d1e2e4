// The page of two tabs: a change is stored in one, the other shows it; with the board, and by hand.
import 'mentorship-widgets/elements/goal-board.js';
import { getByHand, openByHand, putByHand } from '../baseline/indexeddb.js';
import { goalRecords, LENA, NOW, ZONE } from '../data.js';
import { findAll, untilPainted } from './frames.js';
import { providerOn, whenReady } from './ours.js';

const [, goal] = goalRecords(1);
const now = () => performance.timeOrigin + performance.now();

let provider;
let database;
let channel;

const titles = () => (provider ? findAll(provider, '.title').map(({ textContent }) => textContent.trim()) : []);

globalThis.bench = {
  async openOurs() {
    provider = providerOn(undefined, {
      storageFactory: undefined,
      database: 'bench-tabs',
      user: LENA,
      zone: ZONE,
      clock: () => NOW,
    });
    provider.append(Object.assign(document.createElement('goal-board'), { lang: 'en-GB' }));
    await whenReady(provider);
    provider.store.warm();
  },

  async openByHand() {
    database = await openByHand('bench-tabs-by-hand', { indexed: false });
    channel = new BroadcastChannel('bench-tabs-by-hand');
    channel.onmessage = async ({ data }) => {
      const row = await getByHand(database, LENA, data);
      document.body.append(
        Object.assign(document.createElement('p'), { className: 'by-hand', textContent: row.value.title }),
      );
    };
  },

  /** Resolves with the moment at which the command was given. */
  async write(title) {
    const start = now();
    const { value } = goal;
    const draft = { title, why: '', measure: '', horizon: value.horizon, status: 'idea', priority: 0 };
    const result = await provider.store.dispatch({
      type: 'goal-add',
      space: LENA,
      id: provider.store.newId('goal'),
      draft,
    });
    if (!result.ok) throw new Error(result.problem.code);
    return start;
  },

  async writeByHand(title) {
    const start = now();
    const id = `goal:${title}`;
    await putByHand(database, [{ space: LENA, id, value: { ...goal.value, title } }], 1);
    channel.postMessage(id);
    return start;
  },

  /** Resolves with the moment at which the title was painted here. */
  async painted(title) {
    const isThere = () =>
      titles().includes(title) ||
      [...document.querySelectorAll('.by-hand')].some(({ textContent }) => textContent === title);
    await untilPainted(isThere);
    return now();
  },
};
